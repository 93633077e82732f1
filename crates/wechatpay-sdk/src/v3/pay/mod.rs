//! `/v3/pay`

pub mod acquiring_bank;
pub mod instal;
pub mod partner;
pub mod schemas;
pub mod transactions;

/// `/v3/pay`
#[derive(Clone)]
pub struct Pay {
    pub(crate) node: crate::chain::Node,
}

impl Pay {
    /// `/acquiring-bank`
    #[inline]
    pub fn acquiring_bank(&self) -> acquiring_bank::AcquiringBank {
        acquiring_bank::AcquiringBank { node: self.node.clone() }
    }

    /// `/instal`
    #[inline]
    pub fn instal(&self) -> instal::Instal {
        instal::Instal { node: self.node.clone() }
    }

    /// `/partner`
    #[inline]
    pub fn partner(&self) -> partner::Partner {
        partner::Partner { node: self.node.clone() }
    }

    /// `/transactions`
    #[inline]
    pub fn transactions(&self) -> transactions::Transactions {
        transactions::Transactions { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/pay")
    }
}
