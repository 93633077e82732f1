//! 电动自行车充电 · E-bike charging
//!
//! `/v3/ebike`

pub mod charge;

/// 电动自行车充电 · E-bike charging
///
/// `/v3/ebike`
#[derive(Clone)]
pub struct Ebike {
    pub(crate) node: crate::chain::Node,
}

impl Ebike {
    /// `/charge`: 电动自行车行业代扣 · E-bike industry auto-debit
    #[inline]
    pub fn charge(&self) -> charge::Charge {
        charge::Charge { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ebike")
    }
}
