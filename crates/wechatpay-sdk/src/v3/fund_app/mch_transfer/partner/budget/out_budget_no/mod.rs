//! `/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}`

pub mod electronic_receipts;

use crate::chain::{Chain, Node};

/// `/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}`
pub struct OutBudgetNo {
    pub(crate) node: Node,
}

impl OutBudgetNo {
    /// `/electronic-receipts`
    #[inline]
    pub fn electronic_receipts(self) -> electronic_receipts::ElectronicReceipts {
        electronic_receipts::ElectronicReceipts { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/fund-app/mch-transfer/partner/budget/{out_budget_no}", rest)
    }
}
