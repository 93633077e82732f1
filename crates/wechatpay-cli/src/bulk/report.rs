//! The outcome of rows, in short words.

use wechatpay_sqlx::jobs::ListedJob;

use crate::arguments::State;
use crate::language::{either, of_user};

/// The state of a job for people.
pub(crate) fn state_of(state: &str) -> State {
    match state {
        "new" => State::Waiting,
        "done" => State::Done,
        "refused" => State::Refused,
        // `dead`: for example, another request has the number. A person must look.
        _ => State::Unknown,
    }
}

/// Whether a job in this state has ended.
pub(crate) fn is_over(state: &str) -> bool {
    matches!(state, "done" | "refused" | "dead")
}

impl State {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Done => "done",
            Self::Refused => "refused",
            Self::Unknown => "unknown",
        }
    }

    /// The name for people.
    pub(crate) fn for_user(self) -> &'static str {
        let chinese = match self {
            Self::Waiting => "未发送",
            Self::Done => "成功",
            Self::Refused => "被拒绝",
            Self::Unknown => "结果未知",
        };
        either(of_user(), chinese, self.as_str())
    }
}

/// The number of rows in each state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) waiting: u64,
    pub(crate) done: u64,
    pub(crate) refused: u64,
    pub(crate) unknown: u64,
}

impl Tally {
    pub(crate) fn add(&mut self, state: State, count: u64) {
        match state {
            State::Waiting => self.waiting += count,
            State::Done => self.done += count,
            State::Refused => self.refused += count,
            State::Unknown => self.unknown += count,
        }
    }

    pub(crate) fn of<'j>(jobs: impl Iterator<Item = &'j ListedJob>) -> Self {
        let mut tally = Self::default();
        jobs.for_each(|job| tally.add(state_of(&job.state), 1));
        tally
    }

    /// 0 all done, 3 some refused or not sent, 4 some unknown, 130 interrupted before all were sent.
    pub(crate) fn exit_code(self, is_interrupted: bool) -> u8 {
        match self {
            Self { unknown: 1.., .. } => 4,
            Self { waiting: 1.., .. } if is_interrupted => 130,
            Self { waiting: 0, refused: 0, .. } => 0,
            _ => 3,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_exit_code_is_that_of_the_worst_row() {
        let of = |waiting, refused, unknown| Tally { waiting, done: 1, refused, unknown };
        for (tally, code, interrupted) in [
            (of(0, 0, 0), 0, 0),
            (of(0, 1, 0), 3, 3),
            (of(1, 0, 0), 3, 130),
            (of(1, 1, 0), 3, 130),
            (of(1, 1, 1), 4, 4),
        ] {
            assert_eq!((tally.exit_code(false), tally.exit_code(true)), (code, interrupted));
        }
    }

    #[test]
    fn what_is_not_known_to_have_ended_may_have_happened() {
        for state in ["sent", "unknown", "asked", "absent", "dead", "a state of a later version"] {
            assert_eq!(state_of(state), State::Unknown, "{state}");
        }
    }
}
