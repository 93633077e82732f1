//! What `GET /v3/marketing/favor/stocks/{stock_id}` has in common with other areas.

enumeration! {
    /// 业务类型
    BusinessType {
        MULTIUSE = "MULTIUSE",
    }
}
