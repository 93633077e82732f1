//! `/v3/offlineface`

pub mod authinfo;
pub mod contracts;
pub mod face_collections;
pub mod repayment_url;
pub mod transactions;

use crate::chain::{Chain, Node};

/// `/v3/offlineface`
pub struct Offlineface {
    pub(crate) node: Node,
}

impl Offlineface {
    /// `/authinfo`
    #[inline]
    pub fn authinfo(self) -> authinfo::Authinfo {
        authinfo::Authinfo { node: self.node }
    }

    /// `/contracts`
    #[inline]
    pub fn contracts(self) -> contracts::Contracts {
        contracts::Contracts { node: self.node }
    }

    /// `/face-collections`
    #[inline]
    pub fn face_collections(self) -> face_collections::FaceCollections {
        face_collections::FaceCollections { node: self.node }
    }

    /// `/repayment-url`
    #[inline]
    pub fn repayment_url(self) -> repayment_url::RepaymentUrl {
        repayment_url::RepaymentUrl { node: self.node }
    }

    /// `/transactions`
    #[inline]
    pub fn transactions(self) -> transactions::Transactions {
        transactions::Transactions { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/offlineface", rest)
    }
}
