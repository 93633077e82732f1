//! A notification of 1 KiB: verified, decrypted and decoded, beside the bare
//! RSA verification and AES-256-GCM over what is ready.

use std::time::{SystemTime, UNIX_EPOCH};

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der, PublicKeyX509Der};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{KeyPair, KeySize};
use aws_lc_rs::signature::{
    KeyPair as _, ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256,
};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderMap, HeaderValue};
use serde_json::json;
use wechatpay_sdk::notifications::Notification;
use wechatpay_sdk::{ApiV3Key, Client, MerchantPrivateKey, PlatformPublicKey};

use crate::measure::in_earnest;
use crate::report;

const API_V3_KEY: &str = "0123456789abcdefFEDCBA9876543210";
const NONCE: &str = "fdasflkja484";

/// The content of the official documentation, shortened to fit.
fn content() -> String {
    json!({
        "transaction_id": "1217752501201407033233368018", "mchid": "1230000109",
        "amount": {"payer_total": 100, "total": 100, "currency": "CNY", "payer_currency": "CNY"},
        "trade_state": "SUCCESS", "bank_type": "CMC", "appid": "wxd678efh567hg6787",
        "success_time": "2018-06-08T10:34:56+08:00", "out_trade_no": "1217752501201407033233368018",
        "trade_state_desc": "支付成功", "trade_type": "MICROPAY", "attach": "自定义数据 自定义数据 12",
        "payer": {"openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"}, "scene_info": {"device_id": "013467007045764"},
    })
    .to_string()
}

fn gcm() -> LessSafeKey {
    LessSafeKey::new(UnboundKey::new(&AES_256_GCM, API_V3_KEY.as_bytes()).unwrap())
}

fn nonce() -> Nonce {
    Nonce::try_assume_unique_for_key(NONCE.as_bytes()).unwrap()
}

pub(crate) fn measure() {
    let mut sealed = content().into_bytes();
    gcm().seal_in_place_append_tag(nonce(), Aad::from("transaction"), &mut sealed).unwrap();
    let body = json!({
        "id": "EV-2018022511223320873", "create_time": "2015-05-20T13:29:35+08:00",
        "resource_type": "encrypt-resource", "event_type": "TRANSACTION.SUCCESS",
        "summary": "支付成功",
        "resource": {
            "original_type": "transaction", "algorithm": "AEAD_AES_256_GCM",
            "ciphertext": STANDARD.encode(&sealed), "associated_data": "transaction",
            "nonce": NONCE,
        },
    })
    .to_string();
    assert!((1000..1100).contains(&body.len()), "{} bytes", body.len());

    let key = KeyPair::generate(KeySize::Rsa2048).unwrap();
    let public = AsDer::<PublicKeyX509Der<'_>>::as_der(key.public_key()).unwrap();
    let pem = |label: &str, der: &[u8]| {
        format!("-----BEGIN {label}-----\n{}\n-----END {label}-----\n", STANDARD.encode(der))
    };
    let merchant = KeyPair::generate(KeySize::Rsa2048).unwrap();
    let private = pem("PRIVATE KEY", AsDer::<Pkcs8V1Der<'_>>::as_der(&merchant).unwrap().as_ref());
    let platform =
        PlatformPublicKey::from_pem("PUB_KEY_ID_01", &pem("PUBLIC KEY", public.as_ref())).unwrap();
    let client = Client::builder()
        .mchid("1230000109")
        .certificate_serial("3775B6A45ACD588826D15E583A95F5DD00000000")
        .private_key(MerchantPrivateKey::from_pem(&private).unwrap())
        .platform_public_key(platform)
        .api_v3_key(ApiV3Key::new(API_V3_KEY).unwrap())
        .build()
        .unwrap();

    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    let message = format!("{now}\n{}\n{body}\n", "N".repeat(32));
    let mut signature = vec![0; key.public_modulus_len()];
    key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message.as_bytes(), &mut signature).unwrap();
    let mut headers = HeaderMap::new();
    headers.insert("wechatpay-timestamp", now.into());
    headers.insert("wechatpay-nonce", "N".repeat(32).parse().unwrap());
    headers.insert("wechatpay-serial", HeaderValue::from_static("PUB_KEY_ID_01"));
    headers.insert("wechatpay-signature", STANDARD.encode(&signature).parse().unwrap());

    let public = ParsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, public.as_ref()).unwrap();
    let (blocks, rounds) = if in_earnest() { (21, 2000) } else { (1, 5) };
    report(
        "v3 notification",
        blocks,
        rounds,
        || {
            let received = client.notification(&headers, body.as_bytes()).wait().unwrap();
            match received.notification() {
                Notification::TransactionSuccess(paid) => {
                    usize::from(paid.out_trade_no.is_some()) + received.plain().len()
                }
                _ => unreachable!("it is of this type"),
            }
        },
        || {
            public.verify_sig(message.as_bytes(), &signature).unwrap();
            let mut sealed = sealed.clone();
            gcm().open_in_place(nonce(), Aad::from("transaction"), &mut sealed).unwrap().len()
        },
    );
}
