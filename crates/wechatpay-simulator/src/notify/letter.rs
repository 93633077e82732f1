//! The HTTP message of a notification: encrypted and signed, in either protocol.

use md5::{Digest, Md5};
use serde_json::{Value, json};

use super::settings::Settings;
use crate::catalogue::{self, Notification};
use crate::clock::rfc3339;
use crate::gate::v2::{SignType, message, sign};
use crate::keys::{PlatformKeys, Signer, encrypt, encrypt_ecb};
use crate::merchants::Identity;
use crate::state::{Attempt, Message, Notice, Sent};
use crate::wire::answer;
use crate::wire::spelling::spelled;
use crate::wire::xml::{self, Members};

/// The prefix of the signature of a probe (docs/protocol.md, section 6).
const PROBE: &str = "WECHATPAY/SIGNTEST/";

/// The headers by which the platform identifies itself.
const SENDER: [(&str, &str); 2] = [("user-agent", "Mozilla/4.0"), ("accept", "*/*")];

fn header((name, value): (&'static str, &str)) -> (&'static str, String) {
    (name, value.to_owned())
}

/// The message as it is sent.
pub(crate) struct Letter {
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Vec<u8>,
    /// The serial number of the key that signed it.
    pub(crate) serial: Option<String>,
    /// The signed text, as in [`Sent::signed`].
    signed: Option<String>,
}

impl Letter {
    /// The part that is stored with the attempt.
    pub(crate) fn sent(&self) -> Sent {
        let header = |(name, value): &(&str, String)| (spelled(name), value.clone());
        let headers = self.headers.iter().map(header).collect();
        let body = String::from_utf8_lossy(&self.body).into_owned();
        Sent { headers, body, signed: self.signed.clone() }
    }
}

/// Describes one delivery attempt of a notification, the `number`th, with the complete message
/// sent.
pub(crate) fn describe(notice: &Notice, attempt: &Attempt, number: usize) -> Value {
    let sent = attempt.sent.as_ref();
    json!({
        "id": notice.id,
        "event_type": notice.message.event_type(),
        "mchid": notice.mchid,
        "url": attempt.forwarded.as_ref().unwrap_or(&notice.url),
        "attempt": number,
        "at": rfc3339(attempt.at),
        "probe": attempt.probe,
        "status": attempt.status,
        "taken": attempt.taken,
        "milliseconds": attempt.milliseconds,
        "answer": attempt.answer,
        "error": attempt.error,
        "headers": sent.map(|sent| &sent.headers),
        "body": sent.map(|sent| &sent.body),
        "signed_message": sent.and_then(|sent| sent.signed.as_ref()),
        "serial": attempt.serial,
        "encrypted": match &notice.message {
            Message::V2 { .. } => Value::Null,
            message => message.content(),
        },
    })
}

/// Writes, encrypts and signs a notification.
///
/// # Errors
///
/// The reason why it cannot be written, such as a key that cannot be used. It is the same at every attempt.
pub(crate) fn write(
    identity: &Identity,
    settings: &Settings,
    notice: &Notice,
    probe: bool,
) -> Result<Letter, String> {
    let unusable = |key: &str, error: &str| {
        format!("not sent: it cannot be encrypted with the merchant's {key} ({error})")
    };
    let attempt = format!("{} {} {probe}", notice.id, notice.attempts.len());
    let random = |what: &str, length| identity.nonces.named(&format!("{attempt} {what}"), length);
    match &notice.message {
        Message::V3 { event_type, original_type, summary, resource } => {
            let nonce = random("resource", 12);
            let key = identity.credentials.api_v3_key();
            let documented = catalogue::notification(event_type, false);
            let other = documented.as_ref().and_then(|documented| {
                catalogue::notification(documented.read_as.as_ref()?.get(original_type)?, false)
            });
            let content = other.as_ref().or(documented.as_ref()).and_then(Notification::content);
            let plain = catalogue::write_json(resource, content);
            let ciphertext = encrypt(key, &nonce, original_type, plain.as_bytes());
            let length = || format!("it has {} bytes instead of 32", key.len());
            let ciphertext = ciphertext.ok_or_else(|| unusable("APIv3 key", &length()))?;
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
            let id = answer::request_id(&random("request", 16), 0);
            let signing = Signing {
                signer: signer(identity, settings, &notice.id),
                nonce: random("header", 32),
                probe,
            };
            let schema = documented.as_ref().map(|documented| &documented.schema);
            sign_v3(identity, signing, catalogue::write_json(&body, schema), id)
        }
        Message::V2 { event, members } => {
            let mut members: Members = members.iter().cloned().collect();
            members.insert("nonce_str".to_owned(), random("nonce_str", 32));
            let key = identity.credentials.api_v2_key();
            // Notifications with an event type call this member `algorithm`.
            let named = members.get("sign_type").or_else(|| members.get("algorithm"));
            let is_hmac = named.is_some_and(|name| name == "HMAC-SHA256");
            let sign_type = if is_hmac { SignType::HmacSha256 } else { SignType::Md5 };
            let signature = sign(&members, sign_type, key);
            let signed = message(&members);
            members.insert("sign".to_owned(), signature);
            Ok(document(event, &members, Some(signed)))
        }
        Message::V2Refund { members, info } => {
            let mut members: Members = members.iter().cloned().collect();
            members.insert("nonce_str".to_owned(), random("nonce_str", 32));
            let info: Members = info.iter().cloned().collect();
            let documented = catalogue::notification(notice.message.event_type(), true);
            let documented = documented.as_ref().and_then(|documented| {
                documented.schema.properties.get("req_info")?.content.as_deref()
            });
            let plain = xml::write_as("root", &catalogue::in_order(&info, documented));
            let sealed = encrypt_ecb(identity.credentials.api_v2_key(), plain.as_bytes());
            let sealed = sealed.ok_or_else(|| unusable("APIv2 key", "AES-256-ECB fails"))?;
            members.insert("req_info".to_owned(), sealed);
            Ok(document(notice.message.event_type(), &members, None))
        }
        Message::Unsendable { reason, .. } => Err(reason.clone()),
    }
}

/// The parameters of a signature.
struct Signing {
    signer: Signer,
    nonce: String,
    probe: bool,
}

fn sign_v3(identity: &Identity, how: Signing, body: String, id: String) -> Result<Letter, String> {
    let Signing { signer, nonce, probe } = how;
    let timestamp = identity.clock.wire().to_string();
    let mut signature = answer::signature(identity, signer, &timestamp, &nonce, body.as_bytes())
        .map_err(|_| "not sent: the platform's key cannot sign it".to_owned())?;
    if probe {
        signature = format!("{PROBE}{signature}");
    }
    let serial = identity.serial(signer).to_owned();
    let signed = answer::message(&timestamp, &nonce, body.as_bytes());
    let [agent, accept] = SENDER;
    Ok(Letter {
        signed: Some(String::from_utf8_lossy(&signed).into_owned()),
        headers: vec![
            header(agent),
            header(accept),
            ("content-type", "application/json".to_owned()),
            ("wechatpay-timestamp", timestamp),
            ("wechatpay-nonce", nonce),
            ("wechatpay-signature", signature),
            ("wechatpay-serial", serial.clone()),
            ("wechatpay-signature-type", answer::signature_type(identity).to_owned()),
            ("request-id", id),
        ],
        body: body.into_bytes(),
        serial: Some(serial),
    })
}

/// Chooses the signing key. While a merchant migrates, a part of its notifications is already
/// signed with the new key.
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

fn document(event: &str, members: &Members, signed: Option<String>) -> Letter {
    let documented = catalogue::notification(event, true);
    let members = catalogue::in_order(members, documented.as_ref().map(|it| &it.schema));
    let [agent, accept] = SENDER;
    Letter {
        headers: vec![header(agent), header(accept), ("content-type", "text/xml".to_owned())],
        body: xml::write_as("xml", &members).into_bytes(),
        serial: None,
        signed,
    }
}
