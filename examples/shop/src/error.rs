//! The errors of the shop.

use wechatpay_sdk::notify::Mismatch;

/// The result type of the shop.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why the shop could not carry out a request.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The platform returned an error, or could not be reached. Decide by `code()`, and check
    /// `may_have_taken_effect()` before you send anything again.
    #[error(transparent)]
    WeChatPay(#[from] wechatpay_sdk::Error),
    /// A notification does not match the books.
    #[error("the notification does not agree with the books: {0}")]
    Notification(#[from] Mismatch),
    /// The books have no such order, refund or transfer.
    #[error("the books have no `{0}`")]
    Unknown(String),
    /// A response lacks a member that the platform should always send.
    #[error("the answer has no `{0}`")]
    Lacks(&'static str),
}
