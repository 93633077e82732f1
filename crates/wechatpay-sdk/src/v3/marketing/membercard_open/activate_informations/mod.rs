//! `/v3/marketing/membercard-open/activate-informations`

pub mod activate_ticket;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/marketing/membercard-open/activate-informations`
pub struct ActivateInformations(pub(crate) Node);

impl ActivateInformations {
    /// `/{activate_ticket}`: 激活ticket
    #[inline]
    pub fn activate_ticket(self, value: impl Into<String>) -> activate_ticket::ActivateTicket {
        activate_ticket::ActivateTicket(self.0.bind("activate_ticket", value))
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/membercard-open/activate-informations", rest)
    }
}
