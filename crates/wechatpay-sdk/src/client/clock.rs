//! The difference between this machine's clock and the platform's: measured by the `Date` of answers, and corrected if
//! the merchant has enabled that.
//!
//! `Date` is not signed. The other end of the TLS connection writes it: the platform, or a proxy that this machine
//! trusts. A false `Date` could give requests a wrong time, which the platform refuses, and could make the client accept
//! answers that were signed at another time. So two answers in a row must agree before the clock is corrected, and it is
//! never corrected by more than an hour. An attacker who replays an old answer gains that hour at most, and only at an
//! end of the connection.

use std::sync::Arc;
use std::time::{Duration, UNIX_EPOCH};

use http::HeaderMap;
use http::header::DATE;

use crate::engine::Measured;
use crate::error::{Error, FailedCheck};
use crate::keys::now;

/// The maximum difference of two measurements that agree, in seconds: `Date` has whole seconds, and an answer
/// takes some time.
const AGREEMENT: u64 = 10;

/// The smallest difference that is corrected, in seconds. The platform allows 300.
const NEGLIGIBLE: u64 = 60;

/// The largest difference that is corrected, in seconds. Beyond it, an operator must set the clock.
const MOST: u64 = 3600;

#[derive(Debug)]
pub(crate) struct Clock {
    corrects: bool,
    /// Shared with the other clients of the engine that call the same platform.
    measured: Arc<Measured>,
}

impl Clock {
    pub(crate) fn new(corrects: bool, measured: Arc<Measured>) -> Self {
        Self { corrects, measured }
    }

    /// The time, in seconds since 1970.
    pub(crate) fn now(&self) -> i64 {
        now().saturating_add(self.correction())
    }

    pub(crate) fn offset(&self) -> Option<i64> {
        self.measured.offset()
    }

    /// Measures the clock by an answer.
    pub(crate) fn measure(&self, headers: &HeaderMap) {
        self.measure_at(headers, now());
    }

    fn measure_at(&self, headers: &HeaderMap, now: i64) {
        let Some(offset) = date(headers).and_then(|date| date.checked_sub(now)) else { return };
        let before = self.measured.replace(offset);
        let agrees = before.is_some_and(|before| offset.abs_diff(before) <= AGREEMENT);
        let is_correctable = (NEGLIGIBLE..=MOST).contains(&offset.unsigned_abs());
        let correction = if agrees && is_correctable { offset } else { 0 };
        // A difference of a few seconds does not change the correction.
        if correction.abs_diff(self.measured.correction()) > AGREEMENT {
            self.measured.correct(correction);
            if self.corrects {
                tracing::warn!(correction, "the correction of this machine's clock has changed");
            }
        }
    }

    /// The largest difference between a signature's time and this machine's.
    pub(crate) fn largest_correction(&self) -> Duration {
        Duration::from_secs(if self.corrects { MOST } else { 0 })
    }

    /// The current correction of this machine's time, in seconds.
    pub(crate) fn correction(&self) -> i64 {
        if self.corrects { self.measured.correction() } else { 0 }
    }

    /// Whether another attempt helps: the clock, corrected by `used`, has caused this error, and its difference is
    /// known better now, or will be with the next answer.
    pub(crate) fn helps(&self, error: &Error, used: i64) -> bool {
        let is_clock = matches!(error.failed_check(), Some(FailedCheck::Clock { .. }))
            || error.code() == Some("SIGN_ERROR");
        let was_wrong =
            |offset: i64| offset.abs_diff(used) >= NEGLIGIBLE && offset.unsigned_abs() <= MOST;
        self.corrects && is_clock && self.offset().is_some_and(was_wrong)
    }
}

fn date(headers: &HeaderMap) -> Option<i64> {
    let date = httpdate::parse_http_date(headers.get(DATE)?.to_str().ok()?).ok()?;
    i64::try_from(date.duration_since(UNIX_EPOCH).ok()?.as_secs()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::{AnswerParts, ApiParts, Delivery};

    /// `date -u -d @1700000000`.
    const THEN: &str = "Tue, 14 Nov 2023 22:13:20 GMT";

    fn at(date: &str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(DATE, date.parse().unwrap());
        headers
    }

    #[test]
    fn the_offset_is_how_far_the_platform_is_ahead() {
        let clock = Clock::new(false, Arc::default());
        assert_eq!(clock.offset(), None);
        clock.measure_at(&at("soon"), 1);
        assert_eq!(clock.offset(), None);
        clock.measure_at(&at(THEN), 1_699_999_400);
        clock.measure_at(&at(THEN), 1_699_999_400);
        assert_eq!((clock.offset(), clock.correction()), (Some(600), 0));
        clock.measure_at(&at(THEN), 1_700_000_002);
        assert_eq!(clock.offset(), Some(-2));
    }

    #[test]
    fn the_time_is_this_machines_and_the_correction() {
        let clock = Clock::new(true, Arc::default());
        let between = |clock: &Clock, correction: i64| {
            let before = now() + correction;
            let told = clock.now();
            assert!((before..=now() + correction).contains(&told), "{told}, {before}");
        };
        between(&clock, 0);
        clock.measure_at(&at(THEN), 1_699_999_400);
        clock.measure_at(&at(THEN), 1_699_999_400);
        between(&clock, 600);
    }

    #[test]
    fn an_answer_is_measured_by_this_machines_time() {
        let clock = Clock::new(false, Arc::default());
        let date = std::time::SystemTime::now() + std::time::Duration::from_secs(600);
        clock.measure(&at(&httpdate::fmt_http_date(date)));
        // A slow machine takes a while from one line to the other.
        let offset = clock.offset().unwrap();
        assert!((300..=600).contains(&offset), "{offset}");
    }

    #[test]
    fn another_attempt_helps_where_the_clock_was_wrong_and_is_known() {
        let parts = |status| AnswerParts {
            status,
            headers: HeaderMap::new(),
            body: bytes::Bytes::new(),
            authenticated: false,
        };
        let refused = |code: &str| {
            let api = ApiParts { code: code.to_owned(), ..ApiParts::default() };
            Error::api(api, parts(http::StatusCode::UNAUTHORIZED), Delivery::NoEffect, None)
        };
        let check = FailedCheck::Clock { timestamp: 0, now: 301 };
        let stale = Error::verification(check, parts(http::StatusCode::OK));
        let measured = |corrects: bool, offset: i64| {
            let clock = Clock::new(corrects, Arc::default());
            clock.measure_at(&at(THEN), 1_700_000_000 - offset);
            clock
        };
        let sign_error = refused("SIGN_ERROR");
        for error in [&sign_error, &stale] {
            assert!(measured(true, 600).helps(error, 0));
            assert!(measured(true, -600).helps(error, 0));
            assert!(measured(true, 60).helps(error, 0));
            assert!(measured(true, 3600).helps(error, 0));
            // Corrected so already, right, too wrong, unknown, not wanted.
            assert!(!measured(true, 600).helps(error, 600));
            assert!(!measured(true, 600).helps(error, 541));
            assert!(measured(true, 600).helps(error, 540));
            assert!(!measured(true, 59).helps(error, 0));
            assert!(!measured(true, 3601).helps(error, 0));
            assert!(!Clock::new(true, Arc::default()).helps(error, 0));
            assert!(!measured(false, 600).helps(error, 0));
        }
        assert!(!measured(true, 600).helps(&refused("NOT_ENOUGH"), 0));
    }

    #[test]
    fn a_few_seconds_are_not_worth_a_change() {
        let clock = Clock::new(true, Arc::default());
        clock.measure_at(&at(THEN), 1_699_999_400);
        clock.measure_at(&at(THEN), 1_699_999_400);
        clock.measure_at(&at(THEN), 1_699_999_390);
        assert_eq!(clock.correction(), 600);
        clock.measure_at(&at(THEN), 1_699_999_389);
        assert_eq!(clock.correction(), 611);
    }

    #[test]
    fn two_answers_have_to_agree() {
        let clock = Clock::new(true, Arc::default());
        clock.measure_at(&at(THEN), 1_699_999_400);
        assert_eq!(clock.correction(), 0);
        clock.measure_at(&at(THEN), 1_699_999_411);
        assert_eq!(clock.correction(), 0);
        clock.measure_at(&at(THEN), 1_699_999_410);
        assert_eq!(clock.correction(), 590);
        // One that does not agree takes it back.
        clock.measure_at(&at(THEN), 1_700_001_000);
        assert_eq!(clock.correction(), 0);
    }

    #[test]
    fn no_more_than_an_hour_is_corrected() {
        for (offset, expected) in
            [(59, 0), (60, 60), (-600, -600), (3600, 3600), (3601, 0), (-86_400, 0)]
        {
            let clock = Clock::new(true, Arc::default());
            for _ in 0..3 {
                clock.measure_at(&at(THEN), 1_700_000_000 - offset);
            }
            assert_eq!(clock.correction(), expected, "{offset}");
        }
    }

    #[test]
    fn a_clock_that_was_set_is_not_corrected_any_more() {
        let clock = Clock::new(true, Arc::default());
        clock.measure_at(&at(THEN), 1_699_999_400);
        clock.measure_at(&at(THEN), 1_699_999_400);
        assert_eq!(clock.correction(), 600);
        clock.measure_at(&at(THEN), 1_700_000_000);
        assert_eq!(clock.correction(), 0);
    }
}
