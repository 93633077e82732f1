//! 国家消费品换新补贴 浙江 · Trade-in subsidies: Zhejiang
//!
//! `/v3/gov/subsidy/zhejiang/sncode`

pub mod lock;
pub mod query;
pub mod unlock;

/// 国家消费品换新补贴 浙江 · Trade-in subsidies: Zhejiang
///
/// `/v3/gov/subsidy/zhejiang/sncode`
#[derive(Clone)]
pub struct Sncode {
    pub(crate) node: crate::chain::Node,
}

impl Sncode {
    /// `/lock`: sn码锁定 · Lock a serial number (Zhejiang)
    #[inline]
    pub fn lock(&self) -> lock::Lock {
        lock::Lock { node: self.node.clone() }
    }

    /// `/query`: sn码销售状态查询 · Query a serial number (Zhejiang)
    #[inline]
    pub fn query(&self) -> query::Query {
        query::Query { node: self.node.clone() }
    }

    /// `/unlock`: sn码解锁 · Unlock a serial number (Zhejiang)
    #[inline]
    pub fn unlock(&self) -> unlock::Unlock {
        unlock::Unlock { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/zhejiang/sncode")
    }
}
