//! A notification as it is sent: the envelope, encrypted and signed, of either protocol.

use md5::{Digest, Md5};
use serde_json::{Value, json};

use super::settings::Settings;
use crate::clock::rfc3339;
use crate::gate::v2::{SignType, sign};
use crate::keys::{PlatformKeys, Signer, encrypt, encrypt_ecb, nonce};
use crate::merchants::Identity;
use crate::state::{Attempt, Message, Notice};
use crate::wire::answer;
use crate::wire::xml::{self, Members};

/// How the real signature of a probe begins (docs/protocol.md, section 6).
const PROBE: &str = "WECHATPAY/SIGNTEST/";

/// What goes over the wire.
pub(crate) struct Letter {
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Vec<u8>,
    /// The key that signed it.
    pub(crate) serial: Option<String>,
}

impl Letter {
    /// Its headers and its body, for those who watch.
    pub(crate) fn told(&self) -> Value {
        let body = String::from_utf8_lossy(&self.body);
        json!({ "headers": self.headers, "body": body })
    }
}

/// One attempt to deliver a notification, the `number`th, for those who watch.
pub(crate) fn describe(
    notice: &Notice,
    attempt: &Attempt,
    number: usize,
    letter: Option<Value>,
) -> Value {
    let told = |name: &str| letter.as_ref().and_then(|letter| letter.get(name));
    json!({
        "id": notice.id,
        "event_type": notice.message.event_type(),
        "mchid": notice.mchid,
        "url": attempt.forwarded.as_ref().unwrap_or(&notice.url),
        "attempt": number,
        "at": rfc3339(attempt.at),
        "probe": attempt.probe,
        "status": attempt.status,
        "milliseconds": attempt.milliseconds,
        "answer": attempt.answer,
        "error": attempt.error,
        "headers": told("headers"),
        "body": told("body"),
    })
}

/// Writes, encrypts and signs a notification; nothing where a key does not serve.
pub(crate) fn write(
    identity: &Identity,
    settings: &Settings,
    notice: &Notice,
    probe: bool,
) -> Option<Letter> {
    match &notice.message {
        Message::V3 { event_type, original_type, summary, resource } => {
            let nonce = nonce(12);
            let key = identity.credentials.api_v3_key();
            let plain = resource.to_string();
            let ciphertext = encrypt(key, &nonce, original_type, plain.as_bytes())?;
            let body = json!({
                "id": notice.id,
                "create_time": rfc3339(notice.created),
                "resource_type": "encrypt-resource",
                "event_type": event_type,
                "summary": summary,
                "resource": {
                    "original_type": original_type,
                    "algorithm": "AEAD_AES_256_GCM",
                    "ciphertext": ciphertext,
                    "associated_data": original_type,
                    "nonce": nonce,
                },
            });
            sign_v3(identity, signer(identity, settings, &notice.id), body.to_string(), probe)
        }
        Message::V2 { members, .. } => {
            let mut members: Members = members.iter().cloned().collect();
            members.insert("nonce_str".to_owned(), nonce(32));
            let key = identity.credentials.api_v2_key();
            // Those with an event type call it `algorithm`.
            let named = members.get("sign_type").or_else(|| members.get("algorithm"));
            let is_hmac = named.is_some_and(|name| name == "HMAC-SHA256");
            let sign_type = if is_hmac { SignType::HmacSha256 } else { SignType::Md5 };
            let signature = sign(&members, sign_type, key);
            members.insert("sign".to_owned(), signature);
            Some(document(&members))
        }
        Message::V2Refund { members, info } => {
            let mut members: Members = members.iter().cloned().collect();
            members.insert("nonce_str".to_owned(), nonce(32));
            let info: Members = info.iter().cloned().collect();
            let plain = xml::write_as("root", &info);
            let sealed = encrypt_ecb(identity.credentials.api_v2_key(), plain.as_bytes())?;
            members.insert("req_info".to_owned(), sealed);
            Some(document(&members))
        }
    }
}

fn sign_v3(identity: &Identity, signer: Signer, body: String, probe: bool) -> Option<Letter> {
    let timestamp = identity.clock.wire().to_string();
    let nonce = nonce(32);
    let mut signature =
        answer::signature(identity, signer, &timestamp, &nonce, body.as_bytes()).ok()?;
    if probe {
        signature = format!("{PROBE}{signature}");
    }
    let serial = identity.serial(signer).to_owned();
    Some(Letter {
        headers: vec![
            ("content-type", "application/json".to_owned()),
            ("wechatpay-timestamp", timestamp),
            ("wechatpay-nonce", nonce),
            ("wechatpay-signature", signature),
            ("wechatpay-serial", serial.clone()),
            ("wechatpay-signature-type", answer::signature_type(identity).to_owned()),
            ("request-id", answer::request_id(0)),
        ],
        body: body.into_bytes(),
        serial: Some(serial),
    })
}

/// While a merchant migrates, a part of its notifications is signed with the new key already.
fn signer(identity: &Identity, settings: &Settings, id: &str) -> Signer {
    let keys = identity.keys();
    if keys != PlatformKeys::Both {
        return keys.default_signer();
    }
    // The same notification is always signed with the same key.
    let hash = Md5::digest(id.as_bytes());
    let share = hash.first().map_or(0, |byte| u32::from(*byte) * 100 / 256);
    if share < u32::from(settings.public_key_percent) {
        Signer::PublicKey
    } else {
        Signer::Certificate
    }
}

fn document(members: &Members) -> Letter {
    Letter {
        headers: vec![("content-type", "text/xml".to_owned())],
        body: xml::write(members).into_bytes(),
        serial: None,
    }
}
