//! `BLOCKSUBMISSION.CHANGE`: 商户交易拦截记录申诉(BLOCKSUBMISSION.CHANGE)通知(JSON) (partner)

enumeration! {
    /// 商户管理记录状态
    AppealResult {
        PASS = "PASS",
        REJECT = "REJECT",
    }
}

/// 商户交易拦截记录申诉(BLOCKSUBMISSION.CHANGE)通知(JSON)
#[non_exhaustive]
pub struct Content {
    /// 子商户号
    pub sub_mchid: Option<String>,
    /// 交易拦截记录申诉ID
    pub appeal_record_id: Option<String>,
    /// 商户管理记录状态
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
