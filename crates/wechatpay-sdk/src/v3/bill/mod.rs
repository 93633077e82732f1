//! `/v3/bill`

pub mod fundflowbill;
pub mod sub_merchant_fundflowbill;
pub mod tradebill;

/// `/v3/bill`
#[derive(Clone)]
pub struct Bill {
    pub(crate) node: crate::chain::Node,
}

impl Bill {
    /// `/fundflowbill`
    #[inline]
    pub fn fundflowbill(&self) -> fundflowbill::Fundflowbill {
        fundflowbill::Fundflowbill { node: self.node.clone() }
    }

    /// `/sub-merchant-fundflowbill`
    #[inline]
    pub fn sub_merchant_fundflowbill(&self) -> sub_merchant_fundflowbill::SubMerchantFundflowbill {
        sub_merchant_fundflowbill::SubMerchantFundflowbill { node: self.node.clone() }
    }

    /// `/tradebill`
    #[inline]
    pub fn tradebill(&self) -> tradebill::Tradebill {
        tradebill::Tradebill { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/bill")
    }
}
