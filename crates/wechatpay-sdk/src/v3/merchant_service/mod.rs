//! `/v3/merchant-service`

pub mod complaint_notifications;
pub mod complaints;
pub mod complaints_v2;
pub mod feedbacks;
pub mod images;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/merchant-service`
pub struct MerchantService(pub(crate) Node);

impl MerchantService {
    /// `/complaint-notifications`
    #[inline]
    pub fn complaint_notifications(self) -> complaint_notifications::ComplaintNotifications {
        complaint_notifications::ComplaintNotifications(self.0)
    }

    /// `/complaints`
    #[inline]
    pub fn complaints(self) -> complaints::Complaints {
        complaints::Complaints(self.0)
    }

    /// `/complaints-v2`
    #[inline]
    pub fn complaints_v2(self) -> complaints_v2::ComplaintsV2 {
        complaints_v2::ComplaintsV2(self.0)
    }

    /// `/feedbacks`
    #[inline]
    pub fn feedbacks(self) -> feedbacks::Feedbacks {
        feedbacks::Feedbacks(self.0)
    }

    /// `/images`
    #[inline]
    pub fn images(self) -> images::Images {
        images::Images(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/merchant-service", rest)
    }
}
