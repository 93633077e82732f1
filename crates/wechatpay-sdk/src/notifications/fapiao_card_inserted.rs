//! `FAPIAO.CARD_INSERTED`: 发票插入用户卡包成功(FAPIAO.CARD\_INSERTED)通知(JSON) (direct and partner)

pub use crate::notifications::fapiao_card_discarded::{FapiaoInformation, FapiaoStatus};
pub use crate::shared::v3_new_tax_control_fapiao_fapiao_applications_fapiao_apply_id_get::CardStatus;

/// 发票插入用户卡包成功(FAPIAO.CARD\_INSERTED)通知(JSON)（其他接口共用）
#[non_exhaustive]
pub struct Content {
    /// 微信支付分配的商户号
    pub mchid: Option<String>,
    /// 微信支付分配的子商户号
    pub sub_mchid: Option<String>,
    /// 开票时指定的发票申请单号
    pub fapiao_apply_id: Option<String>,
    /// 发票申请单下关联的所有发票信息
    pub fapiao_information: Option<Vec<FapiaoInformation>>,
}

message! {
    Content {
        0 => mchid: "mchid",
        1 => sub_mchid: "sub_mchid",
        2 => fapiao_apply_id: "fapiao_apply_id",
        3 => fapiao_information: "fapiao_information",
    }
}
