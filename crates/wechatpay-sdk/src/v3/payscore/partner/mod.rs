//! `/v3/payscore/partner`

pub mod permissions;
pub mod service_account_applications;
pub mod serviceorder;
pub mod servicepayondeliveryorder;
pub mod servicequotas;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/payscore/partner`
pub struct Partner(pub(crate) Node);

impl Partner {
    /// `/permissions`
    #[inline]
    pub fn permissions(self) -> permissions::Permissions {
        permissions::Permissions(self.0)
    }

    /// `/service-account-applications`
    #[inline]
    pub fn service_account_applications(
        self,
    ) -> service_account_applications::ServiceAccountApplications {
        service_account_applications::ServiceAccountApplications(self.0)
    }

    /// `/serviceorder`
    #[inline]
    pub fn serviceorder(self) -> serviceorder::Serviceorder {
        serviceorder::Serviceorder(self.0)
    }

    /// `/servicepayondeliveryorder`
    #[inline]
    pub fn servicepayondeliveryorder(self) -> servicepayondeliveryorder::Servicepayondeliveryorder {
        servicepayondeliveryorder::Servicepayondeliveryorder(self.0)
    }

    /// `/servicequotas`
    #[inline]
    pub fn servicequotas(self) -> servicequotas::Servicequotas {
        servicequotas::Servicequotas(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/partner", rest)
    }
}
