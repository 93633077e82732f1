//! 查询批次下用户银行提现免费券列表、为用户发银行提现免费券 · List a user's withdrawal coupons; Issue a withdrawal coupon
//!
//! `/v3/marketing/withdraw-favor/users/{openid}`

pub mod coupons;

/// 查询批次下用户银行提现免费券列表、为用户发银行提现免费券 · List a user's withdrawal coupons; Issue a withdrawal coupon
///
/// `/v3/marketing/withdraw-favor/users/{openid}`
#[derive(Clone)]
pub struct Openid {
    pub(crate) node: crate::chain::Node,
}

impl Openid {
    /// `/coupons`: 查询批次下用户银行提现免费券列表、为用户发银行提现免费券 · List a user's withdrawal coupons; Issue a withdrawal coupon
    #[inline]
    pub fn coupons(&self) -> coupons::Coupons {
        coupons::Coupons { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/withdraw-favor/users/{openid}")
    }
}
