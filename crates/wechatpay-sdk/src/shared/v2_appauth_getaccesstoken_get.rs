//! What `GET /appauth/getaccesstoken` has in common with other areas.

enumeration! {
    /// 签名类型
    SignType {
        HMAC_SHA256 = "HMAC-SHA256",
    }
}
