//! Comparison of a notification with the merchant's own books.

use std::fmt;

use serde_json::Value;

use super::received::Received;
use crate::operation::Protocol;

/// A notification differs from the merchant's books: the member, and both values.
///
/// ```
#[doc = include_str!("example.md")]
/// # let received = client.notification(&headers, &body).wait()?;
/// use wechatpay_sdk::notify::{Mismatch, Order};
///
/// // The payer has paid 1200 fen; your books say 1300.
/// let mismatch: Mismatch = Order::new("order-0001", 1300).check(&received).unwrap_err();
/// assert_eq!(mismatch.member(), "total");
/// assert_eq!((mismatch.expected(), mismatch.found()), ("1300", Some("1200")));
/// assert_eq!(mismatch.sub_order(), None); // not a combined order
/// println!("{mismatch}"); // for your log
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mismatch {
    pub(super) member: &'static str,
    pub(super) sub_order: Option<String>,
    pub(super) expected: String,
    pub(super) found: Option<String>,
}

impl Mismatch {
    /// The name of the member, such as `event_type`, `trade_state`, `out_trade_no`, `total`, `currency` or
    /// `mchid`. `sub_orders` is the number of orders in a combined order. `sign` means that the
    /// notification is not signed.
    pub fn member(&self) -> &'static str {
        self.member
    }

    /// The `out_trade_no` of the order within a combined order that the member belongs to.
    pub fn sub_order(&self) -> Option<&str> {
        self.sub_order.as_deref()
    }

    /// The value in the merchant's books.
    pub fn expected(&self) -> &str {
        &self.expected
    }

    /// The value in the notification. `None` if the member is missing.
    pub fn found(&self) -> Option<&str> {
        self.found.as_deref()
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { member, sub_order, expected, found } = self;
        write!(f, "the notification does not match: its `{member}` ")?;
        if let Some(sub_order) = sub_order {
            write!(f, "(of `{}`) ", sub_order.escape_debug())?;
        }
        match found {
            Some(found) => write!(f, "is `{}`", found.escape_debug())?,
            None => f.write_str("is missing")?,
        }
        write!(f, ", but `{}` was expected", expected.escape_debug())
    }
}

impl std::error::Error for Mismatch {}

/// Whose payment, refund or transfer is expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Merchant {
    /// The merchant of the client that received the notification. Companies share keys between merchants, so
    /// that the payments of all of them verify.
    Client,
    Any,
    Number(String),
}

impl Merchant {
    pub(super) fn check(
        &self,
        member: &'static str,
        received: &Received,
        content: &Value,
        pointers: &[&str],
    ) -> Result<(), Mismatch> {
        match self {
            Self::Client => compare(member, received.mchid(), content, pointers),
            Self::Any => Ok(()),
            Self::Number(number) => compare(member, number, content, pointers),
        }
    }
}

/// Refuses a notification without a signature: it proves nothing.
pub(super) fn check_signed(received: &Received) -> Result<(), Mismatch> {
    if received.is_signed() {
        return Ok(());
    }
    Err(Mismatch { member: "sign", sub_order: None, expected: "a signature".into(), found: None })
}

/// Compares the event type, or the catalogue's name for a notification of v2. Some events
/// have the same name in both protocols.
pub(super) fn check_event(
    received: &Received,
    protocol: Protocol,
    expected: &str,
) -> Result<(), Mismatch> {
    let is_of = received.protocol() == protocol;
    check_text("event_type", expected, is_of.then_some(received.event()))
}

pub(super) fn check_text(
    member: &'static str,
    expected: &str,
    found: Option<&str>,
) -> Result<(), Mismatch> {
    if found == Some(expected) {
        return Ok(());
    }
    let found = found.filter(|found| !found.is_empty()).map(str::to_owned);
    Err(Mismatch { member, sub_order: None, expected: expected.to_owned(), found })
}

/// The text at the first of these places that has one.
pub(super) fn found(content: &Value, pointers: &[&str]) -> Option<String> {
    let mut found = pointers.iter().filter_map(|pointer| {
        let text = match content.pointer(pointer)? {
            Value::String(text) => text.trim().to_owned(),
            Value::Number(number) => number.to_string(),
            _ => return None,
        };
        (!text.is_empty()).then_some(text)
    });
    found.next()
}

/// Compares the merchant's value with the text at the first of these places that has one.
pub(super) fn compare(
    member: &'static str,
    expected: &str,
    content: &Value,
    pointers: &[&str],
) -> Result<(), Mismatch> {
    check_text(member, expected, found(content, pointers).as_deref())
}

/// The same, if the merchant gave a value.
pub(super) fn compare_given(
    member: &'static str,
    expected: &Option<String>,
    content: &Value,
    pointers: &[&str],
) -> Result<(), Mismatch> {
    match expected {
        Some(expected) => compare(member, expected, content, pointers),
        None => Ok(()),
    }
}

/// Compares an appid: with the given one, or else with those of the client, if it has any.
pub(super) fn check_appid(
    member: &'static str,
    given: &Option<String>,
    received: &Received,
    content: &Value,
    pointers: &[&str],
) -> Result<(), Mismatch> {
    let (appids, found) = (received.appids(), found(content, pointers));
    let is_clients = found.as_ref().is_some_and(|found| appids.contains(found));
    match given {
        Some(given) => check_text(member, given, found.as_deref()),
        None if appids.is_empty() || is_clients => Ok(()),
        None => Err(Mismatch { member, sub_order: None, expected: appids.join(", "), found }),
    }
}

/// Compares the currency. Yuan is not always written.
pub(super) fn compare_currency(
    expected: &str,
    content: &Value,
    pointers: &[&str],
) -> Result<(), Mismatch> {
    if expected == "CNY" && found(content, pointers).is_none() {
        return Ok(());
    }
    compare("currency", expected, content, pointers)
}

/// Checks that a member says `SUCCESS`.
pub(super) fn check_success(member: &'static str, content: &Value) -> Result<(), Mismatch> {
    compare(member, "SUCCESS", content, &[&format!("/{member}")])
}
