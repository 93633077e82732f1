//! 发放指定批次的消费金 · Issue spending credit
//!
//! `/v3/multiuse/users/{openid}`

pub mod coupons;

/// 发放指定批次的消费金 · Issue spending credit
///
/// `/v3/multiuse/users/{openid}`
#[derive(Clone)]
pub struct Openid {
    pub(crate) node: crate::chain::Node,
}

impl Openid {
    /// `/coupons`: 发放指定批次的消费金 · Issue spending credit
    #[inline]
    pub fn coupons(&self) -> coupons::Coupons {
        coupons::Coupons { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/multiuse/users/{openid}")
    }
}
