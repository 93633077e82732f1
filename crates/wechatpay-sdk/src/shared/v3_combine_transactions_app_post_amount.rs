//! What `POST /v3/combine-transactions/app` has in common with other areas.

use crate::message;

/// 订单金额
pub struct Amount(pub(crate) message::Object);

impl Amount {
    const MEMBERS: &'static [message::Listed] =
        &[message::required::<crate::Fen>("total_amount"), message::required::<String>("currency")];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 标价金额，单位为分（必填）
    pub fn total_amount(self, value: impl Into<crate::Fen>) -> Self {
        Self(self.0.with_some::<crate::Fen>("total_amount", value))
    }

    /// 标价币种（必填）
    pub fn currency(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("currency", value))
    }
}

request!(Amount);

held!(Amount);
