//! What `POST /v3/apply4subject/applyment` has in common with other areas.

enumeration! {
    /// 超级管理员类型
    ContactType {
        LEGAL = "LEGAL",
        SUPER = "SUPER",
    }
}

enumeration! {
    /// 主体类型
    SubjectType {
        SUBJECT_TYPE_INDIVIDUAL = "SUBJECT_TYPE_INDIVIDUAL",
        SUBJECT_TYPE_ENTERPRISE = "SUBJECT_TYPE_ENTERPRISE",
        SUBJECT_TYPE_INSTITUTIONS = "SUBJECT_TYPE_INSTITUTIONS",
        SUBJECT_TYPE_OTHERS = "SUBJECT_TYPE_OTHERS",
        SUBJECT_TYPE_MICRO = "SUBJECT_TYPE_MICRO",
        SUBJECT_TYPE_GOVERNMENT = "SUBJECT_TYPE_GOVERNMENT",
        SUBJECT_TYPE_INSTITUTIONS_CLONED = "SUBJECT_TYPE_INSTITUTIONS_CLONED",
    }
}

enumeration! {
    /// 小微经营类型
    MicroBizType {
        MICRO_TYPE_STORE = "MICRO_TYPE_STORE",
        MICRO_TYPE_MOBILE = "MICRO_TYPE_MOBILE",
        MICRO_TYPE_ONLINE = "MICRO_TYPE_ONLINE",
    }
}
