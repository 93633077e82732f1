//! 微信支付提现申请单号查询提现申请单状态 · Query a withdrawal application by application ID
//!
//! `/v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}`

/// 微信支付提现申请单号查询提现申请单状态 · Query a withdrawal application by application ID
///
/// `/v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}`
#[derive(Clone)]
pub struct ApplymentId {
    pub(crate) node: crate::chain::Node,
}

impl ApplymentId {
    /// 微信支付提现申请单号查询提现申请单状态 · Query a withdrawal application by application ID
    ///
    /// `GET /v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}`
    ///
    /// 电商平台按微信支付提现申请单号查询已注销二级商户的提现申请，返回申请单状态。模式：服务商。
    ///
    /// Queries the withdrawal application for a closed sub-merchant by WeChat Pay application ID. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .mch_operate()
    ///     .risk()
    ///     .withdrawl_apply()
    ///     .applyment_id()
    ///     .applyment_id("20220210183333")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012778400](https://pay.weixin.qq.com/doc/v3/partner/4012778400)
    #[doc(alias(
        "微信支付提现申请单号查询提现申请单状态",
        "Query a withdrawal application by application ID",
        "平台收付通 二级商户注销",
        "applyment-id",
        "withdrawl-apply/applyment-id"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}")
    }
}

/// 微信支付提现申请单号查询提现申请单状态 · Query a withdrawal application by application ID
pub mod get {

    /// 微信支付提现申请单号查询提现申请单状态：应答 · Query a withdrawal application by application ID: answer
    #[non_exhaustive]
    pub struct Response {
        /// 提现申请单信息 · Withdrawal application
        pub withdrawl_apply: Option<WithdrawlApply>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 提现申请单信息 · Withdrawal application
    #[non_exhaustive]
    pub struct WithdrawlApply {
        /// 微信支付提现申请单号 · WeChat Pay withdrawal application number
        pub applyment_id: Option<String>,
        /// 商户提现申请单号 · Merchant withdrawal application number
        pub out_request_no: Option<String>,
        /// 申请单状态 · Application status
        pub state: Option<String>,
        /// 失败原因 · Failure reason
        pub fail_reason: Option<String>,
        /// 最后更新时间 · Last update time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub modify_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => withdrawl_apply: Optional "withdrawl_apply",
        }
        WithdrawlApply {
            0 => applyment_id: Optional "applyment_id",
            1 => out_request_no: Optional "out_request_no",
            2 => state: Optional "state",
            3 => fail_reason: Optional "fail_reason",
            4 => modify_time: Optional "modify_time",
        }
    }
}
