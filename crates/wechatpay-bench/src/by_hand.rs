//! Signing and verifying by hand, shared by the loops. It has no replay guard, no limits and no timeouts, and
//! panics on errors.

use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeyPair;
use aws_lc_rs::signature::{ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use crate::refund::{Answer, PATH};

pub(crate) struct ByHand {
    pub(crate) base_url: String,
    pub(crate) platform_id: String,
    mchid: String,
    serial: String,
    key: KeyPair,
    platform_key: ParsedPublicKey,
}

/// The headers with the signature, and the headers that it covers.
pub(crate) struct Signed<'a> {
    pub(crate) timestamp: &'a str,
    pub(crate) nonce: &'a str,
    pub(crate) signature: &'a str,
    pub(crate) serial: &'a str,
}

impl ByHand {
    pub(crate) fn from_directory(directory: &Path) -> Self {
        let text = std::fs::read_to_string(directory.join("credentials.json")).unwrap();
        let values: Value = serde_json::from_str(&text).unwrap();
        let text = |name: &str| values[name].as_str().unwrap().to_owned();
        let der = |name: &str| from_pem(&std::fs::read_to_string(directory.join(name)).unwrap());
        let platform_key =
            ParsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, der("platform.pem")).unwrap();
        Self {
            base_url: text("base_url"),
            platform_id: text("public_key_id"),
            mchid: text("mchid"),
            serial: text("certificate_serial"),
            key: KeyPair::from_pkcs8(&der("merchant.pem")).unwrap(),
            platform_key,
        }
    }

    /// Host and port.
    pub(crate) fn authority(&self) -> &str {
        &self.base_url["http://".len()..]
    }

    pub(crate) fn authorization(&self, body: &[u8]) -> String {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
        let mut nonce = [0; 24];
        aws_lc_rs::rand::fill(&mut nonce).unwrap();
        let nonce = STANDARD.encode(nonce);
        let mut message = format!("POST\n{PATH}\n{now}\n{nonce}\n").into_bytes();
        message.extend_from_slice(body);
        message.push(b'\n');
        format!(
            "WECHATPAY2-SHA256-RSA2048 mchid=\"{}\",nonce_str=\"{nonce}\",signature=\"{}\",\
             timestamp=\"{now}\",serial_no=\"{}\"",
            self.mchid,
            STANDARD.encode(self.sign(&message)),
            self.serial,
        )
    }

    fn sign(&self, message: &[u8]) -> Vec<u8> {
        let mut signature = vec![0; self.key.public_modulus_len()];
        self.key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message, &mut signature).unwrap();
        signature
    }

    pub(crate) fn verified(&self, signed: &Signed<'_>, body: &[u8]) -> Answer {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
        let timestamp: u64 = signed.timestamp.parse().unwrap();
        assert!(timestamp.abs_diff(now) <= 300);
        assert_eq!(signed.serial, self.platform_id);
        let signature = STANDARD.decode(signed.signature).unwrap();
        let mut message = format!("{timestamp}\n{}\n", signed.nonce).into_bytes();
        message.extend_from_slice(body);
        message.push(b'\n');
        self.platform_key.verify_sig(&message, &signature).unwrap();
        serde_json::from_slice(body).unwrap()
    }

    /// Signs and verifies a short text once: only RSA.
    pub(crate) fn rsa_alone(&self, foreign_signature: &[u8]) {
        self.sign(b"rsa");
        self.platform_key.verify_sig(b"rsa", foreign_signature).unwrap();
    }
}

fn from_pem(text: &str) -> Vec<u8> {
    let lines = text.lines().filter(|line| !line.starts_with("-----"));
    STANDARD.decode(lines.collect::<String>()).unwrap()
}
