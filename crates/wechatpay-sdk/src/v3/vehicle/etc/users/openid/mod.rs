//! 查询ETC签约状态 · Query a user's ETC contract
//!
//! `/v3/vehicle/etc/users/{openid}`

pub mod contracts;

/// 查询ETC签约状态 · Query a user's ETC contract
///
/// `/v3/vehicle/etc/users/{openid}`
#[derive(Clone)]
pub struct Openid {
    pub(crate) node: crate::chain::Node,
}

impl Openid {
    /// `/contracts`: 查询ETC签约状态 · Query a user's ETC contract
    #[inline]
    pub fn contracts(&self) -> contracts::Contracts {
        contracts::Contracts { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/vehicle/etc/users/{openid}")
    }
}
