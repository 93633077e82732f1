//! 通过用户标识查询签约 · List a user's contracts
//!
//! `/v3/edu-papay/user/{openid}`

pub mod contracts;

/// 通过用户标识查询签约 · List a user's contracts
///
/// `/v3/edu-papay/user/{openid}`
#[derive(Clone)]
pub struct Openid {
    pub(crate) node: crate::chain::Node,
}

impl Openid {
    /// `/contracts`: 通过用户标识查询签约 · List a user's contracts
    #[inline]
    pub fn contracts(&self) -> contracts::Contracts {
        contracts::Contracts { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/edu-papay/user/{openid}")
    }
}
