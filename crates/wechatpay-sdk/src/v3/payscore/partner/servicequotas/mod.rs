//! `/v3/payscore/partner/servicequotas`

pub mod service_id;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/payscore/partner/servicequotas`
pub struct Servicequotas(pub(crate) Node);

impl Servicequotas {
    /// `/service-id`
    #[inline]
    pub fn service_id(self) -> service_id::ServiceId {
        service_id::ServiceId(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/partner/servicequotas", rest)
    }
}
