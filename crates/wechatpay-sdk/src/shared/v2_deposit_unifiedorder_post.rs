//! What `POST /deposit/unifiedorder` has in common with other areas.

enumeration! {
    /// 电子发票入口开放标识
    Receipt {
        Y = "Y",
        N = "N",
    }
}
