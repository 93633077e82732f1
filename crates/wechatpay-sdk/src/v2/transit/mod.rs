//! 乘车码代扣 · Transit code auto-debit
//!
//! `v2/transit`

pub mod partnerpay;
pub mod pay;
pub mod queryorder;

/// 乘车码代扣 · Transit code auto-debit
///
/// `v2/transit`
#[derive(Clone)]
pub struct Transit {
    pub(crate) node: crate::chain::Node,
}

impl Transit {
    /// `/partnerpay`: 乘车码代扣 · Transit code auto-debit
    #[inline]
    pub fn partnerpay(&self) -> partnerpay::Partnerpay {
        partnerpay::Partnerpay { node: self.node.clone() }
    }

    /// `/pay`: 申请扣款、查询用户状态接口 · Request a transit debit; Query a user's transit state
    #[inline]
    pub fn pay(&self) -> pay::Pay {
        pay::Pay { node: self.node.clone() }
    }

    /// `/queryorder`: 查询订单 · Query a transit order
    #[inline]
    pub fn queryorder(&self) -> queryorder::Queryorder {
        queryorder::Queryorder { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/transit")
    }
}
