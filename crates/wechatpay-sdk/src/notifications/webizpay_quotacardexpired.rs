//! `WEBIZPAY.QUOTACARDEXPIRED`: 企业支付额度卡失效后(WEBIZPAY.QUOTACARDEXPIRED)通知(JSON) (partner)

pub use crate::shared::v3_webizpay_employees_employee_id_out_quota_cards_out_card_no_get::CardState;

/// 企业支付额度卡失效后(WEBIZPAY.QUOTACARDEXPIRED)通知(JSON)
#[non_exhaustive]
pub struct Content {
    /// 服务商商户号
    pub sp_mchid: Option<String>,
    /// 出资子商户号
    pub sub_mchid: Option<String>,
    /// 企业支付额度卡卡号
    pub card_no: Option<String>,
    /// 微信授权关系ID
    pub employee_id: Option<String>,
    /// 卡片状态
    pub card_state: Option<crate::Enumeration<CardState>>,
    /// 卡片失效时间
    pub card_disabled_time: Option<String>,
    /// 失效原因
    pub reason: Option<String>,
}

message! {
    Content {
        0 => sp_mchid: "sp_mchid",
        1 => sub_mchid: "sub_mchid",
        2 => card_no: "card_no",
        3 => employee_id: "employee_id",
        4 => card_state: "card_state",
        5 => card_disabled_time: "card_disabled_time",
        6 => reason: "reason",
    }
}
