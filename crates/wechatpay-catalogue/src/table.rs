//! The compact table: what a program reads that answers or checks requests.
//!
//! The build makes one line of JSON for each operation and each notification, without the words for people and
//! with each schema in place of its `$ref`. Looking one up costs nothing until its line is parsed.
//!
//! An operation's line has `method`, `path`, `title`, `v2`, `mutual_tls`, `without_return_code`,
//! `without_nonce`, `unsigned`, `errors`, `rate_limits`, `parameters`, `request` and `answer` (what the bodies are: `json`,
//! `xml`, `multipart`, `file`, `empty`, `redirect`, `none`), `body` and `result` (their schemas, with limits), `conditions` (`zh`, `en`,
//! `checked`, and a `schema` for the members of the request together) and `sample`.
//! A notification's has `event`, `v2`, `brand` (it is for a brand, not for a merchant), `summary` and `schema`.

// `static OPERATIONS` and `static NOTIFICATIONS`.
include!(concat!(env!("OUT_DIR"), "/places.rs"));

static OPERATION_LINES: &str = include_str!(concat!(env!("OUT_DIR"), "/operations.jsonl"));
static COMMON_ERRORS: &str = include_str!(concat!(env!("OUT_DIR"), "/errors.json"));
static NOTIFICATION_LINES: &str = include_str!(concat!(env!("OUT_DIR"), "/notifications.jsonl"));

/// A documented operation.
#[derive(Clone, Copy, Debug)]
pub struct Operation {
    /// In capitals.
    pub method: &'static str,
    /// As the platform writes it, with its variables: `/v3/refund/domestic/refunds/{out_refund_no}`.
    pub path: &'static str,
    from: usize,
    to: usize,
}

/// A documented notification.
#[derive(Clone, Copy, Debug)]
pub struct Notification {
    /// `v3` or `v2`.
    pub protocol: &'static str,
    /// The event type, or a name of the catalogue's own where v2 has none.
    pub event: &'static str,
    from: usize,
    to: usize,
}

impl Operation {
    /// Its line: a JSON object.
    pub fn json(&self) -> &'static str {
        OPERATION_LINES.get(self.from..self.to).unwrap_or_default()
    }
}

impl Notification {
    /// Its line: a JSON object.
    pub fn json(&self) -> &'static str {
        NOTIFICATION_LINES.get(self.from..self.to).unwrap_or_default()
    }
}

/// Every operation.
///
/// ```
/// let all = wechatpay_catalogue::table::operations();
/// let refund = all.iter().find(|one| one.path == "/v3/refund/domestic/refunds").unwrap();
/// assert!(refund.json().contains("out_refund_no"));
/// ```
pub fn operations() -> &'static [Operation] {
    OPERATIONS
}

/// The error codes of all operations, as JSON: `v3` and `v2` are lists of `code`, `status` and `message`;
/// `spellings` has codes that mean the same, by the first of them.
pub fn common_errors() -> &'static str {
    COMMON_ERRORS
}

/// Every notification.
pub fn notifications() -> &'static [Notification] {
    NOTIFICATIONS
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    #[test]
    fn every_line_is_that_of_its_place() {
        // The numbers of openapi/README.md.
        assert_eq!((operations().len(), notifications().len()), (1211, 119));
        for operation in operations() {
            let line: Value = serde_json::from_str(operation.json()).unwrap();
            assert_eq!(
                (&line["method"], &line["path"]),
                (&operation.method.into(), &operation.path.into())
            );
            assert!(!operation.json().contains("$ref"), "{}", operation.path);
        }
        for notification in notifications() {
            let line: Value = serde_json::from_str(notification.json()).unwrap();
            assert_eq!(line["event"], notification.event);
            assert_eq!(line["v2"], notification.protocol == "v2");
            assert!(!notification.json().contains("$ref"), "{}", notification.event);
        }
    }
}
