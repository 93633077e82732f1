//! `RECHARGE.SUCCESS`: 平台收付通商家充值-充值成功(RECHARGE.SUCCESS)通知(JSON) (partner)

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
    /// 可用充值渠道列表
    AvailableRechargeChannels {
        BANK_TRANSFER = "BANK_TRANSFER",
        QR_RECHARGE = "QR_RECHARGE",
        ONLINE_BANK = "ONLINE_BANK",
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

enumeration! {
    /// 网银类型
    OnlineBankType {
        ONLINE_BANK_TYPE_CORPORATE = "ONLINE_BANK_TYPE_CORPORATE",
        ONLINE_BANK_TYPE_PERSONAL = "ONLINE_BANK_TYPE_PERSONAL",
    }
}

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
    pub recharge_channel: RechargeChannel,
    /// 充值入账账户
    pub account_type: AccountType,
    /// 充值场景
    pub recharge_scene: RechargeScene,
    /// 充值状态
    pub recharge_state: RechargeState,
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
    pub available_recharge_channels: Option<Vec<AvailableRechargeChannels>>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 充值金额
#[non_exhaustive]
pub struct RechargeAmount {
    /// 总金额，单位为分
    pub amount: Option<crate::Fen>,
    /// 货币类型
    pub currency: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 银行转账信息
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
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 扫码充值信息
#[non_exhaustive]
pub struct QrRechargeInfo {
    /// 员工类型
    pub employee_type: EmployeeType,
    /// 用户openid
    pub openid: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
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
    pub online_bank_type: OnlineBankType,
    /// 银行卡号后四位
    pub bank_card_tail: Option<String>,
    /// 银行账户名称
    pub bank_account_name: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => sp_mchid: Optional "sp_mchid",
        1 => sub_mchid: Optional "sub_mchid",
        2 => out_recharge_no: Optional "out_recharge_no",
        3 => recharge_id: Optional "recharge_id",
        4 => recharge_channel: Optional "recharge_channel",
        5 => account_type: Optional "account_type",
        6 => recharge_scene: Optional "recharge_scene",
        7 => recharge_state: Optional "recharge_state",
        8 => recharge_state_desc: Optional "recharge_state_desc",
        9 => recharge_amount: Optional "recharge_amount",
        10 => remark: Optional "remark",
        11 => bank_transfer_info: Optional "bank_transfer_info",
        12 => qr_recharge_info: Optional "qr_recharge_info",
        13 => online_bank_recharge_info: Optional "online_bank_recharge_info",
        14 => accept_time: Optional "accept_time",
        15 => success_time: Optional "success_time",
        16 => close_time: Optional "close_time",
        17 => available_recharge_channels: Optional "available_recharge_channels",
    }
    RechargeAmount {
        0 => amount: Optional "amount",
        1 => currency: Optional "currency",
    }
    BankTransferInfo {
        0 => memo: Optional "memo",
        1 => bill_no: Optional "bill_no",
        2 => bank_name: Optional "bank_name",
        3 => bank_card_tail: Optional "bank_card_tail",
        4 => bank_account_name: Optional "bank_account_name",
    }
    QrRechargeInfo {
        0 => employee_type: Optional "employee_type",
        1 => openid: Optional "openid",
    }
    OnlineBankRechargeInfo {
        0 => bill_no: Optional "bill_no",
        1 => return_time: Optional "return_time",
        2 => return_reason: Optional "return_reason",
        3 => bank_name: Optional "bank_name",
        4 => online_bank_type: Optional "online_bank_type",
        5 => bank_card_tail: Optional "bank_card_tail",
        6 => bank_account_name: Optional "bank_account_name",
    }
}
