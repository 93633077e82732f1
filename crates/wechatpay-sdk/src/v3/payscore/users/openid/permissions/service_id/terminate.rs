//! `/v3/payscore/users/{openid}/permissions/{service_id}/terminate`

/// `/v3/payscore/users/{openid}/permissions/{service_id}/terminate`
pub struct Terminate {
    pub(crate) node: crate::chain::Node,
}

impl Terminate {
    /// 商户解除用户授权关系 (direct)
    ///
    /// `POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::users::openid::permissions::service_id::terminate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().openid("").service_id("").appid("").reason("");
    /// client
    ///     .v3()
    ///     .payscore()
    ///     .users()
    ///     .openid("1")
    ///     .permissions()
    ///     .service_id("1")
    ///     .terminate()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/payscore/users/{openid}/permissions/{service_id}/terminate", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/payscore/users/{openid}/permissions/{service_id}/terminate")
    }
}

/// 商户解除用户授权关系
pub mod post {
    use crate::message;

    /// 商户解除用户授权关系：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("openid"),
            message::required::<String>("service_id"),
            message::required::<String>("appid"),
            message::required::<String>("reason"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 用户标识（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 公众账号ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_id", value))
        }

        /// 公众账号ID（必填）
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
