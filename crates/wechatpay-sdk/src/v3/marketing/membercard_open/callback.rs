//! 查询回调地址、设置回调地址 · Query the notification URL; Set the notification URL
//!
//! `/v3/marketing/membercard-open/callback`

use crate::chain::{Members, Method};

/// 查询回调地址、设置回调地址 · Query the notification URL; Set the notification URL
///
/// `/v3/marketing/membercard-open/callback`
#[derive(Clone)]
pub struct Callback {
    pub(crate) node: crate::chain::Node,
}

impl Callback {
    /// 查询回调地址 · Query the notification URL
    ///
    /// `GET /v3/marketing/membercard-open/callback`
    ///
    /// 查询商户已设置的会员卡事件通知地址，返回商户号和通知地址。模式：普通商户、服务商。
    ///
    /// Returns the URL that the merchant has set for membership card notifications. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client.v3().marketing().membercard_open().callback().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012552275](https://pay.weixin.qq.com/doc/v3/merchant/4012552275), [partner/4012714354](https://pay.weixin.qq.com/doc/v3/partner/4012714354)
    #[doc(alias(
        "查询回调地址",
        "Query the notification URL",
        "会员卡",
        "callback",
        "membercard-open/callback"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/marketing/membercard-open/callback")
    }

    /// 设置回调地址 · Set the notification URL
    ///
    /// `PATCH /v3/marketing/membercard-open/callback`
    ///
    /// 设置接收会员卡领卡、激活等事件的通知地址，返回商户号和通知地址。模式：普通商户、服务商。
    ///
    /// Sets the URL for membership card notifications and returns it with the merchant ID. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_open::callback::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new().notify_url("https://www.example.com/notify");
    /// let answer = client.v3().marketing().membercard_open().callback().patch(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012552251](https://pay.weixin.qq.com/doc/v3/merchant/4012552251), [partner/4012714353](https://pay.weixin.qq.com/doc/v3/partner/4012714353)
    #[doc(alias(
        "设置回调地址",
        "Set the notification URL",
        "会员卡",
        "callback",
        "membercard-open/callback"
    ))]
    #[inline]
    pub fn patch(&self, request: patch::Request) -> crate::Call<patch::Response> {
        self.node.call(
            Method::PATCH,
            "/v3/marketing/membercard-open/callback",
            Members::Body(Box::new(request)),
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/callback")
    }
}

/// 查询回调地址 · Query the notification URL
pub mod get {

    /// 查询回调地址：应答 · Query the notification URL: answer
    #[non_exhaustive]
    pub struct Response {
        /// 通知url地址 · Notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub notify_url: Option<String>,
        /// 商户号 · Merchant ID
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

/// 设置回调地址 · Set the notification URL
pub mod patch {

    /// 设置回调地址：请求 · Set the notification URL: request
    pub struct Request {
        /// 通知url地址（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 通知url地址（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }
    }

    /// 设置回调地址：应答 · Set the notification URL: answer
    #[non_exhaustive]
    pub struct Response {
        /// 通知url地址 · Notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub notify_url: Option<String>,
        /// 商户号 · Merchant ID
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
