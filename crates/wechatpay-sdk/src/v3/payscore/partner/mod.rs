//! `/v3/payscore/partner`

pub mod permissions;
pub mod service_account_applications;
pub mod serviceorder;
pub mod servicepayondeliveryorder;
pub mod servicequotas;

/// `/v3/payscore/partner`
#[derive(Clone)]
pub struct Partner {
    pub(crate) node: crate::chain::Node,
}

impl Partner {
    /// `/permissions`
    #[inline]
    pub fn permissions(&self) -> permissions::Permissions {
        permissions::Permissions { node: self.node.clone() }
    }

    /// `/service-account-applications`
    #[inline]
    pub fn service_account_applications(
        &self,
    ) -> service_account_applications::ServiceAccountApplications {
        service_account_applications::ServiceAccountApplications { node: self.node.clone() }
    }

    /// `/serviceorder`
    #[inline]
    pub fn serviceorder(&self) -> serviceorder::Serviceorder {
        serviceorder::Serviceorder { node: self.node.clone() }
    }

    /// `/servicepayondeliveryorder`
    #[inline]
    pub fn servicepayondeliveryorder(
        &self,
    ) -> servicepayondeliveryorder::Servicepayondeliveryorder {
        servicepayondeliveryorder::Servicepayondeliveryorder { node: self.node.clone() }
    }

    /// `/servicequotas`
    #[inline]
    pub fn servicequotas(&self) -> servicequotas::Servicequotas {
        servicequotas::Servicequotas { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/partner")
    }
}
