//! False results of `settle` that must not happen. It must not report "absent" for a payment that exists or may
//! exist, because then a second one would be made under a new number. It must not report "found" for another
//! record.

use std::future::{IntoFuture as _, poll_fn};
use std::pin::Pin;
use std::sync::{Mutex, mpsc};
use std::task::Poll;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{Method, Response};
use serde_json::{Value, json};
use wechatpay_sdk::{Answer, Call, Error, Retry, Settled};

use crate::stage::{Stage, unsigned};

const DAY: Duration = Duration::from_secs(86_400);

fn said<A>(settled: Result<Settled<A>, Error>) -> &'static str
where
    Answer<A>: std::fmt::Debug,
{
    match settled {
        Ok(Settled::Done(_)) => "done",
        Ok(Settled::Different(_)) => "different",
        Ok(Settled::Absent) => "absent",
        Ok(Settled::StillUnknown) => "still unknown",
        Err(_) => "an error",
    }
}

fn settled(call: &Call) -> &'static str {
    said(call.settle().wait())
}

fn absent(code: &str) -> Response<Bytes> {
    unsigned(404, json!({"code": code, "message": "-"}).to_string())
}

/// Every query finds nothing.
fn finds_nothing(stage: &Stage, code: &'static str) {
    stage.platform.simulator.alter(move |request, answer| match request.method {
        Method::GET => absent(code),
        _ => answer,
    });
}

/// The query of a batch or a refund is late.
#[test]
fn what_the_platform_has_taken_is_not_absent() {
    let stage = Stage::start();
    let call = stage.refund(&stage.paid(), "taken-1");
    call.send().wait().unwrap();
    finds_nothing(&stage, "RESOURCE_NOT_EXISTS");
    assert_eq!(settled(&call), "still unknown");
    // The number was found once, so it is never "absent" again, even if another call sent it.
    stage.platform.simulator.alter_none();
    let call = stage.refund("-", "taken-1").body(body("order-of-nobody"));
    let refused = call.send().wait().unwrap_err();
    assert!(!refused.may_have_taken_effect(), "{refused}");
    assert_eq!(settled(&call), "different");
    finds_nothing(&stage, "RESOURCE_NOT_EXISTS");
    assert_eq!(settled(&call), "still unknown");
}

fn body(order: &str) -> Value {
    json!({
        "out_trade_no": order, "out_refund_no": "taken-1",
        "amount": {"refund": 100, "total": 100, "currency": "CNY"},
    })
}

/// The query of transfers looks back for 30 days.
#[test]
fn what_is_older_than_the_records_is_not_absent() {
    let stage = Stage::start();
    let call = stage.transfer("old1");
    let of = |days: &[u32]| {
        let settling = days.iter().fold(call.settle(), |settling, days| {
            settling.sent_at(SystemTime::now() - DAY * *days)
        });
        said(settling.wait())
    };
    assert_eq!((of(&[1]), of(&[28]), of(&[1, 28, 2])), ("absent", "absent", "absent"));
    assert_eq!((of(&[31]), of(&[31, 1]), of(&[1, 31])), {
        let unknown = "still unknown";
        (unknown, unknown, unknown)
    });
}

#[test]
fn the_record_of_another_order_or_receiver_is_different() {
    let stage = Stage::start();
    let (one, other) = (stage.paid(), stage.paid());
    let refund = stage.refund(&one, "refund-1");
    refund.send().wait().unwrap();
    assert_eq!(settled(&refund), "done");
    assert_eq!(settled(&stage.refund(&other, "refund-1")), "different");
    let refund = stage.refund_v2(&other, "refund-2");
    refund.send().wait().unwrap();
    assert_eq!(settled(&refund), "done");
    assert_eq!(settled(&stage.refund_v2(&one, "refund-2")), "different");
    let transfer = stage.transfer("transfer1");
    transfer.send().wait().unwrap();
    assert_eq!(settled(&transfer), "done");
    let mut body = json!({
        "appid": stage.platform.credentials().appid(), "out_bill_no": "transfer1",
        "transfer_scene_id": "1000", "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        "transfer_amount": 100, "transfer_remark": "bonus",
    });
    assert_eq!(settled(&stage.transfer("-").body(&body)), "done");
    body["openid"] = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6x".into();
    assert_eq!(settled(&stage.transfer("-").body(&body)), "different");
}

#[test]
fn the_amounts_of_a_combined_order_belong_to_its_orders() {
    let stage = Stage::start();
    let credentials = stage.platform.credentials();
    let combined = |first: i64, second: i64| {
        let order = |number: &str, amount: i64| {
            json!({"mchid": credentials.mchid(), "attach": "a", "out_trade_no": number,
                "description": "tea", "amount": {"total_amount": amount, "currency": "CNY"}})
        };
        let path = stage.platform.client.chain("v3/combine-transactions/native");
        path.post(json!({
            "combine_appid": credentials.appid(), "combine_mchid": credentials.mchid(),
            "combine_out_trade_no": "combined-1", "notify_url": "https://merchant.example/notify",
            "sub_orders": [order("sub-order-1", first), order("sub-order-2", second)],
        }))
    };
    combined(100, 200).send().wait().unwrap();
    assert_eq!(settled(&combined(100, 200)), "done");
    assert_eq!(settled(&combined(200, 100)), "different");
}

/// A signed v2 refusal that was changed on its way.
#[test]
fn a_changed_refusal_of_v2_proves_nothing() {
    let stage = Stage::start();
    let call = stage.refund_v2("order-of-nobody", "refund-1");
    let refused = call.send().wait().unwrap_err();
    assert!(!refused.may_have_taken_effect(), "{refused}");
    assert_eq!(settled(&call), "absent");
    stage.platform.simulator.alter(|_, answer| {
        let text = std::str::from_utf8(answer.body()).unwrap();
        assert!(text.contains("REFUNDNOTEXIST") && text.contains("<sign>"), "{text}");
        let changed = text.replace("<xml>", "<xml><device_info>1</device_info>");
        answer.map(|_| changed.into())
    });
    assert_eq!(settled(&call), "an error");
}

/// The client's knowledge about a call is valid only for the unchanged request.
#[test]
fn a_call_that_was_changed_is_not_absent() {
    let stage = Stage::start();
    let refused = || {
        let call = stage.refund("order-of-nobody", "refund-1");
        assert!(!call.send().wait().unwrap_err().may_have_taken_effect());
        assert_eq!(settled(&call), "absent");
        call
    };
    let mut other = body("order-of-nobody");
    other["out_refund_no"] = "refund-2".into();
    assert_eq!(settled(&refused().body(other)), "still unknown");
    assert_eq!(settled(&refused().header("x-a", "b")), "still unknown");
    let sub_mchid = stage.platform.credentials().sub_mchid();
    assert_eq!(settled(&refused().query([("sub_mchid", sub_mchid)])), "still unknown");
    // It is the same request.
    assert_eq!(settled(&refused().timeout(Duration::from_secs(9))), "absent");
    assert_eq!(settled(&refused().retry(Retry::none())), "absent");
}

/// A request that leaves while the query is on its way is not in the query's answer.
#[tokio::test(flavor = "multi_thread")]
async fn a_send_that_begins_during_the_query_is_not_absent() {
    let stage = tokio::task::spawn_blocking(Stage::start).await.unwrap();
    let call = stage.refund("order-of-nobody", "refund-1");
    let (asked, mut is_asked) = tokio::sync::mpsc::unbounded_channel();
    let (answer, answers) = mpsc::channel::<()>();
    let answers = Mutex::new(answers);
    stage.platform.simulator.alter(move |request, genuine| {
        if request.method == Method::GET {
            asked.send(()).unwrap();
            let _ = answers.lock().unwrap().recv();
        }
        genuine
    });
    let settle = || {
        let settling = call.settle().sent_at(SystemTime::now() - DAY);
        tokio::spawn(settling.into_future())
    };
    let settling = settle();
    is_asked.recv().await.unwrap();
    answer.send(()).unwrap();
    assert_eq!(said(settling.await.unwrap()), "absent");
    let settling = settle();
    is_asked.recv().await.unwrap();
    // It is under way from its first poll on.
    let mut send = call.send();
    poll_fn(|context| {
        let _ = Pin::new(&mut send).poll(context);
        Poll::Ready(())
    })
    .await;
    answer.send(()).unwrap();
    assert_eq!(said(settling.await.unwrap()), "still unknown");
}

/// A machine whose clock was set forward since the request was sent: the platform's answers tell.
#[test]
fn a_clock_that_was_set_forward_makes_no_request_old() {
    let stage = Stage::start();
    let call = stage.transfer("clock1");
    let twelve_minutes = Duration::from_secs(12 * 60);
    let settle = || said(call.settle().sent_at(SystemTime::now() - twelve_minutes).wait());
    assert_eq!(settle(), "absent");
    stage.platform.simulator.alter(move |_, _| {
        let mut answer = absent("NOT_FOUND");
        let date = httpdate::fmt_http_date(SystemTime::now() - twelve_minutes);
        answer.headers_mut().insert("date", date.parse().unwrap());
        answer
    });
    assert_eq!(settle(), "still unknown");
}

/// A corrected signature is valid by the platform's clock, but the application stored its own clock's time.
/// That clock was 40 minutes slow when the request was sent, and was set right since.
#[test]
fn the_time_of_a_clock_that_was_corrected_proves_an_hour_less() {
    let stage = Stage::with(|builder| builder.correct_clock(true));
    let call = stage.transfer("clock2");
    let settle = |minutes: u64| {
        let ago = Duration::from_secs(minutes * 60);
        said(call.settle().sent_at(SystemTime::now() - ago).wait())
    };
    assert_eq!((settle(42), settle(70), settle(72)), ("still unknown", "still unknown", "absent"));
}
