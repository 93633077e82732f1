//! Reduced contents of notifications that merchants received from the platform, one of each kind.

use http::HeaderMap;
use serde_json::{Value, json};
use wechatpay_sdk::notifications::Notification;
use wechatpay_sdk::notify::{Order, Received};

use crate::sender::{self, MCHID, V2_KEY, V3_KEY};

fn receive((headers, body): &(HeaderMap, Vec<u8>)) -> Received {
    sender::client().notification(headers, body).wait().unwrap()
}

fn v2(body: Vec<u8>) -> Received {
    receive(&(HeaderMap::new(), body))
}

/// A share of profits, or its return: the platform uses one form for both.
fn share(partner: bool, out_order_no: &str, description: &str) -> Value {
    let mut content = json!({
        "transaction_id": "4200000000202611010000000001", "order_id": "3000001",
        "out_order_no": out_order_no,
        "receiver": {
            "type": "MERCHANT_ID", "account": "1900000110", "amount": 100,
            "description": description,
        },
        "success_time": "2026-11-01T10:00:00+08:00",
    });
    if partner {
        content["sp_mchid"] = MCHID.into();
        content["sub_mchid"] = "1900000110".into();
    } else {
        content["mchid"] = MCHID.into();
    }
    content
}

/// N1, and its return, direct and partner. The original type is `profitsharing`
/// by the documents; merchants have met `transaction`, too.
#[test]
fn a_share_is_never_a_payment_whatever_event_it_comes_as() {
    for partner in [false, true] {
        for (number, description) in [("P1", "freight"), ("R1", "return")] {
            let content = share(partner, number, description);
            for original_type in [Some("profitsharing"), Some("transaction"), None] {
                let sent = sender::v3_of("TRANSACTION.SUCCESS", original_type, &content);
                let received = receive(&sent);
                let Notification::ProfitsharingSuccess(share) = received.notification() else {
                    panic!("{received:?}")
                };
                assert_eq!(share.out_order_no.as_deref(), Some(number));
                // The event name is the one that was sent.
                assert_eq!(received.event(), "TRANSACTION.SUCCESS");
                Order::new(number, 100).check(&received).unwrap_err();
            }
        }
    }
    // Notifications to newer merchants say which of the two it is.
    let content = share(false, "R1", "return");
    let received = receive(&sender::v3_of("PROFITSHARING.RETURN", Some("profitsharing"), &content));
    assert!(matches!(received.notification(), Notification::ProfitsharingReturn(_)));
    let received =
        receive(&sender::v3_of("PROFITSHARING.SUCCESS", Some("profitsharing"), &content));
    assert!(matches!(received.notification(), Notification::ProfitsharingSuccess(_)));
}

/// N1: also if it has the members of a payment in addition.
#[test]
fn a_share_that_has_the_members_of_a_payment_is_no_payment() {
    let mut content = share(false, "P1", "freight");
    for (name, value) in [
        ("appid", json!("wx1")),
        ("out_trade_no", json!("ORDER-1")),
        ("trade_state", json!("SUCCESS")),
        ("amount", json!({"total": 100, "currency": "CNY"})),
    ] {
        content[name] = value;
    }
    let received = receive(&sender::v3_of("TRANSACTION.SUCCESS", Some("profitsharing"), &content));
    assert!(matches!(received.notification(), Notification::ProfitsharingSuccess(_)));
    let mismatch = Order::new("ORDER-1", 100).check(&received).unwrap_err();
    assert_eq!(mismatch.member(), "original_type");
    assert_eq!((mismatch.expected(), mismatch.found()), ("transaction", Some("profitsharing")));
}

/// N2 and N3.
#[test]
fn a_payment_is_taken_with_numbers_as_texts_and_empty_members() {
    let full = json!({
        "mchid": MCHID, "appid": "wx1", "out_trade_no": "ORDER-1", "transaction_id": "42",
        "trade_state": "SUCCESS", "amount": {"total": 1, "payer_total": 1, "currency": "CNY"},
        "promotion_detail": [{
            "coupon_id": "1", "amount": 1, "wechatpay_contribute": 0, "merchant_contribute": 1,
            "other_contribute": 0, "goods_detail": [],
        }],
    });
    let odd = json!({
        "mchid": MCHID, "out_trade_no": "ORDER-1", "transaction_id": "42",
        "trade_state": "SUCCESS",
        "amount": {"total": "1", "payer_total": "1", "currency": "CNY"}, "payer": [],
        "promotion_detail": {}, "success_time": "",
    });
    for content in [full, odd] {
        let received = receive(&sender::v3("TRANSACTION.SUCCESS", &content));
        let Notification::TransactionSuccess(paid) = received.notification() else {
            panic!("{received:?}")
        };
        assert_eq!(paid.amount.as_ref().unwrap().total.unwrap().get(), 1);
        Order::new("ORDER-1", 1).check(&received).unwrap();
    }
}

/// N4.
#[test]
fn a_refund_is_taken_with_an_empty_list_in_its_amount() {
    let content = json!({
        "mchid": MCHID, "out_trade_no": "ORDER-1", "out_refund_no": "R1", "refund_id": "50",
        "refund_status": "SUCCESS", "success_time": "2026-11-01T10:00:00+08:00",
        "amount": {
            "total": 1, "refund": 1, "payer_total": 1, "payer_refund": 1, "from": [],
            "currency": "CNY",
        },
    });
    let received = receive(&sender::v3_of("REFUND.SUCCESS", Some("refund"), &content));
    let Notification::RefundSuccess(refund) = received.notification() else {
        panic!("{received:?}")
    };
    assert_eq!(refund.amount.as_ref().unwrap().refund.unwrap().get(), 1);
}

/// N5.
#[test]
fn a_notification_without_an_event_is_unknown_and_can_be_accepted() {
    let mut envelope = sender::envelope("", br#"{"out_trade_no":"ORDER-1"}"#);
    envelope["event_type"] = Value::Null;
    envelope["resource"]["original_type"] = Value::Null;
    let received = receive(&sender::signed(&envelope));
    let Notification::Unknown { event, content } = received.notification() else {
        panic!("{received:?}")
    };
    assert_eq!((event.as_str(), received.event()), ("", ""));
    assert_eq!(content.as_value()["out_trade_no"], "ORDER-1");
    assert!(received.accept().is_success());
}

/// N6.
#[test]
fn associated_data_may_be_null_or_missing() {
    let plain = br#"{"out_trade_no":"ORDER-1"}"#;
    for keep in [true, false] {
        let mut envelope = sender::envelope("TRANSACTION.SUCCESS", plain);
        let resource = envelope["resource"].as_object_mut().unwrap();
        resource.insert("ciphertext".to_owned(), sender::seal(V3_KEY, "", plain).into());
        if keep {
            resource.insert("associated_data".to_owned(), Value::Null);
        } else {
            resource.remove("associated_data");
        }
        let received = receive(&sender::signed(&envelope));
        assert!(matches!(received.notification(), Notification::TransactionSuccess(_)));
    }
}

const PAID: [(&str, &str); 6] = [
    ("mch_id", MCHID),
    ("out_trade_no", "ORDER-1"),
    ("total_fee", "1"),
    ("return_code", "SUCCESS"),
    ("result_code", "SUCCESS"),
    ("nonce_str", "n"),
];

/// N7 and N8.
#[test]
fn the_digest_of_v2_is_named_in_what_is_signed_or_told_by_its_length() {
    let named = [PAID.as_slice(), &[("sign_type", "MD5")]].concat();
    for body in [sender::signed_v2(&named, false), sender::signed_v2(&PAID, true)] {
        let received = v2(body);
        assert!(received.is_signed());
        Order::new("ORDER-1", 1).check(&received).unwrap();
    }
}

/// N9.
#[test]
fn a_contract_of_v2_says_how_it_changed() {
    for change in ["ADD", "DELETE"] {
        let received = v2(sender::v2(&[
            ("change_type", change),
            ("contract_id", "Wx1"),
            ("contract_code", "c1"),
            ("plan_id", "123"),
            ("openid", "o"),
            ("operate_time", "2026-11-01 10:00:00"),
            ("request_serial", "1695"),
            ("mch_id", MCHID),
            ("return_code", "SUCCESS"),
            ("result_code", "SUCCESS"),
        ]));
        let Notification::V2PapContractStateChanged(contract) = received.notification() else {
            panic!("{received:?}")
        };
        assert_eq!(contract.change_type.as_str(), change);
    }
}

/// N10.
#[test]
fn a_refund_of_v2_is_taken_in_every_form_that_it_comes_in() {
    let inner = "<refund_id>50</refund_id><out_refund_no>R1</out_refund_no>\
                 <refund_status>SUCCESS</refund_status>";
    for plain in [
        format!("<root>{inner}</root>"),
        format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?><xml>{inner}</xml>\n"),
        format!("<xml>{inner}</xml>\r\n"),
    ] {
        let mut req_info = sender::req_info(V2_KEY, plain.as_bytes());
        for place in [64, 128] {
            req_info.insert_str(place, "\r\n");
        }
        let members = [
            ("return_code", "SUCCESS"),
            ("appid", "wx1"),
            ("mch_id", MCHID),
            ("nonce_str", "n"),
            ("req_info", req_info.as_str()),
        ];
        let received = v2(sender::xml(&members));
        assert!(!received.is_signed());
        let Notification::V2RefundProcessed(refund) = received.notification() else {
            panic!("{received:?}")
        };
        let refund = refund.req_info.as_ref().unwrap();
        assert_eq!(refund.out_refund_no.as_deref(), Some("R1"));
    }
}
