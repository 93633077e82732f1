//! `/v3/merchant-settlement/merchant-settle-rule-applications`

pub mod application_id;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/merchant-settlement/merchant-settle-rule-applications`
#[derive(Clone, Debug)]
pub struct MerchantSettleRuleApplications(pub(crate) Node);

impl MerchantSettleRuleApplications {
    /// `/{application_id}`: 申请单编号
    #[inline]
    pub fn application_id(self, value: impl Into<String>) -> application_id::ApplicationId {
        application_id::ApplicationId(self.0.bind("application_id", value))
    }

    /// 申请修改特约商户结算规则
    ///
    /// `POST /v3/merchant-settlement/merchant-settle-rule-applications`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_settlement::merchant_settle_rule_applications::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .acquiring_bank_id("1356485")
    ///     .channel_id("20001111")
    ///     .sub_mchid("1346578")
    ///     .settle_rule_id(760);
    /// let answer = client
    ///     .v3()
    ///     .merchant_settlement()
    ///     .merchant_settle_rule_applications()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012697924)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/merchant-settlement/merchant-settle-rule-applications", rest)
    }
}

/// 申请修改特约商户结算规则
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::merchant_settlement::merchant_settle_rule_applications::application_id::get::Response;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/merchant-settlement/merchant-settle-rule-applications");

    /// 申请修改特约商户结算规则：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 从业机构号
        pub acquiring_bank_id: Required<String>,
        /// 渠道商户号
        pub channel_id: Required<String>,
        /// 从业机构特约商户号
        pub sub_mchid: Required<String>,
        /// 结算规则id
        pub settle_rule_id: Required<i64>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 从业机构号
        #[inline]
        pub fn acquiring_bank_id(mut self, value: impl Into<String>) -> Self {
            self.acquiring_bank_id = Required::set(value.into());
            self
        }

        /// 渠道商户号
        #[inline]
        pub fn channel_id(mut self, value: impl Into<String>) -> Self {
            self.channel_id = Required::set(value.into());
            self
        }

        /// 从业机构特约商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 结算规则id
        #[inline]
        pub fn settle_rule_id(mut self, value: i64) -> Self {
            self.settle_rule_id = Required::set(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("acquiring_bank_id", &mut self.acquiring_bank_id),
                ("channel_id", &mut self.channel_id),
                ("sub_mchid", &mut self.sub_mchid),
                ("settle_rule_id", &mut self.settle_rule_id),
            ]);
        }
    }

    message!(Request);
}
