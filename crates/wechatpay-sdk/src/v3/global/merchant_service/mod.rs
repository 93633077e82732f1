//! `/v3/global/merchant-service`

pub mod complaint_notifications;
pub mod complaints;
pub mod images;

use crate::chain::{Chain, Node};

/// `/v3/global/merchant-service`
pub struct MerchantService {
    pub(crate) node: Node,
}

impl MerchantService {
    /// `/complaint-notifications`
    #[inline]
    pub fn complaint_notifications(self) -> complaint_notifications::ComplaintNotifications {
        complaint_notifications::ComplaintNotifications { node: self.node }
    }

    /// `/complaints`
    #[inline]
    pub fn complaints(self) -> complaints::Complaints {
        complaints::Complaints { node: self.node }
    }

    /// `/images`
    #[inline]
    pub fn images(self) -> images::Images {
        images::Images { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/global/merchant-service", rest)
    }
}
