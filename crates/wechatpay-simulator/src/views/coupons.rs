//! Coupons, as responses and notifications show them.

use serde_json::{Value, json};

use crate::clock::{DAY, rfc3339};
use crate::state::Coupon;

/// A cash coupon, as queries and the notification of its use show it.
pub(crate) fn cash(coupon: &Coupon, stock: &Value) -> Value {
    let rule = stock.pointer("/coupon_use_rule/fixed_normal_coupon");
    let mut told = json!({
        "stock_creator_mchid": coupon.mchid,
        "stock_id": coupon.stock_id,
        "coupon_id": coupon.coupon_code,
        "coupon_name": stock.get("stock_name").and_then(Value::as_str).unwrap_or(""),
        "status": coupon.state(),
        "description": stock.get("comment").and_then(Value::as_str).unwrap_or(""),
        "create_time": rfc3339(coupon.sent),
        "coupon_type": "NORMAL",
        "no_cash": stock.get("no_cash").and_then(Value::as_bool).unwrap_or(false),
        "available_begin_time": rfc3339(coupon.sent),
        // The simulator does not evaluate the rules of the stock.
        "available_end_time": rfc3339(coupon.sent.saturating_add(30 * DAY)),
        "singleitem": false,
    });
    if let (Some(rule), Some(told)) = (rule, told.as_object_mut()) {
        told.insert("normal_coupon_information".to_owned(), rule.clone());
    }
    told
}
