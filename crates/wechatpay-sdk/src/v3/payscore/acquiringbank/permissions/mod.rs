//! `/v3/payscore/acquiringbank/permissions`

pub mod authorization_code;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payscore/acquiringbank/permissions`
pub struct Permissions(pub(crate) Node);

impl Permissions {
    /// `/authorization-code`
    #[inline]
    pub fn authorization_code(self) -> authorization_code::AuthorizationCode {
        authorization_code::AuthorizationCode(self.0)
    }

    /// 从业机构预授权
    ///
    /// `POST /v3/payscore/acquiringbank/permissions`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::acquiringbank::permissions::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("service_id")
    ///     .channel_id("1230000109")
    ///     .appid("wxd678efh567hg6787")
    ///     .sub_appid("wxd678efh567hg6787")
    ///     .sub_mchid("1230000109")
    ///     .authorization_code("1234323JKHDFE1243252")
    ///     .notify_url("http://www.qq.com");
    /// let answer = client.v3().payscore().acquiringbank().permissions().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012691489)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/acquiringbank/permissions", rest)
    }
}

/// 从业机构预授权
pub mod post {
    use http::Method;

    use crate::message::{Listed, Message, Named, Object, message, optional, request, required};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/payscore/acquiringbank/permissions");

    /// 从业机构预授权：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("service_id"),
            required::<String>("channel_id"),
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

        /// 渠道商商户号（必填）
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("channel_id", value.into()))
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

    /// 从业机构预授权：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 预授权token
        pub apply_permissions_token: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("apply_permissions_token", &mut self.apply_permissions_token),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
