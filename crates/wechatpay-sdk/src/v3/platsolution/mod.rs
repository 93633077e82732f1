//! `/v3/platsolution`

pub mod ecommerce;
pub mod insurance;
pub mod mch_transfer;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/platsolution`
pub struct Platsolution(pub(crate) Node);

impl Platsolution {
    /// `/ecommerce`
    #[inline]
    pub fn ecommerce(self) -> ecommerce::Ecommerce {
        ecommerce::Ecommerce(self.0)
    }

    /// `/insurance`
    #[inline]
    pub fn insurance(self) -> insurance::Insurance {
        insurance::Insurance(self.0)
    }

    /// `/mch-transfer`
    #[inline]
    pub fn mch_transfer(self) -> mch_transfer::MchTransfer {
        mch_transfer::MchTransfer(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/platsolution", rest)
    }
}
