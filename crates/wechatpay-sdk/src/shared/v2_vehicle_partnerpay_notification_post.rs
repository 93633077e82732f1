//! What `POST /vehicle/partnerpay/notification` has in common with other areas.

enumeration! {
    /// 发起扣费方式
    DeductMode {
        PROACTIVE = "PROACTIVE",
        AUTOPAY = "AUTOPAY",
    }
}
