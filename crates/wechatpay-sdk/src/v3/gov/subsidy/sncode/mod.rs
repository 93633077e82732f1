//! 国家消费品换新补贴 上海/福建/重庆、国家消费品换新补贴 江苏 · Trade-in subsidies: Shanghai, Fujian, Chongqing; Trade-in subsidies: Jiangsu
//!
//! `/v3/gov/subsidy/sncode`

pub mod lock;
pub mod query;
pub mod unlock;

/// 国家消费品换新补贴 上海/福建/重庆、国家消费品换新补贴 江苏 · Trade-in subsidies: Shanghai, Fujian, Chongqing; Trade-in subsidies: Jiangsu
///
/// `/v3/gov/subsidy/sncode`
#[derive(Clone)]
pub struct Sncode {
    pub(crate) node: crate::chain::Node,
}

impl Sncode {
    /// `/lock`: sn码锁定 · Lock a serial number
    #[inline]
    pub fn lock(&self) -> lock::Lock {
        lock::Lock { node: self.node.clone() }
    }

    /// `/query`: 查询sn码状态 · Query serial number states
    #[inline]
    pub fn query(&self) -> query::Query {
        query::Query { node: self.node.clone() }
    }

    /// `/unlock`: sn码解锁 · Unlock a serial number
    #[inline]
    pub fn unlock(&self) -> unlock::Unlock {
        unlock::Unlock { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/sncode")
    }
}
