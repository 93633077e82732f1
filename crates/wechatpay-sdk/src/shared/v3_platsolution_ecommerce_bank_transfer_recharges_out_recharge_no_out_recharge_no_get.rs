//! What `GET /v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}` has in common with other areas.

use crate::shared::v3_ecommerce_fund_withdraw_out_request_no_out_request_no_get_account_type::AccountType;
use crate::shared::v3_platsolution_ecommerce_bank_transfer_recharges_out_recharge_no_out_recharge_no_get_recharge_state::{RechargeState, RechargeAmount};

enumeration! {
    /// 充值场景
    RechargeScene {
        ECOMMERCE_BANK_TRANSFER = "ECOMMERCE_BANK_TRANSFER",
    }
}

/// 查询银行转账充值结果：应答（其他接口共用）
#[non_exhaustive]
pub struct Response {
    /// 充值商户号
    pub mchid: Option<String>,
    /// 微信支付充值单号
    pub recharge_id: Option<String>,
    /// 商户充值单号
    pub out_recharge_no: Option<String>,
    /// 充值入账账户
    pub account_type: Option<crate::Enumeration<AccountType>>,
    /// 充值状态
    pub recharge_state: Option<crate::Enumeration<RechargeState>>,
    /// 充值场景
    pub recharge_scene: Option<crate::Enumeration<RechargeScene>>,
    /// 充值状态描述
    pub recharge_state_desc: Option<String>,
    /// 充值金额
    pub recharge_amount: Option<RechargeAmount>,
    /// 转账充值的付款信息
    pub bank_transfer_info: Option<BankTransferInfo>,
    /// 受理充值时间
    pub accept_time: Option<crate::Time>,
    /// 充值成功时间
    pub success_time: Option<crate::Time>,
    /// 关闭充值时间
    pub close_time: Option<crate::Time>,
}

/// 转账充值的付款信息
#[non_exhaustive]
pub struct BankTransferInfo {
    /// 转账充值附言
    pub memo: Option<String>,
    /// 银行转账退回时间
    pub return_time: Option<crate::Time>,
    /// 银行转账退回原因
    pub return_reason: Option<String>,
    /// 开户银行名称
    pub bank_name: Option<String>,
    /// 银行卡号后四位
    pub bank_card_tail: Option<String>,
}

message! {
    Response {
        0 => mchid: "mchid",
        1 => recharge_id: "recharge_id",
        2 => out_recharge_no: "out_recharge_no",
        3 => account_type: "account_type",
        4 => recharge_state: "recharge_state",
        5 => recharge_scene: "recharge_scene",
        6 => recharge_state_desc: "recharge_state_desc",
        7 => recharge_amount: "recharge_amount",
        8 => bank_transfer_info: "bank_transfer_info",
        9 => accept_time: "accept_time",
        10 => success_time: "success_time",
        11 => close_time: "close_time",
    }
    BankTransferInfo {
        0 => memo: "memo",
        1 => return_time: "return_time",
        2 => return_reason: "return_reason",
        3 => bank_name: "bank_name",
        4 => bank_card_tail: "bank_card_tail",
    }
}
