//! What `POST /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close` has in common with other areas.

enumeration! {
    /// 充值渠道
    RechargeChannel {
        BANK_TRANSFER = "BANK_TRANSFER",
        QR_RECHARGE = "QR_RECHARGE",
        ONLINE_BANK = "ONLINE_BANK",
    }
}

enumeration! {
    /// 网银类型
    OnlineBankType {
        ONLINE_BANK_TYPE_CORPORATE = "ONLINE_BANK_TYPE_CORPORATE",
        ONLINE_BANK_TYPE_PERSONAL = "ONLINE_BANK_TYPE_PERSONAL",
    }
}

/// 网银充值的付款信息
#[non_exhaustive]
pub struct OnlineBankRechargeInfo {
    /// 银行交易订单号
    pub bill_no: Option<String>,
    /// 网银充值退回时间
    pub return_time: Option<String>,
    /// 网银充值退回原因
    pub return_reason: Option<String>,
    /// 开户银行名称
    pub bank_name: Option<String>,
    /// 网银类型
    pub online_bank_type: Option<crate::Enumeration<OnlineBankType>>,
    /// 银行卡号后四位
    pub bank_card_tail: Option<String>,
    /// 银行账户名称
    pub bank_account_name: Option<String>,
}

message! {
    OnlineBankRechargeInfo {
        0 => bill_no: "bill_no",
        1 => return_time: "return_time",
        2 => return_reason: "return_reason",
        3 => bank_name: "bank_name",
        4 => online_bank_type: "online_bank_type",
        5 => bank_card_tail: "bank_card_tail",
        6 => bank_account_name: "bank_account_name",
    }
}
