//! 查询结算资金明细 · List settlements
//!
//! `/v3/global/settle`

pub mod settlements;

/// 查询结算资金明细 · List settlements
///
/// `/v3/global/settle`
#[derive(Clone)]
pub struct Settle {
    pub(crate) node: crate::chain::Node,
}

impl Settle {
    /// `/settlements`: 查询结算资金明细 · List settlements
    #[inline]
    pub fn settlements(&self) -> settlements::Settlements {
        settlements::Settlements { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/settle")
    }
}
