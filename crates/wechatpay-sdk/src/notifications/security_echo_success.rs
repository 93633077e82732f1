//! `SECURITY_ECHO.SUCCESS`: 商户签名验签／加解密测试-回调接口(SECURITY\_ECHO.SUCCESS)通知(JSON) (direct and partner)

use crate::message::{Members, Message, message};

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
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("echo_message", &mut self.echo_message),
            ("encrypt_echo_message", &mut self.encrypt_echo_message),
        ]);
    }
}

message!(Content);
