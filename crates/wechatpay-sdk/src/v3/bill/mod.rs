//! 账单 · Bills
//!
//! `/v3/bill`

pub mod fundflowbill;
pub mod sub_merchant_fundflowbill;
pub mod tradebill;

/// 账单 · Bills
///
/// `/v3/bill`
#[derive(Clone)]
pub struct Bill {
    pub(crate) node: crate::chain::Node,
}

impl Bill {
    /// `/fundflowbill`: 申请资金账单 · Request a fund-flow bill
    #[inline]
    pub fn fundflowbill(&self) -> fundflowbill::Fundflowbill {
        fundflowbill::Fundflowbill { node: self.node.clone() }
    }

    /// `/sub-merchant-fundflowbill`: 申请单个子商户资金账单 · Request a sub-merchant fund-flow bill
    #[inline]
    pub fn sub_merchant_fundflowbill(&self) -> sub_merchant_fundflowbill::SubMerchantFundflowbill {
        sub_merchant_fundflowbill::SubMerchantFundflowbill { node: self.node.clone() }
    }

    /// `/tradebill`: 申请交易账单 · Request a transaction bill
    #[inline]
    pub fn tradebill(&self) -> tradebill::Tradebill {
        tradebill::Tradebill { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/bill")
    }
}
