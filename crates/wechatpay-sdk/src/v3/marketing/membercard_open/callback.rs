//! `/v3/marketing/membercard-open/callback`

use crate::chain::{Members, Method};

/// `/v3/marketing/membercard-open/callback`
#[derive(Clone)]
pub struct Callback {
    pub(crate) node: crate::chain::Node,
}

impl Callback {
    /// 查询回调地址 (direct and partner)
    ///
    /// `GET /v3/marketing/membercard-open/callback`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client.v3().marketing().membercard_open().callback().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012552275)
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/marketing/membercard-open/callback")
    }

    /// 设置回调地址 (direct and partner)
    ///
    /// `PATCH /v3/marketing/membercard-open/callback`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_open::callback::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new().notify_url("https://pay.weixin.qq.com");
    /// let answer = client.v3().marketing().membercard_open().callback().patch(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012552251)
    #[inline]
    pub fn patch(&self, request: patch::Request) -> crate::Call<patch::Response> {
        self.node.call(
            Method::PATCH,
            "/v3/marketing/membercard-open/callback",
            Members::Body(Box::new(request)),
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/callback")
    }
}

/// 查询回调地址
pub mod get {

    /// 查询回调地址：应答
    #[non_exhaustive]
    pub struct Response {
        /// 通知url地址
        pub notify_url: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => notify_url: Optional "notify_url",
            1 => mchid: Optional "mchid",
        }
    }
}

/// 设置回调地址
pub mod patch {

    /// 设置回调地址：请求
    pub struct Request {
        /// 通知url地址（必填）
        ///
        /// 最长 256 个字符，格式 `^https?://[^?#]+$`。At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 通知url地址（必填）
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }
    }

    /// 设置回调地址：应答
    #[non_exhaustive]
    pub struct Response {
        /// 通知url地址
        pub notify_url: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => notify_url: Required "notify_url",
        }
        Response {
            0 => notify_url: Optional "notify_url",
            1 => mchid: Optional "mchid",
        }
    }
}
