//! What `GET /v3/bill/sub-merchant-fundflowbill` has in common with other areas.

enumeration! {
    /// 加密算法
    Algorithm {
        AEAD_AES_256_GCM = "AEAD_AES_256_GCM",
        SM4_GCM = "SM4_GCM",
    }
}
