//! `RECHARGE.SUCCESS`: 平台收付通商家充值-充值成功(RECHARGE.SUCCESS)通知(JSON) (partner)

use crate::message::{Enumeration, Members, Message, Time, enumeration, message};

pub use crate::notifications::recharge_closed::{
    AccountType, BankTransferInfo, EmployeeType, QrRechargeInfo, RechargeAmount, RechargeChannel,
    RechargeScene, RechargeState,
};
pub use crate::notifications::recharge_fund_returned::OnlineBankType;

enumeration! {
    /// 可用充值渠道列表
    AvailableRechargeChannels {
        BANK_TRANSFER = "BANK_TRANSFER",
        QR_RECHARGE = "QR_RECHARGE",
        ONLINE_BANK = "ONLINE_BANK",
    }
}

/// 平台收付通商家充值-充值成功(RECHARGE.SUCCESS)通知(JSON)
#[derive(Clone, Default)]
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
    pub recharge_channel: Option<Enumeration<RechargeChannel>>,
    /// 充值入账账户
    pub account_type: Option<Enumeration<AccountType>>,
    /// 充值场景
    pub recharge_scene: Option<Enumeration<RechargeScene>>,
    /// 充值状态
    pub recharge_state: Option<Enumeration<RechargeState>>,
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
    pub accept_time: Option<String>,
    /// 充值成功时间
    pub success_time: Option<Time>,
    /// 关闭充值时间
    pub close_time: Option<String>,
    /// 可用充值渠道列表
    pub available_recharge_channels: Option<Vec<Enumeration<AvailableRechargeChannels>>>,
}

impl Message for Content {
    #[inline]
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("sp_mchid", &mut self.sp_mchid),
            ("sub_mchid", &mut self.sub_mchid),
            ("out_recharge_no", &mut self.out_recharge_no),
            ("recharge_id", &mut self.recharge_id),
            ("recharge_channel", &mut self.recharge_channel),
            ("account_type", &mut self.account_type),
            ("recharge_scene", &mut self.recharge_scene),
            ("recharge_state", &mut self.recharge_state),
            ("recharge_state_desc", &mut self.recharge_state_desc),
            ("recharge_amount", &mut self.recharge_amount),
            ("remark", &mut self.remark),
            ("bank_transfer_info", &mut self.bank_transfer_info),
            ("qr_recharge_info", &mut self.qr_recharge_info),
            ("online_bank_recharge_info", &mut self.online_bank_recharge_info),
            ("accept_time", &mut self.accept_time),
            ("success_time", &mut self.success_time),
            ("close_time", &mut self.close_time),
            ("available_recharge_channels", &mut self.available_recharge_channels),
        ]);
    }
}

/// 网银充值的付款信息
#[derive(Clone, Default)]
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
    pub online_bank_type: Option<Enumeration<OnlineBankType>>,
    /// 银行卡号后四位
    pub bank_card_tail: Option<String>,
    /// 银行账户名称
    pub bank_account_name: Option<String>,
}

impl Message for OnlineBankRechargeInfo {
    #[inline]
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("bill_no", &mut self.bill_no),
            ("return_time", &mut self.return_time),
            ("return_reason", &mut self.return_reason),
            ("bank_name", &mut self.bank_name),
            ("online_bank_type", &mut self.online_bank_type),
            ("bank_card_tail", &mut self.bank_card_tail),
            ("bank_account_name", &mut self.bank_account_name),
        ]);
    }
}

message!(Content, OnlineBankRechargeInfo);
