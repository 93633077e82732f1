//! A payment against the merchant's own order.

use http::HeaderMap;
use serde_json::{Value, json};
use wechatpay_sdk::notify::{Mismatch, Order, Received};

use crate::sender::{self, MCHID};

fn v3(content: &Value) -> Received {
    let (headers, body) = sender::v3("TRANSACTION.SUCCESS", content);
    sender::client().notification(&headers, &body).wait().unwrap()
}

fn content() -> Value {
    json!({
        "mchid": MCHID, "appid": "wx1", "out_trade_no": "order-1", "trade_state": "SUCCESS",
        "amount": {"total": 100, "payer_total": 90, "currency": "CNY"},
    })
}

fn order() -> Order {
    Order::new("order-1", 100).mchid(MCHID).appid("wx1")
}

fn told(mismatch: &Mismatch) -> (&str, &str, Option<&str>) {
    (mismatch.member(), mismatch.expected(), mismatch.found())
}

#[test]
fn a_payment_of_the_order_is_one() {
    order().check(&v3(&content())).unwrap();
    let mut lenient = content();
    lenient["amount"] = json!({"total": "100"});
    order().check(&v3(&lenient)).unwrap();
    let partner = json!({
        "sp_mchid": MCHID, "sp_appid": "wx1", "sub_mchid": "1900000110", "out_trade_no": "order-1",
        "trade_state": "SUCCESS", "amount": {"total": 100, "currency": "CNY"},
    });
    order().sub_mchid("1900000110").check(&v3(&partner)).unwrap();
}

#[test]
fn each_difference_is_named_with_both_values() {
    for (pointer, value, expected) in [
        ("/trade_state", json!("REFUND"), ("trade_state", "SUCCESS", Some("REFUND"))),
        ("/trade_state", json!(null), ("trade_state", "SUCCESS", None)),
        ("/out_trade_no", json!("order-2"), ("out_trade_no", "order-1", Some("order-2"))),
        ("/amount/total", json!(1), ("total", "100", Some("1"))),
        ("/amount/total", json!(100.5), ("total", "100", Some("100.5"))),
        ("/amount", json!(null), ("total", "100", None)),
        ("/amount/currency", json!("USD"), ("currency", "CNY", Some("USD"))),
        ("/mchid", json!("1900000110"), ("mchid", MCHID, Some("1900000110"))),
        ("/mchid", json!({}), ("mchid", MCHID, None)),
        ("/appid", json!("wx2"), ("appid", "wx1", Some("wx2"))),
    ] {
        let mut content = content();
        *content.pointer_mut(pointer).unwrap() = value;
        let mismatch = order().check(&v3(&content)).unwrap_err();
        assert_eq!(told(&mismatch), expected);
    }
    let mismatch = order().currency("HKD").check(&v3(&content())).unwrap_err();
    assert_eq!(told(&mismatch), ("currency", "HKD", Some("CNY")));
    assert_eq!(
        mismatch.to_string(),
        "the notification is not of this order: its `currency` is `CNY`, and `HKD` was expected"
    );
    let mismatch = order().sub_mchid("1").check(&v3(&content())).unwrap_err();
    assert_eq!(told(&mismatch), ("sub_mchid", "1", None));
}

#[test]
fn a_payment_of_v2_is_compared_likewise() {
    let members = [
        ("return_code", "SUCCESS"),
        ("result_code", "SUCCESS"),
        ("mch_id", MCHID),
        ("appid", "wx1"),
        ("out_trade_no", "order-1"),
        ("total_fee", "100"),
        ("fee_type", "CNY"),
    ];
    let check = |members: &[(&str, &str)]| {
        let body = sender::v2(members);
        let received = sender::client().notification(&HeaderMap::new(), &body).wait().unwrap();
        order().check(&received)
    };
    check(&members).unwrap();
    check(&members[..6]).unwrap();
    check(&[members.as_slice(), &[("trade_state", "SUCCESS")]].concat()).unwrap();
    for (place, other, expected) in [
        (0, "FAIL", ("return_code", "SUCCESS", Some("FAIL"))),
        (1, "FAIL", ("result_code", "SUCCESS", Some("FAIL"))),
        (2, "1", ("mchid", MCHID, Some("1"))),
        (5, "1000", ("total", "100", Some("1000"))),
    ] {
        let mut members = members;
        members[place].1 = other;
        assert_eq!(told(&check(&members).unwrap_err()), expected);
    }
    let failed = [members.as_slice(), &[("trade_state", "PAY_FAIL")]].concat();
    assert_eq!(check(&failed).unwrap_err().member(), "trade_state");
}
