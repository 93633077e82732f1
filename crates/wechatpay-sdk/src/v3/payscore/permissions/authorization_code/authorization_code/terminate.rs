//! `/v3/payscore/permissions/authorization-code/{authorization_code}/terminate`

/// `/v3/payscore/permissions/authorization-code/{authorization_code}/terminate`
pub struct Terminate {
    pub(crate) node: crate::chain::Node,
}

impl Terminate {
    /// 解除用户授权关系（授权协议号） (direct)
    ///
    /// `POST /v3/payscore/permissions/authorization-code/{authorization_code}/terminate`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::permissions::authorization_code::authorization_code::terminate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().service_id("500001").reason("撤销原因");
    /// client
    ///     .v3()
    ///     .payscore()
    ///     .permissions()
    ///     .authorization_code()
    ///     .authorization_code("1234323JKHDFE1243252")
    ///     .terminate()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647410)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.post(
            "/v3/payscore/permissions/authorization-code/{authorization_code}/terminate",
            request.0,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node
            .untyped("v3/payscore/permissions/authorization-code/{authorization_code}/terminate")
    }
}

/// 解除用户授权关系（授权协议号）
pub mod post {
    use crate::message;

    /// 解除用户授权关系（授权协议号）：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] =
            &[message::required::<String>("service_id"), message::required::<String>("reason")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务id（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_id", value))
        }

        /// 撤销原因（必填）
        pub fn reason(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("reason", value))
        }
    }

    request!(Request);
}
