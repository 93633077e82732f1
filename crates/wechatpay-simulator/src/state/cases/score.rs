//! PayScore orders: a user confirms, the merchant completes, and the amount is deducted from the user through an
//! ordinary order.

use serde_json::{Map, Value, json};

use crate::clock::{DAY, compact, rfc3339};
use crate::keys::OPENID;
use crate::state::magic::Magic;
use crate::state::queue::Act;
use crate::state::rows::case::{Case, Matter, members};
use crate::state::rows::order::{Door, OrderTerms, Sub, TradeType};
use crate::state::{Refusal, State};

/// Time that a user has to confirm, in seconds.
const CONFIRMED_WITHIN: i64 = 3600;
/// Time that the merchant has to complete an order after it was confirmed, in seconds.
const COMPLETED_WITHIN: i64 = 30 * DAY;
/// Time from the completion of an order until its amount is deducted, in seconds.
const UNDER_WAY: i64 = 1;

impl State {
    /// Creates an order that a user has to confirm, or finds the order of the same request. Also returns whether
    /// it is new.
    pub(crate) fn begin_score(
        &mut self,
        mchid: &str,
        number: &str,
        asked: Map<String, Value>,
        now: i64,
    ) -> Result<(Case, bool), Refusal> {
        let state = ("CREATED", now);
        let (key, is_new) = self.begin_once(Matter::ScoreOrder, mchid, number, asked, state)?;
        if is_new {
            self.look_at_case(&key, now, CONFIRMED_WITHIN);
        }
        Ok((self.kept_case(&key)?.clone(), is_new))
    }

    /// The user confirms the order. Repeating this changes nothing.
    pub(crate) fn confirm_score(
        &mut self,
        key: &str,
        openid: Option<&str>,
        now: i64,
    ) -> Result<&Case, Refusal> {
        let case = self.tables.cases.get(key).ok_or(Refusal::ScoreUnknown)?;
        if check(case, "DOING", Some("USER_CONFIRM")).is_ok() {
            return self.tables.cases.get(key).ok_or(Refusal::ScoreUnknown);
        }
        check(case, "CREATED", None)?;
        let mut news = members(json!({ "state_description": "USER_CONFIRM" }));
        let known = ["openid", "sub_openid"].iter().any(|name| case.text(name).is_some());
        if openid.is_some() || !known {
            news.insert("openid".to_owned(), json!(openid.unwrap_or(OPENID)));
        }
        self.look_at_case(key, now, COMPLETED_WITHIN);
        self.move_case(key, "DOING", news, now)
    }

    /// The merchant sets the amount to pay, or later a lower amount. An amount of zero ends the order.
    pub(crate) fn complete_score(
        &mut self,
        key: &str,
        mut news: Map<String, Value>,
        now: i64,
    ) -> Result<&Case, Refusal> {
        let total = news.get("total_amount").and_then(Value::as_i64).unwrap_or(0);
        news.insert("state_description".to_owned(), json!("MCH_COMPLETE"));
        news.insert("need_collection".to_owned(), json!(total > 0));
        if total == 0 {
            if let Some(case) = self.tables.cases.get_mut(key) {
                case.since.remove("collection");
            }
            return self.move_case(key, "DONE", news, now);
        }
        let collection = json!({
            "state": "USER_PAYING", "total_amount": total, "paying_amount": total, "paid_amount": 0,
        });
        news.insert("collection".to_owned(), collection);
        self.look_at_case(key, now, UNDER_WAY);
        self.move_case(key, "DOING", news, now)
    }

    /// Deducts the amount from the user. The deduction may fail.
    pub(crate) fn collect_score(&mut self, key: &str, now: i64) -> Result<&Case, Refusal> {
        let case = self.tables.cases.get(key).ok_or(Refusal::ScoreUnknown)?.clone();
        check(&case, "DOING", Some("MCH_COMPLETE"))?;
        let terms = terms(&case);
        let total = terms.total;
        let order = terms.key();
        self.place(terms, now)?;
        let order = self.act(&order, Act::Pay, now)?;
        let paid = order.payment.clone().ok_or(Refusal::OrderUnpaid)?;
        let details = json!([{
            "seq": 1, "amount": total, "paid_type": "NEWTON", "paid_time": compact(now),
            "transaction_id": paid.transaction_id,
        }]);
        self.move_case(key, "DONE", collected(total, details), now)
    }

    /// Records that the merchant received the amount in another way.
    pub(crate) fn sync_score(
        &mut self,
        key: &str,
        paid_time: &str,
        now: i64,
    ) -> Result<&Case, Refusal> {
        let case = self.tables.cases.get(key).ok_or(Refusal::ScoreUnknown)?;
        check(case, "DOING", Some("MCH_COMPLETE"))?;
        let total = case.integer("total_amount");
        let details =
            json!([{ "seq": 1, "amount": total, "paid_type": "MCH", "paid_time": paid_time }]);
        self.move_case(key, "DONE", collected(total, details), now)
    }

    /// Asks a user to permit a service without a confirmation each time. The same request again finds the same
    /// permission. Returns the platform's number.
    pub(crate) fn begin_permission(
        &mut self,
        mchid: &str,
        code: &str,
        asked: Map<String, Value>,
        now: i64,
    ) -> Result<String, Refusal> {
        let state = ("UNAVAILABLE", now);
        let (key, _) = self.begin_once(Matter::ScorePermission, mchid, code, asked, state)?;
        Ok(self.kept_case(&key)?.id.clone())
    }

    /// The user gives the permission. Repeating this changes nothing.
    pub(super) fn give_permission(
        &mut self,
        case: &Case,
        openid: Option<&str>,
        now: i64,
    ) -> Result<&Case, Refusal> {
        let key = case.key();
        match case.state.as_str() {
            "AVAILABLE" => self.kept_case(&key),
            "UNAVAILABLE" => {
                let openid = openid.unwrap_or(OPENID);
                let at = rfc3339(now);
                let news = json!({ "openid": openid, "authorization_success_time": at });
                self.move_case(&key, "AVAILABLE", members(news), now)
            }
            _ => Err(Refusal::CaseState),
        }
    }

    /// The merchant or the user ends the permission. Repeating this changes nothing.
    pub(crate) fn end_permission(&mut self, case: &Case, now: i64) -> Result<&Case, Refusal> {
        let key = case.key();
        match case.state.as_str() {
            "UNBINDUSER" => self.kept_case(&key),
            "AVAILABLE" => {
                let news = json!({ "cancel_authorization_time": rfc3339(now) });
                self.move_case(&key, "UNBINDUSER", members(news), now)
            }
            _ => Err(Refusal::CaseState),
        }
    }

    pub(super) fn score_order_is_due(&mut self, case: &Case, now: i64) {
        let key = case.key();
        let completed = case.text("state_description") == Some("MCH_COMPLETE");
        match case.state.as_str() {
            state if state == "CREATED" || (state == "DOING" && !completed) => {
                let _ = self.move_case(&key, "EXPIRED", Map::new(), now).map(drop);
            }
            "DOING" if Magic::of_order(&terms(case)) != Some(Magic::Fails) => {
                // A change by the merchant in the meantime may have made this impossible.
                let _ = self.collect_score(&key, now).map(drop);
            }
            _ => {}
        }
    }
}

/// Checks that an order is in this state.
pub(crate) fn check(case: &Case, state: &str, description: Option<&str>) -> Result<(), Refusal> {
    match case.state.as_str() {
        is if is == state
            && (description.is_none() || case.text("state_description") == description) =>
        {
            Ok(())
        }
        "DONE" => Err(Refusal::ScoreDone),
        "REVOKED" => Err(Refusal::ScoreCancelled),
        _ => Err(Refusal::ScoreState),
    }
}

fn collected(total: i64, details: Value) -> Map<String, Value> {
    members(json!({
        "collection": {
            "state": "USER_PAID", "total_amount": total, "paying_amount": 0, "paid_amount": total,
            "details": details,
        },
    }))
}

/// The terms of the ordinary order that pays a PayScore order. Its `out_trade_no` is the platform's number of the
/// PayScore order.
fn terms(case: &Case) -> OrderTerms {
    let text = |name: &str| case.text(name).map(str::to_owned);
    OrderTerms {
        mchid: case.mchid.clone(),
        out_trade_no: case.id.clone(),
        appid: text("appid").unwrap_or_default(),
        sub: text("sub_mchid").map(|mchid| Sub { mchid, appid: text("sub_appid"), openid: None }),
        trade_type: TradeType::Deduction,
        description: text("service_introduction").unwrap_or_default(),
        notify_url: String::new(),
        attach: text("attach"),
        openid: text("openid"),
        total: case.integer("total_amount"),
        currency: "CNY".to_owned(),
        expires: None,
        profit_sharing: case.get("profit_sharing") == Some(&json!(true)),
        door: Door::V3,
        others: Vec::new(),
    }
}
