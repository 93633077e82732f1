//! The loop to compare with: `reqwest`, `aws-lc-rs` and `serde_json`, for one
//! operation, with nothing that this operation does not need.

use std::path::Path;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeyPair;
use aws_lc_rs::signature::{ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{PrivatePkcs8KeyDer, SubjectPublicKeyInfoDer};
use serde::Deserialize;
use serde_json::Value;

#[derive(Clone)]
pub(super) struct ByHand(Arc<Inner>);

struct Inner {
    http: reqwest::Client,
    base_url: String,
    mchid: String,
    serial: String,
    key: KeyPair,
    platform_id: String,
    platform_key: ParsedPublicKey,
}

/// The operation's answer; these members are always there.
#[derive(Deserialize)]
#[expect(dead_code, reason = "decoding them is the work")]
pub(super) struct ReturnAdvance {
    refund_id: String,
    advance_return_id: String,
    pub(super) return_amount: i64,
    payer_mchid: String,
    payer_account: String,
    payee_mchid: String,
    payee_account: String,
    result: String,
    success_time: Option<String>,
}

impl ByHand {
    pub(super) fn from_file(path: &str) -> Self {
        let values: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        let text = |name: &str| values[name].as_str().unwrap().to_owned();
        let file = |name: &str| std::fs::read(Path::new(path).with_file_name(text(name))).unwrap();
        let key = PrivatePkcs8KeyDer::from_pem_slice(&file("private_key")).unwrap();
        let platform_key = SubjectPublicKeyInfoDer::from_pem_slice(&file("public_key")).unwrap();
        Self(Arc::new(Inner {
            http: reqwest::Client::builder().no_proxy().user_agent("by hand").build().unwrap(),
            base_url: text("base_url"),
            mchid: text("mchid"),
            serial: text("certificate_serial"),
            key: KeyPair::from_pkcs8(key.secret_pkcs8_der()).unwrap(),
            platform_id: text("public_key_id"),
            platform_key: ParsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, platform_key.as_ref())
                .unwrap(),
        }))
    }

    pub(super) async fn return_advance(&self, refund_id: &str, sub_mchid: &str) -> ReturnAdvance {
        let this = &*self.0;
        let target =
            format!("/v3/ecommerce/refunds/{refund_id}/return-advance?sub_mchid={sub_mchid}");
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
        let mut nonce = [0; 24];
        aws_lc_rs::rand::fill(&mut nonce).unwrap();
        let nonce = STANDARD.encode(nonce);
        let message = format!("GET\n{target}\n{now}\n{nonce}\n\n");
        let mut signature = vec![0; this.key.public_modulus_len()];
        this.key
            .sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message.as_bytes(), &mut signature)
            .unwrap();
        let authorization = format!(
            "WECHATPAY2-SHA256-RSA2048 mchid=\"{}\",nonce_str=\"{nonce}\",signature=\"{}\",\
             timestamp=\"{now}\",serial_no=\"{}\"",
            this.mchid,
            STANDARD.encode(&signature),
            this.serial,
        );
        let response = this
            .http
            .get(format!("{}{target}", this.base_url))
            .header("Authorization", authorization)
            .header("Accept", "application/json")
            .header("Wechatpay-Serial", &this.platform_id)
            .send()
            .await
            .unwrap();
        assert!(response.status().is_success());
        let header = |name| response.headers().get(name).unwrap().to_str().unwrap();
        let timestamp: u64 = header("Wechatpay-Timestamp").parse().unwrap();
        assert!(timestamp.abs_diff(now) <= 300);
        assert_eq!(header("Wechatpay-Serial"), this.platform_id);
        let signature = STANDARD.decode(header("Wechatpay-Signature")).unwrap();
        let mut message = format!("{timestamp}\n{}\n", header("Wechatpay-Nonce")).into_bytes();
        let body = response.bytes().await.unwrap();
        message.extend_from_slice(&body);
        message.push(b'\n');
        this.platform_key.verify_sig(&message, &signature).unwrap();
        serde_json::from_slice(&body).unwrap()
    }
}
