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
    /// or v2, the merchant's own or a partner's. It is not for combined orders.
    ///
    /// # Errors
    /// The first member that is another one or not there. What is no
    /// notification of a payment fails by its state.
    pub fn check(&self, received: &Received) -> Result<(), Mismatch> {
        let content: Value = received.json().unwrap_or_default();
        let found = |pointers: &[&'static str]| {
            let mut found = pointers.iter().filter_map(|pointer| {
                let text = match content.pointer(pointer)? {
                    Value::String(text) => text.trim().to_owned(),
                    Value::Number(number) => number.to_string(),
                    _ => return None,
                };
                (!text.is_empty()).then_some(text)
            });
            found.next()
        };
        let compare = |member, expected: &str, found: Option<String>| {
            if found.as_deref() == Some(expected) {
                return Ok(());
            }
            Err(Mismatch { member, expected: expected.to_owned(), found })
        };
        let success = |member, pointer| compare(member, "SUCCESS", found(&[pointer]));
        if received.is_v2() {
            success("return_code", "/return_code")?;
            success("result_code", "/result_code")?;
            // Of contracts only.
            if content.get("trade_state").is_some() {
                success("trade_state", "/trade_state")?;
            }
        } else {
            success("trade_state", "/trade_state")?;
        }
        compare("out_trade_no", &self.out_trade_no, found(&["/out_trade_no"]))?;
        let total = found(&["/amount/total", "/total_fee"]);
        compare("total", &self.total.get().to_string(), total)?;
        // Yuan is not always written.
        let currency = found(&["/amount/currency", "/fee_type"]);
        let currency = currency.or_else(|| Some("CNY".to_owned()));
        compare("currency", &self.currency, currency)?;
        for (member, expected, pointers) in [
            ("mchid", &self.mchid, ["/mchid", "/sp_mchid", "/mch_id"]),
            ("appid", &self.appid, ["/appid", "/sp_appid", "/appid"]),
            ("sub_mchid", &self.sub_mchid, ["/sub_mchid", "/sub_mch_id", "/sub_mchid"]),
        ] {
            if let Some(expected) = expected {
                compare(member, expected, found(&pointers))?;
            }
        }
        Ok(())
    }
}

/// A notification is not that of an [`Order`]: which member, and what both say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mismatch {
    member: &'static str,
    expected: String,
    found: Option<String>,
}

impl Mismatch {
    /// The member: `trade_state`, `out_trade_no`, `total`, `currency`, `mchid`,
    /// `appid` or `sub_mchid`; of v2 also `return_code` and `result_code`.
    pub fn member(&self) -> &'static str {
        self.member
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
        let Self { member, expected, found } = self;
        write!(f, "the notification is not of this order: its `{member}` ")?;
        match found {
            Some(found) => write!(f, "is `{}`", found.escape_debug())?,
            None => f.write_str("is not there")?,
        }
        write!(f, ", and `{}` was expected", expected.escape_debug())
    }
}

impl std::error::Error for Mismatch {}
