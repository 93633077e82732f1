//! 国家消费品换新补贴 上海/福建/重庆、国家消费品换新补贴 江苏 · Trade-in subsidies: Shanghai, Fujian, Chongqing; Trade-in subsidies: Jiangsu
//!
//! `/v3/gov/subsidy/qualifications/passthrough`

pub mod cancel;
pub mod claim;
pub mod query;

/// 国家消费品换新补贴 上海/福建/重庆、国家消费品换新补贴 江苏 · Trade-in subsidies: Shanghai, Fujian, Chongqing; Trade-in subsidies: Jiangsu
///
/// `/v3/gov/subsidy/qualifications/passthrough`
#[derive(Clone)]
pub struct Passthrough {
    pub(crate) node: crate::chain::Node,
}

impl Passthrough {
    /// `/cancel`: 取消资格(透传模式) · Cancel an entitlement (pass-through)
    #[inline]
    pub fn cancel(&self) -> cancel::Cancel {
        cancel::Cancel { node: self.node.clone() }
    }

    /// `/claim`: 领取资格(透传模式) · Claim an entitlement (pass-through)
    #[inline]
    pub fn claim(&self) -> claim::Claim {
        claim::Claim { node: self.node.clone() }
    }

    /// `/query`: 批量查询用户资格(透传模式) · List a user's entitlements (pass-through)
    #[inline]
    pub fn query(&self) -> query::Query {
        query::Query { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/qualifications/passthrough")
    }
}
