//! Product coupons of users, as responses and notifications show them.

use serde_json::{Map, Value, json};

use super::cases::Told;
use crate::clock::{DAY, rfc3339};
use crate::state::Case;

/// A coupon without its product and its stock.
pub(crate) fn describe(coupon: &Case) -> Map<String, Value> {
    let mut told = coupon.members();
    let mut put = |name: &str, value: Value| told.insert(name.to_owned(), value);
    put("coupon_code", json!(coupon.id));
    put("coupon_state", json!(coupon.state));
    put("valid_begin_time", json!(rfc3339(coupon.created)));
    // The simulator does not evaluate the rules of the stock.
    put("valid_end_time", json!(rfc3339(coupon.created.saturating_add(30 * DAY))));
    if coupon.text("brand_id").is_none() {
        // A brand's own request has no `brand_id`; the coupon then belongs to the brand itself.
        put("brand_id", json!(coupon.mchid));
    }
    put("send_channel", json!("API"));
    put("unionid", json!("oSimulatedUnion"));
    told.entry("receive_time").or_insert_with(|| json!(rfc3339(coupon.created)));
    let mut usage = Map::new();
    for name in [
        "use_request_no",
        "use_time",
        "return_request_no",
        "return_time",
        "associated_order_info",
        "associated_pay_score_order_info",
    ] {
        if let Some(value) = coupon.since.get(name) {
            usage.insert(name.to_owned(), value.clone());
        }
    }
    told.insert("single_usage_detail".to_owned(), usage.into());
    told
}

/// The notification of the last action on a coupon. A partner is only notified of coupons that were
/// sent.
pub(crate) fn told(coupon: &Case) -> Option<Told> {
    let of_partner = coupon.text("brand_id").is_some();
    let (event, summary) = match (coupon.text("event")?, of_partner) {
        ("SEND", false) => ("PRODUCT_COUPON.SEND", "商品券领券通知"),
        ("SEND", true) => ("PRODUCT_COUPON_SP.SEND", "商品券领券通知"),
        ("USE", false) => ("PRODUCT_COUPON.USE", "商品券核销通知"),
        ("RETURN", false) => ("PRODUCT_COUPON.RETURN", "商品券退券通知"),
        _ => return None,
    };
    Some(Told { event, original_type: "product_coupon", summary })
}
