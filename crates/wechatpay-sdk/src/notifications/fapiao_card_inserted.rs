//! `FAPIAO.CARD_INSERTED`: 发票插入用户卡包成功(FAPIAO.CARD\_INSERTED)通知(JSON) · Fapiao card inserted
//!
//! 电子发票成功插入用户微信卡包后发出，商户或服务商据此更新插卡结果。模式：普通商户、服务商。
//!
//! Sent when an e-fapiao has been inserted into the user's WeChat card pack. Modes: direct merchant, partner.
//!
//! 官方文档 · Official pages: [merchant/4012286082](https://pay.weixin.qq.com/doc/v3/merchant/4012286082), [partner/4012072011](https://pay.weixin.qq.com/doc/v3/partner/4012072011)

enumeration! {
    /// 发票状态 · Fapiao status
    FapiaoStatus {
        /// `ISSUE_ACCEPTED`: 开票已受理 · Issuing accepted
        ISSUE_ACCEPTED = "ISSUE_ACCEPTED",
        /// `ISSUED`: 已开票 · Issued
        ISSUED = "ISSUED",
        /// `REVERSE_ACCEPTED`: 冲红已受理 · Reversal accepted
        REVERSE_ACCEPTED = "REVERSE_ACCEPTED",
        /// `REVERSED`: 已冲红 · Reversed
        REVERSED = "REVERSED",
    }
}

enumeration! {
    /// 发票状态 · Fapiao status
    CardStatus {
        /// `INSERT_ACCEPTED`: 插卡已受理 · Insertion into the card pack accepted
        INSERT_ACCEPTED = "INSERT_ACCEPTED",
        /// `INSERTED`: 已插卡 · Inserted into the card pack
        INSERTED = "INSERTED",
        /// `DISCARD_ACCEPTED`: 作废已受理 · Voiding accepted
        DISCARD_ACCEPTED = "DISCARD_ACCEPTED",
        /// `DISCARDED`: 已作废 · Voided
        DISCARDED = "DISCARDED",
    }
}

/// 发票插入用户卡包成功(FAPIAO.CARD\_INSERTED)通知(JSON) · Fapiao card inserted
#[non_exhaustive]
pub struct Content {
    /// 微信支付分配的商户号 · Merchant ID
    pub mchid: Option<String>,
    /// 微信支付分配的子商户号 · Sub-merchant ID
    pub sub_mchid: Option<String>,
    /// 开票时指定的发票申请单号 · Fapiao application number
    pub fapiao_apply_id: Option<String>,
    /// 发票申请单下关联的所有发票信息 · All fapiaos of the application
    pub fapiao_information: Option<Vec<FapiaoInformation>>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 发票申请单下关联的所有发票信息 · All fapiaos of the application
#[non_exhaustive]
pub struct FapiaoInformation {
    /// 商户发票单号 · Merchant fapiao number
    pub fapiao_id: Option<String>,
    /// 发票状态 · Fapiao status
    pub fapiao_status: FapiaoStatus,
    /// 发票状态 · Fapiao status
    pub card_status: CardStatus,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => mchid: Optional "mchid",
        1 => sub_mchid: Optional "sub_mchid",
        2 => fapiao_apply_id: Optional "fapiao_apply_id",
        3 => fapiao_information: Optional "fapiao_information",
    }
    FapiaoInformation {
        0 => fapiao_id: Optional "fapiao_id",
        1 => fapiao_status: Optional "fapiao_status",
        2 => card_status: Optional "card_status",
    }
}
