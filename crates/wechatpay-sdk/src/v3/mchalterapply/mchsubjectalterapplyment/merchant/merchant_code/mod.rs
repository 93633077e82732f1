//! `/v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}`

pub mod out_request_no;

use crate::chain::{Chain, Node};

/// `/v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}`
pub struct MerchantCode {
    pub(crate) node: Node,
}

impl MerchantCode {
    /// `/out-request-no`
    #[inline]
    pub fn out_request_no(self) -> out_request_no::OutRequestNo {
        out_request_no::OutRequestNo { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}", rest)
    }
}
