//! `MANAGERECORD.CHANGE`: 商户管理记录(MANAGERECORD.CHANGE)通知(JSON) · Merchant management record changed
//!
//! 子商户的商户管理记录变化时通知服务商，服务商据此查询记录并协助提交资料。模式：服务商。
//!
//! Tells the partner that a management record of a sub-merchant has changed. Mode: partner.
//!
//! 官方文档 · Official pages: [partner/4014940982](https://pay.weixin.qq.com/doc/v3/partner/4014940982)

enumeration! {
    /// 商户管理记录状态 · Merchant management record status
    ManageRecordState {
        /// `PENDING`: 待提交资料 · Waiting for materials
        PENDING = "PENDING",
        /// `SUBMITTED`: 已提交资料 · Materials submitted
        SUBMITTED = "SUBMITTED",
        /// `EXPIRED`: 已过期 · Expired
        EXPIRED = "EXPIRED",
        /// `UNDER_REVIEW`: 审核中 · Under review
        UNDER_REVIEW = "UNDER_REVIEW",
        /// `RECOVERED`: 已解除管控 · Restriction lifted
        RECOVERED = "RECOVERED",
        /// `REJECTED`: 已驳回 · Rejected
        REJECTED = "REJECTED",
    }
}

/// 商户管理记录(MANAGERECORD.CHANGE)通知(JSON) · Merchant management record changed
#[non_exhaustive]
pub struct Content {
    /// 子商户号 · Sub-merchant ID
    pub sub_mchid: Option<String>,
    /// 商户管理记录ID · Merchant management record ID
    pub manage_record_id: Option<String>,
    /// 商户管理记录状态 · Merchant management record status
    pub manage_record_state: ManageRecordState,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => sub_mchid: Optional "sub_mchid",
        1 => manage_record_id: Optional "manage_record_id",
        2 => manage_record_state: Optional "manage_record_state",
    }
}
