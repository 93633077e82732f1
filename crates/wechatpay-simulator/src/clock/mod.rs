//! The platform's two clocks. **Wire time** is the system's time. It is written to signed headers
//! and decides whether a request is fresh, so clients with an ordinary clock work at any time.
//! **Business time** applies to orders, refunds, schedules and bills. It runs with the system's
//! clock, runs faster, or is stopped until a test advances it.

mod text;

use std::sync::{Mutex, MutexGuard};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

pub(crate) use text::{
    DAY, compact, date, midnight, parse_compact, parse_date, parse_rfc3339, rfc3339,
    rfc3339_milliseconds, spaced,
};

use crate::storage::lock;

/// The mode of business time. All members are milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "mode")]
pub(crate) enum Mode {
    /// Runs with the system's clock, ahead of it by `ahead`.
    Real { ahead: i64 },
    /// Runs `factor` times as fast as the system's clock, since the moment at which both clocks had
    /// these times.
    Scaled { factor: u32, system: i64, business: i64 },
    /// Stopped at `now`.
    Stepped { now: i64 },
}

#[derive(Debug)]
pub(crate) struct Clock(Mutex<Inner>);

#[derive(Debug)]
struct Inner {
    /// An offset in seconds that a test adds to both clocks.
    skew: i64,
    mode: Mode,
}

impl Default for Clock {
    fn default() -> Self {
        Self(Mutex::new(Inner { skew: 0, mode: Mode::Real { ahead: 0 } }))
    }
}

impl Clock {
    /// Shifts both clocks, as if the machine's clock were wrong.
    pub(crate) fn set_offset(&self, seconds: i64) {
        self.lock().skew = seconds;
    }

    /// Wire time: seconds since 1970.
    pub(crate) fn wire(&self) -> i64 {
        (system() / 1000).saturating_add(self.lock().skew)
    }

    /// Wire time in milliseconds since 1970.
    pub(crate) fn wire_milliseconds(&self) -> i64 {
        system().saturating_add(self.lock().skew.saturating_mul(1000))
    }

    /// Business time: seconds since 1970.
    pub(crate) fn now(&self) -> i64 {
        let inner = self.lock();
        (inner.mode.at(system()) / 1000).saturating_add(inner.skew)
    }

    pub(crate) fn mode(&self) -> Mode {
        self.lock().mode
    }

    /// Whether business time runs by itself.
    pub(crate) fn runs(&self) -> bool {
        !matches!(self.mode(), Mode::Stepped { .. })
    }

    pub(crate) fn set_mode(&self, mode: Mode) {
        self.lock().mode = mode;
    }

    /// Continues business time in the given mode from this time in milliseconds.
    pub(crate) fn put_back(&self, mode: Mode, business: i64) -> Mode {
        let mode = mode.from(business, system());
        self.set_mode(mode);
        mode
    }

    /// Business time in milliseconds, without the [offset](Self::set_offset).
    pub(crate) fn milliseconds(&self) -> i64 {
        self.mode().at(system())
    }

    /// Stops business time.
    pub(crate) fn stop(&self) {
        let mut inner = self.lock();
        inner.mode = Mode::Stepped { now: inner.mode.at(system()) };
    }

    /// Runs business time from its current value, `factor` times as fast as the system's clock. A
    /// factor of 1 selects [`Mode::Real`].
    pub(crate) fn run(&self, factor: u32) {
        let system = system();
        let mut inner = self.lock();
        let business = inner.mode.at(system);
        inner.mode = match factor {
            1 => Mode::Real { ahead: business.saturating_sub(system) },
            factor => Mode::Scaled { factor, system, business },
        };
    }

    /// Moves business time forward to this second; it never goes back.
    pub(crate) fn move_to(&self, seconds: i64) {
        let system = system();
        let mut inner = self.lock();
        let target = seconds.saturating_sub(inner.skew).saturating_mul(1000);
        let gap = target.saturating_sub(inner.mode.at(system));
        if gap <= 0 {
            return;
        }
        inner.mode = match inner.mode {
            Mode::Real { ahead } => Mode::Real { ahead: ahead.saturating_add(gap) },
            Mode::Scaled { factor, system, business } => {
                Mode::Scaled { factor, system, business: business.saturating_add(gap) }
            }
            Mode::Stepped { now } => Mode::Stepped { now: now.saturating_add(gap) },
        };
    }

    /// The real duration until business time reaches this second; `None` if the clock is stopped.
    pub(crate) fn until(&self, seconds: i64) -> Option<Duration> {
        let inner = self.lock();
        let target = seconds.saturating_sub(inner.skew).saturating_mul(1000);
        let gap = u64::try_from(target.saturating_sub(inner.mode.at(system()))).unwrap_or(0);
        match inner.mode {
            Mode::Real { .. } => Some(Duration::from_millis(gap)),
            // Plus one, because the division truncates.
            Mode::Scaled { factor, .. } => {
                Some(Duration::from_millis(gap / u64::from(factor.max(1)) + u64::from(gap > 0)))
            }
            Mode::Stepped { .. } => None,
        }
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        lock(&self.0)
    }
}

impl Mode {
    /// Business time, in milliseconds, at this system time.
    fn at(self, now: i64) -> i64 {
        match self {
            Self::Real { ahead } => now.saturating_add(ahead),
            Self::Scaled { factor, system, business } => {
                let passed = now.saturating_sub(system).saturating_mul(i64::from(factor));
                business.saturating_add(passed)
            }
            Self::Stepped { now } => now,
        }
    }

    /// The same mode, set so that business time is `business` when the system's clock shows
    /// `system`.
    fn from(self, business: i64, system: i64) -> Self {
        match self {
            Self::Real { .. } => Self::Real { ahead: business.saturating_sub(system) },
            Self::Scaled { factor, .. } => Self::Scaled { factor, system, business },
            Self::Stepped { .. } => Self::Stepped { now: business },
        }
    }
}

/// Milliseconds since 1970.
fn system() -> i64 {
    match SystemTime::now().duration_since(UNIX_EPOCH) {
        Ok(since) => i64::try_from(since.as_millis()).unwrap_or(i64::MAX),
        Err(_) => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_offset_moves_both_times() {
        let clock = Clock::default();
        clock.set_offset(i64::MIN);
        assert!(clock.now() < 0 && clock.wire() < 0);
        clock.set_offset(i64::MAX);
        assert_eq!((clock.now(), clock.wire()), (i64::MAX, i64::MAX));
    }

    #[test]
    fn a_stopped_clock_moves_when_it_is_told_to() {
        let clock = Clock::default();
        clock.set_mode(Mode::Stepped { now: 5_000 });
        assert_eq!(clock.now(), 5);
        assert!(clock.wire() > 5);
        assert_eq!(clock.until(9), None);
        clock.move_to(9);
        assert_eq!(clock.now(), 9);
        clock.move_to(3);
        assert_eq!(clock.now(), 9);
    }

    #[test]
    fn time_is_put_back_and_runs_as_it_did() {
        for (mode, later) in [
            (Mode::Real { ahead: 7 }, 5_900),
            (Mode::Scaled { factor: 10, system: 1, business: 2 }, 14_000),
            (Mode::Stepped { now: 9 }, 5_000),
        ] {
            let back = mode.from(5_000, 1_000_000);
            assert_eq!((back.at(1_000_000), back.at(1_000_900)), (5_000, later), "{mode:?}");
        }
    }

    #[test]
    fn scaled_time_runs_by_its_factor() {
        let mode = Mode::Scaled { factor: 60, system: 1_000, business: 500_000 };
        assert_eq!(mode.at(1_000), 500_000);
        assert_eq!(mode.at(3_000), 620_000);
        let clock = Clock::default();
        clock.stop();
        clock.move_to(clock.now() + 7200);
        let before = clock.now();
        clock.run(3600);
        let wait = clock.until(before + 3600).unwrap();
        assert!(wait > Duration::ZERO && wait <= Duration::from_millis(1001), "{wait:?}");
        // Back at the normal speed, business time stays ahead.
        clock.run(1);
        assert!(clock.now() >= before && clock.now() - clock.wire() >= 7190);
    }
}
