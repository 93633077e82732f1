//! `/v3/password-exempt-contract/contracts/service-id`

pub mod service_id;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/password-exempt-contract/contracts/service-id`
pub struct ServiceId(pub(crate) Node);

impl ServiceId {
    /// `/{service_id}`: 免密支付服务ID
    #[inline]
    pub fn service_id(self, value: impl Into<String>) -> service_id::ServiceId {
        service_id::ServiceId(self.0.bind("service_id", value))
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/password-exempt-contract/contracts/service-id", rest)
    }
}
