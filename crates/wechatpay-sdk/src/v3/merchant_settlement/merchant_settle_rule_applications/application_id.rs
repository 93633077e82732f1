//! 根据申请单ID查询结果 · Query a settlement rule application
//!
//! `/v3/merchant-settlement/merchant-settle-rule-applications/{application_id}`

/// 根据申请单ID查询结果 · Query a settlement rule application
///
/// `/v3/merchant-settlement/merchant-settle-rule-applications/{application_id}`
#[derive(Clone)]
pub struct ApplicationId {
    pub(crate) node: crate::chain::Node,
}

impl ApplicationId {
    /// 根据申请单ID查询结果 · Query a settlement rule application
    ///
    /// `GET /v3/merchant-settlement/merchant-settle-rule-applications/{application_id}`
    ///
    /// 从业机构按申请单编号查询结算规则修改申请，返回申请单状态和处理信息。模式：服务商。
    ///
    /// Queries a settlement rule application of a licensed institution by ID and returns its state and processing information. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .merchant_settlement()
    ///     .merchant_settle_rule_applications()
    ///     .application_id("20000011111")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012698574](https://pay.weixin.qq.com/doc/v3/partner/4012698574)
    #[doc(alias(
        "根据申请单ID查询结果",
        "Query a settlement rule application",
        "从业机构特约商户结算规则",
        "merchant-settle-rule-applications",
        "merchant-settlement/merchant-settle-rule-applications"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/merchant-settlement/merchant-settle-rule-applications/{application_id}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node
            .untyped("v3/merchant-settlement/merchant-settle-rule-applications/{application_id}")
    }
}

/// 根据申请单ID查询结果 · Query a settlement rule application
pub mod get {

    /// 根据申请单ID查询结果：应答 · Query a settlement rule application: answer
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

    message! {
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
