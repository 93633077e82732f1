//! The rate limits that a client keeps, and the windows that count each of its requests.

use std::collections::BTreeMap;
use std::time::Duration;

use http::Method;
use serde_json::Value;

use super::limiter::{Counts, Window};
use super::{Calls, Period, RateLimit, Scope};
use crate::error::{Error, Result};
use crate::operation::{Protocol, catalogued};

/// Requests that are sent in time can overtake each other in the network.
const MARGIN: Duration = Duration::from_millis(50);

/// The rate limits that a client keeps: its requests wait until the platform accepts them,
/// instead of being refused.
///
/// By default, no request waits, because the platform may have granted you more than it has
/// published. If you give an engine a [`RateLimiter`](super::RateLimiter) and no limits, it keeps the
/// published limits. Set the limits yourself:
///
/// ```
/// use http::Method;
/// use wechatpay_sdk::rate_limit::{Calls, RateLimit, RateLimits};
/// # fn example() -> Result<(), wechatpay_sdk::Error> {
/// // What the platform has published, and 300 refunds a second, as it has granted to this merchant.
/// let limits = RateLimits::published().set(
///     &Method::POST,
///     "/v3/refund/domestic/refunds",
///     [RateLimit::per_second(300), RateLimit::per_second(6).with_calls(Calls::Failing)],
/// );
/// let engine = wechatpay_sdk::Engine::builder().rate_limits(limits).build()?;
/// # Ok(())
/// # }
/// ```
///
/// Limits per second are kept by even spacing: 150 refunds a second are sent 7 ms apart. For limits per minute
/// or day, requests are sent at once until the limit is reached. A failure is known only after the request was
/// sent: once too many requests have failed, the following requests wait, even if places
/// are left. Limits for old orders are not kept, because a request does not contain the age of its order.
///
/// Clients of one engine share the limits of their merchant. Several processes share them through a
/// [`RateLimiter`](super::RateLimiter).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RateLimits {
    is_published: bool,
    /// The limits that you have set, by path and method.
    own: BTreeMap<(String, String), Vec<RateLimit>>,
    margin: Duration,
}

impl RateLimits {
    /// The limits that the platform has published ([`of`](super::of)).
    pub fn published() -> Self {
        Self { is_published: true, own: BTreeMap::new(), margin: MARGIN }
    }

    /// No limits, except the limits that you [`set`](Self::set).
    ///
    /// ```
    /// use http::Method;
    /// use wechatpay_sdk::rate_limit::{RateLimit, RateLimits};
    ///
    /// // No limit but this one.
    /// let limits = RateLimits::none().set(
    ///     &Method::POST,
    ///     "/v3/fund-app/mch-transfer/transfer-bills",
    ///     [RateLimit::per_second(10)],
    /// );
    /// let engine = wechatpay_sdk::Engine::builder().rate_limits(limits).build()?;
    /// # let _ = engine;
    /// # Ok::<(), wechatpay_sdk::Error>(())
    /// ```
    pub fn none() -> Self {
        Self { is_published: false, ..Self::published() }
    }

    /// Sets the limits of one operation. They replace the published limits; an empty list removes them.
    /// `path` is the path in the catalogue, with the names of its variables. An unknown path is an error
    /// when the engine or the client is built.
    pub fn set(
        mut self,
        method: &Method,
        path: impl Into<String>,
        limits: impl Into<Vec<RateLimit>>,
    ) -> Self {
        self.own.insert((path.into(), method.as_str().to_owned()), limits.into());
        self
    }

    /// Makes each period longer than published by `margin`, because requests can arrive closer together
    /// than they were sent. The default is 50 ms: with it, 142 instead of 150 refunds are sent in a
    /// second.
    ///
    /// ```
    /// use std::time::Duration;
    /// use wechatpay_sdk::rate_limit::RateLimits;
    ///
    /// // Closer to the limits, for a fast line to the platform.
    /// let limits = RateLimits::published().margin(Duration::from_millis(10));
    /// # let _ = limits;
    /// ```
    pub fn margin(mut self, margin: Duration) -> Self {
        self.margin = margin;
        self
    }

    pub(crate) fn check(&self) -> Result<()> {
        for (path, method) in self.own.keys() {
            let known = Method::from_bytes(method.as_bytes())
                .ok()
                .and_then(|method| catalogued(Protocol::of(path), &method, path));
            if known.is_none_or(|operation| operation.path != path) {
                return Err(Error::configuration(format!(
                    "a rate limit is set for `{} {}`, which is not an operation of the catalogue",
                    method.escape_debug(),
                    path.escape_debug()
                )));
            }
        }
        Ok(())
    }

    /// The limits that are kept for an operation.
    pub(crate) fn of(&self, method: &Method, path: &str) -> &[RateLimit] {
        let own = if self.own.is_empty() {
            None
        } else {
            self.own.get(&(path.to_owned(), method.as_str().to_owned()))
        };
        match own {
            Some(own) => own,
            None if self.is_published => super::of(method, path),
            None => &[],
        }
    }

    /// The windows of a request of `account`. `member` returns the request's members; `number` is its business
    /// number.
    pub(crate) fn windows(
        &self,
        account: &str,
        method: &Method,
        path: &str,
        number: Option<&str>,
        member: impl Fn(&str) -> Option<Value>,
    ) -> Vec<Window> {
        let mut windows = Vec::new();
        for (at, limit) in self.of(method, path).iter().enumerate() {
            let counts = match limit.calls {
                Calls::All | Calls::Valid => Counts::Requests,
                Calls::Failing => Counts::Failures,
                Calls::OldOrders => continue,
            };
            let key = |holder: &str| format!("{holder}{method} {path} {at}");
            let window = |key: String| {
                let length = limit.period().saturating_add(self.margin);
                let window = Window::new(key, limit.limit, length).with_counts(counts);
                if counts == Counts::Requests && limit.period == Period::Second {
                    let spacing = length / limit.limit.max(1);
                    return window.with_spacing(spacing);
                }
                window
            };
            let about = |name: &str| {
                let window = window(format!("{} {name}", key(&format!("{account} "))));
                let counts = if counts == Counts::Requests { Counts::Subject } else { counts };
                window.with_spacing(Duration::ZERO).with_counts(counts)
            };
            let text =
                |name: &str| member(name).and_then(|value| value.as_str().map(str::to_owned));
            let text = |name: &str| text(name).filter(|text| !text.is_empty());
            match limit.scope {
                Scope::Merchant | Scope::Partner => {
                    windows.push(window(key(&format!("{account} "))));
                }
                Scope::Operation => windows.push(window(key(""))),
                Scope::Order => {
                    let order = text("out_trade_no").or_else(|| text("transaction_id"));
                    windows.extend(order.map(|order| {
                        let window = about(&order);
                        // The repetition of a refund is not another refund of its order.
                        match number {
                            Some(number) => window.with_number(number),
                            None => window,
                        }
                    }));
                }
                Scope::SubMerchant => {
                    windows.extend(text("sub_mchid").map(|merchant| about(&merchant)));
                }
                Scope::Receiver => {
                    let receivers = receivers(member("receivers"));
                    windows.extend(receivers.iter().map(|receiver| about(receiver)));
                }
            }
        }
        windows
    }
}

/// The merchants among the receivers of a share. In v2, `receivers` is a JSON text.
fn receivers(value: Option<Value>) -> Vec<String> {
    let listed = match value {
        Some(Value::String(text)) => serde_json::from_str(&text).unwrap_or_default(),
        Some(value) => value,
        None => Value::Null,
    };
    let mut names: Vec<String> = Vec::new();
    let all = listed.as_array().map_or(&[][..], Vec::as_slice);
    for receiver in all.iter().chain(listed.is_object().then_some(&listed)) {
        let member = |name: &str| receiver.get(name).and_then(Value::as_str);
        let account = member("account").or_else(|| member("receiver_account"));
        if let Some(account) = account.filter(|_| member("type") == Some("MERCHANT_ID"))
            && !names.iter().any(|known| known == account)
        {
            names.push(account.to_owned());
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn of(limits: &RateLimits, path: &str, members: &Value) -> Vec<String> {
        let member = |name: &str| members.get(name).cloned();
        let windows = limits.windows("1900000109", &Method::POST, path, Some("n1"), member);
        let line = |window: &Window| {
            format!(
                "{} | {} in {} ms, {} ms apart, {:?} {:?}",
                window.key(),
                window.limit(),
                window.length().as_millis(),
                window.spacing().as_millis(),
                window.counts(),
                window.number()
            )
        };
        windows.iter().map(line).collect()
    }

    #[test]
    fn a_refund_takes_its_places() {
        let refund = json!({"out_trade_no": "order1", "out_refund_no": "n1"});
        let path = "/v3/refund/domestic/refunds";
        let key = "1900000109 POST /v3/refund/domestic/refunds";
        assert_eq!(
            of(&RateLimits::published(), path, &refund),
            [
                format!("{key} 0 | 150 in 1050 ms, 7 ms apart, Requests None"),
                format!("{key} 1 | 6 in 1050 ms, 0 ms apart, Failures None"),
                format!("{key} 3 order1 | 1 in 60050 ms, 0 ms apart, Subject Some(\"n1\")"),
            ]
        );
        assert_eq!(of(&RateLimits::none(), path, &refund), [""; 0]);
        let own = RateLimits::published()
            .set(&Method::POST, path, [RateLimit::per_minute(600)])
            .margin(Duration::ZERO);
        assert_eq!(
            of(&own, path, &refund),
            [format!("{key} 0 | 600 in 60000 ms, 0 ms apart, Requests None")]
        );
        assert_eq!(of(&own.set(&Method::POST, path, []), path, &refund), [""; 0]);
        // The request has no number of an order to count by.
        assert_eq!(of(&RateLimits::published(), path, &json!({"out_trade_no": ""})).len(), 2);
    }

    #[test]
    fn a_share_takes_a_place_with_each_receiver() {
        let receivers = json!([
            {"type": "MERCHANT_ID", "account": "2"},
            {"type": "PERSONAL_OPENID", "account": "o"},
            {"type": "MERCHANT_ID", "receiver_account": "3"},
            {"type": "MERCHANT_ID", "account": "2"},
        ]);
        let keys = |members: Value| {
            let windows = of(&RateLimits::published(), "/v3/profitsharing/orders", &members);
            let about =
                |line: &String| line.split(" | ").next()?.split(' ').nth(4).map(str::to_owned);
            windows.iter().filter_map(about).collect::<Vec<_>>()
        };
        assert_eq!(keys(json!({"receivers": receivers})), ["2", "3"]);
        assert_eq!(keys(json!({"receivers": receivers.to_string()})), ["2", "3"]);
        for hostile in [json!({"receivers": "x"}), json!({"receivers": [1, {}]}), json!(1)] {
            assert_eq!(keys(hostile), [""; 0]);
        }
    }

    #[test]
    fn a_limit_of_all_merchants_names_none() {
        let all = of(&RateLimits::published(), "/v3/marketing/favor/callbacks", &json!({}));
        let key = "POST /v3/marketing/favor/callbacks 0";
        assert_eq!(all, [format!("{key} | 1000 in 60050 ms, 0 ms apart, Requests None")]);
    }
}
