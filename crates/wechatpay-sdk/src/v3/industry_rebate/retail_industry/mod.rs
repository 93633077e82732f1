//! 回传SN和商品编码 · Report serial numbers and product codes
//!
//! `/v3/industry-rebate/retail-industry`

pub mod transactions;

/// 回传SN和商品编码 · Report serial numbers and product codes
///
/// `/v3/industry-rebate/retail-industry`
#[derive(Clone)]
pub struct RetailIndustry {
    pub(crate) node: crate::chain::Node,
}

impl RetailIndustry {
    /// `/transactions`: 回传SN和商品编码 · Report serial numbers and product codes
    #[inline]
    pub fn transactions(&self) -> transactions::Transactions {
        transactions::Transactions { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/industry-rebate/retail-industry")
    }
}
