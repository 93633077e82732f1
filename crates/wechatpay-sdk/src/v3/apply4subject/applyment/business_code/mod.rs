//! `/v3/apply4subject/applyment/{business_code}`

pub mod cancel;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/apply4subject/applyment/{business_code}`
pub struct BusinessCode(pub(crate) Node);

impl BusinessCode {
    /// `/cancel`
    #[inline]
    pub fn cancel(self) -> cancel::Cancel {
        cancel::Cancel(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/apply4subject/applyment/{business_code}", rest)
    }
}
