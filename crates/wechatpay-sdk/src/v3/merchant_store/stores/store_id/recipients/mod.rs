//! `/v3/merchant-store/stores/{store_id}/recipients`

pub mod bind;
pub mod unbind;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/merchant-store/stores/{store_id}/recipients`
pub struct Recipients(pub(crate) Node);

impl Recipients {
    /// `/bind`
    #[inline]
    pub fn bind(self) -> bind::Bind {
        bind::Bind(self.0)
    }

    /// `/unbind`
    #[inline]
    pub fn unbind(self) -> unbind::Unbind {
        unbind::Unbind(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/merchant-store/stores/{store_id}/recipients", rest)
    }
}
