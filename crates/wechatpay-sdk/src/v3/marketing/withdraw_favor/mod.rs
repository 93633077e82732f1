//! 提现免费券 · Free-withdrawal coupons
//!
//! `/v3/marketing/withdraw-favor`

pub mod users;

/// 提现免费券 · Free-withdrawal coupons
///
/// `/v3/marketing/withdraw-favor`
#[derive(Clone)]
pub struct WithdrawFavor {
    pub(crate) node: crate::chain::Node,
}

impl WithdrawFavor {
    /// `/users`: 查询批次下用户银行提现免费券列表、为用户发银行提现免费券 · List a user's withdrawal coupons; Issue a withdrawal coupon
    #[inline]
    pub fn users(&self) -> users::Users {
        users::Users { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/withdraw-favor")
    }
}
