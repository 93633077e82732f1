//! `RECHARGE.SUCCESS`: 平台收付通商家充值-充值成功(RECHARGE.SUCCESS)通知(JSON) · Top-up succeeded
//!
//! 二级商户充值成功、资金到账后通知电商平台，平台据此更新充值记录。模式：服务商。
//!
//! Tells the e-commerce platform that a sub-merchant's top-up has succeeded. Mode: partner.
//!
//! 官方文档 · Official pages: [partner/4012763652](https://pay.weixin.qq.com/doc/v3/partner/4012763652)

enumeration! {
    /// 充值渠道 · Top-up channel
    RechargeChannel {
        /// `BANK_TRANSFER`: 银行转账 · Bank transfer
        BANK_TRANSFER = "BANK_TRANSFER",
        /// `QR_RECHARGE`: 扫码充值 · Top-up by QR code
        QR_RECHARGE = "QR_RECHARGE",
        /// `ONLINE_BANK`: 网银 · Online banking
        ONLINE_BANK = "ONLINE_BANK",
    }
}

enumeration! {
    /// 充值入账账户 · Top-up receiving account
    AccountType {
        /// `DEPOSIT`: 保证金账户 · Guarantee deposit account
        DEPOSIT = "DEPOSIT",
        /// `OPERATION`: 运营账户 · Operating account
        OPERATION = "OPERATION",
    }
}

enumeration! {
    /// 充值场景 · Top-up scenario
    RechargeScene {
        /// `ECOMMERCE_DEPOSIT`: 平台保证金充值 · Top-up of the platform's guarantee deposit
        ECOMMERCE_DEPOSIT = "ECOMMERCE_DEPOSIT",
        /// `ECOMMERCE_PAYMENT`: 平台付款充值 · Top-up for payments of the platform
        ECOMMERCE_PAYMENT = "ECOMMERCE_PAYMENT",
    }
}

enumeration! {
    /// 充值状态 · Top-up status
    RechargeState {
        /// `SUCCESS`: 成功 · Succeeded
        SUCCESS = "SUCCESS",
        /// `RECHARGING`: 充值中 · Top-up under way
        RECHARGING = "RECHARGING",
        /// `CLOSED`: 已关闭 · Closed
        CLOSED = "CLOSED",
    }
}

enumeration! {
    /// 可用充值渠道列表 · Available top-up channels
    AvailableRechargeChannels {
        /// `BANK_TRANSFER`: 银行转账 · Bank transfer
        BANK_TRANSFER = "BANK_TRANSFER",
        /// `QR_RECHARGE`: 扫码充值 · Top-up by QR code
        QR_RECHARGE = "QR_RECHARGE",
        /// `ONLINE_BANK`: 网银 · Online banking
        ONLINE_BANK = "ONLINE_BANK",
    }
}

enumeration! {
    /// 员工类型 · Employee type
    EmployeeType {
        /// `ADMIN`: 管理员 · Administrator
        ADMIN = "ADMIN",
        /// `STAFF`: 普通员工 · Employee
        STAFF = "STAFF",
        /// `LEGAL_PERSON`: 法人 · Legal person
        LEGAL_PERSON = "LEGAL_PERSON",
    }
}

enumeration! {
    /// 网银类型 · Online bank type
    OnlineBankType {
        /// `ONLINE_BANK_TYPE_CORPORATE`: 企业网银 · Corporate online banking
        ONLINE_BANK_TYPE_CORPORATE = "ONLINE_BANK_TYPE_CORPORATE",
        /// `ONLINE_BANK_TYPE_PERSONAL`: 个人网银 · Personal online banking
        ONLINE_BANK_TYPE_PERSONAL = "ONLINE_BANK_TYPE_PERSONAL",
    }
}

/// 平台收付通商家充值-充值成功(RECHARGE.SUCCESS)通知(JSON) · Top-up succeeded
#[non_exhaustive]
pub struct Content {
    /// 平台商户号 · Platform merchant ID
    pub sp_mchid: Option<String>,
    /// 二级商户号 · Sub-merchant ID
    pub sub_mchid: Option<String>,
    /// 商户充值单号 · Merchant top-up number
    pub out_recharge_no: Option<String>,
    /// 微信支付充值单号 · WeChat Pay top-up number
    pub recharge_id: Option<String>,
    /// 充值渠道 · Top-up channel
    pub recharge_channel: RechargeChannel,
    /// 充值入账账户 · Top-up receiving account
    pub account_type: AccountType,
    /// 充值场景 · Top-up scenario
    pub recharge_scene: RechargeScene,
    /// 充值状态 · Top-up status
    pub recharge_state: RechargeState,
    /// 充值状态描述 · Top-up status description
    pub recharge_state_desc: Option<String>,
    /// 充值金额 · Top-up amount
    pub recharge_amount: Option<RechargeAmount>,
    /// 备注 · Remark
    pub remark: Option<String>,
    /// 银行转账信息 · Bank transfer information
    pub bank_transfer_info: Option<BankTransferInfo>,
    /// 扫码充值信息 · QR code top-up information
    pub qr_recharge_info: Option<QrRechargeInfo>,
    /// 网银充值的付款信息 · Online bank top-up payment information
    pub online_bank_recharge_info: Option<OnlineBankRechargeInfo>,
    /// 受理充值时间 · Top-up acceptance time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub accept_time: Option<crate::Time>,
    /// 充值成功时间 · Top-up success time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub success_time: Option<crate::Time>,
    /// 关闭充值时间 · Top-up closing time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub close_time: Option<crate::Time>,
    /// 可用充值渠道列表 · Available top-up channels
    pub available_recharge_channels: Option<Vec<AvailableRechargeChannels>>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 充值金额 · Top-up amount
#[non_exhaustive]
pub struct RechargeAmount {
    /// 总金额 · Total amount
    ///
    /// 单位为分。In fen.
    pub amount: Option<crate::Fen>,
    /// 货币类型 · Currency
    ///
    /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
    pub currency: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 银行转账信息 · Bank transfer information
#[non_exhaustive]
pub struct BankTransferInfo {
    /// 转账充值附言 · Top-up transfer memo
    pub memo: Option<String>,
    /// 转入的银行流水单号 · Incoming bank transaction number
    pub bill_no: Option<String>,
    /// 开户银行名称 · Account bank name
    pub bank_name: Option<String>,
    /// 银行卡尾号 · Last digits of bank card
    pub bank_card_tail: Option<String>,
    /// 银行账户名称 · Bank account name
    pub bank_account_name: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 扫码充值信息 · QR code top-up information
#[non_exhaustive]
pub struct QrRechargeInfo {
    /// 员工类型 · Employee type
    pub employee_type: EmployeeType,
    /// 用户openid · User openid
    pub openid: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 网银充值的付款信息 · Online bank top-up payment information
#[non_exhaustive]
pub struct OnlineBankRechargeInfo {
    /// 银行交易订单号 · Bank transaction number
    pub bill_no: Option<String>,
    /// 网银充值退回时间 · Online bank top-up return time
    ///
    /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
    pub return_time: Option<String>,
    /// 网银充值退回原因 · Online bank top-up return reason
    pub return_reason: Option<String>,
    /// 开户银行名称 · Account bank name
    pub bank_name: Option<String>,
    /// 网银类型 · Online bank type
    pub online_bank_type: OnlineBankType,
    /// 银行卡号后四位 · Last four bank card digits
    pub bank_card_tail: Option<String>,
    /// 银行账户名称 · Bank account name
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
