//! What `POST /face/get_wxpayface_authinfo` has in common with other areas.

enumeration! {
    /// 签名类型
    SignType {
        MD5 = "MD5",
        HMAC_SHA256 = "HMAC-SHA256",
    }
}
