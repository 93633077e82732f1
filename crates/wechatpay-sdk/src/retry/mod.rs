//! Going on when an attempt fails: how often and how patiently, what may be
//! sent again after what, and what a call's error says of all its attempts.

mod decide;
mod next_step;
mod policy;
mod settle;
#[cfg(test)]
mod tests;

pub(crate) use self::decide::{Next, doubted, next};
pub use self::policy::Retry;
pub(crate) use self::settle::{Attempts, is_rate_limited};
