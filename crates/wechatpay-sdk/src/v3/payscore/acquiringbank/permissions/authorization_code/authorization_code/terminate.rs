//! `/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate`
#[derive(Clone, Debug)]
pub struct Terminate(pub(crate) Node);

impl Terminate {
    /// 从业机构解除用户授权关系（授权协议号）
    ///
    /// `POST /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::acquiringbank::permissions::authorization_code::authorization_code::terminate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("500001")
    ///     .channel_id("1230000109")
    ///     .sub_mchid("1230000109")
    ///     .reason("撤销原因");
    /// client
    ///     .v3()
    ///     .payscore()
    ///     .acquiringbank()
    ///     .permissions()
    ///     .authorization_code()
    ///     .authorization_code("1275342195190894594")
    ///     .terminate()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012461012)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<()> {
        self.0.call_empty(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate", rest)
    }
}

/// 从业机构解除用户授权关系（授权协议号）
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate",
    );

    /// 从业机构解除用户授权关系（授权协议号）：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 服务ID
        pub service_id: Required<String>,
        /// 渠道商商户号
        pub channel_id: Option<String>,
        /// 子商户号
        pub sub_mchid: Required<String>,
        /// 撤销原因
        pub reason: Required<String>,
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
            self.channel_id = Some(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 撤销原因
        #[inline]
        pub fn reason(mut self, value: impl Into<String>) -> Self {
            self.reason = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("service_id", &mut self.service_id),
                ("channel_id", &mut self.channel_id),
                ("sub_mchid", &mut self.sub_mchid),
                ("reason", &mut self.reason),
            ]);
        }
    }

    message!(Request);
}
