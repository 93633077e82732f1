//! `/v3/apply4sub/sub_merchants/{sub_mchid}/application`

pub mod application_no;

use crate::chain::{Chain, Node};

/// `/v3/apply4sub/sub_merchants/{sub_mchid}/application`
pub struct Application {
    pub(crate) node: Node,
}

impl Application {
    /// `/{application_no}`: 修改结算账户申请单号
    #[inline]
    pub fn application_no(self, value: impl Into<String>) -> application_no::ApplicationNo {
        application_no::ApplicationNo { node: self.node.bind("application_no", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/apply4sub/sub_merchants/{sub_mchid}/application", rest)
    }
}
