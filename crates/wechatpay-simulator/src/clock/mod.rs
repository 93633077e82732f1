//! The platform's two times. **Wire time** is the system's: it stands in signed headers and decides
//! whether a request is fresh, so that clients with an ordinary clock keep working. **Business time**
//! is what orders, refunds, schedules and bills obey: it runs with the system's, runs faster, or
//! stands still until a test moves it.

mod text;

use std::sync::{Mutex, MutexGuard};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

pub(crate) use text::{
    DAY, compact, dashed, date, midnight, parse_compact, parse_date, parse_rfc3339, rfc3339,
    rfc3339_milliseconds, spaced,
};

use crate::storage::lock;

/// How business time runs. All members are milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "mode")]
pub(crate) enum Mode {
    /// With the system's clock, so far ahead of it.
    Real { ahead: i64 },
    /// So many times as fast as the system's clock since both showed these times.
    Scaled { factor: u32, system: i64, business: i64 },
    /// It stands still.
    Stepped { now: i64 },
}

#[derive(Debug)]
pub(crate) struct Clock(Mutex<Inner>);

#[derive(Debug)]
struct Inner {
    /// What a test adds to both times, in seconds.
    skew: i64,
    mode: Mode,
}

impl Default for Clock {
    fn default() -> Self {
        Self(Mutex::new(Inner { skew: 0, mode: Mode::Real { ahead: 0 } }))
    }
}

impl Clock {
    /// Moves both times, as if the machine's clock were wrong.
    pub(crate) fn set_offset(&self, seconds: i64) {
        self.lock().skew = seconds;
    }

    /// Wire time: seconds since 1970.
    pub(crate) fn wire(&self) -> i64 {
        (system() / 1000).saturating_add(self.lock().skew)
    }

    /// The same in milliseconds.
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

    /// Whether time passes by itself.
    pub(crate) fn runs(&self) -> bool {
        !matches!(self.mode(), Mode::Stepped { .. })
    }

    pub(crate) fn set_mode(&self, mode: Mode) {
        self.lock().mode = mode;
    }

    /// Business time goes on in the way of `mode`, from this time in milliseconds.
    pub(crate) fn put_back(&self, mode: Mode, business: i64) -> Mode {
        let mode = mode.from(business, system());
        self.set_mode(mode);
        mode
    }

    /// Business time in milliseconds, but for the [offset](Self::set_offset).
    pub(crate) fn milliseconds(&self) -> i64 {
        self.mode().at(system())
    }

    /// Business time stands still from now on.
    pub(crate) fn stop(&self) {
        let mut inner = self.lock();
        inner.mode = Mode::Stepped { now: inner.mode.at(system()) };
    }

    /// Business time goes on from where it is, so many times as fast as the system's; once as fast
    /// is the real mode.
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

    /// How long the machine has to wait until business time reaches this second; never, where it
    /// stands still.
    pub(crate) fn until(&self, seconds: i64) -> Option<Duration> {
        let inner = self.lock();
        let target = seconds.saturating_sub(inner.skew).saturating_mul(1000);
        let gap = u64::try_from(target.saturating_sub(inner.mode.at(system()))).unwrap_or(0);
        match inner.mode {
            Mode::Real { .. } => Some(Duration::from_millis(gap)),
            // One more, for the division drops a part of a millisecond.
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
    /// Business time, in milliseconds, when the system's clock shows this.
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

    /// It runs as this does, and shows `business` when the system's clock shows `system`.
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
        // Back to the ordinary pace, it stays ahead.
        clock.run(1);
        assert!(clock.now() >= before && clock.now() - clock.wire() >= 7190);
    }
}
