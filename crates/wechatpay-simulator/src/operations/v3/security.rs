//! Operations for a merchant's keys: the echo, which tests them, and the platform certificates.

use serde_json::{Map, json};

use super::call::{Call, Operation, optional_text, text};
use crate::clock::rfc3339;
use crate::keys::{EFFECTIVE, EXPIRES, Signer, encrypt};
use crate::state::Refusal;
use crate::wire::answer::Reply;
use crate::wire::fault::Fault;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        // The response contains the certificate that verifies it (docs/protocol.md, section 5).
        signer: Some(Signer::Certificate),
        ..Operation::get("/v3/certificates", certificates)
    },
    Operation {
        signer: Some(Signer::Certificate),
        ..Operation::get("/v3/global/certificates", certificates)
    },
    Operation { needs_serial: true, ..Operation::post("/v3/security/echo", echo) },
];

/// Returns both messages, the second one encrypted for the merchant.
fn echo(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let mut answer = Map::new();
    let message = text(&call.body, "echo_message");
    answer.insert("echo_message".to_owned(), json!(message));
    if let Some(plain) = optional_text(&call.body, "encrypted_echo_message") {
        // An empty text means that the ciphertext was empty.
        if plain.is_empty() {
            let (at, issue) = ("/encrypted_echo_message", "is required");
            return Err(Fault::member(at, &plain.into(), issue, "body"));
        }
        let sealed = call.identity.ring.merchant.seal(plain).ok_or_else(Fault::system)?;
        answer.insert("encrypted_echo_message".to_owned(), json!(sealed));
    }
    Ok(Reply::Json(answer.into()))
}

fn certificates(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let ring = &call.identity.ring;
    let kind = optional_text(&call.query, "algorithm_type").unwrap_or("RSA");
    if !["RSA", "SM2", "ALL"].contains(&kind) {
        let issue = "is not one of the known values";
        return Err(Fault::member("algorithm_type", &kind.into(), issue, "query"));
    }
    if !call.identity.keys().has(Signer::Certificate) || kind == "SM2" {
        return Err(Refusal::NoCertificate.into());
    }
    let key = call.identity.credentials.api_v3_key();
    let mut data = Vec::new();
    for (issued, window) in ring.platform.listed(call.now) {
        let nonce = call.identity.nonces.next(12);
        let plain = issued.certificate.pem.as_bytes();
        let sealed = encrypt(key, &nonce, "certificate", plain).ok_or_else(Fault::system)?;
        let time = |at: i64, unbounded: &str| match at {
            i64::MIN | i64::MAX => unbounded.to_owned(),
            at => rfc3339(at),
        };
        data.push(json!({
            "serial_no": issued.serial,
            "effective_time": time(window.listed, EFFECTIVE),
            "expire_time": time(window.ends, EXPIRES),
            "encrypt_certificate": {
                "algorithm": "AEAD_AES_256_GCM",
                "nonce": nonce,
                "associated_data": "certificate",
                "ciphertext": sealed,
            },
        }));
    }
    Ok(Reply::Json(json!({ "data": data })))
}
