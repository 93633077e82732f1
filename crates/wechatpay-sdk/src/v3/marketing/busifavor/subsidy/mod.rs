//! `/v3/marketing/busifavor/subsidy`

pub mod pay_receipts;
pub mod return_receipts;

use crate::chain::{Chain, Node};

/// `/v3/marketing/busifavor/subsidy`
pub struct Subsidy {
    pub(crate) node: Node,
}

impl Subsidy {
    /// `/pay-receipts`
    #[inline]
    pub fn pay_receipts(self) -> pay_receipts::PayReceipts {
        pay_receipts::PayReceipts { node: self.node }
    }

    /// `/return-receipts`
    #[inline]
    pub fn return_receipts(self) -> return_receipts::ReturnReceipts {
        return_receipts::ReturnReceipts { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/marketing/busifavor/subsidy", rest)
    }
}
