//! Made-up values for members of a response, by name.

use serde_json::{Map, Value, json};

use super::answer::{Scene, identity_or};
use super::fitting::kind;
use super::plausible;

/// A numbered name without its number: `coupon_id` for `coupon_id_$n`.
pub(super) fn bare(name: &str) -> &str {
    name.trim_end_matches("_$m").trim_end_matches("_$n")
}

/// Whether a list is empty if there is no problem.
pub(super) fn is_list_of_others(name: &str) -> bool {
    ["exist", "duplicate", "warning", "error"].iter().any(|word| name.contains(word))
}

/// Parts of names of flags that are usually not set.
const RARELY: [&str; 16] = [
    "overdue",
    "hidden",
    "disabled",
    "limit",
    "abuse",
    "no_cash",
    "more",
    "returned",
    "refunded",
    "test_env",
    "is_bold",
    "in_transit",
    "subsidy",
    "agent_mode",
    "relatives",
    "required",
];

/// A value for a member of which only the name and the schema are known.
pub(super) fn made_up(name: &str, schema: &Value, scene: &Scene) -> Value {
    match kind(schema) {
        "integer" => integer(name, schema).into(),
        "number" => json!(1.0),
        "boolean" => (!RARELY.iter().any(|word| name.contains(word))).into(),
        "string" => text(name, schema, scene),
        _ => Map::new().into(),
    }
}

fn integer(name: &str, schema: &Value) -> i64 {
    if let Some(first) = schema.get("enum").and_then(|values| values.get(0)?.as_i64()) {
        return first;
    }
    match schema.get("format").and_then(Value::as_str) {
        // A coupon is worth less than the order that it is used for.
        Some("fen")
            if ["threshold", "minimum", "mininumn"].iter().any(|word| name.contains(word)) =>
        {
            1000
        }
        Some("fen") if name.contains("original") || name.contains("origin_") => 1000,
        Some("fen") => 100,
        Some("microfen" | "decimal8") => 100_000_000,
        _ if name == "offset"
            || RARELY.iter().any(|word| name.contains(word)) && name != "limit" =>
        {
            0
        }
        _ if name.starts_with("fail") => 0,
        _ if name.starts_with("max_") || name == "limit" || name.ends_with("_total") => 100,
        _ if name.ends_with("_id") || name.ends_with("_no") => 100_001,
        _ if name.ends_with("expires_in") || name.ends_with("expire_in") => 7200,
        _ => 1,
    }
}

fn text(name: &str, schema: &Value, scene: &Scene) -> Value {
    if schema.get("x-wechatpay-encrypted").is_some() || schema.get("enum").is_some() {
        return plausible::member(name, schema, None);
    }
    let is_url = schema.get("format").is_some_and(|format| format == "uri");
    match name {
        "return_code" | "result_code" | "trade_state" | "refund_status" => "SUCCESS".into(),
        "code_url" => "weixin://wxpay/bizpayurl?pr=p4lpSuKzz".into(),
        "echo_message" => "hello".into(),
        _ if is_url || name.ends_with("url") || name.ends_with("link") => {
            if scene.base_url.is_empty() {
                identity_or(name, || "https://www.example.com/".to_owned())
            } else {
                format!("{}/_simulator/page/{name}", scene.base_url).into()
            }
        }
        _ => plausible::member(name, schema, None),
    }
}
