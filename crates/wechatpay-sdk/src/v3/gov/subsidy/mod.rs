//! `/v3/gov/subsidy`

pub mod audit;
pub mod companies;
pub mod goods;
pub mod n_qualifications;
pub mod qualification;
pub mod qualifications;
pub mod sncode;
pub mod transactions;
pub mod zhejiang;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/gov/subsidy`
pub struct Subsidy(pub(crate) Node);

impl Subsidy {
    /// `/audit`
    #[inline]
    pub fn audit(self) -> audit::Audit {
        audit::Audit(self.0)
    }

    /// `/companies`
    #[inline]
    pub fn companies(self) -> companies::Companies {
        companies::Companies(self.0)
    }

    /// `/goods`
    #[inline]
    pub fn goods(self) -> goods::Goods {
        goods::Goods(self.0)
    }

    /// `/n-qualifications`
    #[inline]
    pub fn n_qualifications(self) -> n_qualifications::NQualifications {
        n_qualifications::NQualifications(self.0)
    }

    /// `/qualification`
    #[inline]
    pub fn qualification(self) -> qualification::Qualification {
        qualification::Qualification(self.0)
    }

    /// `/qualifications`
    #[inline]
    pub fn qualifications(self) -> qualifications::Qualifications {
        qualifications::Qualifications(self.0)
    }

    /// `/sncode`
    #[inline]
    pub fn sncode(self) -> sncode::Sncode {
        sncode::Sncode(self.0)
    }

    /// `/transactions`
    #[inline]
    pub fn transactions(self) -> transactions::Transactions {
        transactions::Transactions(self.0)
    }

    /// `/zhejiang`
    #[inline]
    pub fn zhejiang(self) -> zhejiang::Zhejiang {
        zhejiang::Zhejiang(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/gov/subsidy", rest)
    }
}
