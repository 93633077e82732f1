//! `/v3/merchant-settlement/merchant-settle-rule-applications/{application_id}`

/// `/v3/merchant-settlement/merchant-settle-rule-applications/{application_id}`
#[derive(Clone)]
pub struct ApplicationId {
    pub(crate) node: crate::chain::Node,
}

impl ApplicationId {
    /// 根据申请单ID查询结果
    ///
    /// `GET /v3/merchant-settlement/merchant-settle-rule-applications/{application_id}`
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012698574)
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/merchant-settlement/merchant-settle-rule-applications/{application_id}")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node
            .untyped("v3/merchant-settlement/merchant-settle-rule-applications/{application_id}")
    }
}

/// 根据申请单ID查询结果
pub mod get {

    /// 根据申请单ID查询结果：应答
    #[non_exhaustive]
    pub struct Response {
        /// 申请单编号
        pub application_id: Option<String>,
        /// 申请单处理信息
        pub application_process_info: Option<String>,
        /// 申请单状态
        pub application_state: Option<String>,
        /// 最后更新时间
        pub update_time: Option<crate::Time>,
        /// 从业机构号
        pub acquiring_bank_id: Option<String>,
        /// 渠道商户号
        pub channel_id: Option<String>,
        /// 从业机构特约商户号
        pub sub_mchid: Option<String>,
        /// 结算规则id
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
