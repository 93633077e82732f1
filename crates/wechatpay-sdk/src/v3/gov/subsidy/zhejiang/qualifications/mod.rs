//! 国家消费品换新补贴 浙江 · Trade-in subsidies: Zhejiang
//!
//! `/v3/gov/subsidy/zhejiang/qualifications`

pub mod alter;
pub mod claim;
pub mod query;
pub mod sync;

/// 国家消费品换新补贴 浙江 · Trade-in subsidies: Zhejiang
///
/// `/v3/gov/subsidy/zhejiang/qualifications`
#[derive(Clone)]
pub struct Qualifications {
    pub(crate) node: crate::chain::Node,
}

impl Qualifications {
    /// `/alter`: 变更资格 · Change an entitlement (Zhejiang)
    #[inline]
    pub fn alter(&self) -> alter::Alter {
        alter::Alter { node: self.node.clone() }
    }

    /// `/claim`: 领取资格 · Claim an entitlement (Zhejiang)
    #[inline]
    pub fn claim(&self) -> claim::Claim {
        claim::Claim { node: self.node.clone() }
    }

    /// `/query`: 查询补贴资格 · Query entitlements (Zhejiang)
    #[inline]
    pub fn query(&self) -> query::Query {
        query::Query { node: self.node.clone() }
    }

    /// `/sync`: 核销资格 · Redeem entitlements (Zhejiang)
    #[inline]
    pub fn sync(&self) -> sync::Sync {
        sync::Sync { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/zhejiang/qualifications")
    }
}
