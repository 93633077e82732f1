//! `/v3/partner-papay/contracts/{contract_id}/fail-notify`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/partner-papay/contracts/{contract_id}/fail-notify`
#[derive(Clone, Debug)]
pub struct FailNotify(pub(crate) Node);

impl FailNotify {
    /// 服务商商户重试扣费通知 (partner)
    ///
    /// `POST /v3/partner-papay/contracts/{contract_id}/fail-notify`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::partner_papay::contracts::contract_id::fail_notify::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_mchid("1230000109")
    ///     .sp_appid("wxd678efh567hg6787")
    ///     .sub_mchid("12345512")
    ///     .sub_appid("wxd678efh567hg6787");
    /// client
    ///     .v3()
    ///     .partner_papay()
    ///     .contracts()
    ///     .contract_id("123124412412423431")
    ///     .fail_notify()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<()> {
        self.0.call_empty(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/partner-papay/contracts/{contract_id}/fail-notify", rest)
    }
}

/// 服务商商户重试扣费通知
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/partner-papay/contracts/{contract_id}/fail-notify");

    /// 服务商商户重试扣费通知：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 服务商商户号
        pub sp_mchid: Required<String>,
        /// 服务商应用ID
        pub sp_appid: Required<String>,
        /// 子商户号
        pub sub_mchid: Required<String>,
        /// 子商户应用D
        pub sub_appid: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 服务商商户号
        #[inline]
        pub fn sp_mchid(mut self, value: impl Into<String>) -> Self {
            self.sp_mchid = Required::set(value.into());
            self
        }

        /// 服务商应用ID
        #[inline]
        pub fn sp_appid(mut self, value: impl Into<String>) -> Self {
            self.sp_appid = Required::set(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 子商户应用D
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sp_mchid", &mut self.sp_mchid),
                ("sp_appid", &mut self.sp_appid),
                ("sub_mchid", &mut self.sub_mchid),
                ("sub_appid", &mut self.sub_appid),
            ]);
        }
    }

    message!(Request);
}
