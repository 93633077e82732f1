//! `/v3/merchant-settlement/merchant-settle-rule-applications`

pub mod application_id;

/// `/v3/merchant-settlement/merchant-settle-rule-applications`
pub struct MerchantSettleRuleApplications {
    pub(crate) node: crate::chain::Node,
}

impl MerchantSettleRuleApplications {
    /// `/{application_id}`: 申请单编号
    pub fn application_id(self, value: impl Into<String>) -> application_id::ApplicationId {
        application_id::ApplicationId { node: self.node.bind("application_id", value) }
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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/merchant-settlement/merchant-settle-rule-applications", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/merchant-settlement/merchant-settle-rule-applications")
    }
}

/// 申请修改特约商户结算规则
pub mod post {
    use crate::message;

    pub use crate::v3::merchant_settlement::merchant_settle_rule_applications::application_id::get::Response;

    /// 申请修改特约商户结算规则：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("acquiring_bank_id"),
            message::required::<String>("channel_id"),
            message::required::<String>("sub_mchid"),
            message::required::<i64>("settle_rule_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 从业机构号（必填）
        pub fn acquiring_bank_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("acquiring_bank_id", value))
        }

        /// 渠道商户号（必填）
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("channel_id", value))
        }

        /// 从业机构特约商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 结算规则id（必填）
        #[inline]
        pub fn settle_rule_id(self, value: i64) -> Self {
            Self(self.0.with("settle_rule_id", value))
        }
    }

    request!(Request);
}
