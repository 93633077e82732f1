//! What `POST /v3/eduschoolpay/transactions` has in common with other areas.

use crate::message;

/// 分账结算信息
pub struct SettleInfo(pub(crate) message::Object);

impl SettleInfo {
    const MEMBERS: &'static [message::Listed] = &[message::optional::<bool>("profit_sharing")];

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
}

request!(SettleInfo);

held!(SettleInfo);
