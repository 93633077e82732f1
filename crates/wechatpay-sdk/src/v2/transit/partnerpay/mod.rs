//! 乘车码代扣 · Transit code auto-debit
//!
//! `v2/transit/partnerpay`

pub mod payapply;
pub mod queryorder;
pub mod querystate;

/// 乘车码代扣 · Transit code auto-debit
///
/// `v2/transit/partnerpay`
#[derive(Clone)]
pub struct Partnerpay {
    pub(crate) node: crate::chain::Node,
}

impl Partnerpay {
    /// `/payapply`: 申请扣款 · Request a transit debit (partner)
    #[inline]
    pub fn payapply(&self) -> payapply::Payapply {
        payapply::Payapply { node: self.node.clone() }
    }

    /// `/queryorder`: 查询订单 · Query a transit order (partner)
    #[inline]
    pub fn queryorder(&self) -> queryorder::Queryorder {
        queryorder::Queryorder { node: self.node.clone() }
    }

    /// `/querystate`: 查询用户状态接口 · Query a user's transit state (partner)
    #[inline]
    pub fn querystate(&self) -> querystate::Querystate {
        querystate::Querystate { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/transit/partnerpay")
    }
}
