//! `/v3/payscore/partner/permissions/terminate`

/// `/v3/payscore/partner/permissions/terminate`
pub struct Terminate {
    pub(crate) node: crate::chain::Node,
}

impl Terminate {
    /// 解除用户授权关系（openid） (partner)
    ///
    /// `POST /v3/payscore/partner/permissions/terminate`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::partner::permissions::terminate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .sub_openid("")
    ///     .service_id("500001")
    ///     .appid("wxd678efh567hg6787")
    ///     .sub_appid("wxd678efh567hg6787")
    ///     .sub_mchid("1230000109")
    ///     .reason("reason");
    /// client.v3().payscore().partner().permissions().terminate().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012461154)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/payscore/partner/permissions/terminate", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/payscore/partner/permissions/terminate")
    }
}

/// 解除用户授权关系（openid）
pub mod post {
    use crate::message;

    /// 解除用户授权关系（openid）：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("openid"),
            message::optional::<String>("sub_openid"),
            message::required::<String>("service_id"),
            message::required::<String>("appid"),
            message::optional::<String>("sub_appid"),
            message::required::<String>("sub_mchid"),
            message::required::<String>("reason"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务商公众号下的用户标识
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 子商户公众号下openid
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_openid", value))
        }

        /// 服务ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_id", value))
        }

        /// 服务商应用ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 子商户应用ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 撤销原因（必填）
        pub fn reason(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("reason", value))
        }
    }

    request!(Request);
}
