//! `/v3/papay/pay`

pub mod harmony;
pub mod partner;
pub mod schedules;
pub mod transactions;

/// `/v3/papay/pay`
#[derive(Clone)]
pub struct Pay {
    pub(crate) node: crate::chain::Node,
}

impl Pay {
    /// `/harmony`
    #[inline]
    pub fn harmony(&self) -> harmony::Harmony {
        harmony::Harmony { node: self.node.clone() }
    }

    /// `/partner`
    #[inline]
    pub fn partner(&self) -> partner::Partner {
        partner::Partner { node: self.node.clone() }
    }

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
        self.node.untyped("v3/papay/pay")
    }
}
