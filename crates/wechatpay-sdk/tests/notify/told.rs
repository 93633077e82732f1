//! The information that rejections, replies and guards give to the caller.

use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue};
use serde_json::json;
use wechatpay_sdk::notify::{MemoryGuard, Rejection, RejectionKind, Reply};
use wechatpay_sdk::{BoxError, FailedCheck};

use crate::log::logged;
use crate::sender::{self, PUBLIC_KEY_ID, client};

const V2: [(&str, &str); 3] =
    [("return_code", "SUCCESS"), ("out_trade_no", "1"), ("total_fee", "1")];

fn refused(headers: &HeaderMap, body: &[u8]) -> Rejection {
    client().notification(headers, body).wait().unwrap_err()
}

#[test]
fn a_rejection_has_the_check_that_failed() {
    let (headers, body) = sender::v3("TRANSACTION.SUCCESS", &json!({}));
    let mut changed = body.clone();
    changed[body.len() / 2] ^= 1;
    let written_again = [body.as_slice(), b"\n"].concat();
    for (body, kind) in
        [(changed, RejectionKind::WrongSignature), (written_again, RejectionKind::Reserialised)]
    {
        let rejection = refused(&headers, &body);
        assert_eq!(rejection.kind(), kind);
        let check = rejection.failed_check();
        let Some(FailedCheck::WrongSignature { serial, .. }) = check else { panic!("{check:?}") };
        assert_eq!(serial, PUBLIC_KEY_ID);
    }
    let unsigned = refused(&HeaderMap::new(), &sender::xml(&V2));
    assert_eq!(unsigned.failed_check(), Some(&FailedCheck::MissingSign));
    // No check of a signature failed.
    assert_eq!(refused(&headers, b"").failed_check(), None);
}

/// The platform sends probes all the time.
#[test]
fn only_a_probe_is_no_warning() {
    let (mut headers, body) = sender::v3("TRANSACTION.SUCCESS", &json!({}));
    let level = |headers: &HeaderMap, body: &[u8]| {
        let (_, line) = logged(|| refused(headers, body));
        line.split(' ').next().unwrap().to_owned()
    };
    assert_eq!(level(&headers, b""), "WARN");
    headers.insert("wechatpay-signature", HeaderValue::from_static("WECHATPAY/SIGNTEST/abc"));
    assert_eq!(level(&headers, &body), "INFO");
}

#[test]
fn a_reply_tells_its_content_type() {
    let (headers, body) = sender::v3("TRANSACTION.SUCCESS", &json!({}));
    let received = client().notification(&headers, &body).wait().unwrap();
    assert_eq!(received.accept().content_type(), None);
    assert_eq!(received.refuse("no stock").content_type(), Some("application/json"));
    let received = client().notification(&HeaderMap::new(), &sender::v2(&V2)).wait().unwrap();
    assert_eq!(received.accept().content_type(), Some("text/xml"));
}

#[tokio::test]
async fn replies_that_say_the_same_are_equal() {
    let (headers, body) = sender::v3("TRANSACTION.SUCCESS", &json!({}));
    let client = client();
    // One is watched until it is answered, the other is not.
    let received = client.notification(&headers, &body).await.unwrap();
    let unwatched = std::thread::spawn({
        let (client, headers, body) = (client.clone(), headers.clone(), body.clone());
        move || client.notification(&headers, &body).wait().unwrap().accept()
    });
    let unwatched = unwatched.join().unwrap();
    assert_eq!(received.accept(), unwatched);
    assert_ne!(received.accept(), received.refuse("no stock"));
    assert_ne!(received.refuse("no stock"), received.refuse("not now"));
    let (body, of_v2) = (sender::v2(&V2), HeaderMap::new());
    let received_of_v2 = client.notification(&of_v2, &body).await.unwrap();
    assert_ne!(received.accept(), received_of_v2.accept());
}

#[test]
fn debug_says_what_it_is() {
    let (headers, body) = sender::v3("TRANSACTION.SUCCESS", &json!({}));
    let client = client();
    assert_eq!(format!("{:?}", client.notification(&headers, b"abc")), "Receiving(3 bytes)");
    let rejection = client.notification(&headers, b"").wait().unwrap_err();
    assert_eq!(format!("{rejection:?}"), r#"Rejection { kind: Form, text: "it has no body" }"#);
    let guard = Arc::new(MemoryGuard::with_capacity(3));
    assert_eq!(format!("{guard:?}"), "MemoryGuard { capacity: 3, .. }");
    let received = client.notification(&headers, &body).wait().unwrap();
    let once = received.once(&guard, |_| async { Ok::<_, BoxError>(()) });
    assert_eq!(format!("{once:?}"), "Once { .. }");
}

#[test]
fn the_reply_to_a_rejection_is_the_same_by_value_and_by_reference() {
    let rejection = refused(&HeaderMap::new(), b"");
    let by_reference = Reply::from(&rejection);
    assert_eq!(by_reference.status().as_u16(), 400);
    let body = Bytes::from_static(br#"{"code":"FAIL","message":"the body is not a notification"}"#);
    assert_eq!(by_reference.body(), &body);
    assert_eq!(Reply::from(rejection), by_reference);
}

/// `actix-web` asks an error for its status apart from its response.
#[cfg(feature = "actix-web")]
#[test]
fn the_status_of_a_rejection_is_that_of_its_response() {
    use actix_web::ResponseError as _;

    for (rejection, status) in [
        (refused(&HeaderMap::new(), b""), 400),
        (refused(&HeaderMap::new(), &vec![b'x'; (1 << 20) + 1]), 413),
        (refused(&HeaderMap::new(), &sender::xml(&V2)), 401),
    ] {
        assert_eq!(rejection.status_code().as_u16(), status);
        assert_eq!(rejection.error_response().status().as_u16(), status);
    }
}
