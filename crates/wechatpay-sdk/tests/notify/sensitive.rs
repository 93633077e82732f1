//! Members that are encrypted for the merchant, in notifications and answers.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{OAEP_SHA1_MGF1SHA1, OaepPrivateDecryptingKey, PrivateDecryptingKey};
use aws_lc_rs::signature::{RSA_PKCS1_SHA256, RsaKeyPair};
use http::HeaderMap;
use rustls_pki_types::PrivatePkcs8KeyDer;
use rustls_pki_types::pem::PemObject as _;
use serde_json::{Value, json};
use wechatpay_sdk::notifications::Notification;
use wechatpay_sdk::v3::security::echo::post;
use wechatpay_sdk::{
    ApiV2Key, ApiV3Key, BoxError, BoxFuture, Client, MerchantPrivateKey, PlatformPublicKey,
    RemoteSigner, Sensitive,
};
use wechatpay_simulator::Simulator;

use crate::log::logged;
use crate::sender::{self, V2_KEY, V3_KEY};

/// Encrypted with `openssl`: one for the merchant, one for the platform.
const FOR_THE_MERCHANT: &str = include_str!("../vectors/oaep_merchant.ciphertext");
const FOR_THE_PLATFORM: &str = include_str!("../vectors/oaep.ciphertext");
const MERCHANT_KEY: &str = include_str!("../vectors/merchant_key.pem");
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
    assert!(log.contains("WARN") && log.contains("could not decrypt"), "{log}");
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
    let client = elsewhere(Elsewhere);
    let name = user_name(&client, &json!(FOR_THE_MERCHANT.trim_end())).unwrap();
    assert_eq!((name.expose(), name.is_encrypted()), (FOR_THE_MERCHANT.trim_end(), true));
}

fn elsewhere(signer: impl RemoteSigner + 'static) -> Client {
    Client::builder()
        .mchid(sender::MCHID)
        .certificate_serial("0A1B2C3D4E5F60718293A4B5C6D7E8F901234567")
        .remote_signer(signer)
        .platform_public_key(
            PlatformPublicKey::from_pem(
                sender::PUBLIC_KEY_ID,
                include_str!("../vectors/platform_public.pem"),
            )
            .unwrap(),
        )
        .api_v3_key(ApiV3Key::new(V3_KEY).unwrap())
        .build()
        .unwrap()
}

/// A service that holds the key, signs nothing, and counts what it decrypts.
#[derive(Debug, Default)]
struct Service(Arc<AtomicUsize>);

impl RemoteSigner for Service {
    fn sign<'a>(&'a self, _: &'a [u8]) -> BoxFuture<'a, Result<Vec<u8>, BoxError>> {
        Box::pin(async { Err("it does not sign".into()) })
    }

    fn decrypt<'a>(
        &'a self,
        ciphertext: &'a [u8],
    ) -> BoxFuture<'a, Result<Option<Vec<u8>>, BoxError>> {
        self.0.fetch_add(1, Ordering::SeqCst);
        let opened = opened(MERCHANT_KEY, ciphertext);
        Box::pin(async {
            // Like a service that is called over the network.
            tokio::task::yield_now().await;
            opened.map(Some)
        })
    }
}

fn opened(key: &str, ciphertext: &[u8]) -> Result<Vec<u8>, BoxError> {
    let key = PrivatePkcs8KeyDer::from_pem_slice(key.as_bytes()).unwrap();
    let key = PrivateDecryptingKey::from_pkcs8(key.secret_pkcs8_der()).unwrap();
    let key = OaepPrivateDecryptingKey::new(key).unwrap();
    let mut plain = vec![0; key.min_output_size()];
    let opened = key.decrypt(&OAEP_SHA1_MGF1SHA1, ciphertext, &mut plain, None);
    opened.map(|plain| plain.to_vec()).map_err(|_| "it does not decrypt".into())
}

fn with_service() -> (Client, Arc<AtomicUsize>) {
    let asked = Arc::default();
    (elsewhere(Service(Arc::clone(&asked))), asked)
}

#[test]
fn a_member_is_decrypted_where_the_key_lives() {
    let (client, asked) = with_service();
    let name = user_name(&client, &json!(FOR_THE_MERCHANT.trim_end())).unwrap();
    assert_eq!((name.expose(), name.is_encrypted()), (PLAIN, false));
    assert_eq!(asked.load(Ordering::SeqCst), 1);
    // Plain texts and members of other types are not sent to the service.
    assert_eq!(user_name(&client, &json!("张三")).unwrap().expose(), "张三");
    let (headers, body) =
        sender::v3("TRANSACTION.SUCCESS", &json!({"attach": FOR_THE_MERCHANT.trim_end()}));
    client.notification(&headers, &body).wait().unwrap();
    assert_eq!(asked.load(Ordering::SeqCst), 1);
    // What it refuses stays as it is.
    let (name, log) = logged(|| user_name(&client, &json!(FOR_THE_PLATFORM.trim_end())));
    assert!(name.unwrap().is_encrypted());
    assert!(log.contains("stays encrypted") && log.contains("it does not decrypt"), "{log}");
}

#[tokio::test]
async fn awaiting_a_member_from_elsewhere_is_the_same() {
    let (client, _) = with_service();
    let (headers, body) = notification(&json!(FOR_THE_MERCHANT.trim_end()));
    let received = client.notification(&headers, &body).await.unwrap();
    let Notification::MchtransferQqwalletbillFinished(bill) = received.notification() else {
        panic!("{received:?}")
    };
    assert_eq!(bill.user_name.as_ref().unwrap().expose(), PLAIN);
}

/// Of an answer without a type.
#[test]
fn a_ciphertext_is_opened_when_it_is_asked_for() {
    let (here, (there, _)) = (sender::client(), with_service());
    for client in [&here, &there] {
        assert_eq!(client.decrypt(FOR_THE_MERCHANT.trim_end()).wait().unwrap().expose(), PLAIN);
        for (wrong, why) in [("张三", "is not a ciphertext"), ("", "is not a ciphertext")] {
            let error = client.decrypt(wrong).wait().unwrap_err();
            assert!(
                error.to_string().contains(why) && !error.to_string().contains("张三"),
                "{error}"
            );
        }
    }
    let error = here.decrypt(FOR_THE_PLATFORM.trim_end()).wait().unwrap_err();
    assert!(error.to_string().contains("could not decrypt the ciphertext with"), "{error}");
    let error = there.decrypt(FOR_THE_PLATFORM.trim_end()).wait().unwrap_err();
    assert!(error.to_string().contains("the remote signer could not decrypt"), "{error}");
    // One that does not decrypt, and a client without a key.
    let error = elsewhere(Elsewhere).decrypt(FOR_THE_MERCHANT.trim_end()).wait().unwrap_err();
    assert!(error.to_string().contains("could not decrypt the ciphertext with"), "{error}");
    let v2 = Client::builder().mchid(sender::MCHID).api_v2_key(ApiV2Key::new(V2_KEY).unwrap());
    let error = v2.build().unwrap().decrypt(FOR_THE_MERCHANT.trim_end()).wait().unwrap_err();
    assert!(error.to_string().contains("the client has none"), "{error}");
}

/// A service that holds the key, as PEM.
struct Vault(String);

impl std::fmt::Debug for Vault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Vault")
    }
}

impl RemoteSigner for Vault {
    fn sign<'a>(&'a self, message: &'a [u8]) -> BoxFuture<'a, Result<Vec<u8>, BoxError>> {
        let key = PrivatePkcs8KeyDer::from_pem_slice(self.0.as_bytes()).unwrap();
        let key = RsaKeyPair::from_pkcs8(key.secret_pkcs8_der()).unwrap();
        let mut signature = vec![0; key.public_modulus_len()];
        key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message, &mut signature).unwrap();
        Box::pin(async { Ok(signature) })
    }

    fn decrypt<'a>(
        &'a self,
        ciphertext: &'a [u8],
    ) -> BoxFuture<'a, Result<Option<Vec<u8>>, BoxError>> {
        Box::pin(async { opened(&self.0, ciphertext).map(Some) })
    }
}

/// The platform on localhost encrypts for the merchant on its own.
#[test]
fn a_member_of_an_answer_is_decrypted_by_its_type_wherever_the_key_lives() {
    let simulator = Simulator::start_blocking().unwrap();
    let credentials = simulator.credentials();
    let merchant = || {
        let public_key =
            PlatformPublicKey::from_pem(credentials.public_key_id(), credentials.public_key());
        Client::builder()
            .mchid(credentials.mchid())
            .certificate_serial(credentials.certificate_serial())
            .platform_public_key(public_key.unwrap())
            .base_url(simulator.base_url())
    };
    let key = MerchantPrivateKey::from_pem(credentials.private_key()).unwrap();
    let here = merchant().private_key(key).build().unwrap();
    let there = merchant().remote_signer(Vault(credentials.private_key().to_owned()));
    for client in [here, there.build().unwrap()] {
        let request = post::Request::new()
            .echo_message("hello")
            .encrypted_echo_message("张三 6222020000001234567");
        let echo = client.v3().security().echo().post(request).wait().unwrap();
        let member = echo.encrypted_echo_message.as_ref().unwrap();
        assert_eq!(member.expose(), "张三 6222020000001234567");
        // It came encrypted.
        let raw = echo.json::<Value>().unwrap();
        assert!(raw["encrypted_echo_message"].as_str().unwrap().len() >= 344);
    }
}
