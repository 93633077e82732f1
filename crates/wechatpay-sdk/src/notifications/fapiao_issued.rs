//! `FAPIAO.ISSUED`: 发票开具成功(FAPIAO.ISSUED)通知(JSON) · Fapiao issued
//!
//! 电子发票开具成功后发出，商户或服务商据此查询发票、下载文件或插入卡包。模式：普通商户、服务商。
//!
//! Sent when an e-fapiao has been issued. You can then query it, download it or insert it into the card pack. Modes: direct merchant, partner.
//!
//! 官方文档 · Official pages: [merchant/4012286057](https://pay.weixin.qq.com/doc/v3/merchant/4012286057), [partner/4012071832](https://pay.weixin.qq.com/doc/v3/partner/4012071832)

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

/// 发票开具成功(FAPIAO.ISSUED)通知(JSON) · Fapiao issued
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
