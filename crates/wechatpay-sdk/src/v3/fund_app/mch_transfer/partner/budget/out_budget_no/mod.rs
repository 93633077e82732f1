//! 查询预算出资的电子回单、申请预算出资的电子回单 · Query a budget funding receipt slip; Request a budget funding receipt slip
//!
//! `/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}`

pub mod electronic_receipts;

/// 查询预算出资的电子回单、申请预算出资的电子回单 · Query a budget funding receipt slip; Request a budget funding receipt slip
///
/// `/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}`
#[derive(Clone)]
pub struct OutBudgetNo {
    pub(crate) node: crate::chain::Node,
}

impl OutBudgetNo {
    /// `/electronic-receipts`: 查询预算出资的电子回单、申请预算出资的电子回单 · Query a budget funding receipt slip; Request a budget funding receipt slip
    #[inline]
    pub fn electronic_receipts(&self) -> electronic_receipts::ElectronicReceipts {
        electronic_receipts::ElectronicReceipts { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/fund-app/mch-transfer/partner/budget/{out_budget_no}")
    }
}
