//! The typed forms of settling, and what of a call is kept.

use http::Method;
use serde_json::json;
use wechatpay_sdk::v2::secapi::pay::refund as v2;
use wechatpay_sdk::v3::refund::domestic::refunds::post;
use wechatpay_sdk::{ErrorKind, Fen, Retry, Settled, Upload};

use crate::world::World;

const ORDER: &str = "settled-order";

fn refund(number: &str, amount: i64) -> post::Request {
    let amount = post::Amount::new().refund(amount).total(100).currency("CNY");
    post::Request::new().out_trade_no(ORDER).out_refund_no(number).amount(amount)
}

fn world() -> World {
    let world = World::start();
    let order = json!({
        "appid": world.text("appid"), "mchid": world.text("mchid"), "description": "tea",
        "out_trade_no": ORDER, "notify_url": "https://merchant.example/notify",
        "amount": {"total": 100, "currency": "CNY"},
    });
    world.client.chain("v3/pay/transactions/native").post(order).wait().unwrap();
    world.control(Method::POST, &format!("orders/{ORDER}/pay"), json!({}));
    world
}

fn fail(world: &World, operation: &str, fault: &str, after: bool) {
    let mut rule = json!({"operation": operation, "fault": fault, "after": after, "count": 1});
    if fault == "error" {
        rule["code"] = "SYSTEM_ERROR".into();
        rule["status"] = 500.into();
    }
    world.control(Method::POST, "faults", rule);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refund_is_settled_by_its_typed_record() {
    let world = tokio::task::spawn_blocking(world).await.unwrap();
    let refunds = world.client.v3().refund().domestic().refunds();
    for (n, (fault, after)) in
        [("drop", true), ("error", true), ("drop", false), ("error", false)].into_iter().enumerate()
    {
        let world = &world;
        // An order has one refund a minute.
        tokio::task::block_in_place(|| world.advance(61));
        let call = refunds.post(refund(&format!("settled-{n}"), 10)).retry(Retry::none());
        tokio::task::block_in_place(|| {
            fail(world, "POST /v3/refund/domestic/refunds", fault, after)
        });
        let error = call.send().await.unwrap_err();
        assert!(error.may_have_taken_effect(), "{error}");
        match call.settle().await.unwrap() {
            Settled::Done(record) if after => {
                assert_eq!(record.amount.as_ref().unwrap().refund, Some(Fen::new(10)));
            }
            Settled::StillUnknown if !after => {}
            other => panic!("{fault} {after}: {other:?}"),
        }
    }
}

/// Each attempt was refused, so no request is under way and a missing record proves that there was no effect.
#[test]
fn what_was_refused_is_absent_at_once() {
    let world = world();
    let refunds = world.client.v3().refund().domestic().refunds();
    let call = refunds.post(refund("settled-1", 101));
    assert!(matches!(call.settle().wait().unwrap(), Settled::StillUnknown));
    assert_eq!(call.send().wait().unwrap_err().kind(), ErrorKind::Api);
    assert!(matches!(call.settle().wait().unwrap(), Settled::Absent));
}

/// The refund of v2 has its query in another area, and its numbers in members that are counted.
#[test]
fn a_refund_of_v2_is_settled() {
    let world = world();
    let request = |amount: i64| {
        v2::post::Request::new()
            .appid(world.text("appid"))
            .mch_id(world.text("mchid"))
            .out_trade_no(ORDER)
            .out_refund_no("settled-2")
            .total_fee(100)
            .refund_fee(amount)
    };
    let refund = |amount| world.client.v2().secapi().pay().refund().post(request(amount));
    let call = refund(10).retry(Retry::none());
    fail(&world, "POST /secapi/pay/refund", "drop", true);
    assert!(call.send().wait().unwrap_err().may_have_taken_effect());
    assert!(matches!(call.settle().wait().unwrap(), Settled::Done(_)));
    assert!(matches!(refund(11).settle().wait().unwrap(), Settled::Different(_)));
}

#[test]
fn what_cannot_be_asked_about_is_an_error() {
    let world = world();
    let kind = |call: wechatpay_sdk::Call| {
        let error = call.settle().wait().unwrap_err();
        (error.kind(), error.to_string())
    };
    let (of_none, text) = kind(world.client.chain("v3/certificates").get());
    assert_eq!(of_none, ErrorKind::Request, "{text}");
    assert!(text.contains("no query"), "{text}");
    let refund = json!({"out_trade_no": ORDER});
    let (without_number, text) =
        kind(world.client.chain("v3/refund/domestic/refunds").post(refund));
    assert_eq!(without_number, ErrorKind::Request);
    assert!(text.contains("`out_refund_no`"), "{text}");
    let upload = world.client.chain("v3/merchant/media/upload").post(json!({}));
    let (of_none, text) = kind(upload.upload("file", Upload::new("a.jpg", "a")));
    assert_eq!(of_none, ErrorKind::Request, "{text}");
    assert!(text.contains("no query"), "{text}");
    // A mistake in a call is reported each time the call is sent.
    let wrong = world.client.chain("refund").get();
    for _ in 0..2 {
        assert_eq!(wrong.send().wait().unwrap_err().kind(), ErrorKind::Request);
    }
}

/// A query that fails says nothing: the error is the query's, and it had no effect.
#[test]
fn a_query_that_fails_is_an_error() {
    let world = world();
    let call = world.client.v3().refund().domestic().refunds().post(refund("settled-3", 10));
    call.send().wait().unwrap();
    let call = call.retry(Retry::none());
    fail(&world, "GET /v3/refund/domestic/refunds/{out_refund_no}", "drop", false);
    let error = call.settle().wait().unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 1), "{error}");
    assert!(!error.may_have_taken_effect(), "{error}");
    // It is tried again as often as the call would be.
    let patient = world.client.v3().refund().domestic().refunds().post(refund("settled-3", 10));
    fail(&world, "GET /v3/refund/domestic/refunds/{out_refund_no}", "drop", false);
    assert!(matches!(patient.settle().wait().unwrap(), Settled::Done(_)));
}
