//! The keys of rows.

/// The key of a row: the merchant's number and a number that the merchant assigned.
pub(crate) fn key(mchid: &str, number: &str) -> String {
    [mchid, "/", number].concat()
}
