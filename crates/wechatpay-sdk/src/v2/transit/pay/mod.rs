//! 申请扣款、查询用户状态接口 · Request a transit debit; Query a user's transit state
//!
//! `v2/transit/pay`

pub mod payapply;
pub mod querystate;

/// 申请扣款、查询用户状态接口 · Request a transit debit; Query a user's transit state
///
/// `v2/transit/pay`
#[derive(Clone)]
pub struct Pay {
    pub(crate) node: crate::chain::Node,
}

impl Pay {
    /// `/payapply`: 申请扣款 · Request a transit debit
    #[inline]
    pub fn payapply(&self) -> payapply::Payapply {
        payapply::Payapply { node: self.node.clone() }
    }

    /// `/querystate`: 查询用户状态接口 · Query a user's transit state
    #[inline]
    pub fn querystate(&self) -> querystate::Querystate {
        querystate::Querystate { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/transit/pay")
    }
}
