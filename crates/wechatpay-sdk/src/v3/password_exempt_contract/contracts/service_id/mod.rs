//! `/v3/password-exempt-contract/contracts/service-id`

pub mod service_id;

use crate::chain::{Chain, Node};

/// `/v3/password-exempt-contract/contracts/service-id`
pub struct ServiceId {
    pub(crate) node: Node,
}

impl ServiceId {
    /// `/{service_id}`: 免密支付服务ID
    #[inline]
    pub fn service_id(self, value: impl Into<String>) -> service_id::ServiceId {
        service_id::ServiceId { node: self.node.bind("service_id", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/password-exempt-contract/contracts/service-id", rest)
    }
}
