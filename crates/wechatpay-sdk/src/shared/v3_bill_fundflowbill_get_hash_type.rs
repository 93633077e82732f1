//! What `GET /v3/bill/fundflowbill` has in common with other areas.

enumeration! {
    /// 哈希类型
    HashType {
        SHA1 = "SHA1",
    }
}
