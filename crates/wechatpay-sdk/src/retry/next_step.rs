//! What to do after an error, for whoever decides it: a program, or a person.

use super::settle::is_for_now;
use crate::error::{Delivery, Error, ErrorKind, NextStep};

impl Error {
    /// Whether and how the request may be sent again, by what the platform documents for this code and
    /// operation, and by how far the request is known to have come.
    ///
    /// Where [`may_have_taken_effect`](Self::may_have_taken_effect) holds, it is never
    /// [`NextStep::DoNotRepeat`] or [`NextStep::Later`], except where the request was carried out for certain.
    pub fn next_step(&self) -> NextStep {
        match self.delivery() {
            Delivery::TookEffect => NextStep::DoNotRepeat,
            Delivery::NotSent => match self.kind() {
                ErrorKind::Connect | ErrorKind::ConnectTimeout | ErrorKind::TotalTimeout => {
                    NextStep::Later
                }
                _ if self.is_transient() => NextStep::Later,
                _ => NextStep::DoNotRepeat,
            },
            Delivery::NoEffect => self.documented_step().unwrap_or(match self.kind() {
                _ if is_for_now(self) => NextStep::Later,
                ErrorKind::Transport | ErrorKind::AttemptTimeout | ErrorKind::TotalTimeout => {
                    NextStep::Later
                }
                _ => NextStep::DoNotRepeat,
            }),
            Delivery::Unknown => match self.documented_step() {
                // The platform has said so.
                Some(NextStep::SameNumber) => NextStep::SameNumber,
                None if self.kind() == ErrorKind::Accepted => NextStep::SameNumber,
                _ => NextStep::QueryFirst,
            },
        }
    }

    fn documented_step(&self) -> Option<NextStep> {
        self.meaning().map(|meaning| meaning.next)
    }
}
