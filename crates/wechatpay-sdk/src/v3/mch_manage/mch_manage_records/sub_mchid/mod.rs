//! `/v3/mch-manage/mch-manage-records/sub-mchid`

pub mod sub_mchid;

use crate::chain::{Chain, Node};

/// `/v3/mch-manage/mch-manage-records/sub-mchid`
pub struct SubMchid {
    pub(crate) node: Node,
}

impl SubMchid {
    /// `/{sub_mchid}`: 子商户号
    #[inline]
    pub fn sub_mchid(self, value: impl Into<String>) -> sub_mchid::SubMchid {
        sub_mchid::SubMchid { node: self.node.bind("sub_mchid", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/mch-manage/mch-manage-records/sub-mchid", rest)
    }
}
