//! What `GET /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}` has in common with other areas.

enumeration! {
    /// 发起在途异常资金付款请求的角色
    Operator {
        MERCHANT = "MERCHANT",
    }
}

/// 在途异常资金付款指令的发起方
#[non_exhaustive]
pub struct Commander {
    /// 发起在途异常资金付款请求的角色
    pub operator: Option<crate::Enumeration<Operator>>,
    /// 微信支付商户号
    pub mchid: Option<String>,
}

message! {
    Commander {
        0 => operator: "operator",
        1 => mchid: "mchid",
    }
}
