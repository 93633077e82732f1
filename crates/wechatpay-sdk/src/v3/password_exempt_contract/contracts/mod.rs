//! `/v3/password-exempt-contract/contracts`

pub mod ecommerce;
pub mod normal;
pub mod qs;
pub mod service_id;
pub mod service_provider;

/// `/v3/password-exempt-contract/contracts`
#[derive(Clone)]
pub struct Contracts {
    pub(crate) node: crate::chain::Node,
}

impl Contracts {
    /// `/ecommerce`
    #[inline]
    pub fn ecommerce(&self) -> ecommerce::Ecommerce {
        ecommerce::Ecommerce { node: self.node.clone() }
    }

    /// `/normal`
    #[inline]
    pub fn normal(&self) -> normal::Normal {
        normal::Normal { node: self.node.clone() }
    }

    /// `/qs`
    #[inline]
    pub fn qs(&self) -> qs::Qs {
        qs::Qs { node: self.node.clone() }
    }

    /// `/service-id`
    #[inline]
    pub fn service_id(&self) -> service_id::ServiceId {
        service_id::ServiceId { node: self.node.clone() }
    }

    /// `/service-provider`
    #[inline]
    pub fn service_provider(&self) -> service_provider::ServiceProvider {
        service_provider::ServiceProvider { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/password-exempt-contract/contracts")
    }
}
