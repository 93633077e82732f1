//! `/v3/merchant/fund/withdraw/out-request-no`

pub mod out_request_no;

use crate::chain::{Chain, Node};

/// `/v3/merchant/fund/withdraw/out-request-no`
pub struct OutRequestNo {
    pub(crate) node: Node,
}

impl OutRequestNo {
    /// `/{out_request_no}`: 商户提现单号
    #[inline]
    pub fn out_request_no(self, value: impl Into<String>) -> out_request_no::OutRequestNo {
        out_request_no::OutRequestNo { node: self.node.bind("out_request_no", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/merchant/fund/withdraw/out-request-no", rest)
    }
}
