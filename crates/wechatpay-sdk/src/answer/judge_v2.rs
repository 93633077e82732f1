//! v2: HTTP 200 says nothing; `return_code` and `result_code` do, and a
//! success carries a `sign`.

use std::borrow::Cow;

use super::Expectation;
use crate::client::Parts;
use crate::error::{AnswerParts, ApiParts, Delivery, Error, ErrorKind, FailedCheck, Result};
use crate::operation::AnswerSignature;
use crate::sign::v2::verify;
use crate::transport::{Incoming, Unverified};
use crate::xml::{self, Document};

pub(super) fn judge(
    client: &Parts,
    expectation: &Expectation,
    incoming: Incoming,
) -> Result<AnswerParts> {
    let Incoming { status, headers, body: Unverified(body) } = incoming;
    let parts = AnswerParts { status, headers, body, authenticated: false };
    if status.is_redirection() {
        let text = "the answer is neither a success nor an error: redirects are not followed";
        return Err(Error::new(ErrorKind::Answer, Delivery::Unknown, text).with_answer(parts));
    }
    if !status.is_success() {
        let message = readable(&parts.body).into_owned();
        let delivery =
            if status.is_client_error() { Delivery::Rejected } else { Delivery::Unknown };
        return Err(Error::api(ApiParts { message, ..ApiParts::default() }, parts, delivery, None));
    }
    let unsigned = expectation.answer_signature == AnswerSignature::None;
    let body = parts.body.clone();
    let document = match xml::parse(&body) {
        Ok(document) => document,
        // A bill is a file if it is not an error.
        Err(_) if unsigned && !body.trim_ascii_start().starts_with(b"<") => return Ok(parts),
        Err(problem) => {
            let text = format!("the answer is not readable XML: {problem}");
            return Err(Error::new(ErrorKind::Answer, Delivery::Unknown, text).with_answer(parts));
        }
    };
    let check = check(client, expectation, &document).err();
    let parts = AnswerParts { authenticated: check.is_none(), ..parts };
    if let Some(api) = failure(&document) {
        let tampered = check == Some(FailedCheck::WrongSign);
        let accepted_perhaps = ["SYSTEMERROR", "SYSTEM_ERROR", "USERPAYING", "BANKERROR"];
        let delivery = if tampered || accepted_perhaps.contains(&api.code.as_str()) {
            Delivery::Unknown
        } else {
            Delivery::Rejected
        };
        return Err(Error::api(api, parts, delivery, check));
    }
    match check {
        Some(check) if !unsigned => Err(Error::verification(check, parts)),
        _ => Ok(parts),
    }
}

/// Checks `sign` over all members, known or not.
fn check(
    client: &Parts,
    expectation: &Expectation,
    document: &Document<'_>,
) -> Result<(), FailedCheck> {
    let key = client.api_v2_key.as_ref().ok_or(FailedCheck::WrongSign)?;
    let sign = document.get("sign").filter(|sign| !sign.is_empty());
    let sign = sign.ok_or(FailedCheck::MissingSign)?;
    // How elements inside of a member would be signed is not documented.
    let verified =
        !document.is_nested() && verify(document.members(), sign, key, expectation.sign_type);
    if verified { Ok(()) } else { Err(FailedCheck::WrongSign) }
}

/// The failure that an answer speaks of, if it does.
fn failure(document: &Document<'_>) -> Option<ApiParts> {
    let get = |name: &str| document.get(name).unwrap_or_default().trim();
    let first = |names: &[&str]| {
        names
            .iter()
            .map(|name| get(name))
            .find(|text| !text.is_empty())
            .unwrap_or_default()
            .to_owned()
    };
    let failed = |name: &str| document.get(name).is_some() && get(name) != "SUCCESS";
    if failed("return_code") {
        return Some(ApiParts {
            code: first(&["err_code", "error_code", "return_code"]),
            message: first(&["err_code_des", "return_msg"]),
            detail: None,
        });
    }
    failed("result_code").then(|| ApiParts {
        code: first(&["err_code", "result_code"]),
        message: first(&["err_code_des", "return_msg"]),
        detail: None,
    })
}

/// The words of a gateway's error page.
fn readable(body: &[u8]) -> Cow<'static, str> {
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
    words.join(" ").chars().take(200).collect::<String>().into()
}
