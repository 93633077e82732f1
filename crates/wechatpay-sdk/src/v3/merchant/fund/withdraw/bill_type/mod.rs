//! `/v3/merchant/fund/withdraw/bill-type`

pub mod bill_type;

use crate::chain::{Chain, Node};

/// `/v3/merchant/fund/withdraw/bill-type`
pub struct BillType {
    pub(crate) node: Node,
}

impl BillType {
    /// `/{bill_type}`
    #[inline]
    pub fn bill_type(self, value: impl Into<String>) -> bill_type::BillType {
        bill_type::BillType { node: self.node.bind("bill_type", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/merchant/fund/withdraw/bill-type", rest)
    }
}
