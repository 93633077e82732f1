//! Notifications that are the platform's and say something else than that this
//! order was paid.

use http::{HeaderMap, HeaderValue};
use serde_json::{Value, json};
use wechatpay_sdk::notifications::Notification;
use wechatpay_sdk::notify::{CombinedOrder, Order, Received};

use crate::sender::{self, MCHID, V2_KEY, V3_KEY};
use crate::stage::Faults;
use crate::table::{Group, Row};
use crate::v2::{Members, document, fold, genuine, members, sign};

/// Whether the order is paid, by its merchant's books.
type Run = fn() -> Result<(), String>;

struct Attack {
    name: &'static str,
    changed: &'static str,
    is_paid: bool,
    run: Run,
}

const fn no_payment(name: &'static str, changed: &'static str, run: Run) -> Attack {
    Attack { name, changed, is_paid: false, run }
}

const ATTACKS: &[Attack] = &[
    Attack {
        name: "A payment of this order",
        changed: "unchanged",
        is_paid: true,
        run: || v3("TRANSACTION.SUCCESS", "transaction", &paid()),
    },
    Attack {
        name: "A payment of this order, of v2",
        changed: "unchanged",
        is_paid: true,
        run: || v2(paid_v2(), |members| genuine(&members, V2_KEY)),
    },
    no_payment("A forged notification: a byte of the ciphertext", "`resource.ciphertext`", || {
        forged(|_, body| {
            let place = body.windows(12).position(|window| window == b"\"ciphertext\"").unwrap();
            body[place + 20] ^= 1;
        })
    }),
    no_payment("A forged notification: no signature", "no `Wechatpay-Signature`", || {
        forged(|headers, _| drop(headers.remove("wechatpay-signature")))
    }),
    no_payment("A forged notification: a probe", "`WECHATPAY/SIGNTEST/…`", || {
        forged(|headers, _| {
            let probe = HeaderValue::from_static("WECHATPAY/SIGNTEST/abc");
            headers.insert("wechatpay-signature", probe);
        })
    }),
    no_payment("A forged notification: another time", "`Wechatpay-Timestamp`", || {
        forged(|headers, _| {
            // The signed second less one: the clock may have gone on since.
            let signed: i64 = headers["wechatpay-timestamp"].to_str().unwrap().parse().unwrap();
            headers.insert("wechatpay-timestamp", (signed - 1).into());
        })
    }),
    no_payment("A forged notification: an old one", "signed correctly, 301 s ago", || {
        forged(|headers, body| *headers = sender::headers(body, sender::now() - 301))
    }),
    no_payment("A forged notification of v2: no signature", "no `sign`", || {
        v2(paid_v2(), |members| document(&members, ""))
    }),
    no_payment("A forged notification of v2: another key", "`sign`", || {
        v2(paid_v2(), |members| genuine(&members, "00000000000000000000000000000000"))
    }),
    no_payment("A forged notification of v2: a member changed", "`out_trade_no`", || {
        v2(paid_v2(), |mut members| {
            set(&mut members, "out_trade_no", "order-2");
            let sign = sign(&members, V2_KEY);
            set(&mut members, "out_trade_no", "order-1");
            document(&members, &sign)
        })
    }),
    no_payment("A payment to another merchant that has the same keys", "`mchid`", || {
        let mut content = paid();
        content["mchid"] = "1900000110".into();
        v3("TRANSACTION.SUCCESS", "transaction", &content)
    }),
    no_payment("A payment of v2 to another merchant that has the same keys", "`mch_id`", || {
        let mut members = paid_v2();
        set(&mut members, "mch_id", "1900000110");
        v2(members, |members| genuine(&members, V2_KEY))
    }),
    no_payment("A payment through another partner", "`sp_mchid`", || {
        let content = json!({
            "sp_mchid": "1900000110", "sp_appid": "wx1", "sub_mchid": "1900000111",
            "out_trade_no": "order-1", "trade_state": "SUCCESS",
            "amount": {"total": 100, "currency": "CNY"},
        });
        v3("TRANSACTION.SUCCESS", "transaction", &content)
    }),
    no_payment(
        "Another event with the members of a payment",
        "`event_type` REFUND.SUCCESS",
        || v3("REFUND.SUCCESS", "refund", &paid()),
    ),
    no_payment(
        "An unknown event with the members of a payment",
        "`event_type` SOMETHING.NEW",
        || v3("SOMETHING.NEW", "transaction", &paid()),
    ),
    no_payment("A profit sharing as a payment", "`original_type` profitsharing", || {
        v3("TRANSACTION.SUCCESS", "profitsharing", &paid())
    }),
    no_payment("Another currency", "`amount.currency` JPY", || {
        let mut content = paid();
        content["amount"]["currency"] = "JPY".into();
        v3("TRANSACTION.SUCCESS", "transaction", &content)
    }),
    no_payment(
        "A notification of v2 with yen read as fen",
        "`bank_type` holds `&fee_type=JPY`",
        || {
            let mut members = paid_v2();
            set(&mut members, "fee_type", "JPY");
            v2(members, |mut members| {
                let sign = sign(&members, V2_KEY);
                fold(&mut members, "bank_type", "fee_type");
                document(&members, &sign)
            })
        },
    ),
    no_payment("A refund's answer as a payment, of v2", "`out_refund_no` is there", || {
        let mut members = paid_v2();
        members.extend(crate::v2::members(&[
            ("out_refund_no", "refund-1"),
            ("refund_fee", "100"),
            ("refund_id", "50000408942018111907145868882"),
        ]));
        v2(members, |members| genuine(&members, V2_KEY))
    }),
    no_payment("The answer to a query of refunds as a payment, of v2", "`refund_count`", || {
        let mut members = paid_v2();
        members.extend(crate::v2::members(&[
            ("out_refund_no_0", "refund-1"),
            ("refund_count", "1"),
            ("refund_fee_0", "100"),
        ]));
        v2(members, |members| genuine(&members, V2_KEY))
    }),
    no_payment(
        "A v2 refund with false members around it",
        "unsigned: `result_code`, `out_trade_no`, `total_fee` beside `req_info`",
        || {
            let received = unsigned_refund(&[
                ("result_code", "SUCCESS"),
                ("out_trade_no", "order-1"),
                ("total_fee", "100"),
                ("fee_type", "CNY"),
            ]);
            order().check(&received).map_err(|mismatch| mismatch.to_string())
        },
    ),
    no_payment("A combined payment to another merchant", "`combine_mchid`", || {
        let content = combined("1900000110", "CNY");
        let received = received("TRANSACTION.SUCCESS", "transaction", &content);
        let orders = [Order::new("order-1", 100).mchid("1900000112")];
        let combined = CombinedOrder::new("combined-1", orders);
        combined.check(&received).map_err(|mismatch| mismatch.to_string())
    }),
    no_payment("A combined payment as another event", "`event_type` REFUND.SUCCESS", || {
        let received = received("REFUND.SUCCESS", "refund", &combined(MCHID, "CNY"));
        let orders = [Order::new("order-1", 100).mchid("1900000112")];
        let combined = CombinedOrder::new("combined-1", orders);
        combined.check(&received).map_err(|mismatch| mismatch.to_string())
    }),
    Attack {
        name: "A combined payment of these orders",
        changed: "unchanged",
        is_paid: true,
        run: || {
            let received = received("TRANSACTION.SUCCESS", "transaction", &combined(MCHID, "CNY"));
            let orders = [Order::new("order-1", 100).mchid("1900000112")];
            let combined = CombinedOrder::new("combined-1", orders);
            combined.check(&received).map_err(|mismatch| mismatch.to_string())
        },
    },
];

fn order() -> Order {
    Order::new("order-1", 100)
}

fn paid() -> Value {
    json!({
        "mchid": MCHID, "appid": "wx1", "out_trade_no": "order-1", "trade_state": "SUCCESS",
        "amount": {"total": 100, "payer_total": 100, "currency": "CNY"},
    })
}

fn combined(mchid: &str, currency: &str) -> Value {
    json!({
        "combine_appid": "wx1", "combine_mchid": mchid, "combine_out_trade_no": "combined-1",
        "sub_orders": [{
            "mchid": "1900000112", "out_trade_no": "order-1", "trade_state": "SUCCESS",
            "amount": {"total_amount": 100, "currency": currency, "payer_amount": 100},
        }],
    })
}

fn paid_v2() -> Members {
    members(&[
        ("appid", "wx1"),
        ("bank_type", "CFT"),
        ("fee_type", "CNY"),
        ("mch_id", MCHID),
        ("nonce_str", "5K8264ILTKCH16CQ2502SI8ZNMTM67VS"),
        ("openid", "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
        ("out_trade_no", "order-1"),
        ("result_code", "SUCCESS"),
        ("return_code", "SUCCESS"),
        ("time_end", "20261128100000"),
        ("total_fee", "100"),
        ("transaction_id", "4200000000202611280000000001"),
    ])
}

fn set(members: &mut Members, name: &str, value: &str) {
    members.iter_mut().find(|(member, _)| member == name).unwrap().1 = value.to_owned();
}

/// What the client makes of a notification of v3, signed by the platform.
fn received(event: &str, original_type: &str, content: &Value) -> Received {
    let mut envelope = sender::envelope(event, content.to_string().as_bytes());
    envelope["resource"]["original_type"] = original_type.into();
    let body = envelope.to_string().into_bytes();
    let headers = sender::headers(&body, sender::now());
    sender::client().notification(&headers, &body).wait().unwrap()
}

fn v3(event: &str, original_type: &str, content: &Value) -> Result<(), String> {
    let received = received(event, original_type, content);
    order().check(&received).map_err(|mismatch| mismatch.to_string())
}

/// The payment of this order, changed on its way.
fn forged(change: fn(&mut HeaderMap, &mut Vec<u8>)) -> Result<(), String> {
    let (mut headers, mut body) = sender::v3("TRANSACTION.SUCCESS", &paid());
    change(&mut headers, &mut body);
    let received = sender::client().notification(&headers, &body).wait();
    let received = received.map_err(|rejection| rejection.to_string())?;
    order().check(&received).map_err(|mismatch| mismatch.to_string())
}

fn v2(members: Members, write: fn(Members) -> String) -> Result<(), String> {
    let xml = write(members);
    let notification = sender::client();
    let received = notification.notification(&HeaderMap::new(), xml.as_bytes()).wait();
    let received = received.map_err(|rejection| rejection.to_string())?;
    order().check(&received).map_err(|mismatch| mismatch.to_string())
}

/// A refund notification of v2 without a signature, with more members around it.
pub(crate) fn unsigned_refund(more: &[(&str, &str)]) -> Received {
    let inner = include_bytes!("../vectors/req_info.xml");
    let req_info = sender::req_info(V2_KEY, inner);
    let members =
        [("return_code", "SUCCESS"), ("appid", "wx1"), ("mch_id", MCHID), ("req_info", &req_info)];
    let xml = sender::xml(&[members.as_slice(), more].concat());
    sender::client().notification(&HeaderMap::new(), &xml).wait().unwrap()
}

const OTHERS: [(&str, &str, &str); 2] = [
    (
        "Members around `req_info`, beside a genuine refund",
        "unsigned: `out_trade_no`, `total_fee` beside `req_info`",
        "not part of the content",
    ),
    (
        "N1: a profit sharing sent as a payment",
        "`event_type` TRANSACTION.SUCCESS, `original_type` profitsharing",
        "the variant of profit sharing, never a payment",
    ),
];

pub(crate) fn group() -> Group {
    let row = |attack: &Attack| Row {
        attack: attack.name.to_owned(),
        changed: attack.changed.to_owned(),
        says: if attack.is_paid { "paid" } else { "refused, or not a payment of this order" },
    };
    let other = |(attack, changed, says): (&str, &str, &'static str)| Row {
        attack: attack.to_owned(),
        changed: changed.to_owned(),
        says,
    };
    Group {
        heading: "Notifications that are not a payment of this order",
        rows: ATTACKS.iter().map(row).chain(OTHERS.map(other)).collect(),
    }
}

#[test]
fn only_a_payment_of_this_order_is_one() {
    let mut faults = Faults::default();
    for attack in ATTACKS {
        let told = (attack.run)();
        let fault = (told.is_ok() != attack.is_paid).then(|| format!("{told:?}"));
        faults.note(attack.name, fault);
    }
    faults.none();
}

#[test]
fn what_stands_around_an_unsigned_refund_is_no_content() {
    let received = unsigned_refund(&[("out_trade_no", "order-1"), ("total_fee", "1")]);
    let content: Value = received.json().unwrap();
    assert_eq!((content.get("out_trade_no"), content.get("total_fee")), (None, None));
    let plain = String::from_utf8(received.plain().to_vec()).unwrap();
    assert!(!plain.contains("order-1"), "{plain}");
    assert!(!format!("{:?}", received.notification()).contains("order-1"));
}

#[test]
fn a_share_of_profits_is_never_a_payment() {
    let content = json!({
        "mchid": MCHID, "transaction_id": "4200000000202611010000000001", "order_id": "3000001",
        "out_order_no": "P1", "success_time": "2026-11-01T10:00:00+08:00",
        "receiver": {"type": "MERCHANT_ID", "account": "1900000110", "amount": 100,
                     "description": "freight"},
    });
    let partner = json!({
        "sp_mchid": MCHID, "sub_mchid": "1900000111", "order_id": "3000001", "out_order_no": "P1",
        "transaction_id": "4200000000202611010000000001",
        "receiver": {"type": "MERCHANT_ID", "account": "1900000110", "amount": 100,
                     "description": "freight"},
        "success_time": "2026-11-01T10:00:00+08:00",
    });
    for content in [content, partner] {
        let received = received("TRANSACTION.SUCCESS", "profitsharing", &content);
        let is_payment = matches!(received.notification(), Notification::TransactionSuccess(_));
        assert!(!is_payment, "{received:?}");
        assert_eq!(received.json::<Value>().unwrap()["out_order_no"], "P1");
    }
}

/// A notification that cannot be decrypted proves nothing, even if its signature is valid.
#[test]
fn a_notification_under_another_key_is_refused() {
    let other: String = V3_KEY.chars().rev().collect();
    let mut envelope = sender::envelope("TRANSACTION.SUCCESS", b"{}");
    envelope["resource"]["ciphertext"] = sender::seal(&other, "transaction", b"{}").into();
    let body = envelope.to_string().into_bytes();
    let headers = sender::headers(&body, sender::now());
    sender::client().notification(&headers, &body).wait().unwrap_err();
}
