//! `RECHARGE.FUND_RETURNED`: 平台收付通商家充值-充值资金退回(RECHARGE.FUND\_RETURNED)通知(JSON) · Top-up funds returned
//!
//! 二级商户的充值资金退回后通知电商平台，平台据此更新充值记录。模式：服务商。
//!
//! Tells the e-commerce platform that the funds of a sub-merchant's top-up were returned. Mode: partner.
//!
//! 官方文档 · Official pages: [partner/4012973125](https://pay.weixin.qq.com/doc/v3/partner/4012973125)

enumeration! {
    /// 充值渠道 · Top-up channel
    RechargeChannel {
        /// `BANK_TRANSFER`: 银行转账 · Bank transfer
        BANK_TRANSFER = "BANK_TRANSFER",
        /// `ONLINE_BANK`: 网银 · Online banking
        ONLINE_BANK = "ONLINE_BANK",
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

/// 平台收付通商家充值-充值资金退回(RECHARGE.FUND\_RETURNED)通知(JSON) · Top-up funds returned
#[non_exhaustive]
pub struct Content {
    /// 充值退回单号 · Top-up return number
    pub recharge_returned_id: Option<String>,
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
    /// BANK\_TRANSFER 银行转账充值退回详情 · Bank transfer top-up return details
    pub detail: Option<Detail>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// BANK\_TRANSFER 银行转账充值退回详情 · Bank transfer top-up return details
#[non_exhaustive]
pub struct Detail {
    /// 开户银行名称 · Account bank name
    pub bank_name: Option<String>,
    /// 银行卡尾号 · Last digits of bank card
    pub bank_card_tail: Option<String>,
    /// 银行账户名称 · Bank account name
    pub bank_account_name: Option<String>,
    /// 充值金额 · Top-up amount
    ///
    /// 单位为分。In fen.
    pub amount: Option<crate::Fen>,
    /// 充值币种 · Top-up currency
    ///
    /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
    pub currency: Option<String>,
    /// 银行附言 · Bank memo
    pub memo: Option<String>,
    /// 退回时间 · Return time
    ///
    /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
    pub return_time: Option<String>,
    /// 退回原因 · Return reason
    pub return_reason: Option<String>,
    /// 网银类型 · Online bank type
    pub online_bank_type: OnlineBankType,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => recharge_returned_id: Optional "recharge_returned_id",
        1 => sp_mchid: Optional "sp_mchid",
        2 => sub_mchid: Optional "sub_mchid",
        3 => out_recharge_no: Optional "out_recharge_no",
        4 => recharge_id: Optional "recharge_id",
        5 => recharge_channel: Optional "recharge_channel",
        6 => detail: Optional "detail",
    }
    Detail {
        0 => bank_name: Optional "bank_name",
        1 => bank_card_tail: Optional "bank_card_tail",
        2 => bank_account_name: Optional "bank_account_name",
        3 => amount: Optional "amount",
        4 => currency: Optional "currency",
        5 => memo: Optional "memo",
        6 => return_time: Optional "return_time",
        7 => return_reason: Optional "return_reason",
        8 => online_bank_type: Optional "online_bank_type",
    }
}
