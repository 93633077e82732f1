//! `/v3/funds-to-oversea/return/return-orders/out-return-no`

pub mod out_return_no;

use crate::chain::{Chain, Node};

/// `/v3/funds-to-oversea/return/return-orders/out-return-no`
pub struct OutReturnNo {
    pub(crate) node: Node,
}

impl OutReturnNo {
    /// `/{out_return_no}`: 商户出境单号
    #[inline]
    pub fn out_return_no(self, value: impl Into<String>) -> out_return_no::OutReturnNo {
        out_return_no::OutReturnNo { node: self.node.bind("out_return_no", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/funds-to-oversea/return/return-orders/out-return-no", rest)
    }
}
