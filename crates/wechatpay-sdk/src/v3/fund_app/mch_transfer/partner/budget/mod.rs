//! `/v3/fund-app/mch-transfer/partner/budget`

pub mod out_budget_no;

use crate::chain::{Chain, Node};

/// `/v3/fund-app/mch-transfer/partner/budget`
pub struct Budget {
    pub(crate) node: Node,
}

impl Budget {
    /// `/{out_budget_no}`: 商户预算单号
    #[inline]
    pub fn out_budget_no(self, value: impl Into<String>) -> out_budget_no::OutBudgetNo {
        out_budget_no::OutBudgetNo { node: self.node.bind("out_budget_no", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/fund-app/mch-transfer/partner/budget", rest)
    }
}
