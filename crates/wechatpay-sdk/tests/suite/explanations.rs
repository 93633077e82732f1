//! The error of a refused signature explains the reason.

use http::HeaderValue;
use serde_json::json;
use wechatpay_sdk::{ApiV3Key, Client, Error, MerchantPrivateKey};
use wechatpay_simulator::Simulator;

use crate::platform::public_key;

/// A client of this simulator's merchant that signs with the key of `owner`'s.
fn client(simulator: &Simulator, owner: &Simulator) -> Client {
    let credentials = simulator.credentials();
    let key = MerchantPrivateKey::from_pem(owner.credentials().private_key()).unwrap();
    let builder = Client::builder()
        .mchid(credentials.mchid())
        .certificate_serial(credentials.certificate_serial())
        .private_key(key)
        .platform_public_key(public_key(credentials))
        .base_url(simulator.base_url());
    builder.build().unwrap()
}

fn refused(client: &Client) -> Error {
    let body = json!({"echo_message": "一杯茶，一杯茶，一杯茶，一杯茶"});
    let error = client.chain("v3/security/echo").post(body).wait().unwrap_err();
    assert_eq!(error.code(), Some("SIGN_ERROR"), "{error}");
    let shown = error.to_string();
    assert!(shown.contains(error.explanation().unwrap_or("SIGN_ERROR")), "{shown}");
    assert!(!shown.contains('茶') && !shown.contains('\n'), "{shown}");
    error
}

#[test]
fn a_key_that_is_not_the_serials_is_named() {
    let simulator = Simulator::start_blocking().unwrap();
    let other = Simulator::builder().seed(6).start_blocking().unwrap();
    let error = refused(&client(&simulator, &other));
    let explanation = error.explanation().unwrap();
    let serial = simulator.credentials().certificate_serial();
    assert!(explanation.contains("private key does not belong to the merchant's"), "{explanation}");
    assert!(explanation.contains(serial), "{explanation}");
}

/// Also where the client has no platform key yet: it is the download that is
/// refused then.
#[test]
fn a_key_that_is_not_the_serials_is_named_by_the_download() {
    let simulator = Simulator::start_blocking().unwrap();
    let other = Simulator::builder().seed(6).start_blocking().unwrap();
    let credentials = simulator.credentials();
    let key = MerchantPrivateKey::from_pem(other.credentials().private_key()).unwrap();
    let builder = Client::builder()
        .mchid(credentials.mchid())
        .certificate_serial(credentials.certificate_serial())
        .private_key(key)
        .api_v3_key(ApiV3Key::new(credentials.api_v3_key()).unwrap())
        .base_url(simulator.base_url());
    let error = refused(&builder.build().unwrap());
    let explanation = error.explanation().unwrap();
    assert!(explanation.contains("private key does not belong to the merchant's"), "{explanation}");
    assert!(!error.may_have_taken_effect());
}

/// The platform's own words of what it read, after something between added a
/// line end.
#[test]
fn a_body_that_was_changed_on_its_way_is_named() {
    let simulator = Simulator::start_blocking().unwrap();
    let other = Simulator::builder().seed(6).start_blocking().unwrap();
    simulator.alter(|_, answer| {
        answer.map(|body| {
            let mut body: serde_json::Value = serde_json::from_slice(&body).unwrap();
            let length = &mut body["detail"]["sign_information"]["sign_message_length"];
            *length = (length.as_u64().unwrap() + 1).into();
            body.to_string().into()
        })
    });
    let error = refused(&client(&simulator, &other));
    let explanation = error.explanation().unwrap();
    assert!(explanation.contains("one more byte, probably an added line end"), "{explanation}");
}

#[test]
fn a_clock_that_is_wrong_is_named_with_how_much() {
    let simulator = Simulator::start_blocking().unwrap();
    simulator.set_clock_offset(784_111_777);
    simulator.alter(|_, mut answer| {
        let date = HeaderValue::from_static("Sun, 06 Nov 1994 08:49:37 GMT");
        answer.headers_mut().insert("date", date);
        answer
    });
    let error = refused(&client(&simulator, &simulator));
    let explanation = error.explanation().unwrap();
    assert!(
        explanation.contains("s ahead of the platform's clock, and at most 300 s are allowed"),
        "{explanation}"
    );
}

#[test]
fn other_errors_are_not_explained() {
    let simulator = Simulator::start_blocking().unwrap();
    let client = client(&simulator, &simulator);
    let error = client.chain("v3/security/echo").post(json!({})).wait().unwrap_err();
    assert_eq!((error.code(), error.explanation()), (Some("PARAM_ERROR"), None), "{error}");
}
