//! `RECHARGE.FUND_RETURNED`: 平台收付通商家充值-充值资金退回(RECHARGE.FUND\_RETURNED)通知(JSON) (partner)

pub use crate::shared::v3_platsolution_ecommerce_recharges_out_recharge_no_out_recharge_no_close_post::OnlineBankType;

enumeration! {
    /// `RechargeChannel`
    RechargeChannel {
        BANK_TRANSFER = "BANK_TRANSFER",
        ONLINE_BANK = "ONLINE_BANK",
    }
}

/// 平台收付通商家充值-充值资金退回(RECHARGE.FUND\_RETURNED)通知(JSON)
#[non_exhaustive]
pub struct Content {
    /// 充值退回单号
    pub recharge_returned_id: Option<String>,
    /// 平台商户号
    pub sp_mchid: Option<String>,
    /// 二级商户号
    pub sub_mchid: Option<String>,
    /// 商户充值单号
    pub out_recharge_no: Option<String>,
    /// 微信支付充值单号
    pub recharge_id: Option<String>,
    /// `recharge_channel`
    pub recharge_channel: Option<crate::Enumeration<RechargeChannel>>,
    /// BANK\_TRANSFER 银行转账充值退回详情
    pub detail: Option<Detail>,
}

/// BANK\_TRANSFER 银行转账充值退回详情
#[non_exhaustive]
pub struct Detail {
    /// 开户银行名称
    pub bank_name: Option<String>,
    /// 银行卡尾号
    pub bank_card_tail: Option<String>,
    /// 银行账户名称
    pub bank_account_name: Option<String>,
    /// 充值金额，单位为分
    pub amount: Option<crate::Fen>,
    /// 充值币种
    pub currency: Option<String>,
    /// 银行附言
    pub memo: Option<String>,
    /// 退回时间
    pub return_time: Option<String>,
    /// 退回原因
    pub return_reason: Option<String>,
    /// `online_bank_type`
    pub online_bank_type: Option<crate::Enumeration<OnlineBankType>>,
}

message! {
    Content {
        0 => recharge_returned_id: "recharge_returned_id",
        1 => sp_mchid: "sp_mchid",
        2 => sub_mchid: "sub_mchid",
        3 => out_recharge_no: "out_recharge_no",
        4 => recharge_id: "recharge_id",
        5 => recharge_channel: "recharge_channel",
        6 => detail: "detail",
    }
    Detail {
        0 => bank_name: "bank_name",
        1 => bank_card_tail: "bank_card_tail",
        2 => bank_account_name: "bank_account_name",
        3 => amount: "amount",
        4 => currency: "currency",
        5 => memo: "memo",
        6 => return_time: "return_time",
        7 => return_reason: "return_reason",
        8 => online_bank_type: "online_bank_type",
    }
}
