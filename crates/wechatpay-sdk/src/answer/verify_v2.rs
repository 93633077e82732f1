//! v2: `return_code` and `result_code` decide, not the HTTP status 200. A success has a `sign`.

use std::borrow::Cow;

use super::{Expectation, REDIRECT};
use crate::client::Parts;
use crate::error::{AnswerParts, ApiParts, Delivery, Error, ErrorKind, FailedCheck, Result};
use crate::operation::{
    AnswerSignature, Door, Effect, Protocol, at_the_door, effect, is_member_of_answer, meaning,
};
use crate::sign::ambiguity;
use crate::sign::v2::verify;
use crate::transport::{Incoming, Unverified};
use crate::xml::{self, Document};

pub(super) fn verify_answer(
    client: &Parts,
    expectation: &Expectation,
    incoming: Incoming,
) -> Result<AnswerParts> {
    let Incoming { status, headers, body: Unverified(body) } = incoming;
    let parts = AnswerParts { status, headers, body, authenticated: false };
    let unknown = |text: &str, parts| {
        Err(Error::new(ErrorKind::Answer, Delivery::Unknown, text).with_answer(parts))
    };
    if status.is_redirection() {
        return unknown(REDIRECT, parts);
    }
    if !status.is_success() {
        return Err(of_the_gateway(parts));
    }
    let body = parts.body.clone();
    let document = match xml::parse(&body) {
        Ok(document) => document,
        Err(_) if expectation.download && !xml::looks_like_xml(&body) => return Ok(parts),
        Err(problem) => {
            return unknown(&format!("the answer is not valid XML: {problem}"), parts);
        }
    };
    let check = check(client, expectation, &document).err();
    let parts = AnswerParts { authenticated: check.is_none(), ..parts };
    // The signature of a document that can be read in two ways proves nothing.
    let is_ambiguous = matches!(check, Some(FailedCheck::Ambiguous { .. }));
    if let Some(api) = failure(expectation, &document) {
        if let Some(door) = door(&document) {
            let explanation = door.is_about_the_key.then(|| {
                "most likely the client's APIv2 key is not the merchant's current key, or the \
                 operation uses another `sign_type`"
                    .to_owned()
            });
            let error = Error::api(api, parts, Delivery::NoEffect, check);
            return Err(error.with_explanation(explanation).with_meaning(Some(door.meaning)));
        }
        let delivery = if is_ambiguous {
            Delivery::Unknown
        } else {
            delivery(expectation, &api.code, check.as_ref())
        };
        let meaning = meaning(Protocol::V2, expectation.catalogued, 200, &api.code);
        return Err(Error::api(api, parts, delivery, check).with_meaning(meaning));
    }
    // Requests and answers are signed alike. A request that is sent back as its own answer lacks only this
    // member.
    if expectation.return_code && document.get("return_code").is_none() {
        return unknown(
            "the answer has no `return_code`: it does not come from the platform",
            parts,
        );
    }
    let has_result = document.get("result_code").is_some();
    let error = words(&document, "err_code");
    if !has_result && !error.code.is_empty() {
        let meaning = meaning(Protocol::V2, expectation.catalogued, 200, &error.code);
        return Err(Error::api(error, parts, Delivery::Unknown, check).with_meaning(meaning));
    }
    let is_signed = expectation.answer_signature != AnswerSignature::None;
    if let Some(check) = check.filter(|_| is_ambiguous || is_signed) {
        return Err(Error::verification(check, parts));
    }
    if !has_result && expectation.documented.is_some_and(|documented| documented.result_code) {
        let text = "the answer has no `result_code`: it does not say whether the call succeeded";
        return unknown(text, parts);
    }
    match expectation.numbers.check(|name| document.get(name).map(Cow::Borrowed)) {
        Ok(()) => Ok(parts),
        Err(check) => {
            Err(Error::verification(check, AnswerParts { authenticated: false, ..parts }))
        }
    }
}

/// Checks `sign` over all members, including unknown ones.
fn check(
    client: &Parts,
    expectation: &Expectation,
    document: &Document<'_>,
) -> Result<(), FailedCheck> {
    let key = client.api_v2_key.as_ref().ok_or(FailedCheck::WrongSign)?;
    let sign = document.get("sign").filter(|sign| !sign.is_empty());
    let sign = sign.ok_or(FailedCheck::MissingSign)?;
    // It is not documented how elements within a member would be signed.
    let verified =
        !document.is_nested() && verify(document.members(), sign, key, expectation.sign_type);
    if !verified {
        return Err(FailedCheck::WrongSign);
    }
    let is_known = |name: &str| is_member_of_answer(expectation.documented, name);
    ambiguity::check(document.members(), &is_known)
}

/// The failure that an answer reports, if it does: by `return_code` and `result_code`, or by `retcode` if there is no
/// `return_code` (`/appauth/getaccesstoken`).
fn failure(expectation: &Expectation, document: &Document<'_>) -> Option<ApiParts> {
    let failed =
        |name: &str, success: &str| document.get(name).is_some_and(|text| text.trim() != success);
    let retcode = (!expectation.return_code).then_some(("retcode", "0"));
    let mut codes =
        [("return_code", "SUCCESS"), ("result_code", "SUCCESS")].into_iter().chain(retcode);
    let (part, _) = codes.find(|(name, success)| failed(name, success))?;
    Some(words(document, part))
}

/// The code and the message of a failure. `part` is the member that reports it.
fn words(document: &Document<'_>, part: &str) -> ApiParts {
    let first = |names: &[&str]| {
        let mut texts = names.iter().filter_map(|name| document.get(name)).map(str::trim);
        texts.find(|text| !text.is_empty()).unwrap_or_default().to_owned()
    };
    ApiParts {
        code: first(&["err_code", "error_code", part]),
        message: first(&["err_code_des", "return_msg", "retmsg"]),
        detail: None,
    }
}

/// Whether the request may have taken effect despite a failure. v2 adds codes at any time, so only the catalogue's
/// refusals count as refusals. (`PROCESSING` of a red packet means that it is being sent.)
fn delivery(expectation: &Expectation, code: &str, check: Option<&FailedCheck>) -> Delivery {
    let is_tampered = check == Some(&FailedCheck::WrongSign);
    match effect(Protocol::V2, expectation.catalogued, 200, code) {
        Some(Effect::None) if !is_tampered => Delivery::NoEffect,
        _ => Delivery::Unknown,
    }
}

/// A refusal of v2 before it looked at the members of the request. Nothing has happened then, and such an answer has
/// neither a code nor a signature (`docs/protocol.md` §7).
fn door(document: &Document<'_>) -> Option<&'static Door> {
    let get = |name: &str| document.get(name).unwrap_or_default().trim();
    let is_one = get("return_code") == "FAIL"
        && ["result_code", "err_code", "sign"].iter().all(|name| get(name).is_empty());
    at_the_door(get("return_msg")).filter(|_| is_one)
}

/// An answer that does not follow the protocol: from the gateway, or from a proxy in between.
fn of_the_gateway(parts: AnswerParts) -> Error {
    let message = words_of_page(&parts.body);
    // This error page is known to come from the platform (`docs/protocol.md` §7).
    let without_certificate =
        parts.status.as_u16() == 400 && message.contains("No required SSL certificate was sent");
    let delivery = if without_certificate { Delivery::NoEffect } else { Delivery::Unknown };
    Error::api(ApiParts { message, ..ApiParts::default() }, parts, delivery, None)
}

/// The text of an error page.
fn words_of_page(body: &[u8]) -> String {
    let text = String::from_utf8_lossy(body);
    let mut words = String::new();
    let mut in_tag = false;
    for character in text.chars().take(4096) {
        match character {
            '<' => in_tag = true,
            '>' => {
                in_tag = false;
                words.push(' ');
            }
            character if !in_tag => words.push(character),
            _ => {}
        }
    }
    let words: Vec<_> = words.split_whitespace().collect();
    words.join(" ").chars().take(200).collect()
}
