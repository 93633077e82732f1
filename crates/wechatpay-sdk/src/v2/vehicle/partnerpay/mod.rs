//! 微信车主服务 · WeChat vehicle services
//!
//! `v2/vehicle/partnerpay`

pub mod notification;
pub mod payapply;
pub mod querystate;

/// 微信车主服务 · WeChat vehicle services
///
/// `v2/vehicle/partnerpay`
#[derive(Clone)]
pub struct Partnerpay {
    pub(crate) node: crate::chain::Node,
}

impl Partnerpay {
    /// `/notification`: 用户入场通知 · Report a vehicle entry (partner)
    #[inline]
    pub fn notification(&self) -> notification::Notification {
        notification::Notification { node: self.node.clone() }
    }

    /// `/payapply`: 申请扣款 · Request a vehicle debit (partner)
    #[inline]
    pub fn payapply(&self) -> payapply::Payapply {
        payapply::Payapply { node: self.node.clone() }
    }

    /// `/querystate`: 用户状态查询 · Query a user's vehicle state (partner)
    #[inline]
    pub fn querystate(&self) -> querystate::Querystate {
        querystate::Querystate { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/vehicle/partnerpay")
    }
}
