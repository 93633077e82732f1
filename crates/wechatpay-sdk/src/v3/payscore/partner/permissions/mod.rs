//! `/v3/payscore/partner/permissions`

pub mod apply_for_scene;
pub mod assess_user_risk_level;
pub mod authorization_code;
pub mod search;
pub mod terminate;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payscore/partner/permissions`
pub struct Permissions(pub(crate) Node);

impl Permissions {
    /// `/apply-for-scene`
    #[inline]
    pub fn apply_for_scene(self) -> apply_for_scene::ApplyForScene {
        apply_for_scene::ApplyForScene(self.0)
    }

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

    /// `/search`
    #[inline]
    pub fn search(self) -> search::Search {
        search::Search(self.0)
    }

    /// `/terminate`
    #[inline]
    pub fn terminate(self) -> terminate::Terminate {
        terminate::Terminate(self.0)
    }

    /// 商户预授权 (partner)
    ///
    /// `POST /v3/payscore/partner/permissions`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::partner::permissions::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("service_id")
    ///     .appid("wxd678efh567hg6787")
    ///     .sub_appid("wxd678efh567hg6787")
    ///     .sub_mchid("1230000109")
    ///     .authorization_code("1234323JKHDFE1243252")
    ///     .notify_url("http://www.qq.com");
    /// let answer = client.v3().payscore().partner().permissions().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012382030)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/partner/permissions", rest)
    }
}

/// 商户预授权
pub mod post {
    use http::Method;

    use crate::message::{Listed, Object, optional, request, required};
    use crate::operation::Operation;

    pub use crate::v3::payscore::acquiringbank::permissions::post::Response;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/payscore/partner/permissions");

    /// 商户预授权：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("service_id"),
            required::<String>("appid"),
            optional::<String>("sub_appid"),
            required::<String>("sub_mchid"),
            required::<String>("authorization_code"),
            optional::<String>("notify_url"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 服务ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("service_id", value.into()))
        }

        /// 服务商应用ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 子商户应用ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_appid", value.into()))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 授权协议号（必填）
        pub fn authorization_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("authorization_code", value.into()))
        }

        /// 商户回调地址
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("notify_url", value.into()))
        }
    }

    request!(Request);
}
