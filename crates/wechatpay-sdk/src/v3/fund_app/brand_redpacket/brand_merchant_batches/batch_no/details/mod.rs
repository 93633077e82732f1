//! `/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details`

pub mod detail_no;

use crate::chain::{Chain, Node};

/// `/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details`
pub struct Details {
    pub(crate) node: Node,
}

impl Details {
    /// `/{detail_no}`: 商家品牌红包明细单号
    #[inline]
    pub fn detail_no(self, value: impl Into<String>) -> detail_no::DetailNo {
        detail_no::DetailNo { node: self.node.bind("detail_no", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node
            .chain("v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details", rest)
    }
}
