//! `/v3/rate-activity/applications/id`

pub mod application_id;

use crate::chain::{Chain, Node};

/// `/v3/rate-activity/applications/id`
pub struct Id {
    pub(crate) node: Node,
}

impl Id {
    /// `/{application_id}`: 申请单编号
    #[inline]
    pub fn application_id(self, value: impl Into<String>) -> application_id::ApplicationId {
        application_id::ApplicationId { node: self.node.bind("application_id", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/rate-activity/applications/id", rest)
    }
}
