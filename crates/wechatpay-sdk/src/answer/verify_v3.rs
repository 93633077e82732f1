//! v3: an error is recognised before anything else is checked. A success needs a signature.

use std::borrow::Cow;
use std::collections::HashMap;

use http::StatusCode;
use serde_json::Value;
use serde_json::value::RawValue;

use super::outline::{Outline, plainly_belongs};
use super::{Blank, Expectation, REDIRECT, parse_json};
use crate::client::{Client, scheme};
use crate::error::{AnswerParts, ApiParts, Delivery, Error, ErrorKind, FailedCheck, Result};
use crate::explain::explain;
use crate::message::{Message, decode_json};
use crate::operation::{
    AnswerSignature, Effect, Protocol, effect, is_known_code, meaning, nearest,
};
use crate::sensitive::Opened;
use crate::sign::replay;
use crate::sign::v3::{is_signed, verify_for, verify_statement};
use crate::transport::{Incoming, Unverified};

/// A success, and its message if it was read already. `blank` makes the empty message, if the answer is a message.
pub(super) fn verify_answer(
    client: &Client,
    expectation: &Expectation,
    blank: Option<Blank>,
    incoming: Incoming,
) -> Result<(AnswerParts, Option<Box<dyn Message>>)> {
    let Incoming { status, headers, body: Unverified(body) } = incoming;
    let mut parts = AnswerParts { status, headers, body, authenticated: false };
    let protocol = expectation.protocol;
    let (now, keys) = (client.parts().clock.now(), client.parts().platform_keys(protocol));
    let checked = match expectation.answer_signature {
        AnswerSignature::None if status == StatusCode::OK => return Ok((parts, None)),
        AnswerSignature::StatementSha1 if status.is_success() => {
            verify_statement(&parts.headers, &parts.body, &keys, now)
        }
        _ => verify_for(scheme(protocol), &parts.headers, &parts.body, &keys, now),
    };
    let checked = checked.and_then(|signature| {
        let is_first = replay::is_first(&signature);
        if is_first { Ok(()) } else { Err(FailedCheck::Replayed) }
    });
    parts.authenticated = checked.is_ok();
    if !status.is_success() {
        return Err(failure(parts, checked.err(), expectation));
    }
    if let Err(check) = checked {
        return Err(Error::verification(check, parts));
    }
    if status == StatusCode::ACCEPTED {
        return Err(Error::accepted(ApiParts::read(&parts.body), parts));
    }
    if let Some(message) = blank.and_then(|blank| read(client, expectation, blank, &parts.body)) {
        return Ok((parts, Some(message)));
    }
    let outline = Outline::read(&parts.body, &expectation.numbers);
    if let Some(belongs) = outline.map(|outline| outline.belongs()) {
        return match belongs {
            Ok(()) => Ok((parts, None)),
            Err(check) => Err(of_another(check, parts)),
        };
    }
    let body = Members::read(&parts.body);
    // The status is not signed. A signed error with a changed status is still an error.
    if !expectation.code_in_success && body.are_an_error(expectation) {
        return Err(Error::api(ApiParts::read(&parts.body), parts, Delivery::Unknown, None));
    }
    match body.belong_to(expectation) {
        Ok(()) => Ok((parts, None)),
        Err(check) => Err(of_another(check, parts)),
    }
}

/// The message of a success, read in one pass. This works for nearly every success: if it clearly answers the request,
/// and its sensitive members can be decrypted locally.
fn read(
    client: &Client,
    expectation: &Expectation,
    blank: Blank,
    body: &[u8],
) -> Option<Box<dyn Message>> {
    if client.signs_remotely() {
        return None;
    }
    let (mut message, opened) = (blank(), Opened::new());
    let decoder = client.decoder(expectation.protocol, &opened);
    let seen = decode_json(message.as_mut(), body, decoder)?;
    plainly_belongs(message.as_mut(), seen, &expectation.numbers).then_some(message)
}

/// The error of a genuine answer to another request.
fn of_another(check: FailedCheck, parts: AnswerParts) -> Error {
    Error::verification(check, AnswerParts { authenticated: false, ..parts })
}

/// The outermost members of a success.
struct Members<'a>(HashMap<Cow<'a, str>, Raw<'a>>);

/// The value of a member: raw, or parsed from a body that had to be repaired.
enum Raw<'a> {
    Written(&'a RawValue),
    Repaired(Value),
}

impl<'a> Members<'a> {
    fn read(body: &'a [u8]) -> Self {
        let written: Option<HashMap<Cow<'a, str>, &'a RawValue>> =
            serde_json::from_slice(body).ok();
        if let Some(members) = written {
            let member = |(name, value)| (name, Raw::Written(value));
            return Self(members.into_iter().map(member).collect());
        }
        let Ok(Value::Object(members)) = parse_json(body) else { return Self(HashMap::new()) };
        let member = |(name, value)| (Cow::Owned(name), Raw::Repaired(value));
        Self(members.into_iter().map(member).collect())
    }

    fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// A text or a number.
    fn text(&self, name: &str) -> Option<Cow<'static, str>> {
        let value = match self.0.get(name)? {
            Raw::Written(raw) => serde_json::from_str(raw.get()).ok()?,
            Raw::Repaired(value) => value.clone(),
        };
        match value {
            Value::String(text) => Some(text.into()),
            Value::Number(number) => Some(number.to_string().into()),
            _ => None,
        }
    }

    /// Recognised by their form alone, or by a known code next to other members.
    fn are_an_error(&self, expectation: &Expectation) -> bool {
        let rest = 2 + usize::from(self.has("detail"));
        let is_known = |code: &str| is_known_code(Protocol::V3, expectation.catalogued, code);
        self.has("code")
            && self.has("message")
            && (self.0.len() == rest || self.text("code").is_some_and(|code| is_known(&code)))
    }

    fn belong_to(&self, expectation: &Expectation) -> Result<(), FailedCheck> {
        if self.has("event_type") && self.has("resource") {
            return Err(FailedCheck::Notification);
        }
        expectation.numbers.check(|name| self.text(name))
    }
}

/// The error of an answer whose status is not 2xx.
fn failure(parts: AnswerParts, check: Option<FailedCheck>, expectation: &Expectation) -> Error {
    if !parts.status.is_client_error() && !parts.status.is_server_error() {
        let text = if parts.status.is_redirection() {
            REDIRECT
        } else {
            "the status of the answer is neither a success nor an error"
        };
        return Error::new(ErrorKind::Answer, Delivery::Unknown, text).with_answer(parts);
    }
    let api = ApiParts::read(&parts.body);
    let is_tampered = check.is_some() && is_signed(&parts.headers);
    let delivery = delivery(expectation, &api, &parts, is_tampered);
    let signed = expectation.signed.as_ref().filter(|_| api.code == "SIGN_ERROR");
    let explanation = signed
        .and_then(|signed| explain(signed, api.detail.as_deref(), &parts.headers))
        .or_else(|| unknown_path(expectation, &parts));
    let (operation, status) = (expectation.catalogued, parts.status.as_u16());
    let meaning = meaning(Protocol::V3, operation, status, &api.code);
    Error::api(api, parts, delivery, check).with_explanation(explanation).with_meaning(meaning)
}

/// Whether the request may have taken effect despite an error.
fn delivery(
    expectation: &Expectation,
    api: &ApiParts,
    parts: &AnswerParts,
    is_tampered: bool,
) -> Delivery {
    // A wrong signature means that the answer was changed, so nothing in it can be trusted. A server error does
    // not say which effects came before it.
    if is_tampered || parts.status.is_server_error() {
        return Delivery::Unknown;
    }
    let (operation, status) = (expectation.catalogued, parts.status.as_u16());
    match effect(Protocol::V3, operation, status, &api.code) {
        Some(Effect::None) => Delivery::NoEffect,
        Some(Effect::Unknown) => Delivery::Unknown,
        // Without a known code, the platform must have signed the answer.
        None if parts.authenticated => Delivery::NoEffect,
        // The platform's answer to an unknown path (`docs/protocol.md` §3). A gateway can answer in the same way, but
        // operations of the catalogue exist.
        None if is_unknown_path(expectation, parts) => Delivery::NoEffect,
        None => Delivery::Unknown,
    }
}

fn is_unknown_path(expectation: &Expectation, parts: &AnswerParts) -> bool {
    let is_so = matches!(parts.status.as_u16(), 404 | 405) && parts.body.is_empty();
    is_so && expectation.catalogued.is_none()
}

/// The explanation of a 404 or 405 without a body, for a path that is not in the catalogue.
fn unknown_path(expectation: &Expectation, parts: &AnswerParts) -> Option<String> {
    if !is_unknown_path(expectation, parts) {
        return None;
    }
    let called = &expectation.called;
    let unknown = format!("`{}` is not in the catalogue", called.name().escape_debug());
    Some(match nearest(called.method(), called.path()) {
        Some(near) => format!("{unknown}; did you mean `{} {}`?", near.method, near.path),
        None => unknown,
    })
}
