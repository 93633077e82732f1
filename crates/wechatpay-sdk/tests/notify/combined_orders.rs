//! The payment of a combined order against the merchant's own orders.

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
        "combine_appid": "wx1", "combine_mchid": MCHID, "combine_out_trade_no": "combined-1",
        "sub_orders": [
            {
                "mchid": "1900000110", "out_trade_no": "order-1", "trade_state": "SUCCESS",
                "amount": {"total_amount": 100, "currency": "CNY", "payer_amount": 90},
            },
            {
                "mchid": "1900000111", "sub_mchid": "1600000001", "out_trade_no": "order-2",
                "trade_state": "SUCCESS", "amount": {"total_amount": "250"},
            },
        ],
    })
}

fn orders() -> [Order; 2] {
    // The order differs from that in the notification.
    [
        Order::new("order-2", 250).mchid("1900000111").sub_mchid("1600000001"),
        Order::new("order-1", 100).mchid("1900000110"),
    ]
}

fn combined() -> CombinedOrder {
    CombinedOrder::new("combined-1", orders()).mchid(MCHID).appid("wx1")
}

fn told(mismatch: &Mismatch) -> (&str, Option<&str>, &str, Option<&str>) {
    (mismatch.member(), mismatch.sub_order(), mismatch.expected(), mismatch.found())
}

#[test]
fn a_payment_of_all_orders_is_one() {
    combined().check(&v3(&content())).unwrap();
    CombinedOrder::new("combined-1", orders()).check(&v3(&content())).unwrap();
}

#[test]
fn each_difference_is_named_with_its_order_and_both_values() {
    for (pointer, value, expected) in [
        (
            "/combine_out_trade_no",
            json!("combined-2"),
            ("combine_out_trade_no", None, "combined-1", Some("combined-2")),
        ),
        ("/combine_mchid", json!("1"), ("combine_mchid", None, MCHID, Some("1"))),
        ("/combine_appid", json!(null), ("combine_appid", None, "wx1", None)),
        (
            "/sub_orders/0/trade_state",
            json!("NOTPAY"),
            ("trade_state", Some("order-1"), "SUCCESS", Some("NOTPAY")),
        ),
        (
            "/sub_orders/0/amount/total_amount",
            json!(1),
            ("total", Some("order-1"), "100", Some("1")),
        ),
        (
            "/sub_orders/0/amount/currency",
            json!("USD"),
            ("currency", Some("order-1"), "CNY", Some("USD")),
        ),
        (
            "/sub_orders/0/mchid",
            json!("1900000111"),
            ("mchid", Some("order-1"), "1900000110", Some("1900000111")),
        ),
        (
            "/sub_orders/1/sub_mchid",
            json!(null),
            ("sub_mchid", Some("order-2"), "1600000001", None),
        ),
        // Another one in its place, and the same one twice.
        (
            "/sub_orders/1/out_trade_no",
            json!("order-3"),
            ("out_trade_no", Some("order-2"), "order-2", None),
        ),
        (
            "/sub_orders/1/out_trade_no",
            json!("order-1"),
            ("out_trade_no", Some("order-2"), "order-2", None),
        ),
        ("/sub_orders", json!([]), ("sub_orders", None, "2", Some("0"))),
        ("/sub_orders", json!(null), ("sub_orders", None, "2", Some("0"))),
    ] {
        let mut content = content();
        *content.pointer_mut(pointer).unwrap() = value;
        let mismatch = combined().check(&v3(&content)).unwrap_err();
        assert_eq!(told(&mismatch), expected);
    }
    // One more than the merchant knows of.
    let more = [orders().to_vec(), vec![Order::new("order-3", 1)]].concat();
    let mismatch = CombinedOrder::new("combined-1", more).check(&v3(&content())).unwrap_err();
    assert_eq!(told(&mismatch), ("sub_orders", None, "3", Some("2")));
    let one = [Order::new("order-1", 100)];
    let mismatch = CombinedOrder::new("combined-1", one).check(&v3(&content())).unwrap_err();
    assert_eq!(told(&mismatch), ("sub_orders", None, "1", Some("2")));
    // Twice in the merchant's own books, and another one in the notification.
    let twice = [Order::new("order-1", 100), Order::new("order-1", 100)];
    let mismatch = CombinedOrder::new("combined-1", twice).check(&v3(&content())).unwrap_err();
    assert_eq!(told(&mismatch), ("out_trade_no", Some("order-1"), "order-1", None));
    let mut changed = content();
    changed["sub_orders"][0]["amount"]["total_amount"] = json!(1);
    assert_eq!(
        combined().check(&v3(&changed)).unwrap_err().to_string(),
        "the notification does not match: its `total` (of `order-1`) is `1`, but `100` was expected"
    );
}

#[test]
fn a_single_order_is_no_combined_one_and_the_other_way_round() {
    let single = json!({
        "out_trade_no": "order-1", "trade_state": "SUCCESS", "amount": {"total": 100},
    });
    let mismatch = combined().check(&v3(&single)).unwrap_err();
    assert_eq!(mismatch.member(), "combine_out_trade_no");
    let mismatch = Order::new("order-1", 100).check(&v3(&content())).unwrap_err();
    assert_eq!(mismatch.member(), "trade_state");
}

#[test]
fn a_payment_of_v2_is_compared_likewise() {
    let list = json!({"order_num": 2, "order_list": [
        {"mch_id": "1900000110", "out_trade_no": "order-1", "total_fee": 100},
        {"mch_id": "1900000111", "out_trade_no": "order-2", "total_fee": "250"},
    ]});
    let check = |list: &str, result: &str| {
        let body = sender::v2(&[
            ("return_code", "SUCCESS"),
            ("result_code", result),
            ("combine_appid", "wx1"),
            ("combine_mch_id", MCHID),
            ("combine_out_trade_no", "combined-1"),
            ("sub_order_list", list),
        ]);
        let received = sender::client().notification(&HeaderMap::new(), &body).wait().unwrap();
        let orders = [
            Order::new("order-1", 100).mchid("1900000110"),
            Order::new("order-2", 250).mchid("1900000111"),
        ];
        CombinedOrder::new("combined-1", orders).mchid(MCHID).appid("wx1").check(&received)
    };
    check(&list.to_string(), "SUCCESS").unwrap();
    let failed = check(&list.to_string(), "FAIL").unwrap_err();
    assert_eq!(told(&failed), ("result_code", None, "SUCCESS", Some("FAIL")));
    let changed = list.to_string().replace("\"250\"", "25000");
    let mismatch = check(&changed, "SUCCESS").unwrap_err();
    assert_eq!(told(&mismatch), ("total", Some("order-2"), "250", Some("25000")));
    assert_eq!(check("[", "SUCCESS").unwrap_err().member(), "sub_orders");
}

#[test]
fn shares_other_events_and_other_merchants_are_no_payments() {
    let received = |event, original_type, content: &Value| {
        let (headers, body) = sender::v3_of(event, Some(original_type), content);
        sender::client().notification(&headers, &body).wait().unwrap()
    };
    let share = received("TRANSACTION.SUCCESS", "profitsharing", &content());
    assert_eq!(combined().check(&share).unwrap_err().member(), "original_type");
    let refund = received("REFUND.SUCCESS", "refund", &content());
    assert_eq!(combined().check(&refund).unwrap_err().member(), "event_type");
    let mut other = content();
    other["combine_mchid"] = "1900000112".into();
    let other = received("TRANSACTION.SUCCESS", "transaction", &other);
    let combined = CombinedOrder::new("combined-1", orders());
    let mismatch = combined.check(&other).unwrap_err();
    assert_eq!(told(&mismatch), ("combine_mchid", None, MCHID, Some("1900000112")));
    combined.clone().mchid("1900000112").check(&other).unwrap();
    combined.any_mchid().check(&other).unwrap();
}
