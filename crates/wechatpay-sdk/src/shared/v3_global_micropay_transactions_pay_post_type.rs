//! What `POST /v3/global/micropay/transactions/pay` has in common with other areas.

enumeration! {
    /// 优惠类型
    Type {
        COUPON = "COUPON",
        DISCOUNT = "DISCOUNT",
    }
}
