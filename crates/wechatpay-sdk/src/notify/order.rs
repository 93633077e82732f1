//! A payment against the merchant's own order.

use std::fmt;

use serde_json::Value;

use super::received::Received;
use crate::message::Fen;

/// What the merchant's own books have of an order, for [`check`](Self::check).
///
/// ```no_run
/// use wechatpay_sdk::notify::{Order, Received};
///
/// # fn example(received: &Received) -> Result<(), Box<dyn std::error::Error>> {
/// let order = Order::new("1217752501201407033233368018", 100)
///     .mchid("1900000109")
///     .appid("wx8888888888888888");
/// order.check(received)?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "an order says nothing until `check`"]
pub struct Order {
    out_trade_no: String,
    total: Fen,
    currency: String,
    mchid: Option<String>,
    appid: Option<String>,
    sub_mchid: Option<String>,
}

impl Order {
    /// The merchant's number of the order, and its amount, in yuan unless
    /// [`currency`](Self::currency) says otherwise.
    pub fn new(out_trade_no: impl Into<String>, total: impl Into<Fen>) -> Self {
        Self {
            out_trade_no: out_trade_no.into(),
            total: total.into(),
            currency: "CNY".to_owned(),
            mchid: None,
            appid: None,
            sub_mchid: None,
        }
    }

    /// The currency, by its three letters.
    pub fn currency(self, currency: impl Into<String>) -> Self {
        Self { currency: currency.into(), ..self }
    }

    /// The merchant that placed the order; of a partner's the partner.
    pub fn mchid(self, mchid: impl Into<String>) -> Self {
        Self { mchid: Some(mchid.into()), ..self }
    }

    /// The appid that the order was placed with.
    pub fn appid(self, appid: impl Into<String>) -> Self {
        Self { appid: Some(appid.into()), ..self }
    }

    /// The sub-merchant of a partner's order.
    pub fn sub_mchid(self, sub_mchid: impl Into<String>) -> Self {
        Self { sub_mchid: Some(sub_mchid.into()), ..self }
    }

    /// Checks that a notification says that this order was paid, in full: of v3
    /// or v2, the merchant's own or a partner's. Of a combined order it is
    /// [`CombinedOrder::check`](super::CombinedOrder::check).
    ///
    /// # Errors
    /// The first member that is another one or not there. What is no
    /// notification of a payment fails by its state.
    pub fn check(&self, received: &Received) -> Result<(), Mismatch> {
        let content: Value = received.json().unwrap_or_default();
        if received.is_v2() {
            check_success("return_code", &content)?;
            check_success("result_code", &content)?;
            // Of contracts only.
            if content.get("trade_state").is_some() {
                check_success("trade_state", &content)?;
            }
        } else {
            check_success("trade_state", &content)?;
        }
        self.check_members(&content)
    }

    /// Compares all but the state: of an order, or of one within a combined one.
    pub(super) fn check_members(&self, content: &Value) -> Result<(), Mismatch> {
        compare("out_trade_no", &self.out_trade_no, content, &["/out_trade_no"])?;
        let total = self.total.get().to_string();
        let totals = ["/amount/total", "/amount/total_amount", "/total_fee"];
        compare("total", &total, content, &totals)?;
        // Yuan is not always written.
        let currencies = ["/amount/currency", "/fee_type"];
        if self.currency != "CNY" || found(content, &currencies).is_some() {
            compare("currency", &self.currency, content, &currencies)?;
        }
        compare_given("mchid", &self.mchid, content, &["/mchid", "/sp_mchid", "/mch_id"])?;
        compare_given("appid", &self.appid, content, &["/appid", "/sp_appid"])?;
        compare_given("sub_mchid", &self.sub_mchid, content, &["/sub_mchid", "/sub_mch_id"])
    }

    pub(super) fn out_trade_no(&self) -> &str {
        &self.out_trade_no
    }
}

/// The text at the first of these places that has one.
fn found(content: &Value, pointers: &[&str]) -> Option<String> {
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

/// Compares what the merchant has with what stands at the first of these places
/// that has something.
pub(super) fn compare(
    member: &'static str,
    expected: &str,
    content: &Value,
    pointers: &[&str],
) -> Result<(), Mismatch> {
    let found = found(content, pointers);
    if found.as_deref() == Some(expected) {
        return Ok(());
    }
    Err(Mismatch { member, sub_order: None, expected: expected.to_owned(), found })
}

/// The same, if the merchant gave it.
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

/// Checks that a member says `SUCCESS`.
pub(super) fn check_success(member: &'static str, content: &Value) -> Result<(), Mismatch> {
    compare(member, "SUCCESS", content, &[&format!("/{member}")])
}

/// A notification is not that of an [`Order`]: which member, and what both say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mismatch {
    pub(super) member: &'static str,
    pub(super) sub_order: Option<String>,
    pub(super) expected: String,
    pub(super) found: Option<String>,
}

impl Mismatch {
    /// The member: `trade_state`, `out_trade_no`, `total`, `currency`, `mchid`,
    /// `appid` or `sub_mchid`; of v2 also `return_code` and `result_code`; of a
    /// combined order also those that begin with `combine_`, and `sub_orders`,
    /// how many there are.
    pub fn member(&self) -> &'static str {
        self.member
    }

    /// The merchant's number of the order within a combined one that it is a
    /// member of.
    pub fn sub_order(&self) -> Option<&str> {
        self.sub_order.as_deref()
    }

    /// What the order has.
    pub fn expected(&self) -> &str {
        &self.expected
    }

    /// What the notification has.
    pub fn found(&self) -> Option<&str> {
        self.found.as_deref()
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { member, sub_order, expected, found } = self;
        write!(f, "the notification is not of this order: its `{member}` ")?;
        if let Some(sub_order) = sub_order {
            write!(f, "(of `{}`) ", sub_order.escape_debug())?;
        }
        match found {
            Some(found) => write!(f, "is `{}`", found.escape_debug())?,
            None => f.write_str("is not there")?,
        }
        write!(f, ", and `{}` was expected", expected.escape_debug())
    }
}

impl std::error::Error for Mismatch {}
