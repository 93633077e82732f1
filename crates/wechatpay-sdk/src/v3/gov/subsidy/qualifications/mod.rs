//! 国家消费品换新补贴 上海/福建/重庆、国家消费品换新补贴 江苏 · Trade-in subsidies: Shanghai, Fujian, Chongqing; Trade-in subsidies: Jiangsu
//!
//! `/v3/gov/subsidy/qualifications`

pub mod passthrough;
pub mod query;
pub mod sync;

/// 国家消费品换新补贴 上海/福建/重庆、国家消费品换新补贴 江苏 · Trade-in subsidies: Shanghai, Fujian, Chongqing; Trade-in subsidies: Jiangsu
///
/// `/v3/gov/subsidy/qualifications`
#[derive(Clone)]
pub struct Qualifications {
    pub(crate) node: crate::chain::Node,
}

impl Qualifications {
    /// `/passthrough`: 国家消费品换新补贴 上海/福建/重庆、国家消费品换新补贴 江苏 · Trade-in subsidies: Shanghai, Fujian, Chongqing; Trade-in subsidies: Jiangsu
    #[inline]
    pub fn passthrough(&self) -> passthrough::Passthrough {
        passthrough::Passthrough { node: self.node.clone() }
    }

    /// `/query`: 批量查询用户资格 · List a user's entitlements
    #[inline]
    pub fn query(&self) -> query::Query {
        query::Query { node: self.node.clone() }
    }

    /// `/sync`: 同步资格核销信息 · Report an entitlement redemption
    #[inline]
    pub fn sync(&self) -> sync::Sync {
        sync::Sync { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/qualifications")
    }
}
