//! `/v3/edu-papay`

pub mod contracts;
pub mod transactions;
pub mod user;
pub mod user_notifications;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/edu-papay`
pub struct EduPapay(pub(crate) Node);

impl EduPapay {
    /// `/contracts`
    #[inline]
    pub fn contracts(self) -> contracts::Contracts {
        contracts::Contracts(self.0)
    }

    /// `/transactions`
    #[inline]
    pub fn transactions(self) -> transactions::Transactions {
        transactions::Transactions(self.0)
    }

    /// `/user`
    #[inline]
    pub fn user(self) -> user::User {
        user::User(self.0)
    }

    /// `/user-notifications`
    #[inline]
    pub fn user_notifications(self) -> user_notifications::UserNotifications {
        user_notifications::UserNotifications(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/edu-papay", rest)
    }
}
