//! `/v3/credit-repayment`

pub mod partner;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/credit-repayment`
pub struct CreditRepayment(pub(crate) Node);

impl CreditRepayment {
    /// `/partner`
    #[inline]
    pub fn partner(self) -> partner::Partner {
        partner::Partner(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/credit-repayment", rest)
    }
}
