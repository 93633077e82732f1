//! What `POST /v3/edu-papay/transactions` has in common with other areas.

use crate::message;

/// 订单金额
pub struct Amount(pub(crate) message::Object);

impl Amount {
    const MEMBERS: &'static [message::Listed] =
        &[message::required::<crate::Fen>("total"), message::optional::<String>("currency")];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 总金额，单位为分（必填）
    pub fn total(self, value: impl Into<crate::Fen>) -> Self {
        Self(self.0.with_some::<crate::Fen>("total", value))
    }

    /// 货币类型
    pub fn currency(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("currency", value))
    }
}

request!(Amount);

held!(Amount);
