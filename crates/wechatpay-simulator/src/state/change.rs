//! The changes of which a merchant may have to be notified.

use super::rows::Case;

/// A change that may cause a notification, with the key of the row that changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Change {
    Paid(String),
    CombinedPaid(String),
    /// The deduction from the user's account failed.
    DeductionFailed(String),
    Refund(String),
    /// With the index of the receiver.
    Shared(String, usize),
    ShareReturned(String),
    Transfer(String),
    /// A case has come to another state. The change contains a copy of the case, because the case may
    /// change again before the notification is made.
    Case(Box<Case>),
    Contract(String),
    CouponSent(String),
    CouponUsed(String),
    /// With the name of the action.
    Complaint(String, &'static str),
}
