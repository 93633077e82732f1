//! What `POST /v3/global/micropay/transactions/pay` has in common with other areas.

use crate::message;

/// 支付者
pub struct Payer(pub(crate) message::Object);

impl Payer {
    const MEMBERS: &'static [message::Listed] = &[message::required::<String>("auth_code")];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 授权码（必填）
    pub fn auth_code(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("auth_code", value))
    }
}

request!(Payer);

held!(Payer);
