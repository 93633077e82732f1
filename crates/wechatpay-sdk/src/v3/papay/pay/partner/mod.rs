//! `/v3/papay/pay/partner`

pub mod schedules;
pub mod transactions;

/// `/v3/papay/pay/partner`
#[derive(Clone)]
pub struct Partner {
    pub(crate) node: crate::chain::Node,
}

impl Partner {
    /// `/schedules`
    #[inline]
    pub fn schedules(&self) -> schedules::Schedules {
        schedules::Schedules { node: self.node.clone() }
    }

    /// `/transactions`
    #[inline]
    pub fn transactions(&self) -> transactions::Transactions {
        transactions::Transactions { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/pay/partner")
    }
}
