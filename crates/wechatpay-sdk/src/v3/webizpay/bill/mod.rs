//! 申请企业商户企业支付出资凭证、申请企业商户企业支付业务账单 · Apply for a funding proof; Request a business payment bill
//!
//! `/v3/webizpay/bill`

pub mod proof;
pub mod trade_bill;

/// 申请企业商户企业支付出资凭证、申请企业商户企业支付业务账单 · Apply for a funding proof; Request a business payment bill
///
/// `/v3/webizpay/bill`
#[derive(Clone)]
pub struct Bill {
    pub(crate) node: crate::chain::Node,
}

impl Bill {
    /// `/proof`: 申请企业商户企业支付出资凭证 · Apply for a funding proof
    #[inline]
    pub fn proof(&self) -> proof::Proof {
        proof::Proof { node: self.node.clone() }
    }

    /// `/trade-bill`: 申请企业商户企业支付业务账单 · Request a business payment bill
    #[inline]
    pub fn trade_bill(&self) -> trade_bill::TradeBill {
        trade_bill::TradeBill { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/webizpay/bill")
    }
}
