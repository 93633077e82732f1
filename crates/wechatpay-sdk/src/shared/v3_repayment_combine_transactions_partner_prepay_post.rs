//! What `POST /v3/repayment/combine-transactions/partner/prepay` has in common with other areas.

enumeration! {
    /// 场景类型
    Type {
        IOS = "iOS",
        ANDROID = "Android",
        WAP = "Wap",
    }
}
