//! 获取用户信息（跳转型激活） · Get user information for activation
//!
//! `/v3/marketing/membercard-open/activate-informations`

pub mod activate_ticket;

/// 获取用户信息（跳转型激活） · Get user information for activation
///
/// `/v3/marketing/membercard-open/activate-informations`
#[derive(Clone)]
pub struct ActivateInformations {
    pub(crate) node: crate::chain::Node,
}

impl ActivateInformations {
    /// `/{activate_ticket}`: 激活ticket · Activation ticket
    pub fn activate_ticket(&self, value: impl Into<String>) -> activate_ticket::ActivateTicket {
        activate_ticket::ActivateTicket { node: self.node.bind("activate_ticket", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/activate-informations")
    }
}
