//! What `GET /v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}` has in common with other areas.

enumeration! {
    /// 充值状态
    RechargeState {
        SUCCESS = "SUCCESS",
        RECHARGING = "RECHARGING",
        CLOSED = "CLOSED",
    }
}

/// 充值金额
#[non_exhaustive]
pub struct RechargeAmount {
    /// 总金额，单位为分
    pub amount: Option<crate::Fen>,
    /// 货币类型
    pub currency: Option<String>,
}

message! {
    RechargeAmount {
        0 => amount: "amount",
        1 => currency: "currency",
    }
}
