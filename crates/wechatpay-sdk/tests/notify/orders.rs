//! A payment against the merchant's own order.

use http::HeaderMap;
use serde_json::{Value, json};
use wechatpay_sdk::notify::{CombinedOrder, Mismatch, Order, Received};

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
        "the notification does not match: its `currency` is `CNY`, but `HKD` was expected"
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

/// All that is signed and no payment, with everything that a payment has.
#[test]
fn other_events_are_no_payments() {
    for (event, original_type, expected) in [
        (
            "TRANSACTION.FAIL",
            "transaction",
            ("event_type", "TRANSACTION.SUCCESS", "TRANSACTION.FAIL"),
        ),
        ("REFUND.SUCCESS", "refund", ("event_type", "TRANSACTION.SUCCESS", "REFUND.SUCCESS")),
        (
            "transaction-success",
            "transaction",
            ("event_type", "TRANSACTION.SUCCESS", "transaction-success"),
        ),
        ("TRANSACTION.SUCCESS", "profitsharing", ("original_type", "transaction", "profitsharing")),
        ("TRANSACTION.SUCCESS", "coupon", ("original_type", "transaction", "coupon")),
    ] {
        let (headers, body) = sender::v3_of(event, Some(original_type), &content());
        let received = sender::client().notification(&headers, &body).wait().unwrap();
        let mismatch = order().check(&received).unwrap_err();
        let (member, wanted, found) = expected;
        assert_eq!(told(&mismatch), (member, wanted, Some(found)));
    }
    let (headers, body) = sender::v3_of("TRANSACTION.SUCCESS", None, &content());
    let received = sender::client().notification(&headers, &body).wait().unwrap();
    assert_eq!(order().check(&received).unwrap_err().member(), "original_type");
    // Signed documents of v2: a contract's change, an event, one of another form.
    let members = [
        ("return_code", "SUCCESS"),
        ("result_code", "SUCCESS"),
        ("mch_id", MCHID),
        ("appid", "wx1"),
        ("out_trade_no", "order-1"),
        ("total_fee", "100"),
    ];
    for more in [
        &[("event_type", "TRANSACTION.SUCCESS")][..],
        &[("event_type", "REFUND.SUCCESS")],
        &[("change_type", "ADD"), ("contract_code", "c1"), ("plan_id", "1")],
    ] {
        let body = sender::v2(&[members.as_slice(), more].concat());
        let received = sender::client().notification(&HeaderMap::new(), &body).wait().unwrap();
        assert_eq!(order().check(&received).unwrap_err().member(), "event_type", "{more:?}");
    }
}

/// Anybody can forge a v2 refund with an order next to `req_info`.
#[test]
fn what_is_not_signed_is_no_payment() {
    let inner = "<root><refund_id>50</refund_id><out_refund_no>R1</out_refund_no>\
                 <refund_status>SUCCESS</refund_status><out_trade_no>order-1</out_trade_no>\
                 <total_fee>100</total_fee></root>";
    let req_info = sender::req_info(sender::V2_KEY, inner.as_bytes());
    let body = sender::xml(&[
        ("return_code", "SUCCESS"),
        ("result_code", "SUCCESS"),
        ("mch_id", MCHID),
        ("appid", "wx1"),
        ("out_trade_no", "order-1"),
        ("total_fee", "100"),
        ("req_info", &req_info),
    ]);
    let received = sender::client().notification(&HeaderMap::new(), &body).wait().unwrap();
    assert_eq!(told(&order().check(&received).unwrap_err()), ("sign", "a signature", None));
}

/// Companies have several merchants with the same keys: a payment to another one verifies.
#[test]
fn a_payment_to_another_merchant_is_none_unless_that_is_asked_for() {
    let other = "1900000110";
    let mut content = content();
    content["mchid"] = other.into();
    let order = Order::new("order-1", 100);
    assert_eq!(told(&order.check(&v3(&content)).unwrap_err()), ("mchid", MCHID, Some(other)));
    order.clone().mchid(other).check(&v3(&content)).unwrap();
    order.clone().any_mchid().check(&v3(&content)).unwrap();
    content.as_object_mut().unwrap().remove("mchid");
    assert_eq!(told(&order.check(&v3(&content)).unwrap_err()), ("mchid", MCHID, None));
    // The client is a partner. The order's merchant is in another member.
    content["sp_mchid"] = other.into();
    content["sub_mchid"] = MCHID.into();
    assert_eq!(told(&order.check(&v3(&content)).unwrap_err()), ("mchid", MCHID, Some(other)));
    content["sp_mchid"] = MCHID.into();
    order.check(&v3(&content)).unwrap();
    let v2 = |mch_id: &str| {
        let body = sender::v2(&[
            ("return_code", "SUCCESS"),
            ("result_code", "SUCCESS"),
            ("mch_id", mch_id),
            ("out_trade_no", "order-1"),
            ("total_fee", "100"),
        ]);
        sender::client().notification(&HeaderMap::new(), &body).wait().unwrap()
    };
    order.check(&v2(MCHID)).unwrap();
    assert_eq!(told(&order.check(&v2(other)).unwrap_err()), ("mchid", MCHID, Some(other)));
}

/// A client that knows its appids takes payments through these alone.
#[test]
fn a_payment_through_another_appid_is_none_if_the_client_knows_its_own() {
    let client = sender::builder().appid("wx1").appid("wx2").build().unwrap();
    let v3 = |name: &str, appid: &str| {
        let mut content = content();
        content.as_object_mut().unwrap().remove("appid");
        content[name] = appid.into();
        let (headers, body) = sender::v3("TRANSACTION.SUCCESS", &content);
        client.notification(&headers, &body).wait().unwrap()
    };
    let order = Order::new("order-1", 100);
    for name in ["appid", "sp_appid"] {
        order.check(&v3(name, "wx1")).unwrap();
        order.check(&v3(name, "wx2")).unwrap();
        let mismatch = order.check(&v3(name, "wx3")).unwrap_err();
        assert_eq!(told(&mismatch), ("appid", "wx1, wx2", Some("wx3")));
        order.clone().appid("wx3").check(&v3(name, "wx3")).unwrap();
    }
    let mismatch = order.check(&v3("sub_appid", "wx1")).unwrap_err();
    assert_eq!(told(&mismatch), ("appid", "wx1, wx2", None));
    let combined = json!({
        "combine_appid": "wx3", "combine_mchid": MCHID, "combine_out_trade_no": "combined-1",
        "sub_orders": [],
    });
    let (headers, body) = sender::v3("TRANSACTION.SUCCESS", &combined);
    let received = client.notification(&headers, &body).wait().unwrap();
    let combined = CombinedOrder::new("combined-1", []);
    let mismatch = combined.check(&received).unwrap_err();
    assert_eq!(told(&mismatch), ("combine_appid", "wx1, wx2", Some("wx3")));
    combined.appid("wx3").check(&received).unwrap();
}
