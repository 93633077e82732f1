//! Mistakes that programs on top of the library explain in their own words.

/// A mistake that the library recognises. The error's text explains it to a user of the library; a program
/// whose users do not know the library can explain it in its own words.
///
/// ```
/// use wechatpay_sdk::{Error, Fault};
///
/// /// What a form in a browser shows.
/// fn hint(error: &Error) -> Option<String> {
///     match error.fault()? {
///         Fault::PlainText { members, .. } => Some(format!("tick `encrypt` for {members:?}")),
///         Fault::NoRootCertificates => Some("ask your administrator".to_owned()),
///         _ => None,
///     }
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The request has members in plain text that must be encrypted.
    #[non_exhaustive]
    PlainText {
        /// The paths of these members, such as `bank_account`.
        members: Vec<String>,
    },
    /// The system has no root certificates.
    NoRootCertificates,
}
