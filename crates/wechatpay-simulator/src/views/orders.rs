//! Orders, as responses and notifications show them.

use serde_json::{Map, Value, json};

use crate::clock::{compact, rfc3339};
use crate::merchants::Identity;
use crate::state::{Order, OrderTerms, TradeType};
use crate::wire::xml::{Members, put};

/// An order, as queries show it. Other members of the request, such as its description and its `notify_url`, are
/// never returned.
pub(crate) fn describe(order: &Order) -> Value {
    let terms = &order.terms;
    let mut answer = names(terms);
    let mut put = |name: &str, value: Value| _ = answer.insert(name.to_owned(), value);
    put("out_trade_no", json!(terms.out_trade_no));
    put("trade_state", json!(order.state()));
    put("trade_state_desc", json!(order.state_description()));
    put("promotion_detail", json!([]));
    put("scene_info", json!({ "device_id": device(terms) }));
    if order.payment.is_some() {
        put("trade_type", json!(terms.trade_type.as_str()));
        put("attach", json!(terms.attach.as_deref().unwrap_or_default()));
        put(
            "amount",
            json!({
                "total": terms.total,
                "currency": terms.currency,
                "payer_total": terms.total,
                "payer_currency": terms.currency,
            }),
        );
    } else {
        put("amount", json!({ "total": terms.total, "payer_currency": terms.currency }));
    }
    answer.extend(payment(order, "transaction_id"));
    Value::Object(answer)
}

/// An order, as v3 notifications show it. Unlike responses, they omit empty members.
pub(crate) fn notified(order: &Order) -> Value {
    let Value::Object(mut shown) = describe(order) else { return Value::Null };
    shown.remove("promotion_detail");
    if device(&order.terms).is_empty() {
        shown.remove("scene_info");
    }
    Value::Object(shown)
}

/// The id of the merchant's device, if the order has one. In a v2 order, `scene_info` is a text.
fn device(terms: &OrderTerms) -> &str {
    let scene = terms.others.iter().find(|(name, _)| name.as_str() == "scene_info");
    scene.and_then(|(_, scene)| scene.get("device_id")?.as_str()).unwrap_or_default()
}

/// The owner of an order: a merchant, or a partner with its sub-merchant.
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

/// The payment of an order, if it was paid. `id` is the name of the member with the transaction number.
pub(crate) fn payment(order: &Order, id: &str) -> Map<String, Value> {
    let mut told = Map::new();
    if let Some(payment) = &order.payment {
        let mut put = |name: &str, value: Value| told.insert(name.to_owned(), value);
        put(id, json!(payment.transaction_id));
        put("bank_type", json!("OTHERS"));
        put("success_time", json!(rfc3339(payment.at)));
        let mut payer = Map::new();
        let openid = if order.terms.sub.is_some() { "sp_openid" } else { "openid" };
        payer.insert(openid.to_owned(), json!(payment.openid));
        if let Some(openid) = &payment.sub_openid {
            payer.insert("sub_openid".to_owned(), json!(openid));
        }
        put("payer", json!(payer));
    }
    told
}

/// The URL that the payer's browser opens. The simulator shows no page there.
pub(crate) fn h5_url(identity: &Identity, order: &Order) -> String {
    let base = identity.credentials.base_url();
    format!("{base}/_simulator/page/h5?prepay_id={}", order.prepay_id)
}

/// An order, as v2 responses and notifications show it.
pub(crate) fn xml(order: &Order) -> Members {
    let mut members = Members::new();
    let mut add = |name: &str, value: &str| put(&mut members, name, value);
    add("out_trade_no", &order.terms.out_trade_no);
    if let Some(attach) = &order.terms.attach {
        add("attach", attach);
    }
    add("total_fee", &order.terms.total.to_string());
    if let Some(payment) = &order.payment {
        add("fee_type", &order.terms.currency);
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

/// An order of an overseas merchant, as queries and notifications show it. They have different names for the
/// payment.
pub(crate) fn overseas(order: &Order, payment_name: &str) -> Value {
    let terms = &order.terms;
    let mut told = names(terms);
    let mut put = |name: &str, value: Value| told.insert(name.to_owned(), value);
    put("out_trade_no", json!(terms.out_trade_no));
    let trade_type = match terms.trade_type {
        // This is called `PAP` in the domestic API.
        TradeType::Deduction => "AUTH",
        other => other.as_str(),
    };
    put("trade_type", json!(trade_type));
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

/// An exchange rate of one, in hundred-millionths.
pub(crate) fn exchange_rate() -> Value {
    json!({ "type": "SETTLEMENT_RATE", "rate": 100_000_000 })
}
