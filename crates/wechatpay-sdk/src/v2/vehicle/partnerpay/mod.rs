//! `v2/vehicle/partnerpay`

pub mod notification;
pub mod payapply;
pub mod querystate;

use crate::chain::{Chain, Node};

/// `v2/vehicle/partnerpay`
pub struct Partnerpay {
    pub(crate) node: Node,
}

impl Partnerpay {
    /// `/notification`
    #[inline]
    pub fn notification(self) -> notification::Notification {
        notification::Notification { node: self.node }
    }

    /// `/payapply`
    #[inline]
    pub fn payapply(self) -> payapply::Payapply {
        payapply::Payapply { node: self.node }
    }

    /// `/querystate`
    #[inline]
    pub fn querystate(self) -> querystate::Querystate {
        querystate::Querystate { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v2/vehicle/partnerpay", rest)
    }
}
