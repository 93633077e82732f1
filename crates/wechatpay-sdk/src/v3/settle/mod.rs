//! 境外资金结算 · Global settlement
//!
//! `/v3/settle`

pub mod settlements;

/// 境外资金结算 · Global settlement
///
/// `/v3/settle`
#[derive(Clone)]
pub struct Settle {
    pub(crate) node: crate::chain::Node,
}

impl Settle {
    /// `/settlements`: 查询结算资金明细 · List settled funds
    #[inline]
    pub fn settlements(&self) -> settlements::Settlements {
        settlements::Settlements { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/settle")
    }
}
