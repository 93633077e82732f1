//! `/v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}`

/// `/v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}`
pub struct ApplymentId {
    pub(crate) node: crate::chain::Node,
}

impl ApplymentId {
    /// 微信支付提现申请单号查询提现申请单状态 (partner)
    ///
    /// `GET /v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}`
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012778400)
    #[inline]
    pub fn get(self) -> crate::Call<get::Response> {
        self.node.get("/v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}")
    }
}

/// 微信支付提现申请单号查询提现申请单状态
pub mod get {

    /// 微信支付提现申请单号查询提现申请单状态：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 提现申请单信息
        pub withdrawl_apply: Option<WithdrawlApply>,
    }

    /// 提现申请单信息
    #[non_exhaustive]
    pub struct WithdrawlApply {
        /// 微信支付提现申请单号
        pub applyment_id: Option<String>,
        /// 商户提现申请单号
        pub out_request_no: Option<String>,
        /// 申请单状态
        pub state: Option<String>,
        /// 失败原因
        pub fail_reason: Option<String>,
        /// 最后更新时间
        pub modify_time: Option<crate::Time>,
    }

    message! {
        Response {
            0 => withdrawl_apply: "withdrawl_apply",
        }
        WithdrawlApply {
            0 => applyment_id: "applyment_id",
            1 => out_request_no: "out_request_no",
            2 => state: "state",
            3 => fail_reason: "fail_reason",
            4 => modify_time: "modify_time",
        }
    }
}
