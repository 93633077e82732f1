//! `/v3/payscore/users/{openid}/permissions`

pub mod service_id;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/payscore/users/{openid}/permissions`
pub struct Permissions(pub(crate) Node);

impl Permissions {
    /// `/{service_id}`: 服务ID
    #[inline]
    pub fn service_id(self, value: impl Into<String>) -> service_id::ServiceId {
        service_id::ServiceId(self.0.bind("service_id", value))
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/users/{openid}/permissions", rest)
    }
}
