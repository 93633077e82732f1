//! The next step after an error, for a program or a person.

use super::settle::is_for_now;
use crate::error::{Delivery, Error, ErrorKind, NextStep};

impl Error {
    /// Whether and how the request may be sent again. The answer follows from the platform's documents for this code
    /// and operation, and from the request's delivery state.
    ///
    /// If [`may_have_taken_effect`](Self::may_have_taken_effect) is `true`, the step is never
    /// [`NextStep::DoNotRepeat`] or [`NextStep::Later`], except if the request was certainly carried out.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
    /// use wechatpay_sdk::NextStep;
    ///
    /// let error = client["v3/pay/transactions/out-trade-no/order-0001"].get().query([("mchid", client.mchid())]).wait().unwrap_err();
    /// assert_eq!(error.next_step(), NextStep::DoNotRepeat);
    /// # Ok(())
    /// # }
    /// ```
    pub fn next_step(&self) -> NextStep {
        match self.delivery() {
            Delivery::TookEffect => NextStep::DoNotRepeat,
            Delivery::NotSent => match self.kind() {
                ErrorKind::Connect
                | ErrorKind::ConnectTimeout
                | ErrorKind::TotalTimeout
                | ErrorKind::RateLimit => NextStep::Later,
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
                // The platform's documents say so.
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
