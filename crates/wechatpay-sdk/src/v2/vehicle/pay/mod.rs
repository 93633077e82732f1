//! `v2/vehicle/pay`

pub mod notification;
pub mod payapply;
pub mod querystate;

use crate::chain::Node;
use crate::client::Chain;

/// `v2/vehicle/pay`
pub struct Pay(pub(crate) Node);

impl Pay {
    /// `/notification`
    #[inline]
    pub fn notification(self) -> notification::Notification {
        notification::Notification(self.0)
    }

    /// `/payapply`
    #[inline]
    pub fn payapply(self) -> payapply::Payapply {
        payapply::Payapply(self.0)
    }

    /// `/querystate`
    #[inline]
    pub fn querystate(self) -> querystate::Querystate {
        querystate::Querystate(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/vehicle/pay", rest)
    }
}
