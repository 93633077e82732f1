//! `/v3/bill`

pub mod fundflowbill;
pub mod sub_merchant_fundflowbill;
pub mod tradebill;

use crate::chain::{Chain, Node};

/// `/v3/bill`
pub struct Bill {
    pub(crate) node: Node,
}

impl Bill {
    /// `/fundflowbill`
    #[inline]
    pub fn fundflowbill(self) -> fundflowbill::Fundflowbill {
        fundflowbill::Fundflowbill { node: self.node }
    }

    /// `/sub-merchant-fundflowbill`
    #[inline]
    pub fn sub_merchant_fundflowbill(self) -> sub_merchant_fundflowbill::SubMerchantFundflowbill {
        sub_merchant_fundflowbill::SubMerchantFundflowbill { node: self.node }
    }

    /// `/tradebill`
    #[inline]
    pub fn tradebill(self) -> tradebill::Tradebill {
        tradebill::Tradebill { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/bill", rest)
    }
}
