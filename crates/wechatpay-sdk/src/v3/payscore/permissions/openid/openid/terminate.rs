//! `/v3/payscore/permissions/openid/{openid}/terminate`

/// `/v3/payscore/permissions/openid/{openid}/terminate`
pub struct Terminate {
    pub(crate) node: crate::chain::Node,
}

impl Terminate {
    /// 解除用户授权关系（openid） (direct)
    ///
    /// `POST /v3/payscore/permissions/openid/{openid}/terminate`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::permissions::openid::openid::terminate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .appid("wxd678efh567hg6787")
    ///     .reason("reason");
    /// client
    ///     .v3()
    ///     .payscore()
    ///     .permissions()
    ///     .openid()
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .terminate()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647413)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/payscore/permissions/openid/{openid}/terminate", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/payscore/permissions/openid/{openid}/terminate")
    }
}

/// 解除用户授权关系（openid）
pub mod post {
    use crate::message;

    /// 解除用户授权关系（openid）：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("service_id"),
            message::required::<String>("appid"),
            message::required::<String>("reason"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_id", value))
        }

        /// 公众号id（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 撤销原因（必填）
        pub fn reason(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("reason", value))
        }
    }

    request!(Request);
}
