//! This machine's clock is not the platform's.

use std::time::{Duration, SystemTime};

use serde_json::json;
use wechatpay_sdk::{Delivery, Error, FailedCheck};

use crate::stage::Stage;

/// Sets the platform's clock, including its `Date` header, ahead by `seconds`.
pub(crate) fn ahead(stage: &Stage, seconds: i64) {
    stage.simulator.set_clock_offset(seconds);
    stage.simulator.alter(move |_, mut answer| {
        let now = SystemTime::now();
        let by = Duration::from_secs(seconds.unsigned_abs());
        let date = if seconds < 0 { now - by } else { now + by };
        let date = httpdate::fmt_http_date(date).parse().unwrap();
        answer.headers_mut().insert("date", date);
        answer
    });
}

async fn query(stage: &Stage) -> Result<(), Error> {
    let call = stage.client.chain("v3/certificates").get();
    call.await.map(drop)
}

#[tokio::test]
async fn a_wrong_clock_is_named() {
    let stage = Stage::start().await;
    assert_eq!(stage.client.clock_offset(), None);
    query(&stage).await.unwrap();
    assert!(stage.client.clock_offset().unwrap().abs() < 60);
    ahead(&stage, 900);
    let error = query(&stage).await.unwrap_err();
    assert_eq!((error.code(), error.attempts()), (Some("SIGN_ERROR"), 1));
    assert!(error.explanation().unwrap().contains("behind"), "{error}");
    assert!((840..960).contains(&stage.client.clock_offset().unwrap()));
}

#[tokio::test]
async fn a_wrong_clock_is_corrected_if_that_is_wanted() {
    let stage = Stage::with(|builder| builder.correct_clock(true)).await;
    let order = stage.paid_order().await;
    ahead(&stage, -900);
    // Refused twice; then the client uses the platform's clock, and the refund succeeds.
    let result = stage.refund(&order).await;
    stage.check(&order, &result, "a wrong clock").await;
    result.unwrap();
    assert_eq!(stage.proxy.came().len(), 3);
    // From then on at once. (Requests are not counted: the clock went back, so that the client also
    // looks for new certificates meanwhile.)
    let call = stage.client.chain("v3/certificates").get();
    call.retry(wechatpay_sdk::Retry::none()).await.unwrap();
    ahead(&stage, 0);
    query(&stage).await.unwrap();
}

#[tokio::test]
async fn a_clock_that_is_too_wrong_is_not_corrected() {
    let stage = Stage::with(|builder| builder.correct_clock(true)).await;
    ahead(&stage, 7200);
    for _ in 0..3 {
        let error = query(&stage).await.unwrap_err();
        assert_eq!((error.code(), error.delivery()), (Some("SIGN_ERROR"), Delivery::NoEffect));
    }
}

#[tokio::test]
async fn one_date_that_is_wrong_changes_nothing() {
    let stage = Stage::with(|builder| builder.correct_clock(true)).await;
    query(&stage).await.unwrap();
    stage.simulator.alter(|_, mut answer| {
        let date = http::HeaderValue::from_static("Tue, 14 Nov 2023 22:13:20 GMT");
        answer.headers_mut().insert("date", date);
        answer
    });
    query(&stage).await.unwrap();
    query(&stage).await.unwrap();
    stage.simulator.alter_none();
    query(&stage).await.unwrap();
}

#[tokio::test]
async fn an_answer_of_another_time_says_so() {
    let stage = Stage::start().await;
    // Signed rightly, and long ago.
    let signer = stage.simulator.signer();
    stage.simulator.alter(move |_, mut answer| {
        let (time, nonce) = ("1700000000", "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
        let signature = signer.sign_with(time, nonce, answer.body());
        let serial = signer.serial().to_owned();
        for (name, value) in
            [("timestamp", time), ("nonce", nonce), ("signature", &signature), ("serial", &serial)]
        {
            answer.headers_mut().insert(
                http::HeaderName::try_from(format!("wechatpay-{name}")).unwrap(),
                value.parse().unwrap(),
            );
        }
        answer
    });
    let body = json!({"echo_message": "a"});
    let error = stage.client.chain("v3/security/echo").post(body).await.unwrap_err();
    assert!(matches!(error.failed_check(), Some(FailedCheck::Clock { .. })), "{error}");
    assert!(error.to_string().contains("check the clock"), "{error}");
}
