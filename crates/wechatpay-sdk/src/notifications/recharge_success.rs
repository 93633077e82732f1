//! `RECHARGE.SUCCESS`: 平台收付通商家充值-充值成功(RECHARGE.SUCCESS)通知(JSON) (partner)

pub use crate::notifications::recharge_closed::{BankTransferInfo, QrRechargeInfo, EmployeeType};
pub use crate::shared::v3_platsolution_ecommerce_bank_transfer_recharges_out_recharge_no_out_recharge_no_get_recharge_state::{RechargeState, RechargeAmount};
pub use crate::shared::v3_platsolution_ecommerce_recharges_apply_post::{AccountType, RechargeScene, AvailableRechargeChannels};
pub use crate::shared::v3_platsolution_ecommerce_recharges_out_recharge_no_out_recharge_no_close_post::{RechargeChannel, OnlineBankType};

/// 平台收付通商家充值-充值成功(RECHARGE.SUCCESS)通知(JSON)
#[non_exhaustive]
pub struct Content {
    /// 平台商户号
    pub sp_mchid: Option<String>,
    /// 二级商户号
    pub sub_mchid: Option<String>,
    /// 商户充值单号
    pub out_recharge_no: Option<String>,
    /// 微信支付充值单号
    pub recharge_id: Option<String>,
    /// 充值渠道
    pub recharge_channel: Option<crate::Enumeration<RechargeChannel>>,
    /// 充值入账账户
    pub account_type: Option<crate::Enumeration<AccountType>>,
    /// 充值场景
    pub recharge_scene: Option<crate::Enumeration<RechargeScene>>,
    /// 充值状态
    pub recharge_state: Option<crate::Enumeration<RechargeState>>,
    /// 充值状态描述
    pub recharge_state_desc: Option<String>,
    /// 充值金额
    pub recharge_amount: Option<RechargeAmount>,
    /// 备注
    pub remark: Option<String>,
    /// 银行转账信息
    pub bank_transfer_info: Option<BankTransferInfo>,
    /// 扫码充值信息
    pub qr_recharge_info: Option<QrRechargeInfo>,
    /// 网银充值的付款信息
    pub online_bank_recharge_info: Option<OnlineBankRechargeInfo>,
    /// 受理充值时间
    pub accept_time: Option<crate::Time>,
    /// 充值成功时间
    pub success_time: Option<crate::Time>,
    /// 关闭充值时间
    pub close_time: Option<crate::Time>,
    /// 可用充值渠道列表
    pub available_recharge_channels: Option<Vec<crate::Enumeration<AvailableRechargeChannels>>>,
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
    Content {
        0 => sp_mchid: "sp_mchid",
        1 => sub_mchid: "sub_mchid",
        2 => out_recharge_no: "out_recharge_no",
        3 => recharge_id: "recharge_id",
        4 => recharge_channel: "recharge_channel",
        5 => account_type: "account_type",
        6 => recharge_scene: "recharge_scene",
        7 => recharge_state: "recharge_state",
        8 => recharge_state_desc: "recharge_state_desc",
        9 => recharge_amount: "recharge_amount",
        10 => remark: "remark",
        11 => bank_transfer_info: "bank_transfer_info",
        12 => qr_recharge_info: "qr_recharge_info",
        13 => online_bank_recharge_info: "online_bank_recharge_info",
        14 => accept_time: "accept_time",
        15 => success_time: "success_time",
        16 => close_time: "close_time",
        17 => available_recharge_channels: "available_recharge_channels",
    }
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
