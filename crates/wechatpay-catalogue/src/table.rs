//! The compact table for programs that answer or check requests.
//!
//! The build script makes one line of JSON for each operation and each notification. Texts for
//! humans are removed, and each `$ref` is replaced by its schema. Members are in the official
//! order. Looking up a line costs nothing until it is parsed.
//! line is parsed.
//!
//! The line of an operation has `method`, `path`, `title`, `v2`, `mutual_tls`,
//! `without_return_code`, `without_nonce`, `unsigned`, `errors`, `rate_limits`, `parameters`,
//! `request` and `answer` (the formats of the bodies: `json`, `xml`, `multipart`, `file`, `empty`,
//! `redirect`, `none`), `body` and `result` (their schemas, with limits), `conditions` (`zh`, `en`,
//! `checked`, and a `schema` for all members of the request) and `sample`. The line of a
//! notification has `event`, `v2`, `brand` (whether it is for a brand instead of a merchant),
//! `summary`, `read_as` (the event that has the same content, by `original_type`) and `schema`.

// `static OPERATIONS` and `static NOTIFICATIONS`.
include!(concat!(env!("OUT_DIR"), "/places.rs"));

static OPERATION_LINES: &str = include_str!(concat!(env!("OUT_DIR"), "/operations.jsonl"));
static COMMON_ERRORS: &str = include_str!(concat!(env!("OUT_DIR"), "/errors.json"));
static NOTIFICATION_LINES: &str = include_str!(concat!(env!("OUT_DIR"), "/notifications.jsonl"));

/// A documented operation.
#[derive(Clone, Copy, Debug)]
pub struct Operation {
    /// The method in capitals.
    pub method: &'static str,
    /// The path with its variables, in the platform's spelling:
    /// `/v3/refund/domestic/refunds/{out_refund_no}`.
    pub path: &'static str,
    from: usize,
    to: usize,
}

/// A documented notification.
#[derive(Clone, Copy, Debug)]
pub struct Notification {
    /// `v3` or `v2`.
    pub protocol: &'static str,
    /// The event type. For a v2 notification without an event type, a name of the catalogue.
    pub event: &'static str,
    from: usize,
    to: usize,
}

impl Operation {
    /// The line of the operation: a JSON object.
    pub fn json(&self) -> &'static str {
        OPERATION_LINES.get(self.from..self.to).unwrap_or_default()
    }
}

impl Notification {
    /// The line of the notification: a JSON object.
    pub fn json(&self) -> &'static str {
        NOTIFICATION_LINES.get(self.from..self.to).unwrap_or_default()
    }
}

/// Returns every operation.
///
/// ```
/// let all = wechatpay_catalogue::table::operations();
/// let refund = all.iter().find(|one| one.path == "/v3/refund/domestic/refunds").unwrap();
/// assert!(refund.json().contains("out_refund_no"));
/// ```
pub fn operations() -> &'static [Operation] {
    OPERATIONS
}

/// Returns the error codes common to all operations, as JSON: `v3` and `v2` are lists of `code`,
/// `status` and `message`; `spellings` lists codes with the same meaning, by the first of them.
pub fn common_errors() -> &'static str {
    COMMON_ERRORS
}

/// Returns every notification.
pub fn notifications() -> &'static [Notification] {
    NOTIFICATIONS
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    /// The members of a line are in the order of the document.
    #[test]
    fn members_stand_in_the_official_order() {
        let all = operations();
        let close = "/v3/pay/transactions/out-trade-no/{out_trade_no}/close";
        let close = all.iter().find(|one| one.path == close).unwrap().json();
        assert!(
            close.starts_with(r#"{"method":"POST","path":"/v3/pay/transactions/out-trade-no/"#)
        );
        let refund = all.iter().find(|one| one.path == "/v3/refund/domestic/refunds").unwrap();
        let amount = refund.json().split_once(r#""amount":{"type":"object""#).unwrap().1;
        let mut rest = amount;
        for name in ["refund", "from", "total", "currency"] {
            let (_, after) = rest.split_once(&format!(r#""{name}":{{"type""#)).unwrap();
            rest = after;
        }
        let paid = notifications().iter().find(|one| one.event == "TRANSACTION.SUCCESS").unwrap();
        assert!(paid.json().contains(r#""read_as":{"profitsharing":"PROFITSHARING.SUCCESS"}"#));
    }

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
