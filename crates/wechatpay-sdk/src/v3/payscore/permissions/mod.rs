//! `/v3/payscore/permissions`

pub mod assess_user_risk_level;
pub mod authorization_code;
pub mod openid;

/// `/v3/payscore/permissions`
pub struct Permissions {
    pub(crate) node: crate::chain::Node,
}

impl Permissions {
    /// `/assess-user-risk-level`
    #[inline]
    pub fn assess_user_risk_level(self) -> assess_user_risk_level::AssessUserRiskLevel {
        assess_user_risk_level::AssessUserRiskLevel { node: self.node }
    }

    /// `/authorization-code`
    #[inline]
    pub fn authorization_code(self) -> authorization_code::AuthorizationCode {
        authorization_code::AuthorizationCode { node: self.node }
    }

    /// `/openid`
    #[inline]
    pub fn openid(self) -> openid::Openid {
        openid::Openid { node: self.node }
    }

    /// 商户预授权 (direct)
    ///
    /// `POST /v3/payscore/permissions`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::permissions::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("500001")
    ///     .appid("wxd678efh567hg6787")
    ///     .authorization_code("1234323JKHDFE1243252")
    ///     .notify_url("http://www.qq.com");
    /// let answer = client.v3().payscore().permissions().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647349)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payscore/permissions", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/payscore/permissions")
    }
}

/// 商户预授权
pub mod post {
    use crate::message;

    pub use crate::v3::payscore::acquiringbank::permissions::post::Response;

    /// 商户预授权：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("service_id"),
            message::required::<String>("appid"),
            message::required::<String>("authorization_code"),
            message::optional::<String>("notify_url"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务id（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_id", value))
        }

        /// 公众号id（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 授权协议号（必填）
        pub fn authorization_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("authorization_code", value))
        }

        /// 通知地址
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }
    }

    request!(Request);
}
