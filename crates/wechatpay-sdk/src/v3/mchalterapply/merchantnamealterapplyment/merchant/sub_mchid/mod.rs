//! `/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}`

pub mod out_request_no;

use crate::chain::{Chain, Node};

/// `/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}`
pub struct SubMchid {
    pub(crate) node: Node,
}

impl SubMchid {
    /// `/out-request-no`
    #[inline]
    pub fn out_request_no(self) -> out_request_no::OutRequestNo {
        out_request_no::OutRequestNo { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}", rest)
    }
}
