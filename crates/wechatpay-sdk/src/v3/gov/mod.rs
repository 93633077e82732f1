//! 政府补贴 · Government subsidies
//!
//! `/v3/gov`

pub mod subsidy;

/// 政府补贴 · Government subsidies
///
/// `/v3/gov`
#[derive(Clone)]
pub struct Gov {
    pub(crate) node: crate::chain::Node,
}

impl Gov {
    /// `/subsidy`
    #[inline]
    pub fn subsidy(&self) -> subsidy::Subsidy {
        subsidy::Subsidy { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/gov")
    }
}
