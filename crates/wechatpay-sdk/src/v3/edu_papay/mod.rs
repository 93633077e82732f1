//! 教育续费通 · Education renewal payments
//!
//! `/v3/edu-papay`

pub mod contracts;
pub mod transactions;
pub mod user;
pub mod user_notifications;

/// 教育续费通 · Education renewal payments
///
/// `/v3/edu-papay`
#[derive(Clone)]
pub struct EduPapay {
    pub(crate) node: crate::chain::Node,
}

impl EduPapay {
    /// `/contracts`: 教育续费通 · Education renewal payments
    #[inline]
    pub fn contracts(&self) -> contracts::Contracts {
        contracts::Contracts { node: self.node.clone() }
    }

    /// `/transactions`: 教育通扣款受理 · Debit a renewal
    #[inline]
    pub fn transactions(&self) -> transactions::Transactions {
        transactions::Transactions { node: self.node.clone() }
    }

    /// `/user`: 通过用户标识查询签约 · List a user's contracts
    #[inline]
    pub fn user(&self) -> user::User {
        user::User { node: self.node.clone() }
    }

    /// `/user-notifications`: 发送扣款预通知 · Send a debit notice
    #[inline]
    pub fn user_notifications(&self) -> user_notifications::UserNotifications {
        user_notifications::UserNotifications { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/edu-papay")
    }
}
