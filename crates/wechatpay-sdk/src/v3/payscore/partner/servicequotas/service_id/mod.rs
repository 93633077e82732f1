//! `/v3/payscore/partner/servicequotas/service-id`

pub mod service_id;

use crate::chain::{Chain, Node};

/// `/v3/payscore/partner/servicequotas/service-id`
pub struct ServiceId {
    pub(crate) node: Node,
}

impl ServiceId {
    /// `/{service_id}`: 服务ID
    #[inline]
    pub fn service_id(self, value: impl Into<String>) -> service_id::ServiceId {
        service_id::ServiceId { node: self.node.bind("service_id", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/payscore/partner/servicequotas/service-id", rest)
    }
}
