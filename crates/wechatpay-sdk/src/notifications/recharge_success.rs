//! `RECHARGE.SUCCESS`: 平台收付通商家充值-充值成功(RECHARGE.SUCCESS)通知(JSON) (partner)

use crate::message::{Enumeration, Message, Named, Time, enumeration, message};

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
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("sp_mchid", &mut self.sp_mchid),
            1 => Named("sub_mchid", &mut self.sub_mchid),
            2 => Named("out_recharge_no", &mut self.out_recharge_no),
            3 => Named("recharge_id", &mut self.recharge_id),
            4 => Named("recharge_channel", &mut self.recharge_channel),
            5 => Named("account_type", &mut self.account_type),
            6 => Named("recharge_scene", &mut self.recharge_scene),
            7 => Named("recharge_state", &mut self.recharge_state),
            8 => Named("recharge_state_desc", &mut self.recharge_state_desc),
            9 => Named("recharge_amount", &mut self.recharge_amount),
            10 => Named("remark", &mut self.remark),
            11 => Named("bank_transfer_info", &mut self.bank_transfer_info),
            12 => Named("qr_recharge_info", &mut self.qr_recharge_info),
            13 => Named("online_bank_recharge_info", &mut self.online_bank_recharge_info),
            14 => Named("accept_time", &mut self.accept_time),
            15 => Named("success_time", &mut self.success_time),
            16 => Named("close_time", &mut self.close_time),
            17 => Named("available_recharge_channels", &mut self.available_recharge_channels),
            _ => return None,
        })
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
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("bill_no", &mut self.bill_no),
            1 => Named("return_time", &mut self.return_time),
            2 => Named("return_reason", &mut self.return_reason),
            3 => Named("bank_name", &mut self.bank_name),
            4 => Named("online_bank_type", &mut self.online_bank_type),
            5 => Named("bank_card_tail", &mut self.bank_card_tail),
            6 => Named("bank_account_name", &mut self.bank_account_name),
            _ => return None,
        })
    }
}

message!(Content, OnlineBankRechargeInfo);
