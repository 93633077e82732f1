//! `/v3/multiuse/users/{openid}`

pub mod coupons;

/// `/v3/multiuse/users/{openid}`
#[derive(Clone)]
pub struct Openid {
    pub(crate) node: crate::chain::Node,
}

impl Openid {
    /// `/coupons`
    #[inline]
    pub fn coupons(&self) -> coupons::Coupons {
        coupons::Coupons { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/multiuse/users/{openid}")
    }
}
