//! `/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details`

pub mod out_detail_no;

use crate::chain::{Chain, Node};

/// `/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details`
pub struct OutDetails {
    pub(crate) node: Node,
}

impl OutDetails {
    /// `/{out_detail_no}`: 商家品牌红包明细单号
    #[inline]
    pub fn out_detail_no(self, value: impl Into<String>) -> out_detail_no::OutDetailNo {
        out_detail_no::OutDetailNo { node: self.node.bind("out_detail_no", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain(
            "v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details",
            rest,
        )
    }
}
