//! What `GET /v3/bill/fundflowbill` has in common with other areas.

enumeration! {
    /// 压缩类型
    TarType {
        GZIP = "GZIP",
    }
}
