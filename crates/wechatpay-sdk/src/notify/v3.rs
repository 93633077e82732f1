//! Notifications of v3 and the brand's API: JSON, signed like answers. The content is encrypted with the APIv3 key, or
//! the brand's API key.

use std::borrow::Cow;

use data_encoding::HEXLOWER;
use http::HeaderMap;
use serde::Deserialize;
use serde_json::Value;

use super::received::{Opened, SHARE_TYPE};
use super::rejection::{Rejection, RejectionKind};
use crate::answer::parse_json;
use crate::client::{Parts, scheme};
use crate::crypto::digest;
use crate::error::FailedCheck;
use crate::keys::{ApiV3Key, now};
use crate::operation::Protocol;
use crate::sign::v3::{serial_of, verify_for};

/// The only algorithm of the APIv3 key. (SM4 needs another contract.)
const ALGORITHM: &str = "AEAD_AES_256_GCM";

/// The unencrypted part. All its members are optional, except for those that the decryption needs.
#[derive(Deserialize)]
struct Envelope<'a> {
    id: Option<String>,
    create_time: Option<String>,
    event_type: Option<String>,
    summary: Option<String>,
    #[serde(borrow)]
    resource: Resource<'a>,
}

#[derive(Deserialize)]
struct Resource<'a> {
    #[serde(borrow)]
    original_type: Option<Cow<'a, str>>,
    #[serde(borrow)]
    algorithm: Option<Cow<'a, str>>,
    #[serde(borrow)]
    nonce: Cow<'a, str>,
    #[serde(borrow)]
    associated_data: Option<Cow<'a, str>>,
    #[serde(borrow)]
    ciphertext: Cow<'a, str>,
}

pub(super) async fn open(
    parts: &Parts,
    protocol: Protocol,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<Opened, Rejection> {
    check(parts, protocol, headers, body).await.map_err(|check| match check {
        FailedCheck::WrongSignature { .. } if is_of_the_platform(parts, protocol, body) => {
            Rejection::reserialised(check)
        }
        check => Rejection::unverified(check),
    })?;
    let envelope = envelope(body)?;
    let plain = decrypt(parts, protocol, &envelope.resource)?;
    let content = parse_plain(&plain)?;
    let Envelope { id, create_time, event_type, summary, resource } = envelope;
    let (id, event) = (id.filter(|id| !id.is_empty()), event_type.unwrap_or_default());
    let original_type = resource.original_type.map(Cow::into_owned);
    Ok(Opened {
        replay_key: replay_key(id.as_deref(), &event, &plain),
        id,
        create_time,
        is_share: holds_share(&event, original_type.as_deref(), &content),
        event,
        original_type,
        summary,
        plain,
        content,
        is_signed: true,
    })
}

/// The maximum length of an id that a replay key contains unchanged. Documented ids have up to 36 characters.
const LONGEST_ID: usize = 64;

/// The key of a notification: its signed id. Without an id, event and content identify it, because the platform may
/// encrypt each repetition again.
fn replay_key(id: Option<&str>, event: &str, plain: &[u8]) -> String {
    match id {
        // Columns of stores have a fixed width.
        Some(id) if id.len() <= LONGEST_ID && id.bytes().all(|b| b.is_ascii_graphic()) => {
            id.to_owned()
        }
        Some(id) => HEXLOWER.encode(digest::sha256(id.as_bytes()).as_ref()),
        None => {
            let content = [event.as_bytes(), b"\n", plain].concat();
            HEXLOWER.encode(digest::sha256(&content).as_ref())
        }
    }
}

/// The event that the platform sends for payments and, to some merchants, for shares.
pub(super) const PAYMENT: &str = "TRANSACTION.SUCCESS";

/// The original type of a payment.
pub(super) const PAYMENT_TYPE: &str = "transaction";

/// Whether the event of a payment contains a profit share or its return. Merchants have received shares with the
/// original type `transaction`, so the content also decides.
fn holds_share(event: &str, original_type: Option<&str>, content: &Value) -> bool {
    let has = |name: &str| content.get(name).is_some_and(|value| !value.is_null());
    let is_share = has("receiver") && has("out_order_no") && !has("trade_state");
    event == PAYMENT && (original_type == Some(SHARE_TYPE) || is_share)
}

/// Checks the signature. Downloads the certificate if necessary.
async fn check(
    parts: &Parts,
    protocol: Protocol,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<(), FailedCheck> {
    let verify = || {
        let keys = parts.platform_keys(protocol);
        verify_for(scheme(protocol), headers, body, &keys, now()).map(drop)
    };
    match verify() {
        Err(FailedCheck::UnknownSerial { .. }) if protocol == Protocol::V3 => {
            if let Some(serial) = serial_of(headers) {
                parts.keyring.fetch_for_notification(serial, now()).await;
            }
            verify()
        }
        checked => checked,
    }
}

/// Whether a body with a wrong signature has content that only the platform could encrypt. That explains the wrong
/// signature; the content is still not trusted.
fn is_of_the_platform(parts: &Parts, protocol: Protocol, body: &[u8]) -> bool {
    envelope(body).is_ok_and(|envelope| decrypt(parts, protocol, &envelope.resource).is_ok())
}

/// Whether the headers name a known platform key of the protocol's account.
pub(super) fn knows_serial(parts: &Parts, protocol: Protocol, headers: &HeaderMap) -> bool {
    serial_of(headers).is_some_and(|serial| parts.platform_keys(protocol).get(serial).is_some())
}

fn envelope(body: &[u8]) -> Result<Envelope<'_>, Rejection> {
    serde_json::from_slice(body).map_err(|error| {
        // The error of `serde` could quote a value.
        let text = format!(
            "it is not JSON with an encrypted `resource` (line {}, column {})",
            error.line(),
            error.column()
        );
        Rejection::new(RejectionKind::Form, text)
    })
}

fn decrypt(
    parts: &Parts,
    protocol: Protocol,
    resource: &Resource<'_>,
) -> Result<Vec<u8>, Rejection> {
    if let Some(algorithm) = resource.algorithm.as_deref().filter(|name| *name != ALGORITHM) {
        let algorithm: String = algorithm.chars().take(64).collect();
        let text =
            format!("it is encrypted with the unknown algorithm `{}`", algorithm.escape_debug());
        return Err(Rejection::new(RejectionKind::Form, text));
    }
    let associated_data = resource.associated_data.as_deref().unwrap_or_default();
    let (nonce, ciphertext) = (&resource.nonce, &resource.ciphertext);
    if protocol != Protocol::Brand {
        return decrypt_gcm(parts, nonce, associated_data, ciphertext);
    }
    let key = parts.brand.as_ref().and_then(|brand| brand.api_key.as_ref());
    open_gcm(key, ("brand API key", "brand"), nonce, associated_data, ciphertext)
}

/// Decrypts with the APIv3 key: v3, and the events of v2.
pub(super) fn decrypt_gcm(
    parts: &Parts,
    nonce: &str,
    associated_data: &str,
    ciphertext: &str,
) -> Result<Vec<u8>, Rejection> {
    let key = parts.api_v3_key.as_ref();
    open_gcm(key, ("APIv3 key", "merchant"), nonce, associated_data, ciphertext)
}

fn open_gcm(
    key: Option<&ApiV3Key>,
    (what, account): (&str, &str),
    nonce: &str,
    associated_data: &str,
    ciphertext: &str,
) -> Result<Vec<u8>, Rejection> {
    let key = key.ok_or_else(|| {
        let text = format!("it is encrypted with the {what}, but the client has none");
        Rejection::new(RejectionKind::MissingKey, text)
    })?;
    key.decrypt(nonce, associated_data, ciphertext).map_err(|_| {
        let text = format!(
            "it cannot be decrypted: most likely the client's {what} is not the {account}'s \
             current key"
        );
        Rejection::new(RejectionKind::WrongKey, text)
    })
}

/// Parses decrypted content as JSON.
pub(super) fn parse_plain(plain: &[u8]) -> Result<Value, Rejection> {
    parse_json(plain)
        .map_err(|problem| Rejection::new(RejectionKind::Form, format!("its content is {problem}")))
}
