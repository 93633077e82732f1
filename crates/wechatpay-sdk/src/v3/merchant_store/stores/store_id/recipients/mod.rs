//! `/v3/merchant-store/stores/{store_id}/recipients`

pub mod bind;
pub mod unbind;

use crate::chain::{Chain, Node};

/// `/v3/merchant-store/stores/{store_id}/recipients`
pub struct Recipients {
    pub(crate) node: Node,
}

impl Recipients {
    /// `/bind`
    #[inline]
    pub fn bind(self) -> bind::Bind {
        bind::Bind { node: self.node }
    }

    /// `/unbind`
    #[inline]
    pub fn unbind(self) -> unbind::Unbind {
        unbind::Unbind { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/merchant-store/stores/{store_id}/recipients", rest)
    }
}
