//! `/v3/payscore/permissions`

pub mod assess_user_risk_level;
pub mod authorization_code;
pub mod openid;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payscore/permissions`
#[derive(Clone, Debug)]
pub struct Permissions(pub(crate) Node);

impl Permissions {
    /// `/assess-user-risk-level`
    #[inline]
    pub fn assess_user_risk_level(self) -> assess_user_risk_level::AssessUserRiskLevel {
        assess_user_risk_level::AssessUserRiskLevel(self.0)
    }

    /// `/authorization-code`
    #[inline]
    pub fn authorization_code(self) -> authorization_code::AuthorizationCode {
        authorization_code::AuthorizationCode(self.0)
    }

    /// `/openid`
    #[inline]
    pub fn openid(self) -> openid::Openid {
        openid::Openid(self.0)
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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/permissions", rest)
    }
}

/// 商户预授权
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::payscore::acquiringbank::permissions::post::Response;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/payscore/permissions");

    /// 商户预授权：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 服务id
        pub service_id: Required<String>,
        /// 公众号id
        pub appid: Required<String>,
        /// 授权协议号
        pub authorization_code: Required<String>,
        /// 通知地址
        pub notify_url: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 服务id
        #[inline]
        pub fn service_id(mut self, value: impl Into<String>) -> Self {
            self.service_id = Required::set(value.into());
            self
        }

        /// 公众号id
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 授权协议号
        #[inline]
        pub fn authorization_code(mut self, value: impl Into<String>) -> Self {
            self.authorization_code = Required::set(value.into());
            self
        }

        /// 通知地址
        #[inline]
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("service_id", &mut self.service_id),
                ("appid", &mut self.appid),
                ("authorization_code", &mut self.authorization_code),
                ("notify_url", &mut self.notify_url),
            ]);
        }
    }

    message!(Request);
}
