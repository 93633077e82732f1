//! Platform certificates, encryption both ways, and merchants with one kind of key only.

use crate::client::{Request, public_key, request, verify};
use crate::notifications::control;
use crate::v3_flow::order;
use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::rsa::{
    OAEP_SHA1_MGF1SHA1, OaepPrivateDecryptingKey, OaepPublicEncryptingKey, PrivateDecryptingKey,
    PublicEncryptingKey,
};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{CertificateDer, PrivatePkcs8KeyDer};
use serde_json::json;
use wechatpay_simulator::{PlatformKeys, Simulator};
use x509_parser::prelude::{FromDer, X509Certificate};

/// The SPKI DER of the platform certificate's key.
pub(crate) fn platform_key(simulator: &Simulator) -> Vec<u8> {
    certificate_key(simulator.credentials().platform_certificate())
}

fn certificate_key(pem: &str) -> Vec<u8> {
    let der = CertificateDer::from_pem_slice(pem.as_bytes()).unwrap();
    let (_, certificate) = X509Certificate::from_der(&der).unwrap();
    certificate.public_key().raw.to_vec()
}

pub(crate) fn seal(key: &[u8], plain: &str) -> String {
    let key = OaepPublicEncryptingKey::new(PublicEncryptingKey::from_der(key).unwrap()).unwrap();
    let mut buffer = vec![0; key.ciphertext_size()];
    let sealed = key.encrypt(&OAEP_SHA1_MGF1SHA1, plain.as_bytes(), &mut buffer, None).unwrap();
    STANDARD.encode(sealed)
}

/// Decrypts a value that was encrypted for the merchant.
pub(crate) fn open(simulator: &Simulator, sealed: &str) -> Vec<u8> {
    open_with(simulator.credentials().private_key(), sealed)
}

/// The same with any private key.
pub(crate) fn open_with(key: &str, sealed: &str) -> Vec<u8> {
    let key = PrivatePkcs8KeyDer::from_pem_slice(key.as_bytes()).unwrap();
    let key = PrivateDecryptingKey::from_pkcs8(key.secret_pkcs8_der()).unwrap();
    let key = OaepPrivateDecryptingKey::new(key).unwrap();
    let mut buffer = vec![0; key.min_output_size()];
    let sealed = STANDARD.decode(sealed).unwrap();
    key.decrypt(&OAEP_SHA1_MGF1SHA1, &sealed, &mut buffer, None).unwrap().to_vec()
}

fn get(simulator: &Simulator, target: &str) -> Request {
    request(simulator, "GET", target, "")
}

fn echo(simulator: &Simulator, serial: Option<&str>, sealed: &str) -> Request {
    let body = json!({ "echo_message": "hello", "encrypted_echo_message": sealed });
    let request = request(simulator, "POST", "/v3/security/echo", &body.to_string());
    match serial {
        Some(serial) => request.header("wechatpay-serial", serial),
        None => request,
    }
}

#[tokio::test]
async fn the_platform_certificate_can_be_downloaded_and_verifies_its_own_answer() {
    let simulator = Simulator::start().await.unwrap();
    let credentials = simulator.credentials();
    let answer = get(&simulator, "/v3/certificates?algorithm_type=RSA").send(&simulator).await;
    let entry = answer.json()["data"][0].clone();
    assert_eq!(entry["serial_no"], credentials.platform_certificate_serial());
    let sealed = &entry["encrypt_certificate"];
    assert_eq!(sealed["algorithm"], "AEAD_AES_256_GCM");
    assert_eq!(sealed["associated_data"], "certificate");
    let nonce = sealed["nonce"].as_str().unwrap().as_bytes();
    let mut bytes = STANDARD.decode(sealed["ciphertext"].as_str().unwrap()).unwrap();
    let key = UnboundKey::new(&AES_256_GCM, credentials.api_v3_key().as_bytes()).unwrap();
    let plain = LessSafeKey::new(key)
        .open_in_place(
            Nonce::try_assume_unique_for_key(nonce).unwrap(),
            Aad::from(b"certificate"),
            &mut bytes,
        )
        .unwrap();
    let pem = std::str::from_utf8(plain).unwrap();
    assert_eq!(pem, credentials.platform_certificate());
    assert_eq!(answer.header("wechatpay-serial"), credentials.platform_certificate_serial());
    verify(&answer, &certificate_key(pem));
    let none = get(&simulator, "/v3/certificates?algorithm_type=SM2").send(&simulator).await;
    assert_eq!((none.status, none.code().as_str()), (404, "RESOURCE_NOT_EXISTS"));
}

#[tokio::test]
async fn encrypted_members_go_both_ways() {
    let simulator = Simulator::start().await.unwrap();
    let credentials = simulator.credentials();
    let keys = [
        (credentials.public_key_id(), public_key(credentials.public_key())),
        (credentials.platform_certificate_serial(), platform_key(&simulator)),
    ];
    for (serial, key) in &keys {
        let answer = echo(&simulator, Some(serial), &seal(key, "张三")).send(&simulator).await;
        verify(&answer, key);
        assert_eq!(answer.json()["echo_message"], "hello");
        let sealed = answer.json()["encrypted_echo_message"].as_str().unwrap().to_owned();
        assert_eq!(open(&simulator, &sealed), "张三".as_bytes());
    }
    // Encrypted for the other key, not encrypted at all, without a serial, without UTF-8.
    let wrong = seal(&keys[1].1, "张三");
    for (serial, sealed) in [
        (Some(keys[0].0), wrong.as_str()),
        (Some(keys[0].0), "张三"),
        (Some(keys[0].0), "Fx9mh7K5sjqHxxQcgDVhnJ9QdS4nKfcUbuAOj"),
        (Some(keys[0].0), ""),
        (None, seal(&keys[0].1, "张三").as_str()),
    ] {
        let answer = echo(&simulator, serial, sealed).send(&simulator).await;
        assert_eq!((answer.status, answer.code().as_str()), (400, "PARAM_ERROR"));
    }
    // A value that is invalid in plain text is also invalid when it is encrypted.
    let emoji = seal(&keys[0].1, "\u{1F600}");
    let answer = echo(&simulator, Some(keys[0].0), &emoji).send(&simulator).await;
    assert_eq!(answer.code(), "PARAM_ERROR");
}

#[tokio::test]
async fn an_order_needs_a_serial_only_for_what_is_encrypted() {
    let simulator = Simulator::start().await.unwrap();
    let credentials = simulator.credentials();
    let key = public_key(credentials.public_key());
    let body = || {
        let mut body = order(&simulator, "order-1", 1);
        body["payer"] = json!({ "identity": {
            "type": "IDCARD",
            "number": seal(&key, "43102119910910512X"),
            "name": seal(&key, "张三"),
        }});
        request(&simulator, "POST", "/v3/pay/transactions/native", &body.to_string())
    };
    assert_eq!(body().send(&simulator).await.code(), "PARAM_ERROR");
    // Twice: the ciphertexts differ, the order is the same.
    for _ in 0..2 {
        let with = body().header("wechatpay-serial", credentials.public_key_id());
        assert_eq!(with.send(&simulator).await.status, 200);
    }
}

#[tokio::test]
async fn a_merchant_may_have_one_kind_of_key_only() {
    let keys = PlatformKeys::PublicKey;
    let simulator = Simulator::builder().platform_keys(keys).start().await.unwrap();
    let answer = get(&simulator, "/v3/certificates").send(&simulator).await;
    assert_eq!((answer.status, answer.code().as_str()), (404, "RESOURCE_NOT_EXISTS"));
    let serial = simulator.credentials().platform_certificate_serial().to_owned();
    let answer = get(&simulator, "/v3/certificates")
        .header("wechatpay-serial", &serial)
        .send(&simulator)
        .await;
    assert_eq!((answer.status, answer.code().as_str()), (400, "PARAM_ERROR"));

    let keys = PlatformKeys::Certificate;
    let simulator = Simulator::builder().platform_keys(keys).start().await.unwrap();
    let body = order(&simulator, "order-1", 1).to_string();
    let order = || request(&simulator, "POST", "/v3/pay/transactions/native", &body);
    let answer = order().send(&simulator).await;
    assert_eq!(answer.header("wechatpay-serial"), serial);
    verify(&answer, &platform_key(&simulator));
    let id = simulator.credentials().public_key_id();
    let answer = order().header("wechatpay-serial", id).send(&simulator).await;
    assert_eq!(answer.code(), "PARAM_ERROR");
}

#[tokio::test]
async fn certificates_rotate_without_a_gap() {
    let simulator =
        Simulator::builder().platform_keys(PlatformKeys::Certificate).start_blocking().unwrap();
    simulator.stop_clock();
    let serials = async || -> Vec<String> {
        let answer = get(&simulator, "/v3/certificates").send(&simulator).await;
        let listed = answer.json()["data"].as_array().unwrap().clone();
        listed.iter().map(|one| one["serial_no"].as_str().unwrap().to_owned()).collect()
    };
    let signer = async || {
        let answer = get(&simulator, "/v3/certificates").send(&simulator).await;
        answer.header("wechatpay-serial").to_owned()
    };
    let old = simulator.credentials().platform_certificate_serial().to_owned();
    let (_, made) =
        control(&simulator, "POST", "certificates/rotate", json!({ "after": 3600 })).await;
    let new = made["serial_no"].as_str().unwrap().to_owned();
    assert_eq!(serials().await, [old.clone(), new.clone()]);
    assert_eq!(signer().await, old);
    simulator.advance(std::time::Duration::from_secs(3600)).await;
    assert_eq!(signer().await, new);
    // A request that names the old certificate still gets it, for another hour.
    let named = get(&simulator, "/v3/certificates").header("wechatpay-serial", &old);
    let answer = named.send(&simulator).await;
    assert_eq!(answer.header("wechatpay-serial"), old);
    verify(&answer, &platform_key(&simulator));
    simulator.advance(std::time::Duration::from_secs(3600)).await;
    assert_eq!(serials().await, [new]);
    let named = get(&simulator, "/v3/certificates").header("wechatpay-serial", &old);
    assert_eq!(named.send(&simulator).await.code(), "PARAM_ERROR");
}

/// Answers move when the merchant has switched (docs/protocol.md, section 1), and a snapshot remembers it.
#[tokio::test]
async fn a_merchant_migrates_while_the_platform_runs() {
    let simulator =
        Simulator::builder().platform_keys(PlatformKeys::Certificate).start_blocking().unwrap();
    let certificate = simulator.credentials().platform_certificate_serial().to_owned();
    let public_key = simulator.credentials().public_key_id().to_owned();
    let body = json!({ "echo_message": "hello" }).to_string();
    // What an answer is signed with, by what its request names.
    let signer = async |named: &str| {
        let echo = request(&simulator, "POST", "/v3/security/echo", &body);
        let answer = echo.header("wechatpay-serial", named).send(&simulator).await;
        if answer.status == 200 {
            answer.header("wechatpay-serial").to_owned()
        } else {
            answer.code()
        }
    };
    let path = format!("merchants/{}/migration", simulator.credentials().mchid());
    let migrate = async |migration| {
        assert_eq!(control(&simulator, "PUT", &path, migration).await.0, 200);
    };
    assert_eq!(signer(&public_key).await, "PARAM_ERROR");
    migrate(json!({ "platform_keys": "both", "answers_by_certificate": true })).await;
    assert_eq!(signer(&public_key).await, certificate);
    assert_eq!(signer(&certificate).await, certificate);
    let (_, before) = control(&simulator, "GET", "snapshot", json!(null)).await;
    migrate(json!({ "platform_keys": "both" })).await;
    assert_eq!(signer(&public_key).await, public_key);
    assert_eq!(signer(&certificate).await, certificate);
    migrate(json!({ "platform_keys": "public_key" })).await;
    assert_eq!(signer(&certificate).await, "PARAM_ERROR");
    let listed = get(&simulator, "/v3/certificates").send(&simulator).await;
    assert_eq!(listed.code(), "RESOURCE_NOT_EXISTS");
    assert_eq!(control(&simulator, "PUT", "snapshot", before).await.0, 200);
    assert_eq!(signer(&public_key).await, certificate);
    let unknown = control(&simulator, "PUT", &path, json!({ "platform_keys": "none" })).await;
    assert_eq!(unknown.0, 400);
}
