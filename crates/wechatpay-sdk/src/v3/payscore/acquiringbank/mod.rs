//! `/v3/payscore/acquiringbank`

pub mod permissions;
pub mod serviceorder;
pub mod servicepayondeliveryorder;

use crate::chain::{Chain, Node};

/// `/v3/payscore/acquiringbank`
pub struct Acquiringbank {
    pub(crate) node: Node,
}

impl Acquiringbank {
    /// `/permissions`
    #[inline]
    pub fn permissions(self) -> permissions::Permissions {
        permissions::Permissions { node: self.node }
    }

    /// `/serviceorder`
    #[inline]
    pub fn serviceorder(self) -> serviceorder::Serviceorder {
        serviceorder::Serviceorder { node: self.node }
    }

    /// `/servicepayondeliveryorder`
    #[inline]
    pub fn servicepayondeliveryorder(self) -> servicepayondeliveryorder::Servicepayondeliveryorder {
        servicepayondeliveryorder::Servicepayondeliveryorder { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/payscore/acquiringbank", rest)
    }
}
