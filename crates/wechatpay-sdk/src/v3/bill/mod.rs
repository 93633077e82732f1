//! `/v3/bill`

pub mod fundflowbill;
pub mod sub_merchant_fundflowbill;
pub mod tradebill;

/// `/v3/bill`
pub struct Bill {
    pub(crate) node: crate::chain::Node,
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

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/bill")
    }
}
