//! What can go wrong in the shop.

use wechatpay_sdk::notify::Mismatch;

/// The result of the shop.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why the shop could not do what was asked of it.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The platform or the way to it. `code()` is for decisions, and
    /// `may_have_taken_effect()` before anything is sent again.
    #[error(transparent)]
    WeChatPay(#[from] wechatpay_sdk::Error),
    /// A notification that does not agree with the books.
    #[error("the notification does not agree with the books: {0}")]
    Notification(#[from] Mismatch),
    /// The books have no such order, refund or transfer.
    #[error("the books have no `{0}`")]
    Unknown(String),
    /// The platform left out what an answer always has.
    #[error("the answer has no `{0}`")]
    Lacks(&'static str),
}
