//! The step after each failure, and the combined error of several attempts: the whole table of
//! `docs/failures.md`.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::{Attempts, Next, doubted, next};
use crate::error::{AnswerParts, ApiParts, Delivery, Error, ErrorKind, FailedCheck, NextStep};
use crate::operation::{Protocol, Query, Repeat, catalogued, meaning};

const QUERY: Query = Query { path: "/q", absent: "NONE", ..Query::NONE };
const NEVER: Repeat = Repeat::Never;
const READS: Repeat = Repeat::Reads;
const NUMBERED: Repeat = Repeat::Refused("n");
const IDEMPOTENT: Repeat = Repeat::Idempotent("n");
const QUERIED: Repeat = Repeat::Queried("n", QUERY);
const KINDS: [Repeat; 5] = [NEVER, READS, NUMBERED, IDEMPOTENT, QUERIED];

fn parts(status: u16) -> AnswerParts {
    let status = StatusCode::from_u16(status).unwrap();
    AnswerParts { status, headers: HeaderMap::new(), body: Bytes::new(), authenticated: false }
}

fn api(status: u16, code: &str, delivery: Delivery) -> Error {
    let api = ApiParts { code: code.to_owned(), ..ApiParts::default() };
    Error::api(api, parts(status), delivery, None)
}

fn unconnected() -> Error {
    Error::new(ErrorKind::Connect, Delivery::NotSent, "no connection")
}

fn lost() -> Error {
    Error::new(ErrorKind::Transport, Delivery::Unknown, "lost")
}

fn rate_limited() -> Error {
    api(429, "RATELIMIT_EXCEEDED", Delivery::NoEffect)
}

fn refused() -> Error {
    api(403, "NOT_ENOUGH", Delivery::NoEffect)
}

fn unverified(check: FailedCheck) -> Error {
    Error::verification(check, parts(200))
}

/// The step after an error, for each kind of operation.
fn after(error: &Error) -> [Next; 5] {
    KINDS.map(|repeat| next(error, repeat, false))
}

#[test]
fn what_never_left_is_sent_whatever_it_is() {
    let late = Error::new(ErrorKind::ConnectTimeout, Delivery::NotSent, "");
    assert_eq!(after(&unconnected()), [Next::Repeat; 5]);
    assert_eq!(after(&late), [Next::Repeat; 5]);
}

#[test]
fn what_will_be_the_same_is_not_sent_again() {
    let unknown = |kind| Error::new(kind, Delivery::Unknown, "");
    for error in [
        Error::configuration("no key"),
        Error::request("no number"),
        Error::new(ErrorKind::TotalTimeout, Delivery::NotSent, "late"),
        unknown(ErrorKind::TotalTimeout),
        unknown(ErrorKind::Answer),
        refused(),
        api(401, "SIGN_ERROR", Delivery::NoEffect),
        // A proxy or gateway has written it, or v2 with an unknown code.
        api(403, "", Delivery::Unknown),
        api(200, "NEW_CODE", Delivery::Unknown),
        api(202, "USERPAYING", Delivery::Unknown),
        unverified(FailedCheck::Clock { timestamp: 0, now: 301 }),
        unverified(FailedCheck::UnknownSerial { serial: "A".into(), known: vec![] }),
        unverified(FailedCheck::ExpiredCertificate { serial: "A".into() }),
        Error::new(ErrorKind::Answer, Delivery::TookEffect, ""),
        // A request that was carried out is not sent again, whatever its code.
        api(500, "SYSTEM_ERROR", Delivery::TookEffect),
    ] {
        assert_eq!(after(&error), [Next::Stop; 5], "{error:?}");
    }
}

#[test]
fn a_refusal_for_now_is_sent_again_under_its_number() {
    let expected = [Next::Stop, Next::Repeat, Next::Repeat, Next::Repeat, Next::Repeat];
    assert_eq!(after(&rate_limited()), expected);
    assert_eq!(after(&Error::accepted(ApiParts::default(), parts(202))).first(), Some(&Next::Stop));
    let accepted = Error::accepted(ApiParts::default(), parts(202));
    assert_eq!(next(&accepted, NUMBERED, false), Next::Repeat);
    // A refund that was answered with 429 may have been accepted.
    let doubtful = doubted(rate_limited(), QUERIED);
    assert_eq!(doubtful.delivery(), Delivery::Unknown);
    assert_eq!(next(&doubtful, QUERIED, false), Next::Query);
    assert_eq!(doubted(rate_limited(), NUMBERED).delivery(), Delivery::NoEffect);
    assert_eq!(doubted(refused(), QUERIED).delivery(), Delivery::NoEffect);
}

#[test]
fn after_an_unknown_outcome_only_what_is_safe_is_sent_again() {
    let expected = [Next::Stop, Next::Repeat, Next::Stop, Next::Repeat, Next::Query];
    let unknown = |status, code| api(status, code, Delivery::Unknown);
    for error in [
        lost(),
        Error::new(ErrorKind::AttemptTimeout, Delivery::Unknown, "late"),
        unknown(500, "SYSTEM_ERROR"),
        unknown(502, ""),
        unknown(503, ""),
        unknown(504, ""),
        unknown(429, "FREQUENCY_LIMITED"),
        unknown(200, "SYSTEMERROR"),
        unknown(200, "BIZERR_NEED_RETRY"),
        unverified(FailedCheck::Probe),
        unverified(FailedCheck::WrongSignature { serial: "A".into() }),
        unverified(FailedCheck::MissingHeader { header: "Wechatpay-Signature" }),
        unverified(FailedCheck::Replayed),
        unverified(FailedCheck::WrongSign),
    ] {
        assert_eq!(after(&error), expected, "{error:?}");
    }
}

#[test]
fn a_clock_that_is_known_better_is_reason_enough_for_what_is_safe() {
    let error = api(401, "SIGN_ERROR", Delivery::NoEffect);
    let expected = [Next::Stop, Next::Repeat, Next::Repeat, Next::Repeat, Next::Repeat];
    assert_eq!(KINDS.map(|repeat| next(&error, repeat, true)), expected);
    let error = unverified(FailedCheck::Clock { timestamp: 0, now: 301 });
    let expected = [Next::Stop, Next::Repeat, Next::Stop, Next::Repeat, Next::Query];
    assert_eq!(KINDS.map(|repeat| next(&error, repeat, true)), expected);
}

/// The error of a write whose attempts ended with these errors.
fn come_to(errors: impl IntoIterator<Item = Error>) -> Error {
    let mut attempts = Attempts::new(false);
    errors.into_iter().for_each(|error| attempts.failed(error));
    attempts.into_error()
}

#[test]
fn the_error_is_that_of_the_worst_attempt() {
    use Delivery::{NoEffect, NotSent, TookEffect, Unknown};
    let unreadable = || Error::new(ErrorKind::Answer, TookEffect, "unreadable");
    let gateway = || api(401, "SIGN_ERROR", NoEffect);
    let (connect, transport, answer) =
        (ErrorKind::Connect, ErrorKind::Transport, ErrorKind::Answer);
    for (errors, kind, delivery) in [
        (vec![unconnected(), unconnected()], connect, NotSent),
        (vec![unconnected(), refused()], ErrorKind::Api, NoEffect),
        (vec![rate_limited(), unconnected()], ErrorKind::Api, NoEffect),
        (vec![lost(), unconnected()], transport, Unknown),
        (vec![lost(), unconnected(), unconnected()], transport, Unknown),
        (vec![unconnected(), lost()], transport, Unknown),
        // Refused by the gateway: the platform did not look at the lost request.
        (vec![lost(), rate_limited()], transport, Unknown),
        (vec![lost(), gateway()], transport, Unknown),
        // The platform's answer about the request does not remove the doubt.
        (vec![lost(), refused()], ErrorKind::Api, Unknown),
        (vec![lost(), unreadable()], answer, TookEffect),
        (vec![unreadable(), lost()], answer, TookEffect),
        (vec![unreadable(), api(500, "SYSTEM_ERROR", Unknown)], answer, TookEffect),
        // An error answer that is not a refusal says less than the earlier success.
        (vec![unreadable(), api(403, "A_NEW_CODE", Unknown)], answer, TookEffect),
    ] {
        let (count, what) = (errors.len(), format!("{errors:?}"));
        let error = come_to(errors);
        assert_eq!((error.kind(), error.delivery()), (kind, delivery), "{what}");
        assert_eq!(error.attempts() as usize, count, "{what}");
    }
}

/// A query between two attempts allows the second one and proves nothing: the platform may carry out a request that
/// it has answered with 429, and an unanswered request may still arrive.
#[test]
fn what_follows_does_not_settle_what_is_unknown() {
    let late = || Error::new(ErrorKind::AttemptTimeout, Delivery::Unknown, "late");
    let system = || api(500, "SYSTEM_ERROR", Delivery::Unknown);
    let gateway = || api(504, "", Delivery::Unknown);
    let put_off = || doubted(rate_limited(), QUERIED);
    for first in [lost, late, system, gateway, put_off] {
        for then in [refused(), rate_limited(), unconnected(), lost()] {
            assert_eq!(come_to([first(), then]).delivery(), Delivery::Unknown);
        }
    }
    // The error has the text of the refusal.
    assert_eq!(come_to([lost(), refused()]).code(), Some("NOT_ENOUGH"));
}

#[test]
fn a_read_has_done_nothing() {
    let mut attempts = Attempts::new(true);
    attempts.failed(lost());
    attempts.failed(refused());
    let error = attempts.into_error();
    assert_eq!((error.code(), error.delivery()), (Some("NOT_ENOUGH"), Delivery::NoEffect));
    let unreadable = || Error::new(ErrorKind::Answer, Delivery::TookEffect, "unreadable");
    for (error, delivery) in [
        (lost(), Delivery::NoEffect),
        (unreadable(), Delivery::NoEffect),
        (unconnected(), Delivery::NotSent),
    ] {
        let mut attempts = Attempts::new(true);
        attempts.failed(error);
        assert_eq!(attempts.into_error().delivery(), delivery);
    }
}

#[test]
fn a_signer_that_says_so_is_asked_again() {
    let of = |is_transient| Error::signer("no signature", "busy".into(), is_transient);
    assert_eq!(after(&of(true)), [Next::Repeat; 5]);
    assert_eq!(after(&of(false)), [Next::Stop; 5]);
}

#[test]
fn without_a_documented_code_the_kind_decides_the_next_step() {
    for (kind, delivery, expected) in [
        (ErrorKind::Connect, Delivery::NotSent, NextStep::Later),
        (ErrorKind::ConnectTimeout, Delivery::NotSent, NextStep::Later),
        (ErrorKind::TotalTimeout, Delivery::NotSent, NextStep::Later),
        (ErrorKind::Request, Delivery::NotSent, NextStep::DoNotRepeat),
        // Reads.
        (ErrorKind::Transport, Delivery::NoEffect, NextStep::Later),
        (ErrorKind::AttemptTimeout, Delivery::NoEffect, NextStep::Later),
        (ErrorKind::TotalTimeout, Delivery::NoEffect, NextStep::Later),
        (ErrorKind::Answer, Delivery::NoEffect, NextStep::DoNotRepeat),
        (ErrorKind::Accepted, Delivery::Unknown, NextStep::SameNumber),
        (ErrorKind::Transport, Delivery::Unknown, NextStep::QueryFirst),
        (ErrorKind::Answer, Delivery::TookEffect, NextStep::DoNotRepeat),
    ] {
        assert_eq!(Error::new(kind, delivery, "").next_step(), expected, "{kind} {delivery}");
    }
    let of = |is_transient| Error::signer("no signature", "busy".into(), is_transient);
    assert_eq!(of(true).next_step(), NextStep::Later);
    assert_eq!(of(false).next_step(), NextStep::DoNotRepeat);
}

#[test]
fn the_attempts_stand_in_the_error() {
    let error = come_to([unconnected(), unconnected()]);
    assert_eq!(error.to_string(), "no connection (not sent; 2 attempts)");
    let error = come_to([lost(), unconnected()]);
    let doubt = "may have taken effect: query before sending again";
    assert_eq!(error.to_string(), format!("lost ({doubt}; 2 attempts)"));
    assert_eq!(come_to([unconnected()]).to_string(), "no connection");
}

#[test]
fn of_several_that_may_have_had_the_same_effect_the_last_one_is_told() {
    let unknown = |code: &str| api(500, code, Delivery::Unknown);
    assert_eq!(come_to([unknown("FIRST"), unknown("LAST")]).code(), Some("LAST"));
    let refused = |code: &str| api(403, code, Delivery::NoEffect);
    assert_eq!(come_to([refused("FIRST"), refused("LAST")]).code(), Some("LAST"));
}

#[test]
fn attempts_and_queries_that_fail_are_counted() {
    let mut attempts = Attempts::new(false);
    assert_eq!(attempts.made(), 0);
    for made in 1..=3 {
        attempts.failed(lost());
        assert_eq!(attempts.made(), made);
    }
    attempts.query_failed(&unconnected());
    assert_eq!(attempts.made(), 4);
    let error = attempts.into_error();
    assert_eq!(error.attempts(), 4);
    assert!(error.explanation().unwrap().contains("no connection"), "{error}");
}

#[test]
fn what_the_catalogue_says_of_a_code_limits_what_follows() {
    let of = |path: &str, status, code, delivery| {
        let protocol = if path.starts_with("/v3/") { Protocol::V3 } else { Protocol::V2 };
        let operation = catalogued(protocol, &http::Method::POST, path);
        assert!(operation.is_some(), "{path}");
        let meaning = meaning(protocol, operation, status, code);
        after(&api(status, code, delivery).with_meaning(meaning))
    };
    // The documents list it with 500. It is about the request, so a retry would fail again.
    let order = "/v3/pay/transactions/jsapi";
    assert_eq!(of(order, 500, "OPENID_MISMATCH", Delivery::Unknown), [Next::Stop; 5]);
    // Money may be on its way: only a query can find out.
    let query_first = [Next::Stop, Next::Repeat, Next::Stop, Next::Stop, Next::Query];
    let transfer = "/v3/fund-app/mch-transfer/transfer-bills";
    assert_eq!(of(transfer, 500, "SYSTEM_ERROR", Delivery::Unknown), query_first);
    let refund = "/v3/refund/domestic/refunds";
    assert_eq!(of(refund, 429, "FREQUENCY_LIMITED", Delivery::Unknown), query_first);
    // A retry under the same number is safe.
    let same_number = [Next::Stop, Next::Repeat, Next::Stop, Next::Repeat, Next::Query];
    assert_eq!(of(order, 500, "SYSTEM_ERROR", Delivery::Unknown), same_number);
    // A refusal for missing money is not retried automatically.
    assert_eq!(of(refund, 403, "NOT_ENOUGH", Delivery::NoEffect), [Next::Stop; 5]);
    // v2 has a code for too many requests, and no status.
    let v2 = doubted(api(200, "FREQ_LIMIT", Delivery::NoEffect), QUERIED);
    assert_eq!(v2.delivery(), Delivery::Unknown);
    assert_eq!(next(&v2, QUERIED, false), Next::Query);
}
