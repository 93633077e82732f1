//! `/v3/abnormal-fund-processing`

pub mod receipts;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/abnormal-fund-processing`
pub struct AbnormalFundProcessing(pub(crate) Node);

impl AbnormalFundProcessing {
    /// `/receipts`
    #[inline]
    pub fn receipts(self) -> receipts::Receipts {
        receipts::Receipts(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/abnormal-fund-processing", rest)
    }
}
