//! 商家转账与品牌红包 · Merchant transfers and brand red packets
//!
//! `/v3/fund-app`

pub mod brand_redpacket;
pub mod mch_transfer;
pub mod schemas;

/// 商家转账与品牌红包 · Merchant transfers and brand red packets
///
/// `/v3/fund-app`
#[derive(Clone)]
pub struct FundApp {
    pub(crate) node: crate::chain::Node,
}

impl FundApp {
    /// `/brand-redpacket`: 品牌红包 · Brand red packets
    #[inline]
    pub fn brand_redpacket(&self) -> brand_redpacket::BrandRedpacket {
        brand_redpacket::BrandRedpacket { node: self.node.clone() }
    }

    /// `/mch-transfer`
    #[inline]
    pub fn mch_transfer(&self) -> mch_transfer::MchTransfer {
        mch_transfer::MchTransfer { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/fund-app")
    }
}
