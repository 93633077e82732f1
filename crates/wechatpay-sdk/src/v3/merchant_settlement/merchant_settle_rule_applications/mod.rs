//! 申请修改特约商户结算规则 · Apply to change a settlement rule
//!
//! `/v3/merchant-settlement/merchant-settle-rule-applications`

pub mod application_id;

/// 申请修改特约商户结算规则 · Apply to change a settlement rule
///
/// `/v3/merchant-settlement/merchant-settle-rule-applications`
#[derive(Clone)]
pub struct MerchantSettleRuleApplications {
    pub(crate) node: crate::chain::Node,
}

impl MerchantSettleRuleApplications {
    /// `/{application_id}`: 申请单编号 · Application number
    pub fn application_id(&self, value: impl Into<String>) -> application_id::ApplicationId {
        application_id::ApplicationId { node: self.node.bind("application_id", value) }
    }

    /// 申请修改特约商户结算规则 · Apply to change a settlement rule
    ///
    /// `POST /v3/merchant-settlement/merchant-settle-rule-applications`
    ///
    /// 从业机构为特约商户申请修改结算规则，返回申请单编号和申请单状态。模式：服务商。
    ///
    /// Lets a licensed institution apply to change a sub-merchant's settlement rule; returns the application ID and state. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_settlement::merchant_settle_rule_applications::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .acquiring_bank_id("1356485")
    ///     .channel_id("20001111")
    ///     .sub_mchid("1900000109")
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
    /// 官方文档 · Official pages: [partner/4012697924](https://pay.weixin.qq.com/doc/v3/partner/4012697924)
    #[doc(alias(
        "申请修改特约商户结算规则",
        "Apply to change a settlement rule",
        "从业机构特约商户结算规则",
        "merchant-settle-rule-applications",
        "merchant-settlement/merchant-settle-rule-applications"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/merchant-settlement/merchant-settle-rule-applications", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant-settlement/merchant-settle-rule-applications")
    }
}

/// 申请修改特约商户结算规则 · Apply to change a settlement rule
pub mod post {

    /// 申请修改特约商户结算规则：请求 · Apply to change a settlement rule: request
    pub struct Request {
        /// 从业机构号（必填） · Licensed institution ID (required)
        pub acquiring_bank_id: Option<String>,
        /// 渠道商户号（必填） · Channel partner ID (required)
        pub channel_id: Option<String>,
        /// 从业机构特约商户号（必填） · Licensed institution sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 结算规则id（必填） · Settlement rule ID (required)
        pub settle_rule_id: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 从业机构号（必填） · Licensed institution ID (required)
        pub fn acquiring_bank_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.acquiring_bank_id = value.into_member();
            self
        }

        /// 渠道商户号（必填） · Channel partner ID (required)
        pub fn channel_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.channel_id = value.into_member();
            self
        }

        /// 从业机构特约商户号（必填） · Licensed institution sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 结算规则id（必填） · Settlement rule ID (required)
        pub fn settle_rule_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.settle_rule_id = value.into_member();
            self
        }
    }

    /// 申请修改特约商户结算规则：应答 · Apply to change a settlement rule: answer
    #[non_exhaustive]
    pub struct Response {
        /// 申请单编号 · Application number
        pub application_id: Option<String>,
        /// 申请单处理信息 · Application processing information
        pub application_process_info: Option<String>,
        /// 申请单状态 · Application status
        pub application_state: Option<String>,
        /// 最后更新时间 · Last update time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub update_time: Option<crate::Time>,
        /// 从业机构号 · Licensed institution ID
        pub acquiring_bank_id: Option<String>,
        /// 渠道商户号 · Channel partner ID
        pub channel_id: Option<String>,
        /// 从业机构特约商户号 · Licensed institution sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 结算规则id · Settlement rule ID
        pub settle_rule_id: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => acquiring_bank_id: Required "acquiring_bank_id",
            1 => channel_id: Required "channel_id",
            2 => sub_mchid: Required "sub_mchid",
            3 => settle_rule_id: Required "settle_rule_id",
        }
        Response {
            0 => application_id: Optional "application_id",
            1 => application_process_info: Optional "application_process_info",
            2 => application_state: Optional "application_state",
            3 => update_time: Optional "update_time",
            4 => acquiring_bank_id: Optional "acquiring_bank_id",
            5 => channel_id: Optional "channel_id",
            6 => sub_mchid: Optional "sub_mchid",
            7 => settle_rule_id: Optional "settle_rule_id",
        }
    }
}
