//! `/v3/ecommerce/bill`

pub mod fundflowbill;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/ecommerce/bill`
pub struct Bill(pub(crate) Node);

impl Bill {
    /// `/fundflowbill`
    #[inline]
    pub fn fundflowbill(self) -> fundflowbill::Fundflowbill {
        fundflowbill::Fundflowbill(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ecommerce/bill", rest)
    }
}
