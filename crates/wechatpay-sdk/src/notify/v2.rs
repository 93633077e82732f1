//! v2: XML, signed with the APIv2 key or encrypted with it.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use data_encoding::HEXLOWER;
use serde_json::{Map, Value};

use super::received::Opened;
use super::rejection::{Rejection, RejectionKind};
use super::v2_event::{PAYMENT, REFUND, REQ_INFO, event};
use super::v3::{decrypt_gcm, parse_plain};
use crate::client::Parts;
use crate::crypto::digest;
use crate::error::FailedCheck;
use crate::keys::ApiV2Key;
use crate::operation::is_member_of_notification;
use crate::sign::ambiguity;
use crate::sign::v2::{SignType, signed_text, verify};
use crate::xml::{self, Document};

/// The member whose text is encrypted with the APIv3 key, and the member with the nonce of this encryption.
const EVENT_CIPHERTEXT: &str = "event_ciphertext";
const EVENT_NONCE: &str = "event_nonce";

/// The members that prove a successful decryption of a refund notification: fewer than documented, but more than
/// garbage or another message would have.
const REFUND_MEMBERS: [&str; 3] = ["refund_id", "out_refund_no", "refund_status"];

/// The members that identify a payment and its state.
const PAYMENT_MEMBERS: [&str; 5] =
    ["transaction_id", "out_trade_no", "result_code", "trade_state", "sub_mch_id"];

pub(super) fn open(parts: &Parts, body: &[u8]) -> Result<Opened, Rejection> {
    let document = xml::parse(body).map_err(|problem| {
        // The error quotes names from an unknown sender, so the log must get neither long lines nor control
        // characters.
        let problem: String = problem.chars().take(100).flat_map(char::escape_debug).collect();
        Rejection::new(RejectionKind::Form, format!("it is not valid XML: {problem}"))
    })?;
    let key = parts.api_v2_key.as_ref().ok_or_else(|| {
        let text = "it is a v2 notification, but the client has no APIv2 key";
        Rejection::new(RejectionKind::MissingKey, text)
    })?;
    let event = event(|name| document.get(name)).to_owned();
    if !check(&document, &event, key)? {
        return open_unsigned(&document, key);
    }
    let text = |name: &str| document.get(name).filter(|text| !text.is_empty()).map(str::to_owned);
    let (id, create_time) = (text("event_id"), text("event_create_time"));
    let (req_info, ciphertext) = (text(REQ_INFO), text(EVENT_CIPHERTEXT));
    let (nonce, associated_data) = (text(EVENT_NONCE), text("event_associated_data"));
    let inner = ciphertext.map(|ciphertext| {
        let (nonce, data) = (nonce.unwrap_or_default(), associated_data.unwrap_or_default());
        decrypt_gcm(parts, &nonce, &data, &ciphertext)
    });
    let inner = inner.transpose()?;
    let mut replay_key = key_of(&document, &event, inner.as_deref());
    let mut content = document.into_json();
    if let Some(req_info) = req_info {
        let inner = decrypt_refund(key, &req_info)?;
        replay_key = key_of_refund(&inner);
        content.insert(REQ_INFO.to_owned(), Value::Object(inner));
    }
    if let Some(inner) = inner {
        content.insert(EVENT_CIPHERTEXT.to_owned(), parse_plain(&inner)?);
    }
    let content = Value::Object(content);
    let plain = content.to_string().into_bytes();
    let opened = Opened { replay_key, event, plain, content, is_signed: true, ..Opened::default() };
    Ok(Opened { id, create_time, ..opened })
}

/// Opens a refund without a signature. Its content is only the decrypted part, because anybody can write the rest of
/// the document.
fn open_unsigned(document: &Document<'_>, key: &ApiV2Key) -> Result<Opened, Rejection> {
    let req_info = document.get(REQ_INFO).unwrap_or_default();
    let inner = decrypt_refund(key, req_info)?;
    let replay_key = key_of_refund(&inner);
    let content = Value::Object(Map::from_iter([(REQ_INFO.to_owned(), Value::Object(inner))]));
    let plain = content.to_string().into_bytes();
    Ok(Opened { replay_key, event: REFUND.to_owned(), plain, content, ..Opened::default() })
}

/// The key of an event, from its signed members. The platform may sign a repetition again with another `nonce_str`, so
/// the key does not depend on `nonce_str`, and a payment is handled once. It may also encrypt a repetition again, so the
/// decrypted content `inner` is used instead of its ciphertext.
fn key_of(document: &Document<'_>, event: &str, inner: Option<&[u8]>) -> String {
    let get = |name: &str| document.get(name).filter(|text| !text.is_empty());
    if event == PAYMENT && get("transaction_id").is_some() {
        let identity = PAYMENT_MEMBERS.map(|name| get(name).unwrap_or(""));
        return digest_of(format!("{event}\n{}", identity.join("\n")).as_bytes());
    }
    let is_random = |name: &str| {
        name == "nonce_str" || (inner.is_some() && matches!(name, EVENT_NONCE | EVENT_CIPHERTEXT))
    };
    // Other parts of the document, and its spelling, are not signed.
    let told = document.members().filter(|(name, _)| !is_random(name));
    let mut told = signed_text(told).into_bytes();
    told.extend(inner.unwrap_or_default());
    digest_of(&told)
}

/// The key of an event of a refund. All its members are there.
fn key_of_refund(inner: &Map<String, Value>) -> String {
    let identity = REFUND_MEMBERS.map(|name| inner.get(name).and_then(Value::as_str).unwrap_or(""));
    digest_of(identity.join("\n").as_bytes())
}

fn digest_of(text: &[u8]) -> String {
    HEXLOWER.encode(digest::sha256(text).as_ref())
}

/// Checks `sign`, and returns whether there is one. Only the refund notification may lack it.
fn check(document: &Document<'_>, event: &str, key: &ApiV2Key) -> Result<bool, Rejection> {
    let get = |name: &str| document.get(name).filter(|text| !text.is_empty());
    let Some(sign) = get("sign") else {
        if event == REFUND {
            return Ok(false);
        }
        return Err(Rejection::unverified(FailedCheck::MissingSign));
    };
    // Notifications with an event type call it `algorithm`.
    let named = get("sign_type").or_else(|| get("algorithm"));
    let sign_type = match named {
        Some(name) => SignType::from_name(name),
        // Some notifications do not name the other digest although they use it.
        None if sign.len() == 64 => Some(SignType::HmacSha256),
        None => Some(SignType::Md5),
    };
    let verified = !document.is_nested()
        && sign_type.is_some_and(|sign_type| verify(document.members(), sign, key, sign_type));
    if !verified {
        return Err(Rejection::unverified(FailedCheck::WrongSign));
    }
    let unique = ambiguity::check(document.members(), &is_member_of_notification);
    unique.map(|()| true).map_err(Rejection::unverified)
}

/// The members within `req_info`. A failed decryption and an unexpected content are the same error, so that an attacker
/// who tries ciphertexts learns nothing.
fn decrypt_refund(key: &ApiV2Key, req_info: &str) -> Result<Map<String, Value>, Rejection> {
    let wrong = || {
        let text = "`req_info` cannot be decrypted to a refund: most likely the client's APIv2 key \
                    is not the merchant's current key";
        Rejection::new(RejectionKind::WrongKey, text)
    };
    let base64: String = req_info.split_ascii_whitespace().collect();
    let ciphertext = STANDARD.decode(base64).map_err(|_| wrong())?;
    let plain = key.decrypt_refund(ciphertext).ok_or_else(wrong)?;
    let document = xml::parse(&plain).map_err(|_| wrong())?;
    let has = |name: &&str| document.get(name).is_some_and(|text| !text.is_empty());
    if !REFUND_MEMBERS.iter().all(has) {
        return Err(wrong());
    }
    Ok(document.into_json())
}
