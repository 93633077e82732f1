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

/// `/v3/gov/subsidy`
pub struct Subsidy {
    pub(crate) node: crate::chain::Node,
}

impl Subsidy {
    /// `/audit`
    #[inline]
    pub fn audit(self) -> audit::Audit {
        audit::Audit { node: self.node }
    }

    /// `/companies`
    #[inline]
    pub fn companies(self) -> companies::Companies {
        companies::Companies { node: self.node }
    }

    /// `/goods`
    #[inline]
    pub fn goods(self) -> goods::Goods {
        goods::Goods { node: self.node }
    }

    /// `/n-qualifications`
    #[inline]
    pub fn n_qualifications(self) -> n_qualifications::NQualifications {
        n_qualifications::NQualifications { node: self.node }
    }

    /// `/qualification`
    #[inline]
    pub fn qualification(self) -> qualification::Qualification {
        qualification::Qualification { node: self.node }
    }

    /// `/qualifications`
    #[inline]
    pub fn qualifications(self) -> qualifications::Qualifications {
        qualifications::Qualifications { node: self.node }
    }

    /// `/sncode`
    #[inline]
    pub fn sncode(self) -> sncode::Sncode {
        sncode::Sncode { node: self.node }
    }

    /// `/transactions`
    #[inline]
    pub fn transactions(self) -> transactions::Transactions {
        transactions::Transactions { node: self.node }
    }

    /// `/zhejiang`
    #[inline]
    pub fn zhejiang(self) -> zhejiang::Zhejiang {
        zhejiang::Zhejiang { node: self.node }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy")
    }
}
