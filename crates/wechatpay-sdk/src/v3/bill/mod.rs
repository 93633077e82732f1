//! `/v3/bill`

pub mod fundflowbill;
pub mod sub_merchant_fundflowbill;
pub mod tradebill;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/bill`
pub struct Bill(pub(crate) Node);

impl Bill {
    /// `/fundflowbill`
    #[inline]
    pub fn fundflowbill(self) -> fundflowbill::Fundflowbill {
        fundflowbill::Fundflowbill(self.0)
    }

    /// `/sub-merchant-fundflowbill`
    #[inline]
    pub fn sub_merchant_fundflowbill(self) -> sub_merchant_fundflowbill::SubMerchantFundflowbill {
        sub_merchant_fundflowbill::SubMerchantFundflowbill(self.0)
    }

    /// `/tradebill`
    #[inline]
    pub fn tradebill(self) -> tradebill::Tradebill {
        tradebill::Tradebill(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/bill", rest)
    }
}
