//! `/v3/global/merchant-service`

pub mod complaint_notifications;
pub mod complaints;
pub mod images;

/// `/v3/global/merchant-service`
#[derive(Clone)]
pub struct MerchantService {
    pub(crate) node: crate::chain::Node,
}

impl MerchantService {
    /// `/complaint-notifications`
    #[inline]
    pub fn complaint_notifications(&self) -> complaint_notifications::ComplaintNotifications {
        complaint_notifications::ComplaintNotifications { node: self.node.clone() }
    }

    /// `/complaints`
    #[inline]
    pub fn complaints(&self) -> complaints::Complaints {
        complaints::Complaints { node: self.node.clone() }
    }

    /// `/images`
    #[inline]
    pub fn images(&self) -> images::Images {
        images::Images { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/merchant-service")
    }
}
