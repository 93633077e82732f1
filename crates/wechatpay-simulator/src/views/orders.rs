//! Orders, as answers and notifications show them.

use serde_json::{Map, Value, json};

use crate::clock::{compact, parse_rfc3339, rfc3339};
use crate::merchants::Identity;
use crate::state::{Order, OrderTerms};
use crate::wire::xml::{Members, put};

/// An order as queries answer it.
pub(crate) fn describe(order: &Order) -> Value {
    let terms = &order.terms;
    let mut answer = names(terms);
    let mut put = |name: &str, value: Value| _ = answer.insert(name.to_owned(), value);
    put("out_trade_no", json!(terms.out_trade_no));
    put("description", json!(terms.description));
    put("notify_url", json!(terms.notify_url));
    put("trade_state", json!(order.state()));
    put("trade_state_desc", json!(order.state_description()));
    if let Some(attach) = &terms.attach {
        put("attach", json!(attach));
    }
    for (name, value) in &terms.others {
        // The payer's identity is for the order only, never told again.
        match (name.as_str(), value) {
            ("payer" | "subsidy_info", _) => {}
            ("scene_info", Value::Object(scene)) => put(name, described_scene(scene)),
            // An order of v2 has them as texts in forms of its own.
            ("scene_info" | "detail" | "limit_pay", Value::String(_)) => {}
            ("time_expire", Value::String(time)) if parse_rfc3339(time).is_none() => {}
            _ => put(name, value.clone()),
        }
    }
    let mut amount = json!({ "total": terms.total, "currency": terms.currency });
    if order.payment.is_some() {
        put("trade_type", json!(terms.trade_type.as_str()));
        // Not in the catalogue's facts, but the platform answers both for every paid order.
        if let Some(amount) = amount.as_object_mut() {
            amount.insert("payer_total".to_owned(), json!(terms.total));
            amount.insert("payer_currency".to_owned(), json!(terms.currency));
        }
    }
    put("amount", amount);
    answer.extend(payment(order, "transaction_id"));
    Value::Object(answer)
}

/// An order as notifications of v3 show it.
pub(crate) fn notified(order: &Order) -> Value {
    let Value::Object(mut shown) = describe(order) else { return Value::Null };
    shown.retain(|name, _| NOTIFIED.contains(&name.as_str()));
    Value::Object(shown)
}

/// What a notification tells of a paid order.
const NOTIFIED: &[&str] = &[
    "appid",
    "mchid",
    "sp_appid",
    "sp_mchid",
    "sub_appid",
    "sub_mchid",
    "out_trade_no",
    "transaction_id",
    "trade_type",
    "trade_state",
    "trade_state_desc",
    "bank_type",
    "attach",
    "success_time",
    "payer",
    "amount",
    "scene_info",
];

/// Whose an order is: a merchant's, or a partner's and its sub-merchant's.
pub(crate) fn names(terms: &OrderTerms) -> Map<String, Value> {
    let mut told = Map::new();
    let mut put = |name: &str, value: &str| told.insert(name.to_owned(), json!(value));
    match &terms.sub {
        None => {
            put("appid", &terms.appid);
            put("mchid", &terms.mchid);
        }
        Some(sub) => {
            put("sp_appid", &terms.appid);
            put("sp_mchid", &terms.mchid);
            put("sub_mchid", &sub.mchid);
            if let Some(appid) = &sub.appid {
                put("sub_appid", appid);
            }
        }
    }
    told
}

/// How an order was paid, if it was; `id` is what the transaction is called.
pub(crate) fn payment(order: &Order, id: &str) -> Map<String, Value> {
    let mut told = Map::new();
    if let Some(payment) = &order.payment {
        let mut put = |name: &str, value: Value| told.insert(name.to_owned(), value);
        put(id, json!(payment.transaction_id));
        put("bank_type", json!("OTHERS"));
        put("success_time", json!(rfc3339(payment.at)));
        let openid = if order.terms.sub.is_some() { "sp_openid" } else { "openid" };
        put("payer", json!({ openid: payment.openid }));
    }
    told
}

/// A shop is told of by name and place; one that the request named by its number alone is not.
fn described_scene(scene: &Map<String, Value>) -> Value {
    let mut scene = scene.clone();
    let has =
        |shop: &Value| ["name", "area_code", "address"].iter().all(|name| shop.get(name).is_some());
    if !scene.get("store_info").is_some_and(has) {
        scene.remove("store_info");
    }
    Value::Object(scene)
}

/// Where a browser would go; the simulator shows no page there.
pub(crate) fn h5_url(identity: &Identity, order: &Order) -> String {
    let base = identity.credentials.base_url();
    format!("{base}/_simulator/page/h5?prepay_id={}", order.prepay_id)
}

/// An order as answers and notifications of v2 show it.
pub(crate) fn xml(order: &Order) -> Members {
    let mut members = Members::new();
    let mut add = |name: &str, value: &str| put(&mut members, name, value);
    add("out_trade_no", &order.terms.out_trade_no);
    if let Some(attach) = &order.terms.attach {
        add("attach", attach);
    }
    add("total_fee", &order.terms.total.to_string());
    add("fee_type", &order.terms.currency);
    if let Some(payment) = &order.payment {
        add("transaction_id", &payment.transaction_id);
        add("openid", &payment.openid);
        add("is_subscribe", "N");
        add("trade_type", order.terms.trade_type.as_str());
        add("bank_type", "OTHERS");
        add("cash_fee", &order.terms.total.to_string());
        add("cash_fee_type", &order.terms.currency);
        add("time_end", &compact(payment.at));
    }
    members
}

/// An order of a merchant overseas as queries answer it and notifications show it; they name the payment differently.
pub(crate) fn overseas(order: &Order, payment_name: &str) -> Value {
    let terms = &order.terms;
    let mut told = names(terms);
    let mut put = |name: &str, value: Value| told.insert(name.to_owned(), value);
    put("out_trade_no", json!(terms.out_trade_no));
    put("trade_type", json!(terms.trade_type.as_str()));
    put("trade_state", json!(order.state()));
    put("trade_state_desc", json!(order.state_description()));
    if let Some(attach) = &terms.attach {
        put("attach", json!(attach));
    }
    let mut amount = json!({ "total": terms.total, "currency": terms.currency });
    if order.payment.is_some()
        && let Some(amount) = amount.as_object_mut()
    {
        amount.insert("payer_total".to_owned(), json!(terms.total));
        amount.insert("payer_currency".to_owned(), json!(terms.currency));
        amount.insert("exchange_rate".to_owned(), exchange_rate());
    }
    put("amount", amount);
    told.extend(payment(order, payment_name));
    Value::Object(told)
}

/// One to one, in hundred-millionths.
pub(crate) fn exchange_rate() -> Value {
    json!({ "type": "SETTLEMENT_RATE", "rate": 100_000_000 })
}
