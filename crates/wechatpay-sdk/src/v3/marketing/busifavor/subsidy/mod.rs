//! `/v3/marketing/busifavor/subsidy`

pub mod pay_receipts;
pub mod return_receipts;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/marketing/busifavor/subsidy`
pub struct Subsidy(pub(crate) Node);

impl Subsidy {
    /// `/pay-receipts`
    #[inline]
    pub fn pay_receipts(self) -> pay_receipts::PayReceipts {
        pay_receipts::PayReceipts(self.0)
    }

    /// `/return-receipts`
    #[inline]
    pub fn return_receipts(self) -> return_receipts::ReturnReceipts {
        return_receipts::ReturnReceipts(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/busifavor/subsidy", rest)
    }
}
