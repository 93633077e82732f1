//! What has happened, for those who have to be told.

/// Something that a merchant may have to be told of, with the key of what changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Change {
    Paid(String),
    CombinedPaid(String),
    /// The user's account did not give what was deducted.
    DeductionFailed(String),
    Refund(String),
    /// With the place of the receiver.
    Shared(String, usize),
    ShareReturned(String),
    Transfer(String),
    Contract(String),
    CouponSent(String),
    CouponUsed(String),
    /// With what was done.
    Complaint(String, &'static str),
}
