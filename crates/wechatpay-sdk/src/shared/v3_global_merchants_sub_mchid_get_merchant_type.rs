//! What `GET /v3/global/merchants/{sub_mchid}` has in common with other areas.

enumeration! {
    /// 商户类型
    MerchantType {
        ENTERPRISE = "ENTERPRISE",
        INDIVIDUAL = "INDIVIDUAL",
    }
}

enumeration! {
    /// 业务类型
    BusinessType {
        ONLINE = "ONLINE",
        OFFLINE = "OFFLINE",
        BOTH = "BOTH",
    }
}
