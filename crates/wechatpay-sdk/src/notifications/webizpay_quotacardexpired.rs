//! `WEBIZPAY.QUOTACARDEXPIRED`: 企业支付额度卡失效后(WEBIZPAY.QUOTACARDEXPIRED)通知(JSON) (partner)

enumeration! {
    /// 卡片状态
    CardState {
        ACTIVE = "ACTIVE",
        DISABLED = "DISABLED",
    }
}

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
    pub card_state: CardState,
    /// 卡片失效时间
    pub card_disabled_time: Option<String>,
    /// 失效原因
    pub reason: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => sp_mchid: Optional "sp_mchid",
        1 => sub_mchid: Optional "sub_mchid",
        2 => card_no: Optional "card_no",
        3 => employee_id: Optional "employee_id",
        4 => card_state: Optional "card_state",
        5 => card_disabled_time: Optional "card_disabled_time",
        6 => reason: Optional "reason",
    }
}
