//! `/v3/industry-rebate`

pub mod retail_industry;
pub mod transactions;

/// `/v3/industry-rebate`
#[derive(Clone)]
pub struct IndustryRebate {
    pub(crate) node: crate::chain::Node,
}

impl IndustryRebate {
    /// `/retail-industry`
    #[inline]
    pub fn retail_industry(&self) -> retail_industry::RetailIndustry {
        retail_industry::RetailIndustry { node: self.node.clone() }
    }

    /// `/transactions`
    #[inline]
    pub fn transactions(&self) -> transactions::Transactions {
        transactions::Transactions { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/industry-rebate")
    }
}
