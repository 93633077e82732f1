//! `/v3/ecommerce/account/cancel-applications/out-apply-no`

pub mod out_apply_no;

use crate::chain::{Chain, Node};

/// `/v3/ecommerce/account/cancel-applications/out-apply-no`
pub struct OutApplyNo {
    pub(crate) node: Node,
}

impl OutApplyNo {
    /// `/{out_apply_no}`: 商户注销申请单号
    #[inline]
    pub fn out_apply_no(self, value: impl Into<String>) -> out_apply_no::OutApplyNo {
        out_apply_no::OutApplyNo { node: self.node.bind("out_apply_no", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/ecommerce/account/cancel-applications/out-apply-no", rest)
    }
}
