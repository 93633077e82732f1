//! `/v3/payscore/oversea/partner`

pub mod serviceorder;

use crate::chain::{Chain, Node};

/// `/v3/payscore/oversea/partner`
pub struct Partner {
    pub(crate) node: Node,
}

impl Partner {
    /// `/serviceorder`
    #[inline]
    pub fn serviceorder(self) -> serviceorder::Serviceorder {
        serviceorder::Serviceorder { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/payscore/oversea/partner", rest)
    }
}
