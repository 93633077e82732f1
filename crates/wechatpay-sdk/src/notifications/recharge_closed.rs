//! `RECHARGE.CLOSED`: 平台收付通商家充值-关闭充值(RECHARGE.CLOSED)通知(JSON) (partner)

use crate::message::{Enumeration, Fen, Message, Named, enumeration, message};

enumeration! {
    /// 充值渠道
    RechargeChannel {
        BANK_TRANSFER = "BANK_TRANSFER",
        QR_RECHARGE = "QR_RECHARGE",
        ONLINE_BANK = "ONLINE_BANK",
    }
}

enumeration! {
    /// 充值入账账户
    AccountType {
        DEPOSIT = "DEPOSIT",
        OPERATION = "OPERATION",
    }
}

enumeration! {
    /// 充值场景
    RechargeScene {
        ECOMMERCE_DEPOSIT = "ECOMMERCE_DEPOSIT",
        ECOMMERCE_PAYMENT = "ECOMMERCE_PAYMENT",
    }
}

enumeration! {
    /// 充值状态
    RechargeState {
        SUCCESS = "SUCCESS",
        RECHARGING = "RECHARGING",
        CLOSED = "CLOSED",
    }
}

enumeration! {
    /// 员工类型
    EmployeeType {
        ADMIN = "ADMIN",
        STAFF = "STAFF",
        LEGAL_PERSON = "LEGAL_PERSON",
    }
}

/// 平台收付通商家充值-关闭充值(RECHARGE.CLOSED)通知(JSON)
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
            _ => return None,
        })
    }
}

/// 充值金额
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RechargeAmount {
    /// 总金额，单位为分
    pub amount: Option<Fen>,
    /// 货币类型
    pub currency: Option<String>,
}

impl Message for RechargeAmount {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("amount", &mut self.amount),
            1 => Named("currency", &mut self.currency),
            _ => return None,
        })
    }
}

/// 银行转账信息
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankTransferInfo {
    /// 转账充值附言
    pub memo: Option<String>,
    /// 转入的银行流水单号
    pub bill_no: Option<String>,
    /// 开户银行名称
    pub bank_name: Option<String>,
    /// 银行卡尾号
    pub bank_card_tail: Option<String>,
    /// 银行账户名称
    pub bank_account_name: Option<String>,
}

impl Message for BankTransferInfo {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("memo", &mut self.memo),
            1 => Named("bill_no", &mut self.bill_no),
            2 => Named("bank_name", &mut self.bank_name),
            3 => Named("bank_card_tail", &mut self.bank_card_tail),
            4 => Named("bank_account_name", &mut self.bank_account_name),
            _ => return None,
        })
    }
}

/// 扫码充值信息
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QrRechargeInfo {
    /// 员工类型
    pub employee_type: Option<Enumeration<EmployeeType>>,
    /// 用户openid
    pub openid: Option<String>,
}

impl Message for QrRechargeInfo {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("employee_type", &mut self.employee_type),
            1 => Named("openid", &mut self.openid),
            _ => return None,
        })
    }
}

message!(Content, RechargeAmount, BankTransferInfo, QrRechargeInfo);
