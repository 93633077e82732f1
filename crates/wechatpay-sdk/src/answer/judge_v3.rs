//! v3: an error is an error before it is anything else; a success is one only
//! with a signature.

use http::StatusCode;
use serde_json::Value;
use serde_json::value::RawValue;

use super::Expectation;
use crate::client::Parts;
use crate::error::{AnswerParts, ApiParts, Delivery, Error, ErrorKind, FailedCheck, Result};
use crate::keys::now;
use crate::operation::AnswerSignature;
use crate::sign::v3::{is_signed, verify, verify_statement};
use crate::transport::{Incoming, Unverified};

pub(super) fn judge(
    client: &Parts,
    expectation: &Expectation,
    incoming: Incoming,
) -> Result<AnswerParts> {
    let Incoming { status, headers, body: Unverified(body) } = incoming;
    let keys = &client.platform_keys;
    let mut parts = AnswerParts { status, headers, body, authenticated: false };
    if !status.is_success() {
        let check = verify(&parts.headers, &parts.body, keys, now()).err();
        parts.authenticated = check.is_none();
        return Err(failure(parts, check));
    }
    let checked = match expectation.answer_signature {
        AnswerSignature::Body => verify(&parts.headers, &parts.body, keys, now()),
        AnswerSignature::StatementSha1 => {
            verify_statement(&parts.headers, &parts.body, keys, now())
        }
        AnswerSignature::None => return Ok(parts),
    };
    if let Err(check) = checked {
        return Err(Error::verification(check, parts));
    }
    parts.authenticated = true;
    if status == StatusCode::ACCEPTED {
        let text = "the platform has accepted the request and not carried it out yet: send it again \
                    with the same parameters";
        return Err(Error::new(ErrorKind::Accepted, Delivery::Unknown, text).with_answer(parts));
    }
    Ok(parts)
}

/// The error that an answer of another status than 2xx is.
fn failure(parts: AnswerParts, check: Option<FailedCheck>) -> Error {
    if !parts.status.is_client_error() && !parts.status.is_server_error() {
        let text = format!(
            "the answer is neither a success nor an error{}",
            if parts.status.is_redirection() { ": redirects are not followed" } else { "" }
        );
        return Error::new(ErrorKind::Answer, Delivery::Unknown, text).with_answer(parts);
    }
    let api = api(&parts.body);
    // A signature that is there and wrong means that somebody changed the
    // answer: then nothing it says is known.
    let tampered = check.is_some() && is_signed(&parts.headers);
    let accepted_perhaps =
        ["SYSTEM_ERROR", "SYSTEMERROR", "FREQUENCY_LIMITED"].contains(&api.code.as_str());
    let delivery = if tampered || accepted_perhaps || parts.status.is_server_error() {
        Delivery::Unknown
    } else {
        Delivery::Rejected
    };
    Error::api(api, parts, delivery, check)
}

/// `code`, `message` and `detail`, of whatever form they are.
fn api(body: &[u8]) -> ApiParts {
    let text = |value: Option<&RawValue>| match value.map(|raw| serde_json::from_str(raw.get())) {
        Some(Ok(Value::String(text))) => text,
        Some(Ok(Value::Number(number))) => number.to_string(),
        _ => String::new(),
    };
    let mut members: std::collections::HashMap<String, &RawValue> =
        serde_json::from_slice(body).unwrap_or_default();
    ApiParts {
        code: text(members.remove("code")),
        message: text(members.remove("message")),
        detail: members
            .remove("detail")
            .map(|raw| raw.get().to_owned())
            .filter(|raw| raw != "null"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_body_of_any_form_gives_what_it_has() {
        let parts =
            api(r#"{"code":"PARAM_ERROR","message":"参数错误","detail":{"a":[1, 2.50]}}"#
                .as_bytes());
        assert_eq!((parts.code.as_str(), parts.message.as_str()), ("PARAM_ERROR", "参数错误"));
        assert_eq!(parts.detail.as_deref(), Some(r#"{"a":[1, 2.50]}"#));
        for body in
            ["", "<html>", "[]", "null", "{\"code\":null}", "{\"message\":{}}", "{\"code\":"]
        {
            let parts = api(body.as_bytes());
            assert_eq!((parts.code.as_str(), parts.detail), ("", None), "{body}");
        }
        assert_eq!(api(br#"{"code":40001}"#).code, "40001");
    }
}
