//! 退款与分账 · Refunds and profit sharing
//!
//! `v2/secapi`

pub mod mch;
pub mod mkt;
pub mod pay;

/// 退款与分账 · Refunds and profit sharing
///
/// `v2/secapi`
#[derive(Clone)]
pub struct Secapi {
    pub(crate) node: crate::chain::Node,
}

impl Secapi {
    /// `/mch`: 跨境/全球 进件、银行服务商 · Cross-border and global: onboarding; Bank partners
    #[inline]
    pub fn mch(&self) -> mch::Mch {
        mch::Mch { node: self.node.clone() }
    }

    /// `/mkt`: 服务商特约商户关注功能配置 · Set the recommended follow app
    #[inline]
    pub fn mkt(&self) -> mkt::Mkt {
        mkt::Mkt { node: self.node.clone() }
    }

    /// `/pay`
    #[inline]
    pub fn pay(&self) -> pay::Pay {
        pay::Pay { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/secapi")
    }
}
