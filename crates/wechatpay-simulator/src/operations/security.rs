//! What a merchant tests and feeds its keys with: the echo, the platform certificates.

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::StatusCode;
use serde_json::{Map, json};

use super::{Call, Operation, optional_text, text};
use crate::answer::Reply;
use crate::certificates::{EFFECTIVE, EXPIRES};
use crate::fault::Fault;
use crate::fields::{self, Field};
use crate::keyring::Signer;
use crate::keys::nonce;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        // The answer brings the certificate that verifies it (platform.md, section 5).
        signer: Some(Signer::Certificate),
        ..Operation::get(
            "/v3/certificates",
            &[fields::choice("algorithm_type", &["RSA", "SM2", "ALL"]).optional()],
            certificates,
        )
    },
    Operation { needs_serial: true, ..Operation::post("/v3/security/echo", ECHO, echo) },
];

const ECHO: &[Field] = &[
    fields::text("notify_url", 256).optional(),
    fields::text("echo_message", 1024),
    fields::sealed("encrypted_echo_message").optional(),
];

/// Both messages come back, the second one encrypted for the merchant.
fn echo(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let mut answer = Map::new();
    let message = text(&call.body, "echo_message");
    answer.insert("echo_message".to_owned(), json!(message));
    if let Some(plain) = optional_text(&call.body, "encrypted_echo_message") {
        let sealed = call.identity.ring.merchant.seal(plain).ok_or_else(broken)?;
        answer.insert("encrypted_echo_message".to_owned(), json!(sealed));
    }
    Ok(Reply::Json(answer.into()))
}

fn certificates(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let ring = &call.identity.ring;
    let kind = optional_text(&call.query, "algorithm_type").unwrap_or("RSA");
    if !call.identity.keys.has(Signer::Certificate) || kind == "SM2" {
        return Err(Fault::operation(
            StatusCode::NOT_FOUND,
            "RESOURCE_NOT_EXISTS",
            "无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥",
        ));
    }
    let nonce = nonce(12);
    let key = call.identity.credentials.api_v3_key();
    let plain = ring.platform_certificate.pem.as_bytes();
    let ciphertext = encrypt(key, &nonce, "certificate", plain).ok_or_else(broken)?;
    Ok(Reply::Json(json!({
        "data": [{
            "serial_no": ring.platform_serial,
            "effective_time": EFFECTIVE,
            "expire_time": EXPIRES,
            "encrypt_certificate": {
                "algorithm": "AEAD_AES_256_GCM",
                "nonce": nonce,
                "associated_data": "certificate",
                "ciphertext": ciphertext,
            },
        }],
    })))
}

/// AES-256-GCM under the APIv3 key, the tag at the end, as base64.
fn encrypt(key: &str, nonce: &str, associated: &str, plain: &[u8]) -> Option<String> {
    let key = UnboundKey::new(&AES_256_GCM, key.as_bytes()).ok()?;
    let nonce = Nonce::try_assume_unique_for_key(nonce.as_bytes()).ok()?;
    let mut buffer = plain.to_vec();
    LessSafeKey::new(key)
        .seal_in_place_append_tag(nonce, Aad::from(associated.as_bytes()), &mut buffer)
        .ok()?;
    Some(STANDARD.encode(buffer))
}

fn broken() -> Fault {
    Fault::operation(StatusCode::INTERNAL_SERVER_ERROR, "SYSTEM_ERROR", "系统异常，请稍后重试")
}

#[cfg(test)]
mod tests {
    use super::*;

    // Python's `cryptography` 48, AESGCM(b"0"*32).encrypt(b"a"*12, b"hello", b"certificate"), and
    // Node 20's `crypto` agree on it.
    #[test]
    fn encrypts_as_others_do() {
        let sealed = encrypt(&"0".repeat(32), &"a".repeat(12), "certificate", b"hello").unwrap();
        assert_eq!(sealed, "LzdkcQ9wMI8F/r87jFV4/2hfALTW");
        assert_eq!(encrypt("short", "aaaaaaaaaaaa", "", b""), None);
    }
}
