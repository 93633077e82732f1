//! `/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no`

pub mod out_transfer_no;

use crate::chain::{Chain, Node};

/// `/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no`
pub struct OutTransferNo {
    pub(crate) node: Node,
}

impl OutTransferNo {
    /// `/{out_transfer_no}`: 商户公益捐赠单号
    #[inline]
    pub fn out_transfer_no(self, value: impl Into<String>) -> out_transfer_no::OutTransferNo {
        out_transfer_no::OutTransferNo { node: self.node.bind("out_transfer_no", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node
            .chain("v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no", rest)
    }
}
