//! 申请二级商户资金账单 · Request a sub-merchant fund-flow bill
//!
//! `/v3/ecommerce/bill`

pub mod fundflowbill;

/// 申请二级商户资金账单 · Request a sub-merchant fund-flow bill
///
/// `/v3/ecommerce/bill`
#[derive(Clone)]
pub struct Bill {
    pub(crate) node: crate::chain::Node,
}

impl Bill {
    /// `/fundflowbill`: 申请二级商户资金账单 · Request a sub-merchant fund-flow bill
    #[inline]
    pub fn fundflowbill(&self) -> fundflowbill::Fundflowbill {
        fundflowbill::Fundflowbill { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/bill")
    }
}
