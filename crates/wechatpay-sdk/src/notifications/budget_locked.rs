//! `BUDGET.LOCKED`: 公益捐赠-预算申请锁定成功回调(BUDGET.LOCKED)通知(JSON) · Donation budget locked
//!
//! 公益捐赠的预算申请锁定成功后发出，服务商据此更新该预算的状态。模式：服务商。
//!
//! Sent when the budget of a charity donation application has been locked. Mode: partner.
//!
//! 官方文档 · Official pages: [partner/4015555114](https://pay.weixin.qq.com/doc/v3/partner/4015555114)

enumeration! {
    /// 预算单状态 · Budget status
    State {
        /// `LOCKED`: 资金已锁定 · Funds locked
        LOCKED = "LOCKED",
    }
}

/// 公益捐赠-预算申请锁定成功回调(BUDGET.LOCKED)通知(JSON) · Donation budget locked
#[non_exhaustive]
pub struct Content {
    /// 服务商商户号 · Partner merchant ID
    pub sp_mchid: Option<String>,
    /// 商户预算单号 · Merchant budget number
    pub out_budget_no: Option<String>,
    /// 微信支付预算单号 · WeChat Pay budget number
    pub budget_id: Option<String>,
    /// 预算总金额 · Total budget amount
    ///
    /// 单位为分。In fen.
    pub amount: Option<crate::Fen>,
    /// 出资商户号 · Funding merchant ID
    pub sponsor_mchid: Option<String>,
    /// 活动名称 · Campaign name
    pub activity_name: Option<String>,
    /// 活动说明 · Campaign description
    pub activity_remark: Option<String>,
    /// 预算单状态 · Budget status
    pub state: State,
    /// 资金锁定时间 · Fund locking time
    ///
    /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
    pub locked_time: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => sp_mchid: Optional "sp_mchid",
        1 => out_budget_no: Optional "out_budget_no",
        2 => budget_id: Optional "budget_id",
        3 => amount: Optional "amount",
        4 => sponsor_mchid: Optional "sponsor_mchid",
        5 => activity_name: Optional "activity_name",
        6 => activity_remark: Optional "activity_remark",
        7 => state: Optional "state",
        8 => locked_time: Optional "locked_time",
    }
}
