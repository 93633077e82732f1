//! Errors of the library whose texts name its functions, in the words of the command.

use wechatpay_sdk::{Error, Fault};

/// The text for a user of the command, who does not know the library. `None`: the library's own text fits.
pub(crate) fn own_words(error: &Error) -> Option<String> {
    let text = match error.fault()? {
        Fault::PlainText { members, .. } => {
            let list = |before: &str, between: &str, after: &str| {
                let members: Vec<_> =
                    members.iter().map(|name| format!("{before}{name}{after}")).collect();
                members.join(between)
            };
            let (names, options) = (list("`", ", ", "`"), list("--encrypt ", " ", ""));
            format!(
                "the request has {names} in plain text, which must be encrypted: add `{options}`"
            )
        }
        Fault::NoRootCertificates => {
            "this machine has no root certificates: install `ca-certificates`, or set `ca` \
                                      to a PEM file of root certificates"
                .to_owned()
        }
        _ => return None,
    };
    Some(match error.operation() {
        Some(operation) => format!("{operation}: {text}"),
        None => text,
    })
}
