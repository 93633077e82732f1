//! `/v3/marketing/busifavor/callbacks`

/// `/v3/marketing/busifavor/callbacks`
pub struct Callbacks {
    pub(crate) node: crate::chain::Node,
}

impl Callbacks {
    /// 查询商家券事件通知地址 (direct and partner)
    ///
    /// `GET /v3/marketing/busifavor/callbacks`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::callbacks::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().mchid("10000098");
    /// let answer = client.v3().marketing().busifavor().callbacks().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465507)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/busifavor/callbacks", request.0)
    }

    /// 设置商家券事件通知地址 (direct and partner)
    ///
    /// `POST /v3/marketing/busifavor/callbacks`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::callbacks::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mchid("10000098")
    ///     .notify_url("https://pay.weixin.qq.com");
    /// let answer = client.v3().marketing().busifavor().callbacks().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465431)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/busifavor/callbacks", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/callbacks")
    }
}

/// 查询商家券事件通知地址
pub mod get {

    pub use crate::shared::v3_marketing_busifavor_callbacks_get::Request;

    /// 查询商家券事件通知地址：应答
    #[non_exhaustive]
    pub struct Response {
        /// 通知URL地址
        pub notify_url: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
    }

    message! {
        Response {
            0 => notify_url: "notify_url",
            1 => mchid: "mchid",
        }
    }
}

/// 设置商家券事件通知地址
pub mod post {
    use crate::message;

    /// 设置商家券事件通知地址：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] =
            &[message::optional::<String>("mchid"), message::required::<String>("notify_url")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户号
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchid", value))
        }

        /// 通知URL地址（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }
    }

    /// 设置商家券事件通知地址：应答
    #[non_exhaustive]
    pub struct Response {
        /// 修改时间
        pub update_time: Option<crate::Time>,
        /// 通知URL地址
        pub notify_url: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => update_time: "update_time",
            1 => notify_url: "notify_url",
            2 => mchid: "mchid",
        }
    }
}
