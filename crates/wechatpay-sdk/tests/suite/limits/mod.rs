//! Limits and conditions of ten operations: each violation is refused before it is sent, with the member and
//! the rule. The expected texts are written here, from the platform's pages, and not computed.

mod money;
mod orders;

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use wechatpay_sdk::{Call, Checks, Client, Delivery, ErrorKind};

use crate::platform::{Platform, builder};

/// A member of a request, its value (`null` leaves it out), and the words of the error.
type Case<'a> = (&'a str, Value, &'a str);

/// Makes the call of a request.
type Calling<'a, R> = &'a dyn Fn(&Client, R) -> Result<(), wechatpay_sdk::Error>;

/// Checks that each case of `base` is refused for nothing but its fault, and that nothing is sent.
fn refused<R: DeserializeOwned>(
    checks: Checks,
    base: &Value,
    call: Calling<'_, R>,
    cases: &[Case<'_>],
) {
    let platform = Platform::start();
    let client = builder(&platform.simulator).checks(checks).build().unwrap();
    for (pointer, value, fault) in cases {
        let request = serde_json::from_value(with(base, pointer, value)).unwrap();
        let error = call(&client, request).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request, "{pointer}: {error}");
        assert_eq!(error.delivery(), Delivery::NotSent);
        let text = error.to_string();
        let (_, found) = text.split_once("the request cannot be sent: ").expect(&text);
        // And for nothing else: the base is right.
        assert_eq!(found, *fault, "{pointer}");
    }
    assert_eq!(platform.simulator.request_count(), 0);
}

/// A request with another member.
fn with(base: &Value, pointer: &str, value: &Value) -> Value {
    let mut request = base.clone();
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    let parent = request.pointer_mut(parent).unwrap().as_object_mut().unwrap();
    match value {
        Value::Null => _ = parent.remove(name),
        value => _ = parent.insert(name.to_owned(), value.clone()),
    }
    request
}

fn end<A>(call: Call<A>) -> Result<(), wechatpay_sdk::Error> {
    call.wait().map(|_| ())
}

/// A text of `count` letters.
fn letters(count: usize) -> Value {
    "a".repeat(count).into()
}

/// A URL of `count` characters.
fn url(count: usize) -> Value {
    let start = "https://merchant.example/";
    format!("{start}{}", "n".repeat(count - start.len())).into()
}

const NO_URL: &str = "`notify_url` does not match `^https?://[^?#]+$`";

#[test]
fn all_faults_are_told_at_once() {
    let platform = Platform::start();
    let request = wechatpay_sdk::v3::pay::transactions::native::post::Request::new()
        .appid("a".repeat(33))
        .attach("🎉")
        .out_trade_no("1")
        .amount(wechatpay_sdk::v3::pay::transactions::native::post::Amount::new());
    let call = platform.client.v3().pay().transactions().native().post(request);
    let error = call.wait().unwrap_err().to_string();
    for fault in [
        "`amount.total` is required and missing",
        "`mchid` is required and missing",
        "`description` is required and missing",
        "`notify_url` is required and missing",
        "`appid` has 33 characters, at most 32 are allowed",
        "`out_trade_no` has 1 character, at least 6 are required",
        "`attach` has `🎉` (U+1F389)",
    ] {
        assert!(error.contains(fault), "{error}");
    }
    assert_eq!(platform.simulator.request_count(), 0);
}

#[test]
fn a_call_can_leave_the_checks_out_and_a_client_can_be_strict() {
    use wechatpay_sdk::v3::refund::domestic::refunds::post::Request;
    let platform = Platform::start();
    let refunds = platform.client.v3().refund().domestic().refunds();
    let wrong = || Request::new().reason("🎉".repeat(81));
    let error = refunds.post(wrong()).wait().unwrap_err();
    assert_eq!(error.delivery(), Delivery::NotSent);
    assert_eq!(platform.simulator.request_count(), 0);
    // The platform refuses it now.
    let error = refunds.post(wrong()).checks(Checks::Off).wait().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Api, "{error}");
    assert_eq!(platform.simulator.request_count(), 1);
    let strict = builder(&platform.simulator).checks(Checks::Strict).build().unwrap();
    let both = || {
        json!({"transaction_id": "1", "out_trade_no": "2", "out_refund_no": "3",
                         "amount": {"refund": 1, "total": 1, "currency": "CNY"}})
    };
    let post = |client: &Client| client.chain("v3/refund/domestic/refunds").post(both());
    assert_eq!(post(&strict).wait().unwrap_err().delivery(), Delivery::NotSent);
    assert_eq!(platform.simulator.request_count(), 1);
    let error = post(&strict).checks(Checks::Certain).wait().unwrap_err();
    assert_ne!(error.delivery(), Delivery::NotSent, "{error}");
    assert_eq!(platform.simulator.request_count(), 2);
}

#[test]
fn calls_without_types_are_checked_for_required_members_where_that_is_asked_for() {
    let platform = Platform::start();
    let strict = builder(&platform.simulator).checks(Checks::Strict).build().unwrap();
    let incomplete = || {
        json!({"out_trade_no": "order-1", "amount": {"refund": 1}, "goods_detail": [
            {"merchant_goods_id": "1", "unit_price": 1, "refund_amount": 1}]})
    };
    let post = |client: &Client| client.chain("v3/refund/domestic/refunds").post(incomplete());
    let error = post(&strict).wait().unwrap_err();
    assert_eq!(error.delivery(), Delivery::NotSent);
    for fault in [
        "`out_refund_no` is required and missing",
        "`amount.total` is required and missing",
        "`amount.currency` is required and missing",
        "`goods_detail[0].refund_quantity` is required and missing",
    ] {
        assert!(error.to_string().contains(fault), "{error}");
    }
    // Of the query, and of v2.
    let query = strict.chain("v3/pay/transactions/out-trade-no/{no}").bind("no", "order-1").get();
    let error = query.wait().unwrap_err().to_string();
    assert!(error.ends_with("cannot be sent: `mchid` is required and missing"), "{error}");
    let close = strict.chain("v2/pay/closeorder").post(json!({"appid": "wx1", "mch_id": "1"}));
    let error = close.wait().unwrap_err().to_string();
    assert!(error.contains("`out_trade_no` is required and missing"), "{error}");
    assert_eq!(platform.simulator.request_count(), 0);
    assert_eq!(post(&platform.client).wait().unwrap_err().kind(), ErrorKind::Api);
}

/// A check finds what sending would end with, and nothing is sent.
#[tokio::test]
async fn a_call_is_checked_without_being_sent() {
    let platform = tokio::task::spawn_blocking(Platform::start).await.unwrap();
    let refund = |number: &str| {
        let body = json!({"out_trade_no": "order-1", "out_refund_no": number,
            "amount": {"refund": 1, "total": 1}});
        platform.client.chain("v3/refund/domestic/refunds").post(body)
    };
    refund("refund-1").check().await.unwrap();
    let long = refund(&"r".repeat(65)).check().await.unwrap_err();
    assert!(long.to_string().contains("`out_refund_no` has 65 bytes"), "{long}");
    let strict = refund("refund-1").checks(Checks::Strict).check().await.unwrap_err();
    assert!(strict.to_string().contains("`amount.currency` is required and missing"), "{strict}");
    // The same error as of a call that is sent.
    let sent = refund("refund-1").checks(Checks::Strict).await.unwrap_err();
    assert_eq!((strict.to_string(), strict.delivery()), (sent.to_string(), Delivery::NotSent));
    assert_eq!(
        format!("{:?}", refund("refund-1").check()),
        "Checking(POST /v3/refund/domestic/refunds)"
    );
    assert_eq!(platform.simulator.request_count(), 0);
}

#[test]
fn an_idempotency_key_has_a_bound() {
    let platform = Platform::start();
    let strict = builder(&platform.simulator).checks(Checks::Strict).build().unwrap();
    let key = "k".repeat(65);
    let call = strict.chain("v3/merchants").post(json!({})).header("Idempotency-Key", &key);
    let error = call.wait().unwrap_err().to_string();
    assert!(
        error.contains("`idempotency_key` has 65 characters, at most 64 are allowed"),
        "{error}"
    );
}
