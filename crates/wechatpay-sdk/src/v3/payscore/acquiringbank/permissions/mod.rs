//! `/v3/payscore/acquiringbank/permissions`

pub mod authorization_code;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payscore/acquiringbank/permissions`
#[derive(Clone, Debug)]
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
        self.0.call(&post::OPERATION).message(request)
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

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/payscore/acquiringbank/permissions");

    /// 从业机构预授权：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 服务ID
        pub service_id: Required<String>,
        /// 渠道商商户号
        pub channel_id: Required<String>,
        /// 服务商应用ID
        pub appid: Required<String>,
        /// 子商户应用ID
        pub sub_appid: Option<String>,
        /// 子商户号
        pub sub_mchid: Required<String>,
        /// 授权协议号
        pub authorization_code: Required<String>,
        /// 商户回调地址
        pub notify_url: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 服务ID
        #[inline]
        pub fn service_id(mut self, value: impl Into<String>) -> Self {
            self.service_id = Required::set(value.into());
            self
        }

        /// 渠道商商户号
        #[inline]
        pub fn channel_id(mut self, value: impl Into<String>) -> Self {
            self.channel_id = Required::set(value.into());
            self
        }

        /// 服务商应用ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 子商户应用ID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 授权协议号
        #[inline]
        pub fn authorization_code(mut self, value: impl Into<String>) -> Self {
            self.authorization_code = Required::set(value.into());
            self
        }

        /// 商户回调地址
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
                ("channel_id", &mut self.channel_id),
                ("appid", &mut self.appid),
                ("sub_appid", &mut self.sub_appid),
                ("sub_mchid", &mut self.sub_mchid),
                ("authorization_code", &mut self.authorization_code),
                ("notify_url", &mut self.notify_url),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("apply_permissions_token", &mut self.apply_permissions_token)]);
        }
    }

    message!(Request, Response);
}
