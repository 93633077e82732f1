//! `/v3/marketing/favor/callbacks`

/// `/v3/marketing/favor/callbacks`
pub struct Callbacks {
    pub(crate) node: crate::chain::Node,
}

impl Callbacks {
    /// 获取已设置的消息通知地址 (direct and partner)
    ///
    /// `GET /v3/marketing/favor/callbacks`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::favor::callbacks::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().mchid("9856888");
    /// let answer = client.v3().marketing().favor().callbacks().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012464070)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/favor/callbacks", request.0)
    }

    /// 设置消息通知地址 (direct and partner)
    ///
    /// `POST /v3/marketing/favor/callbacks`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::favor::callbacks::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mchid("9856888")
    ///     .notify_url("https://pay.weixin.qq.com")
    ///     .switch(true);
    /// let answer = client.v3().marketing().favor().callbacks().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012464198)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/favor/callbacks", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/favor/callbacks")
    }
}

/// 获取已设置的消息通知地址
pub mod get {

    pub use crate::shared::v3_marketing_busifavor_callbacks_get::Request;

    /// 获取已设置的消息通知地址：应答
    #[non_exhaustive]
    pub struct Response {
        /// 商户号
        pub mchid: Option<String>,
        /// 通知地址
        pub notify_url: Option<String>,
    }

    message! {
        Response {
            0 => mchid: "mchid",
            1 => notify_url: "notify_url",
        }
    }
}

/// 设置消息通知地址
pub mod post {
    use crate::message;

    /// 设置消息通知地址：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("mchid"),
            message::required::<String>("notify_url"),
            message::optional::<bool>("switch"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchid", value))
        }

        /// 通知url地址（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }

        /// 回调开关
        #[inline]
        pub fn switch(self, value: bool) -> Self {
            Self(self.0.with("switch", value))
        }
    }

    /// 设置消息通知地址：应答
    #[non_exhaustive]
    pub struct Response {
        /// 修改时间
        pub update_time: Option<crate::Time>,
        /// 通知地址
        pub notify_url: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => update_time: "update_time",
            1 => notify_url: "notify_url",
        }
    }
}
