//! `/v3/password-exempt-contract/contracts`

pub mod ecommerce;
pub mod normal;
pub mod qs;
pub mod service_id;
pub mod service_provider;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/password-exempt-contract/contracts`
pub struct Contracts(pub(crate) Node);

impl Contracts {
    /// `/ecommerce`
    #[inline]
    pub fn ecommerce(self) -> ecommerce::Ecommerce {
        ecommerce::Ecommerce(self.0)
    }

    /// `/normal`
    #[inline]
    pub fn normal(self) -> normal::Normal {
        normal::Normal(self.0)
    }

    /// `/qs`
    #[inline]
    pub fn qs(self) -> qs::Qs {
        qs::Qs(self.0)
    }

    /// `/service-id`
    #[inline]
    pub fn service_id(self) -> service_id::ServiceId {
        service_id::ServiceId(self.0)
    }

    /// `/service-provider`
    #[inline]
    pub fn service_provider(self) -> service_provider::ServiceProvider {
        service_provider::ServiceProvider(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/password-exempt-contract/contracts", rest)
    }
}
