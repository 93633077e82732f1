//! 银行优惠 · Bank offers
//!
//! `/v3/marketing/bank-favor`

pub mod users;

/// 银行优惠 · Bank offers
///
/// `/v3/marketing/bank-favor`
#[derive(Clone)]
pub struct BankFavor {
    pub(crate) node: crate::chain::Node,
}

impl BankFavor {
    /// `/users`: 给指定用户报名多笔立减活动、查询绑定多笔立减活动的代金券详情 · Enrol a user in a multi-payment discount; Query a multi-payment discount coupon
    #[inline]
    pub fn users(&self) -> users::Users {
        users::Users { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/bank-favor")
    }
}
