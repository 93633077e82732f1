//! `/v3/password-exempt-contract/contracts`

pub mod ecommerce;
pub mod normal;
pub mod qs;
pub mod service_id;
pub mod service_provider;

use crate::chain::{Chain, Node};

/// `/v3/password-exempt-contract/contracts`
pub struct Contracts {
    pub(crate) node: Node,
}

impl Contracts {
    /// `/ecommerce`
    #[inline]
    pub fn ecommerce(self) -> ecommerce::Ecommerce {
        ecommerce::Ecommerce { node: self.node }
    }

    /// `/normal`
    #[inline]
    pub fn normal(self) -> normal::Normal {
        normal::Normal { node: self.node }
    }

    /// `/qs`
    #[inline]
    pub fn qs(self) -> qs::Qs {
        qs::Qs { node: self.node }
    }

    /// `/service-id`
    #[inline]
    pub fn service_id(self) -> service_id::ServiceId {
        service_id::ServiceId { node: self.node }
    }

    /// `/service-provider`
    #[inline]
    pub fn service_provider(self) -> service_provider::ServiceProvider {
        service_provider::ServiceProvider { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/password-exempt-contract/contracts", rest)
    }
}
