//! 代金券 · Cash coupons
//!
//! `/v3/marketing/favor/users/{openid}`

pub mod coupons;

/// 代金券 · Cash coupons
///
/// `/v3/marketing/favor/users/{openid}`
#[derive(Clone)]
pub struct Openid {
    pub(crate) node: crate::chain::Node,
}

impl Openid {
    /// `/coupons`: 根据商户号查用户的券、发放代金券 · List a user's cash coupons; Issue a cash coupon
    #[inline]
    pub fn coupons(&self) -> coupons::Coupons {
        coupons::Coupons { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/favor/users/{openid}")
    }
}
