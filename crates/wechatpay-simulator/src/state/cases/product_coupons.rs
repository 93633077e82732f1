//! Product coupons: products with stocks, and the coupons of users: received, confirmed, used, returned,
//! deactivated.

use serde_json::{Map, Value, json};

use crate::clock::rfc3339;
use crate::state::rows::case::{Case, Matter, members};
use crate::state::{Refusal, State, key};

/// An action on a coupon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ProductCouponAct {
    Confirm,
    Use,
    Return,
    Deactivate,
}

impl ProductCouponAct {
    /// The required state, the resulting state, and the member that holds the request number.
    fn words(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::Confirm => ("CONFIRMING", "EFFECTIVE", "confirm_request_no"),
            Self::Use => ("EFFECTIVE", "USED", "use_request_no"),
            Self::Return => ("USED", "EFFECTIVE", "return_request_no"),
            Self::Deactivate => ("EFFECTIVE", "DEACTIVATED", "deactivate_request_no"),
        }
    }

    /// The event type of the notification.
    fn event(self) -> &'static str {
        match self {
            Self::Use => "USE",
            Self::Return => "RETURN",
            Self::Confirm | Self::Deactivate => "",
        }
    }
}

impl State {
    /// Creates a product or a stock, or finds the one that the same request created.
    pub(crate) fn make_product(
        &mut self,
        matter: Matter,
        mchid: &str,
        number: &str,
        asked: Map<String, Value>,
        now: i64,
    ) -> Result<&Case, Refusal> {
        let state = if matter == Matter::Product { "EFFECTIVE" } else { "SENDING" };
        let made = self.begin_once(matter, mchid, number, asked, (state, now));
        let (key, _) = made.map_err(|_| Refusal::ProductExists)?;
        self.kept_case(&key)
    }

    /// Deactivates a product or a stock. Repeating the same request changes nothing.
    pub(crate) fn deactivate_product(
        &mut self,
        case: &Case,
        request: &str,
        reason: &str,
        now: i64,
    ) -> Result<&Case, Refusal> {
        let key = case.key();
        if case.state == "DEACTIVATED" {
            if case.text("deactivate_request_no") == Some(request) {
                if case.text("deactivate_reason") != Some(reason) {
                    return Err(Refusal::ProductExists);
                }
                return self.kept_case(&key);
            }
            return Err(Refusal::CaseState);
        }
        let news = json!({
            "deactivate_request_no": request, "deactivate_reason": reason,
            "deactivate_time": rfc3339(now),
        });
        self.move_case(&key, "DEACTIVATED", members(news), now)
    }

    /// Sends a coupon to a user, or finds the coupon of the same request. A coupon that the user has to confirm
    /// first is not visible until then.
    pub(crate) fn send_product_coupon(
        &mut self,
        stock: &Case,
        number: &str,
        asked: Map<String, Value>,
        (is_sent, now): (bool, i64),
    ) -> Result<&Case, Refusal> {
        let mchid = stock.mchid.as_str();
        let known = self.known_case(Matter::ProductCoupon, mchid, number, &asked);
        if let Some(key) = known.map_err(|_| Refusal::ProductExists)?.map(Case::key) {
            return self.kept_case(&key);
        }
        if stock.state != "SENDING" {
            return Err(Refusal::CaseState);
        }
        let code = asked.get("coupon_code").and_then(Value::as_str).map(str::to_owned);
        if let Some(code) = &code
            && self.case(Matter::ProductCoupon, mchid, code).is_ok()
        {
            return Err(Refusal::CouponDiffers);
        }
        let rule = |name: &str| {
            let rule = stock.get("stock_send_rule").and_then(|rule| rule.get(name)?.as_i64());
            rule.unwrap_or(i64::MAX)
        };
        let openid = asked.get("openid").and_then(Value::as_str).unwrap_or_default();
        let counts = [
            (key(mchid, &stock.id), rule("max_count")),
            (key(mchid, &key(&stock.id, openid)), rule("max_count_per_user")),
        ];
        if counts.iter().any(|(counted, most)| self.sent_of(counted) >= *most) {
            return Err(Refusal::StockEmpty);
        }
        for (counted, _) in counts {
            let sent = self.sent_of(&counted).saturating_add(1);
            self.tables.sent_product_coupons.insert(counted, sent);
        }
        let state = ("WAITING", now);
        let mut case = self.begin_case(Matter::ProductCoupon, mchid, number, asked, state)?.clone();
        let key = case.key();
        if let Some(code) = code {
            self.rename_case(&key, &code);
            case.id = code;
        }
        if is_sent {
            return self.take_product_coupon(&case, "EFFECTIVE", now);
        }
        self.kept_case(&key)
    }

    /// The number of coupons of a stock that were sent.
    pub(crate) fn sent_of_stock(&self, stock: &Case) -> i64 {
        self.sent_of(&key(&stock.mchid, &stock.id))
    }

    fn sent_of(&self, counted: &str) -> i64 {
        self.tables.sent_product_coupons.get(counted).copied().unwrap_or(0)
    }

    /// The user receives a coupon.
    pub(super) fn take_product_coupon(
        &mut self,
        case: &Case,
        state: &str,
        now: i64,
    ) -> Result<&Case, Refusal> {
        if case.state != "WAITING" {
            return Err(Refusal::CaseState);
        }
        let news = json!({ "event": "SEND", "receive_time": rfc3339(now) });
        self.move_case(&case.key(), state, members(news), now)
    }

    /// Carries out an action on a coupon. The same request again changes nothing, even if the coupon has changed
    /// since.
    pub(crate) fn act_on_product_coupon(
        &mut self,
        case: &Case,
        act: ProductCouponAct,
        request: CouponRequest<'_>,
        mut news: Map<String, Value>,
        now: i64,
    ) -> Result<&Case, Refusal> {
        let (from, to, name) = act.words();
        // Requests for different actions may use the same documented number.
        let number = key(name, request.number);
        let asked = Value::Object(request.body.clone());
        let mut requests =
            case.get(REQUESTS).and_then(Value::as_object).cloned().unwrap_or_default();
        match requests.get(&number) {
            Some(known) if *known == asked => return self.kept_case(&case.key()),
            Some(_) => return Err(Refusal::ProductExists),
            None => {}
        }
        if case.state != from {
            return Err(Refusal::CaseState);
        }
        requests.insert(number, asked);
        news.insert(REQUESTS.to_owned(), requests.into());
        news.insert(name.to_owned(), json!(request.number));
        news.insert("event".to_owned(), json!(act.event()));
        self.move_case(&case.key(), to, news, now)
    }
}

/// The member of a coupon that holds every request for an action, by action and request number.
const REQUESTS: &str = "requests";

/// A request for an action on a coupon.
#[derive(Clone, Copy)]
pub(crate) struct CouponRequest<'a> {
    pub(crate) number: &'a str,
    pub(crate) body: &'a Map<String, Value>,
}
