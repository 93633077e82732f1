//! What `POST /v3/papay/contracts/{contract_id}/notify` has in common with other areas.

use crate::message;

/// 预计扣费金额信息
pub struct EstimatedAmount(pub(crate) message::Object);

impl EstimatedAmount {
    const MEMBERS: &'static [message::Listed] =
        &[message::required::<crate::Fen>("amount"), message::optional::<String>("currency")];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 预计扣费金额，单位为分（必填）
    pub fn amount(self, value: impl Into<crate::Fen>) -> Self {
        Self(self.0.with_some::<crate::Fen>("amount", value))
    }

    /// 预计扣费货币类型
    pub fn currency(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("currency", value))
    }
}

request!(EstimatedAmount);

held!(EstimatedAmount);
