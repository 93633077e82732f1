//! `/v3/apply4sub/sub_merchants`

pub mod sub_mchid;

use crate::chain::{Chain, Node};

/// `/v3/apply4sub/sub_merchants`
pub struct SubMerchants {
    pub(crate) node: Node,
}

impl SubMerchants {
    /// `/{sub_mchid}`: 特约商户/二级商户号
    #[inline]
    pub fn sub_mchid(self, value: impl Into<String>) -> sub_mchid::SubMchid {
        sub_mchid::SubMchid { node: self.node.bind("sub_mchid", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/apply4sub/sub_merchants", rest)
    }
}
