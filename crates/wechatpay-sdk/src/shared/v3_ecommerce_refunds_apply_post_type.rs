//! What `POST /v3/ecommerce/refunds/apply` has in common with other areas.

enumeration! {
    /// 优惠类型
    Type {
        COUPON = "COUPON",
        DISCOUNT = "DISCOUNT",
    }
}
