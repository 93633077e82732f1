//! Members that are encrypted for the merchant, in notifications and answers.

use http::HeaderMap;
use serde_json::{Value, json};
use wechatpay_sdk::notifications::Notification;
use wechatpay_sdk::v3::security::echo::post;
use wechatpay_sdk::{
    ApiV3Key, BoxError, BoxFuture, Client, MerchantPrivateKey, PlatformPublicKey, RemoteSigner,
    Sensitive,
};
use wechatpay_simulator::Simulator;

use crate::log::logged;
use crate::sender::{self, V3_KEY};

/// By `openssl`, for the merchant, and for somebody else.
const FOR_THE_MERCHANT: &str = include_str!("../vectors/oaep_merchant.ciphertext");
const FOR_THE_PLATFORM: &str = include_str!("../vectors/oaep.ciphertext");
const PLAIN: &str = "6222020000001234567";

fn notification(name: &Value) -> (HeaderMap, Vec<u8>) {
    sender::v3("MCHTRANSFER.QQWALLETBILL.FINISHED", &json!({"user_name": name, "state": "SUCCESS"}))
}

fn user_name(client: &Client, name: &Value) -> Option<Sensitive> {
    let (headers, body) = notification(name);
    let received = client.notification(&headers, &body).wait().unwrap();
    let printed = format!("{received:?}");
    assert!(printed.contains("[sensitive]") && !printed.contains(PLAIN), "{printed}");
    match received.into_notification() {
        Notification::MchtransferQqwalletbillFinished(bill) => bill.user_name,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_member_of_a_notification_is_decrypted_by_its_type() {
    let name = user_name(&sender::client(), &json!(FOR_THE_MERCHANT.trim_end())).unwrap();
    assert_eq!((name.expose(), name.is_encrypted()), (PLAIN, false));
}

#[test]
fn a_member_that_does_not_decrypt_stays_and_says_so() {
    let (client, sent) = (sender::client(), FOR_THE_PLATFORM.trim_end());
    let (name, log) = logged(|| user_name(&client, &json!(sent)));
    let name = name.unwrap();
    assert_eq!((name.expose(), name.is_encrypted()), (sent, true));
    assert!(log.contains("WARN") && log.contains("does not decrypt"), "{log}");
    assert!(!log.contains(&sent[..16]), "{log}");
    // What came in plain text is plain text.
    for plain in ["张三", "", "AAAA"] {
        let name = user_name(&client, &json!(plain)).unwrap();
        assert_eq!((name.expose(), name.is_encrypted()), (plain, false));
    }
}

#[derive(Debug)]
struct Elsewhere;

impl RemoteSigner for Elsewhere {
    fn sign<'a>(&'a self, _: &'a [u8]) -> BoxFuture<'a, Result<Vec<u8>, BoxError>> {
        Box::pin(async { Err("it does not sign".into()) })
    }
}

#[test]
fn without_the_private_key_a_member_stays_encrypted() {
    let client = Client::builder()
        .mchid(sender::MCHID)
        .certificate_serial("0A1B2C3D4E5F60718293A4B5C6D7E8F901234567")
        .remote_signer(Elsewhere)
        .platform_public_key(
            PlatformPublicKey::from_pem(
                sender::PUBLIC_KEY_ID,
                include_str!("../vectors/platform_public.pem"),
            )
            .unwrap(),
        )
        .api_v3_key(ApiV3Key::new(V3_KEY).unwrap())
        .build()
        .unwrap();
    let name = user_name(&client, &json!(FOR_THE_MERCHANT.trim_end())).unwrap();
    assert_eq!((name.expose(), name.is_encrypted()), (FOR_THE_MERCHANT.trim_end(), true));
}

/// The platform on localhost encrypts for the merchant on its own.
#[test]
fn a_member_of_an_answer_is_decrypted_by_its_type() {
    let simulator = Simulator::start_blocking().unwrap();
    let credentials = simulator.credentials();
    let public_key =
        PlatformPublicKey::from_pem(credentials.public_key_id(), credentials.public_key());
    let client = Client::builder()
        .mchid(credentials.mchid())
        .certificate_serial(credentials.certificate_serial())
        .private_key(MerchantPrivateKey::from_pem(credentials.private_key()).unwrap())
        .platform_public_key(public_key.unwrap())
        .base_url(simulator.base_url())
        .build()
        .unwrap();
    let request = post::Request::new()
        .echo_message("hello")
        .encrypted_echo_message("张三 6222020000001234567");
    let echo = client.v3().security().echo().post(request).wait().unwrap();
    assert_eq!(echo.encrypted_echo_message.as_ref().unwrap().expose(), "张三 6222020000001234567");
    // It came encrypted.
    let raw = echo.json::<Value>().unwrap();
    assert!(raw["encrypted_echo_message"].as_str().unwrap().len() >= 344);
}
