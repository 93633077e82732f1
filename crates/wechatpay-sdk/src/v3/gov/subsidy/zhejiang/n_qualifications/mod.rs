//! `/v3/gov/subsidy/zhejiang/n-qualifications`

pub mod confirm;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/gov/subsidy/zhejiang/n-qualifications`
pub struct NQualifications(pub(crate) Node);

impl NQualifications {
    /// `/confirm`
    #[inline]
    pub fn confirm(self) -> confirm::Confirm {
        confirm::Confirm(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/gov/subsidy/zhejiang/n-qualifications", rest)
    }
}
