//! `/v3/offlineface`

pub mod authinfo;
pub mod contracts;
pub mod face_collections;
pub mod repayment_url;
pub mod transactions;

/// `/v3/offlineface`
#[derive(Clone)]
pub struct Offlineface {
    pub(crate) node: crate::chain::Node,
}

impl Offlineface {
    /// `/authinfo`
    #[inline]
    pub fn authinfo(&self) -> authinfo::Authinfo {
        authinfo::Authinfo { node: self.node.clone() }
    }

    /// `/contracts`
    #[inline]
    pub fn contracts(&self) -> contracts::Contracts {
        contracts::Contracts { node: self.node.clone() }
    }

    /// `/face-collections`
    #[inline]
    pub fn face_collections(&self) -> face_collections::FaceCollections {
        face_collections::FaceCollections { node: self.node.clone() }
    }

    /// `/repayment-url`
    #[inline]
    pub fn repayment_url(&self) -> repayment_url::RepaymentUrl {
        repayment_url::RepaymentUrl { node: self.node.clone() }
    }

    /// `/transactions`
    #[inline]
    pub fn transactions(&self) -> transactions::Transactions {
        transactions::Transactions { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/offlineface")
    }
}
