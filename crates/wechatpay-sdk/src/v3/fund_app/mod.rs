//! `/v3/fund-app`

pub mod brand_redpacket;
pub mod mch_transfer;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/fund-app`
pub struct FundApp(pub(crate) Node);

impl FundApp {
    /// `/brand-redpacket`
    #[inline]
    pub fn brand_redpacket(self) -> brand_redpacket::BrandRedpacket {
        brand_redpacket::BrandRedpacket(self.0)
    }

    /// `/mch-transfer`
    #[inline]
    pub fn mch_transfer(self) -> mch_transfer::MchTransfer {
        mch_transfer::MchTransfer(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/fund-app", rest)
    }
}
