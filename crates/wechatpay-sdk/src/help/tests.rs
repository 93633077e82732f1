//! Tests of `Error::help` in both languages, with errors of each kind.

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, StatusCode};

use super::texts::{EXPLANATIONS, NUMBERS};
use super::{Language, step};
use crate::code;
use crate::error::{AnswerParts, ApiParts, Delivery, Error, ErrorKind, NextStep};
use crate::operation::{Protocol, catalogued, meaning};

/// An error answer of an operation.
fn answered(method: Method, path: &str, status: u16, code: &str, request_id: &str) -> Error {
    let protocol = if path.starts_with("/v3/") { Protocol::V3 } else { Protocol::V2 };
    let operation = catalogued(protocol, &method, path);
    assert!(operation.is_some(), "{path}");
    let mut headers = HeaderMap::new();
    headers.insert("request-id", HeaderValue::from_str(request_id).unwrap());
    let status = StatusCode::from_u16(status).unwrap();
    let parts = AnswerParts { status, headers, body: Bytes::new(), authenticated: false };
    let api = ApiParts { code: code.to_owned(), ..ApiParts::default() };
    let meaning = meaning(protocol, operation, status.as_u16(), code);
    Error::api(api, parts, Delivery::NoEffect, None).with_meaning(meaning)
}

#[test]
fn help_depends_on_the_operation_and_is_of_one_language() {
    let refund =
        answered(Method::POST, "/v3/refund/domestic/refunds", 403, "NOT_ENOUGH", "08AB-268543743");
    assert!(refund.is(code::NOT_ENOUGH) && refund.is(code::NOTENOUGH) && !refund.is(code::NO_AUTH));
    let help = refund.help().unwrap().in_language(Language::Chinese);
    assert_eq!(
        help.to_string(),
        "原因：商户出资账户余额不足，退款未受理。\n处理：充值后用原退款单号再发。\n\
         后续：消除原因后，用原单号和原参数再发；不要换单号。"
    );
    let help = help.in_language(Language::English);
    assert_eq!(
        help.to_string(),
        "Cause: The refund was not accepted because the merchant's account does not have enough money.\n\
         Remedy: Top up, then send the same refund number again.\n\
         Next: Once the cause is gone, send the request again with the same number and parameters. Do \
         not use a new number."
    );
    assert_eq!((help.next_step(), help.number()), (NextStep::SameNumber, None));
    let payer = answered(Method::POST, "/pay/micropay", 200, "NOTENOUGH", "08AB-0");
    assert!(payer.is(code::NOT_ENOUGH));
    let help = payer.help().unwrap().in_language(Language::English);
    assert_eq!(help.cause(), "The payer's balance is too low.");
    // The number of a success explains no error.
    assert_eq!((help.number(), help.number_cause()), (None, None));
}

#[test]
fn the_number_of_the_request_id_is_explained() {
    let path = "/v3/pay/transactions/jsapi";
    let error = answered(Method::POST, path, 400, "INVALID_REQUEST", "08AB-268498689");
    let help = error.help().unwrap().in_language(Language::English);
    assert_eq!(help.number(), Some(268_498_689));
    assert_eq!(help.number_cause(), Some("The order is already paid."));
    let last = "\nRequest-ID …-268498689: The order is already paid. Query it. For another payment, take \
                a new number.";
    assert!(help.to_string().ends_with(last), "{help}");
    // An unknown code, with a documented number.
    let error = answered(Method::POST, path, 400, "NEW_CODE", "08AB-268498689");
    let help = error.help().unwrap().in_language(Language::Chinese);
    assert_eq!(help.cause(), "订单已付款。");
    assert!(answered(Method::POST, path, 400, "NEW_CODE", "08AB-1").help().is_none());
}

#[test]
fn errors_without_a_code_are_explained_by_what_happened() {
    let cause = |error: Error| Some(error.help()?.in_language(Language::English).cause());
    let lost = Error::new(ErrorKind::Transport, Delivery::Unknown, "lost");
    assert!(cause(lost).unwrap().starts_with("The connection failed or timed out"));
    let path = "/v3/refund/domestic/refunds";
    let gateway = answered(Method::POST, path, 502, "", "1");
    assert!(cause(gateway).unwrap().starts_with("The gateway failed."));
    assert!(cause(Error::configuration("no key")).is_none());
    assert!(cause(Error::request("no number")).is_none());
    let unsent = Error::new(ErrorKind::TotalTimeout, Delivery::NotSent, "late");
    assert!(cause(unsent).is_none());
}

#[test]
fn no_text_has_a_foreign_script() {
    let all = EXPLANATIONS.iter().chain(NUMBERS.iter().map(|(_, explanation)| explanation));
    let is_han = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c);
    for explanation in all {
        let english = explanation.words(Language::English);
        for text in [english.cause, english.remedy] {
            assert!(text.is_ascii() && text.ends_with('.'), "{text}");
        }
        let chinese = explanation.words(Language::Chinese);
        for text in [chinese.cause, chinese.remedy] {
            assert!(text.chars().any(is_han) && text.ends_with('。'), "{text}");
        }
    }
    for next in [NextStep::DoNotRepeat, NextStep::SameNumber, NextStep::QueryFirst, NextStep::Later]
    {
        assert!(step(next, Language::English).is_ascii());
        assert!(!step(next, Language::Chinese).contains(|c: char| c.is_ascii_alphabetic()));
    }
    assert!(NUMBERS.is_sorted_by_key(|(number, _)| *number));
}

#[test]
fn the_next_step_is_careful_where_the_outcome_is_unknown() {
    let path = "/v3/refund/domestic/refunds";
    let of = |status, code, delivery| {
        answered(Method::POST, path, status, code, "1").with_delivery(delivery).next_step()
    };
    for (status, code, delivery, expected) in [
        (403, "NOT_ENOUGH", Delivery::NoEffect, NextStep::SameNumber),
        (400, "PARAM_ERROR", Delivery::NoEffect, NextStep::DoNotRepeat),
        (429, "FREQUENCY_LIMITED", Delivery::Unknown, NextStep::QueryFirst),
        (500, "SYSTEM_ERROR", Delivery::Unknown, NextStep::SameNumber),
        // The meaning of its code is not known to be true for this request.
        (400, "PARAM_ERROR", Delivery::Unknown, NextStep::QueryFirst),
        (429, "RATELIMIT_EXCEEDED", Delivery::Unknown, NextStep::QueryFirst),
        (403, "A_NEW_CODE", Delivery::Unknown, NextStep::QueryFirst),
        (403, "A_NEW_CODE", Delivery::NoEffect, NextStep::DoNotRepeat),
        (429, "A_NEW_CODE", Delivery::NoEffect, NextStep::Later),
        (403, "NOT_ENOUGH", Delivery::TookEffect, NextStep::DoNotRepeat),
    ] {
        assert_eq!(of(status, code, delivery), expected, "{status} {code} {delivery:?}");
    }
    let unsent = Error::new(ErrorKind::Connect, Delivery::NotSent, "");
    assert_eq!(unsent.next_step(), NextStep::Later);
    assert_eq!(Error::configuration("").next_step(), NextStep::DoNotRepeat);
}
