//! Explanations of an `Authorization` header that cannot be parsed, or that names another merchant.

use serde_json::{Value, json};
use wechatpay_simulator::Simulator;

use crate::client::{Request, request};
use crate::explain::explained;
use crate::notifications::control;

const CERTIFICATES: &str = "/v3/certificates";

#[tokio::test]
async fn a_merchant_or_a_serial_that_is_another_one() {
    let simulator = Simulator::start().await.unwrap();
    let other = control(&simulator, "POST", "merchants", json!({})).await.1;
    let text = |name: &str| other[name].as_str().unwrap().to_owned();
    let wrong = async |change: &dyn Fn(&mut Request), key: &str| {
        let mut sent = request(&simulator, "GET", CERTIFICATES, "");
        change(&mut sent);
        sent.authorization = Some(sent.authorize_with(key));
        explained(&simulator, sent).await
    };
    let own = simulator.credentials();
    let key = own.private_key();
    let told = wrong(&|sent| sent.mchid = "1900000000".to_owned(), key).await;
    assert_eq!(told["cause"], "wrong_mchid");
    assert!(told["en"].as_str().unwrap().contains(own.mchid()), "{told}");
    let told = wrong(&|sent| sent.mchid = text("mchid"), key).await;
    assert_eq!(told["cause"], "wrong_mchid");
    let told = wrong(&|sent| sent.mchid = own.sub_mchid().to_owned(), key).await;
    assert!(told["en"].as_str().unwrap().contains("its partner signs"), "{told}");
    // Merchant and key belong together, and the serial is the other one's.
    let told = wrong(&|sent| sent.serial = text("certificate_serial"), key).await;
    assert_eq!(told["cause"], "wrong_serial");
    for (serial, words) in [
        (own.public_key_id().to_owned(), "Wechatpay-Serial"),
        ("0A".to_owned(), own.certificate_serial()),
    ] {
        let told = wrong(&|sent| sent.serial = serial.clone(), key).await;
        assert_eq!(told["cause"], "wrong_serial");
        assert!(told["en"].as_str().unwrap().contains(words), "{told}");
    }
}

#[tokio::test]
async fn a_header_that_cannot_be_read() {
    let simulator = Simulator::start().await.unwrap();
    let right = request(&simulator, "GET", CERTIFICATES, "").authorize(simulator.credentials());
    let mchid = format!("mchid=\"{}\"", simulator.credentials().mchid());
    for (wrong, cause, words) in [
        (
            right.replace("WECHATPAY2-SHA256", "WECHATPAY2-SHA265"),
            "scheme_misspelled",
            "WECHATPAY2-SHA265-RSA2048",
        ),
        (right.replace("WECHATPAY2", "wechatpay2"), "scheme_misspelled", "capitals"),
        (right.replace("SHA256-RSA2048", "SM2-WITH-SM3"), "scheme_misspelled", "not simulated"),
        ("Bearer x".to_owned(), "scheme_misspelled", "Bearer"),
        (right.replace(&format!("{mchid},"), ""), "parts_missing", "no mchid"),
        (right.replace("nonce_str=", "nonce="), "parts_missing", "nonce_str"),
        (right.replace(&mchid, "mchid=\"\""), "parts_missing", "mchid"),
        ("WECHATPAY2-SHA256-RSA2048".to_owned(), "parts_missing", "serial_no"),
        (format!("{right},{mchid}"), "authorization_malformed", "twice"),
        (format!("{right},x=\"1\""), "authorization_malformed", "x has no meaning"),
        (right.replace(",nonce", ", nonce"), "authorization_malformed", "white space"),
        (right.replace(&mchid, &mchid.replace('"', "")), "authorization_malformed", "quotes"),
        (right.replace("RSA2048 ", "RSA2048"), "authorization_malformed", "no space"),
        (String::new(), "authorization_missing", "There is no"),
    ] {
        let mut broken = request(&simulator, "GET", CERTIFICATES, "");
        broken.authorization = Some(wrong);
        let told = explained(&simulator, broken).await;
        assert_eq!(told["cause"], cause, "{told}");
        assert!(told["en"].as_str().unwrap().contains(words), "{told}");
        assert_eq!((&told["expected"], &told["difference"]), (&Value::Null, &Value::Null));
    }
}
