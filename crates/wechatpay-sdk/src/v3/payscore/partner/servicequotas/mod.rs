//! `/v3/payscore/partner/servicequotas`

pub mod service_id;

use crate::chain::{Chain, Node};

/// `/v3/payscore/partner/servicequotas`
pub struct Servicequotas {
    pub(crate) node: Node,
}

impl Servicequotas {
    /// `/service-id`
    #[inline]
    pub fn service_id(self) -> service_id::ServiceId {
        service_id::ServiceId { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/payscore/partner/servicequotas", rest)
    }
}
