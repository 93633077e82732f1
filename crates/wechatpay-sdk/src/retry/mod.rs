//! Retries: the number of attempts and the waits, the requests that may be sent again after
//! each failure, and the error of a call after all its attempts.

mod decide;
mod next_step;
mod policy;
mod settle;
#[cfg(test)]
mod tests;

pub(crate) use self::decide::{Next, doubted, next};
pub use self::policy::Retry;
pub(crate) use self::settle::{Attempts, is_rate_limited};
