//! An example answer to an example request.

use serde_json::{Map, Value};

use super::{Request, plausible};

/// Of an enumeration the first of these that it knows; otherwise its first value.
const LIKELY: [&str; 6] = ["SUCCESS", "FINISHED", "ACTIVE", "NORMAL", "PROCESSING", "ACCEPTED"];

/// When example requests are sent, and when what they ask for is done.
const BEGUN: &str = "2026-08-01T10:00:00+08:00";
const DONE: &str = "2026-08-01T10:00:05+08:00";
const COMING: &str = "2036-08-01T10:00:00+08:00";

/// Parts of an amount's names that say how much of it something else has paid.
const PAID_OTHERWISE: [&str; 4] = ["discount", "coupon", "advance", "contribute"];

/// What the platform may answer to an example request of an operation, or none where it answers without
/// members.
///
/// The answer repeats the request's own values, has numbers, states and times that fit together, and amounts that
/// add up. Members that travel encrypted hold their plain text.
///
/// ```
/// use wechatpay_catalogue::example::{self, Mode};
///
/// let refunds = wechatpay_catalogue::openapi(Some("refund"))?;
/// let refunds = wechatpay_catalogue::resolved(&refunds);
/// let refund = &refunds["paths"]["/v3/refund/domestic/refunds"]["post"];
/// let request = example::minimal(refund, Mode::Direct);
/// let answer = example::answer(refund, &request).unwrap();
/// assert_eq!(answer["out_refund_no"], request.body.unwrap()["out_refund_no"]);
/// # Ok::<_, wechatpay_catalogue::UnknownArea>(())
/// ```
pub fn answer(operation: &Value, request: &Request) -> Option<Value> {
    let content = operation.pointer("/responses/200/content")?;
    let schema = ["application~1json", "text~1xml"]
        .iter()
        .find_map(|media| content.pointer(&format!("/{media}/schema")))?;
    let mut sent = Map::new();
    for part in [&request.path, &request.query] {
        sent.extend(part.clone());
    }
    sent.extend(request.body.as_ref().and_then(Value::as_object).cloned().unwrap_or_default());
    let sent = Value::Object(sent);
    let answer = of(schema, "", Some(&sent), &sent);
    let is_empty = answer.as_object().is_some_and(Map::is_empty) || answer.is_null();
    (!is_empty).then_some(answer)
}

/// A value of the answer. `beside` is what the request has at the same place, `sent` all of it.
fn of(schema: &Value, name: &str, beside: Option<&Value>, sent: &Value) -> Value {
    let properties = schema.get("properties").and_then(Value::as_object);
    if let Some(properties) = properties {
        return object(schema, properties, beside, sent);
    }
    if let Some(items) = schema.get("items") {
        let first = beside.and_then(|list| list.get(0));
        return vec![of(items, name, first, sent)].into();
    }
    if let Some(inner) = schema.get("contentSchema") {
        return of(inner, name, None, sent).to_string().into();
    }
    scalar(schema, name, beside, sent)
}

fn object(
    schema: &Value,
    properties: &Map<String, Value>,
    beside: Option<&Value>,
    sent: &Value,
) -> Value {
    let required = schema.get("required").and_then(Value::as_array);
    let required: Vec<_> = required.into_iter().flatten().filter_map(Value::as_str).collect();
    let mut made = Map::new();
    for (name, member) in properties {
        // Where nothing is promised, all is shown. What the request has, the answer repeats.
        let is_asked = beside.and_then(|sent| sent.get(name)).is_some();
        if required.is_empty() || required.contains(&name.as_str()) || is_asked {
            let beside = beside.and_then(|sent| sent.get(name));
            made.insert(name.clone(), of(member, name, beside, sent));
        }
    }
    add_up(&mut made);
    Value::Object(made)
}

fn scalar(schema: &Value, name: &str, beside: Option<&Value>, sent: &Value) -> Value {
    let is_text = schema.get("type").is_some_and(|kind| kind == "string");
    let known = beside.or_else(|| is_of_the_business(name).then(|| found(sent, name)).flatten());
    if let Some(known) = known.filter(|known| !known.is_object() && !known.is_array()) {
        return match known {
            Value::Number(number) if is_text => number.to_string().into(),
            known => known.clone(),
        };
    }
    if let Some(values) = schema.get("enum").and_then(Value::as_array) {
        let likely = LIKELY.iter().find_map(|likely| values.iter().find(|value| *value == likely));
        return likely.or(values.first()).cloned().unwrap_or_default();
    }
    if schema.get("format").is_some_and(|format| format == "date-time") {
        return time(name).into();
    }
    match name {
        "return_code" | "result_code" => "SUCCESS".into(),
        "trade_state" | "refund_status" => "SUCCESS".into(),
        _ => plausible::member(name, schema, None),
    }
}

/// Numbers and accounts that one request and its answer have in common, wherever they stand.
fn is_of_the_business(name: &str) -> bool {
    name.ends_with("_no")
        || ["id", "code", "openid", "currency"].iter().any(|end| name.ends_with(end))
}

fn found<'a>(value: &'a Value, name: &str) -> Option<&'a Value> {
    match value {
        Value::Object(members) => {
            members.get(name).or_else(|| members.values().find_map(|inner| found(inner, name)))
        }
        Value::Array(items) => items.iter().find_map(|item| found(item, name)),
        _ => None,
    }
}

fn time(name: &str) -> &'static str {
    let has = |words: &[&str]| words.iter().any(|word| name.contains(word));
    if has(&["expire", "end", "invalid"]) {
        COMING
    } else if has(&["success", "finish", "complete", "update", "modify", "pay_time", "paid"]) {
        DONE
    } else {
        BEGUN
    }
}

/// Nothing is discounted: the payer has paid the total, and gets back what is refunded.
fn add_up(members: &mut Map<String, Value>) {
    let of = |members: &Map<String, Value>, names: &[&str]| {
        names.iter().find_map(|name| members.get(*name).filter(|value| value.is_i64()).cloned())
    };
    let total = of(members, &["total", "total_amount", "total_fee"]);
    let refund = of(members, &["refund", "refund_amount", "refund_fee"]);
    for (name, value) in members.iter_mut().filter(|(_, value)| value.is_i64()) {
        let is_whole =
            ["payer_", "settlement_", "cash_"].iter().any(|start| name.starts_with(start));
        let whole = if name.contains("refund") { &refund } else { &total };
        if PAID_OTHERWISE.iter().any(|word| name.contains(word))
            && (total.is_some() || refund.is_some())
        {
            *value = 0.into();
        } else if let (true, Some(whole)) = (is_whole, whole) {
            *value = whole.clone();
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn operation(schema: Value) -> Value {
        json!({"responses": {"200": {"content": {"application/json": {"schema": schema}}}}})
    }

    fn fen() -> Value {
        json!({"type": "integer", "format": "fen"})
    }

    #[test]
    fn what_was_asked_is_repeated_and_amounts_add_up() {
        let schema = json!({
            "required": ["out_refund_no", "refund_id", "status", "create_time", "success_time", "amount"],
            "properties": {
                "out_refund_no": {"type": "string"},
                "refund_id": {"type": "string"},
                "status": {"type": "string", "enum": ["CLOSED", "SUCCESS"]},
                "create_time": {"type": "string", "format": "date-time"},
                "success_time": {"type": "string", "format": "date-time"},
                "note": {"type": "string"},
                "amount": {"required": ["total", "refund", "payer_total", "payer_refund", "discount_refund"], "properties": {
                    "total": fen(), "refund": fen(), "payer_total": fen(), "payer_refund": fen(), "discount_refund": fen(),
                }},
            },
        });
        let body = json!({"out_refund_no": "r1", "amount": {"total": 888, "refund": 100}});
        let request = Request { body: Some(body), ..Request::default() };
        let answer = answer(&operation(schema), &request).unwrap();
        assert_eq!(answer["out_refund_no"], "r1");
        assert_eq!(answer["status"], "SUCCESS");
        assert!(answer["create_time"].as_str() < answer["success_time"].as_str());
        assert!(answer.get("note").is_none());
        let amount = json!({"total": 888, "refund": 100, "payer_total": 888, "payer_refund": 100, "discount_refund": 0});
        assert_eq!(answer["amount"], amount);
    }

    #[test]
    fn an_answer_without_members_has_no_example() {
        assert_eq!(answer(&json!({"responses": {"204": {}}}), &Request::default()), None);
        assert_eq!(answer(&operation(json!({"type": "object"})), &Request::default()), None);
    }
}
