//! `/v3/payscore/acquiringbank`

pub mod permissions;
pub mod serviceorder;
pub mod servicepayondeliveryorder;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/payscore/acquiringbank`
pub struct Acquiringbank(pub(crate) Node);

impl Acquiringbank {
    /// `/permissions`
    #[inline]
    pub fn permissions(self) -> permissions::Permissions {
        permissions::Permissions(self.0)
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

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/acquiringbank", rest)
    }
}
