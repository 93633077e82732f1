//! `v2/pay/partner`

pub mod paporderquery;
pub mod pappayapply;

use crate::chain::Node;
use crate::client::Chain;

/// `v2/pay/partner`
pub struct Partner(pub(crate) Node);

impl Partner {
    /// `/paporderquery`
    #[inline]
    pub fn paporderquery(self) -> paporderquery::Paporderquery {
        paporderquery::Paporderquery(self.0)
    }

    /// `/pappayapply`
    #[inline]
    pub fn pappayapply(self) -> pappayapply::Pappayapply {
        pappayapply::Pappayapply(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/pay/partner", rest)
    }
}
