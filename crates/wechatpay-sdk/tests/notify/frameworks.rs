//! The examples of the frameworks, served on loopback.

use http::{HeaderMap, StatusCode};
use serde_json::json;

use crate::{catalogue, sender};

#[cfg(feature = "actix-web")]
#[path = "../../examples/notify_actix_web.rs"]
#[expect(dead_code, reason = "its `main`")]
mod notify_actix_web;

#[cfg(feature = "axum")]
#[path = "../../examples/notify_axum.rs"]
#[expect(dead_code, reason = "its `main`")]
mod notify_axum;

/// What every framework has to answer.
async fn assert_answers(url: &str) {
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let send = async |headers: &HeaderMap, body: &[u8]| {
        let request = http.post(url).headers(headers.clone()).body(body.to_vec());
        let response = request.send().await.unwrap();
        let status = response.status();
        (status, response.text().await.unwrap())
    };
    let (headers, body) = sender::v3("TRANSACTION.SUCCESS", &json!({"out_trade_no": "1"}));
    for _ in 0..2 {
        assert_eq!(send(&headers, &body).await, (StatusCode::NO_CONTENT, String::new()));
    }
    for event in catalogue::v3() {
        let mut envelope = sender::envelope(&event.name, b"{}");
        envelope["id"] = event.name.into();
        let body = envelope.to_string().into_bytes();
        let headers = sender::headers(&body, sender::now());
        assert_eq!(send(&headers, &body).await.0, StatusCode::NO_CONTENT);
    }
    let failure = |message: &str| json!({"code": "FAIL", "message": message}).to_string();
    let unverified = failure("the signature is not verified");
    // Tampered with, stale, a probe, one that is written again, and without a body.
    let mut tampered = body.clone();
    tampered[0] = b' ';
    assert_eq!(send(&headers, &tampered).await, (StatusCode::UNAUTHORIZED, unverified.clone()));
    let stale = sender::headers(&body, sender::now() - 400);
    assert_eq!(send(&stale, &body).await, (StatusCode::UNAUTHORIZED, unverified.clone()));
    let mut probe = headers.clone();
    probe.insert("wechatpay-signature", "WECHATPAY/SIGNTEST/abc".parse().unwrap());
    assert_eq!(send(&probe, &body).await, (StatusCode::UNAUTHORIZED, unverified.clone()));
    let mut twice = headers.clone();
    twice.append("wechatpay-nonce", "1".parse().unwrap());
    assert_eq!(send(&twice, &body).await, (StatusCode::UNAUTHORIZED, unverified));
    let none = (StatusCode::BAD_REQUEST, failure("it is no notification"));
    assert_eq!(send(&headers, b"").await, none);
    let large = (StatusCode::PAYLOAD_TOO_LARGE, failure("the body is too large"));
    assert_eq!(send(&headers, &vec![b'x'; (1 << 20) + 1]).await, large);
    assert_eq!(send(&headers, &vec![b'x'; 1 << 20]).await.0, StatusCode::UNAUTHORIZED);
    // v2, its failures too.
    let members = [("return_code", "SUCCESS"), ("out_trade_no", "1"), ("total_fee", "1")];
    let (status, answer) = send(&HeaderMap::new(), &sender::v2(&members)).await;
    assert!(status == StatusCode::OK && answer.contains("<return_code>SUCCESS<"), "{answer}");
    let (status, answer) = send(&HeaderMap::new(), &sender::xml(&members)).await;
    assert!(
        status == StatusCode::UNAUTHORIZED && answer.contains("<return_code>FAIL<"),
        "{answer}"
    );
}

#[cfg(feature = "axum")]
#[tokio::test]
async fn axum_answers_as_the_platform_expects() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/notify", listener.local_addr().unwrap());
    let served = axum::serve(listener, notify_axum::app(sender::client()));
    let server = tokio::spawn(served.into_future());
    assert_answers(&url).await;
    server.abort();
}

#[cfg(feature = "actix-web")]
#[test]
fn actix_web_answers_as_the_platform_expects() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/notify", listener.local_addr().unwrap());
    actix_web::rt::System::new().block_on(async {
        let server = notify_actix_web::server(listener, sender::client()).unwrap();
        let handle = server.handle();
        let served = actix_web::rt::spawn(server);
        assert_answers(&url).await;
        handle.stop(false).await;
        served.await.unwrap().unwrap();
    });
}
