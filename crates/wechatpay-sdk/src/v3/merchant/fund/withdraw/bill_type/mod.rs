//! `/v3/merchant/fund/withdraw/bill-type`

pub mod bill_type;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/merchant/fund/withdraw/bill-type`
pub struct BillType(pub(crate) Node);

impl BillType {
    /// `/{bill_type}`
    #[inline]
    pub fn bill_type(self, value: impl Into<String>) -> bill_type::BillType {
        bill_type::BillType(self.0.bind("bill_type", value))
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/merchant/fund/withdraw/bill-type", rest)
    }
}
