//! What `GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}` has in common with other areas.

enumeration! {
    /// 券类型
    CouponType {
        NORMAL = "NORMAL",
        CUT_TO = "CUT_TO",
    }
}
