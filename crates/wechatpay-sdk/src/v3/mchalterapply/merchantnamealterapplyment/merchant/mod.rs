//! `/v3/mchalterapply/merchantnamealterapplyment/merchant`

pub mod sub_mchid;

use crate::chain::{Chain, Node};

/// `/v3/mchalterapply/merchantnamealterapplyment/merchant`
pub struct Merchant {
    pub(crate) node: Node,
}

impl Merchant {
    /// `/{sub_mchid}`: 二级商户号
    #[inline]
    pub fn sub_mchid(self, value: impl Into<String>) -> sub_mchid::SubMchid {
        sub_mchid::SubMchid { node: self.node.bind("sub_mchid", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/mchalterapply/merchantnamealterapplyment/merchant", rest)
    }
}
