//! `/v3/offlineface`

pub mod authinfo;
pub mod contracts;
pub mod face_collections;
pub mod repayment_url;
pub mod transactions;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/offlineface`
pub struct Offlineface(pub(crate) Node);

impl Offlineface {
    /// `/authinfo`
    #[inline]
    pub fn authinfo(self) -> authinfo::Authinfo {
        authinfo::Authinfo(self.0)
    }

    /// `/contracts`
    #[inline]
    pub fn contracts(self) -> contracts::Contracts {
        contracts::Contracts(self.0)
    }

    /// `/face-collections`
    #[inline]
    pub fn face_collections(self) -> face_collections::FaceCollections {
        face_collections::FaceCollections(self.0)
    }

    /// `/repayment-url`
    #[inline]
    pub fn repayment_url(self) -> repayment_url::RepaymentUrl {
        repayment_url::RepaymentUrl(self.0)
    }

    /// `/transactions`
    #[inline]
    pub fn transactions(self) -> transactions::Transactions {
        transactions::Transactions(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/offlineface", rest)
    }
}
