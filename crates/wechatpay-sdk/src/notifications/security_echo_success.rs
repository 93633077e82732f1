//! `SECURITY_ECHO.SUCCESS`: 商户签名验签／加解密测试-回调接口(SECURITY\_ECHO.SUCCESS)通知(JSON) · Signature test notification
//!
//! 商户做签名验签和加解密测试时微信支付发来的回调，用于确认回调能正确验签和解密。模式：普通商户、服务商。
//!
//! Sent in the merchant's signature and encryption test, to confirm that notifications are verified and decrypted correctly. Modes: direct merchant, partner.
//!
//! 官方文档 · Official pages: [merchant/4015164042](https://pay.weixin.qq.com/doc/v3/merchant/4015164042), [partner/4019605946](https://pay.weixin.qq.com/doc/v3/partner/4019605946)

/// 商户签名验签／加解密测试-回调接口(SECURITY\_ECHO.SUCCESS)通知(JSON) · Signature test notification
#[non_exhaustive]
pub struct Content {
    /// 回显消息 · Echo message
    pub echo_message: Option<String>,
    /// 加密回显消息 · Encrypted echo message
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
