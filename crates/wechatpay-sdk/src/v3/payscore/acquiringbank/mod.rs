//! `/v3/payscore/acquiringbank`

pub mod permissions;
pub mod serviceorder;
pub mod servicepayondeliveryorder;

/// `/v3/payscore/acquiringbank`
#[derive(Clone)]
pub struct Acquiringbank {
    pub(crate) node: crate::chain::Node,
}

impl Acquiringbank {
    /// `/permissions`
    #[inline]
    pub fn permissions(&self) -> permissions::Permissions {
        permissions::Permissions { node: self.node.clone() }
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

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/acquiringbank")
    }
}
