//! `/v3/ecommerce/bill`

pub mod fundflowbill;

/// `/v3/ecommerce/bill`
#[derive(Clone)]
pub struct Bill {
    pub(crate) node: crate::chain::Node,
}

impl Bill {
    /// `/fundflowbill`
    #[inline]
    pub fn fundflowbill(&self) -> fundflowbill::Fundflowbill {
        fundflowbill::Fundflowbill { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/bill")
    }
}
