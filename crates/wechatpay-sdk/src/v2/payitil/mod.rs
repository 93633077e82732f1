//! `v2/payitil`

pub mod report;

use crate::chain::Node;
use crate::client::Chain;

/// `v2/payitil`
pub struct Payitil(pub(crate) Node);

impl Payitil {
    /// `/report`
    #[inline]
    pub fn report(self) -> report::Report {
        report::Report(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/payitil", rest)
    }
}
