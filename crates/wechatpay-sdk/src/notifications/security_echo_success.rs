//! `SECURITY_ECHO.SUCCESS`: 商户签名验签／加解密测试-回调接口(SECURITY\_ECHO.SUCCESS)通知(JSON) (direct and partner)

/// 商户签名验签／加解密测试-回调接口(SECURITY\_ECHO.SUCCESS)通知(JSON)
#[non_exhaustive]
pub struct Content {
    /// 回显消息
    pub echo_message: Option<String>,
    /// 加密回显消息
    pub encrypt_echo_message: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => echo_message: Optional "echo_message",
        1 => encrypt_echo_message: Optional "encrypt_echo_message",
    }
}
