//! 行业返佣 · Industry rebates
//!
//! `/v3/industry-rebate`

pub mod retail_industry;
pub mod transactions;

/// 行业返佣 · Industry rebates
///
/// `/v3/industry-rebate`
#[derive(Clone)]
pub struct IndustryRebate {
    pub(crate) node: crate::chain::Node,
}

impl IndustryRebate {
    /// `/retail-industry`: 回传SN和商品编码 · Report serial numbers and product codes
    #[inline]
    pub fn retail_industry(&self) -> retail_industry::RetailIndustry {
        retail_industry::RetailIndustry { node: self.node.clone() }
    }

    /// `/transactions`: 支付码牌/点餐码牌交易回传 · Report a QR-plate transaction
    #[inline]
    pub fn transactions(&self) -> transactions::Transactions {
        transactions::Transactions { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/industry-rebate")
    }
}
