//! The keys of rows.

/// The key of what a merchant has given a number.
pub(crate) fn key(mchid: &str, number: &str) -> String {
    [mchid, "/", number].concat()
}
