//! `/v3/marketing/membercard-open/activate-informations`

pub mod activate_ticket;

use crate::chain::{Chain, Node};

/// `/v3/marketing/membercard-open/activate-informations`
pub struct ActivateInformations {
    pub(crate) node: Node,
}

impl ActivateInformations {
    /// `/{activate_ticket}`: 激活ticket
    #[inline]
    pub fn activate_ticket(self, value: impl Into<String>) -> activate_ticket::ActivateTicket {
        activate_ticket::ActivateTicket { node: self.node.bind("activate_ticket", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/marketing/membercard-open/activate-informations", rest)
    }
}
