//! `v2/pay/partner`

pub mod paporderquery;
pub mod pappayapply;

use crate::chain::{Chain, Node};

/// `v2/pay/partner`
pub struct Partner {
    pub(crate) node: Node,
}

impl Partner {
    /// `/paporderquery`
    #[inline]
    pub fn paporderquery(self) -> paporderquery::Paporderquery {
        paporderquery::Paporderquery { node: self.node }
    }

    /// `/pappayapply`
    #[inline]
    pub fn pappayapply(self) -> pappayapply::Pappayapply {
        pappayapply::Pappayapply { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v2/pay/partner", rest)
    }
}
