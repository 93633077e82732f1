//! `BLOCKSUBMISSION.CHANGE`: 商户交易拦截记录申诉(BLOCKSUBMISSION.CHANGE)通知(JSON) · Transaction block appeal changed
//!
//! 子商户交易拦截记录的申诉有变化时通知服务商，服务商据此跟进申诉结果。模式：服务商。
//!
//! Tells the partner that the appeal against a sub-merchant's transaction block has changed. Mode: partner.
//!
//! 官方文档 · Official pages: [partner/4014940982](https://pay.weixin.qq.com/doc/v3/partner/4014940982)

enumeration! {
    /// 商户管理记录状态 · Appeal result
    AppealResult {
        /// `PASS`: 通过 · Passed
        PASS = "PASS",
        /// `REJECT`: 驳回 · Rejected
        REJECT = "REJECT",
    }
}

/// 商户交易拦截记录申诉(BLOCKSUBMISSION.CHANGE)通知(JSON) · Transaction block appeal changed
#[non_exhaustive]
pub struct Content {
    /// 子商户号 · Sub-merchant ID
    pub sub_mchid: Option<String>,
    /// 交易拦截记录申诉ID · Transaction block appeal ID
    pub appeal_record_id: Option<String>,
    /// 商户管理记录状态 · Appeal result
    pub appeal_result: AppealResult,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => sub_mchid: Optional "sub_mchid",
        1 => appeal_record_id: Optional "appeal_record_id",
        2 => appeal_result: Optional "appeal_result",
    }
}
