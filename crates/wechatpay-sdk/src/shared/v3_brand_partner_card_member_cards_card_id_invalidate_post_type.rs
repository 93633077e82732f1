//! What `POST /v3/brand/partner/card-member/cards/{card_id}/invalidate` has in common with other areas.

enumeration! {
    /// 有效期类型
    Type {
        FIX_TIME_RANGE = "FIX_TIME_RANGE",
        FIX_TERM = "FIX_TERM",
        PERMANENT = "PERMANENT",
    }
}
