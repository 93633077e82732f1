//! 查询预算出资的电子回单、申请预算出资的电子回单 · Query a budget funding receipt slip; Request a budget funding receipt slip
//!
//! `/v3/fund-app/mch-transfer/partner/budget`

pub mod out_budget_no;

/// 查询预算出资的电子回单、申请预算出资的电子回单 · Query a budget funding receipt slip; Request a budget funding receipt slip
///
/// `/v3/fund-app/mch-transfer/partner/budget`
#[derive(Clone)]
pub struct Budget {
    pub(crate) node: crate::chain::Node,
}

impl Budget {
    /// `/{out_budget_no}`: 商户预算单号 · Merchant budget number
    pub fn out_budget_no(&self, value: impl Into<String>) -> out_budget_no::OutBudgetNo {
        out_budget_no::OutBudgetNo { node: self.node.bind("out_budget_no", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/fund-app/mch-transfer/partner/budget")
    }
}
