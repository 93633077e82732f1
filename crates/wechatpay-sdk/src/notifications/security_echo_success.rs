//! `SECURITY_ECHO.SUCCESS`: 商户签名验签／加解密测试-回调接口(SECURITY\_ECHO.SUCCESS)通知(JSON) (direct and partner)

use crate::message::{Message, Named, message};

/// 商户签名验签／加解密测试-回调接口(SECURITY\_ECHO.SUCCESS)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 回显消息
    pub echo_message: Option<String>,
    /// 加密回显消息
    pub encrypt_echo_message: Option<String>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("echo_message", &mut self.echo_message),
            1 => Named("encrypt_echo_message", &mut self.encrypt_echo_message),
            _ => return None,
        })
    }
}

message!(Content);
