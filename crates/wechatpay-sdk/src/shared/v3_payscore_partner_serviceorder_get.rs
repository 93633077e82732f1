//! What `GET /v3/payscore/partner/serviceorder` has in common with other areas.

enumeration! {
    /// 优惠范围
    Scope {
        SINGLE = "SINGLE",
        GLOBAL = "GLOBAL",
    }
}
