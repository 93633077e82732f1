//! 商户单号查询公益捐赠详情 · Query a charity donation
//!
//! `/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no`

pub mod out_transfer_no;

/// 商户单号查询公益捐赠详情 · Query a charity donation
///
/// `/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no`
#[derive(Clone)]
pub struct OutTransferNo {
    pub(crate) node: crate::chain::Node,
}

impl OutTransferNo {
    /// `/{out_transfer_no}`: 商户公益捐赠单号 · Merchant donation number
    pub fn out_transfer_no(&self, value: impl Into<String>) -> out_transfer_no::OutTransferNo {
        out_transfer_no::OutTransferNo { node: self.node.bind("out_transfer_no", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no")
    }
}
