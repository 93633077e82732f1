//! v3: an error is an error before it is anything else; a success is one only
//! with a signature.

use std::collections::HashMap;

use http::StatusCode;
use serde_json::value::RawValue;

use super::Expectation;
use crate::client::Client;
use crate::error::{AnswerParts, ApiParts, Delivery, Error, ErrorKind, FailedCheck, Result};
use crate::explain::{Signed, explain};
use crate::operation::AnswerSignature;
use crate::sign::v3::{is_signed, verify, verify_statement};
use crate::transport::{Incoming, Unverified};

pub(super) fn judge(
    client: &Client,
    expectation: &Expectation,
    incoming: Incoming,
) -> Result<AnswerParts> {
    let Incoming { status, headers, body: Unverified(body) } = incoming;
    let mut parts = AnswerParts { status, headers, body, authenticated: false };
    let verify = match expectation.answer_signature {
        AnswerSignature::None if status == StatusCode::OK => return Ok(parts),
        AnswerSignature::StatementSha1 if status.is_success() => verify_statement,
        _ => verify,
    };
    let now = client.parts().clock.now();
    let checked = verify(&parts.headers, &parts.body, &client.parts().keyring.keys(), now);
    let checked = checked.and_then(|signature| {
        let is_first = client.taken().is_first(&signature, now);
        if is_first { Ok(()) } else { Err(FailedCheck::Replayed) }
    });
    parts.authenticated = checked.is_ok();
    if !status.is_success() {
        return Err(failure(parts, checked.err(), expectation.signed.as_ref()));
    }
    if let Err(check) = checked {
        return Err(Error::verification(check, parts));
    }
    if status == StatusCode::ACCEPTED {
        return Err(Error::accepted(ApiParts::read(&parts.body), parts));
    }
    // The status is not signed: a signed error under a changed status is an
    // error all the same.
    if !expectation.code_in_success && has_the_form_of_an_error(&parts.body) {
        return Err(Error::api(ApiParts::read(&parts.body), parts, Delivery::Unknown, None));
    }
    Ok(parts)
}

fn has_the_form_of_an_error(body: &[u8]) -> bool {
    // Nearly every success is told apart without parsing it.
    let names_message = || std::str::from_utf8(body).is_ok_and(|text| text.contains("\"message\""));
    if body.len() > 1 << 16 || !names_message() {
        return false;
    }
    let members: HashMap<String, &RawValue> = serde_json::from_slice(body).unwrap_or_default();
    let has = |name: &str| members.contains_key(name);
    has("code") && has("message") && members.len() == 2 + usize::from(has("detail"))
}

/// The error that an answer of another status than 2xx is.
fn failure(parts: AnswerParts, check: Option<FailedCheck>, signed: Option<&Signed>) -> Error {
    if !parts.status.is_client_error() && !parts.status.is_server_error() {
        let text = format!(
            "the answer is neither a success nor an error{}",
            if parts.status.is_redirection() { ": redirects are not followed" } else { "" }
        );
        return Error::new(ErrorKind::Answer, Delivery::Unknown, text).with_answer(parts);
    }
    let api = ApiParts::read(&parts.body);
    let delivery = delivery(&api, &parts, check.is_some() && is_signed(&parts.headers));
    let signed = signed.filter(|_| api.code == "SIGN_ERROR");
    let explanation =
        signed.and_then(|signed| explain(signed, api.detail.as_deref(), &parts.headers));
    Error::api(api, parts, delivery, check).with_explanation(explanation)
}

/// Whether an error may have had an effect all the same.
fn delivery(api: &ApiParts, parts: &AnswerParts, tampered: bool) -> Delivery {
    /// Codes that do not mean that nothing happened (`platform.md` §4).
    const UNDECIDED: [&str; 7] = [
        "ACCEPTED",
        "BANK_ERROR",
        "BIZ_ERR_NEED_RETRY",
        "FREQUENCY_LIMITED",
        "PROCESSING",
        "SYSTEM_ERROR",
        "USERPAYING",
    ];
    // A signature that is there and wrong means that somebody changed the
    // answer: then nothing it says is known. Nor is it if the answer has not
    // the platform's form: something between may have written it, after the
    // request went on. The platform's own are these without a body (§3).
    let no_such_path = matches!(parts.status.as_u16(), 404 | 405) && parts.body.is_empty();
    let of_the_platform = !api.code.is_empty() || parts.authenticated || no_such_path;
    let undecided = UNDECIDED.contains(&api.code.as_str());
    if tampered || !of_the_platform || undecided || parts.status.is_server_error() {
        Delivery::Unknown
    } else {
        Delivery::Rejected
    }
}
