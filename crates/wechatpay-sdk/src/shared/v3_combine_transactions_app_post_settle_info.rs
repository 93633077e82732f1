//! What `POST /v3/combine-transactions/app` has in common with other areas.

use crate::message;

/// 结算信息
pub struct SettleInfo(pub(crate) message::Object);

impl SettleInfo {
    const MEMBERS: &'static [message::Listed] = &[
        message::optional::<bool>("profit_sharing"),
        message::optional::<crate::Fen>("subsidy_amount"),
    ];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 是否指定分账
    #[inline]
    pub fn profit_sharing(self, value: bool) -> Self {
        Self(self.0.with("profit_sharing", value))
    }

    /// 补差金额，单位为分
    pub fn subsidy_amount(self, value: impl Into<crate::Fen>) -> Self {
        Self(self.0.with_some::<crate::Fen>("subsidy_amount", value))
    }
}

request!(SettleInfo);

held!(SettleInfo);
