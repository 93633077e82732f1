//! 商家转账 (用户确认模式) · Merchant transfer (confirmed by the user)
//!
//! `/v3/fund-app/mch-transfer/elecsign`

pub mod out_bill_no;
pub mod transfer_bill_no;

/// 商家转账 (用户确认模式) · Merchant transfer (confirmed by the user)
///
/// `/v3/fund-app/mch-transfer/elecsign`
#[derive(Clone)]
pub struct Elecsign {
    pub(crate) node: crate::chain::Node,
}

impl Elecsign {
    /// `/out-bill-no`: 商户单号申请电子回单 · Request a receipt slip by merchant number
    #[inline]
    pub fn out_bill_no(&self) -> out_bill_no::OutBillNo {
        out_bill_no::OutBillNo { node: self.node.clone() }
    }

    /// `/transfer-bill-no`: 微信单号申请电子回单 · Request a receipt slip by WeChat number
    #[inline]
    pub fn transfer_bill_no(&self) -> transfer_bill_no::TransferBillNo {
        transfer_bill_no::TransferBillNo { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/fund-app/mch-transfer/elecsign")
    }
}
