//! What `POST /v3/edu-papay/transactions` has in common with other areas.

use crate::message::{Fen, Listed, Object, optional, required};

/// 订单金额
pub struct Amount(pub(crate) Object);

impl Amount {
    const MEMBERS: &'static [Listed] = &[required::<Fen>("total"), optional::<String>("currency")];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new(Self::MEMBERS))
    }

    /// 总金额，单位为分（必填）
    pub fn total(self, value: impl Into<Fen>) -> Self {
        Self(self.0.with_some::<Fen>("total", value))
    }

    /// 货币类型
    pub fn currency(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("currency", value))
    }
}

request!(Amount);

held!(Amount);
