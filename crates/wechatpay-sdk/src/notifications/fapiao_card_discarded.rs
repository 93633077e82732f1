//! `FAPIAO.CARD_DISCARDED`: 发票卡券作废(FAPIAO.CARD\_DISCARDED)通知(JSON) (direct and partner)

pub use crate::shared::v3_new_tax_control_fapiao_fapiao_applications_fapiao_apply_id_get::CardStatus;

enumeration! {
    /// 发票状态
    FapiaoStatus {
        ISSUE_ACCEPTED = "ISSUE_ACCEPTED",
        ISSUED = "ISSUED",
        REVERSE_ACCEPTED = "REVERSE_ACCEPTED",
        REVERSED = "REVERSED",
    }
}

/// 发票卡券作废(FAPIAO.CARD\_DISCARDED)通知(JSON)
#[non_exhaustive]
pub struct Content {
    /// 微信支付分配的商户号
    pub mchid: Option<String>,
    /// 微信支付分配的子商户号
    pub sub_mchid: Option<String>,
    /// 冲红时指定的发票申请单号
    pub fapiao_apply_id: Option<String>,
    /// 发票申请单下关联的所有发票信息
    pub fapiao_information: Option<Vec<FapiaoInformation>>,
}

/// 发票申请单下关联的所有发票信息
#[non_exhaustive]
pub struct FapiaoInformation {
    /// 商户发票单号
    pub fapiao_id: Option<String>,
    /// 发票状态
    pub fapiao_status: Option<crate::Enumeration<FapiaoStatus>>,
    /// 发票状态
    pub card_status: Option<crate::Enumeration<CardStatus>>,
}

message! {
    Content {
        0 => mchid: "mchid",
        1 => sub_mchid: "sub_mchid",
        2 => fapiao_apply_id: "fapiao_apply_id",
        3 => fapiao_information: "fapiao_information",
    }
    FapiaoInformation {
        0 => fapiao_id: "fapiao_id",
        1 => fapiao_status: "fapiao_status",
        2 => card_status: "card_status",
    }
}
