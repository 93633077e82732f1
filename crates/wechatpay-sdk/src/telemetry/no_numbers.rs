//! The functions of `numbers.rs` without the feature `metrics`: they do nothing.

use std::time::Duration;

use super::{Ending, Named};

#[inline]
pub(crate) fn request(_: &Named, _: &str, _: &Ending, _: Duration) {}

#[inline]
pub(crate) fn call(_: &Named, _: &str, _: &'static str, _: &Ending, _: Duration) {}

#[cfg(feature = "rate-limit")]
#[inline]
pub(crate) fn waited(_: &Named, _: &str, _: Duration) {}

#[inline]
pub(crate) fn notification(_: &str, _: Option<&str>, _: &'static str) {}

pub(crate) struct InFlight;

impl InFlight {
    #[inline]
    pub(crate) fn begin(_: &str) -> Self {
        Self
    }
}

pub(crate) struct ActiveRequest;

impl ActiveRequest {
    #[inline]
    pub(crate) fn begin(_: &Named, _: &str) -> Self {
        Self
    }
}

#[derive(Clone, Debug)]
pub(crate) struct NotificationCount;

impl NotificationCount {
    #[inline]
    pub(crate) fn new(_: &str, _: &str) -> Self {
        Self
    }

    #[inline]
    pub(crate) fn ended(&self, _: &'static str) {}
}

#[derive(Debug, Default)]
pub(crate) struct CertificateClock;

impl CertificateClock {
    #[inline]
    pub(crate) fn new(_: Option<(String, i64)>) -> Self {
        Self
    }

    #[inline]
    pub(crate) fn write<'a>(&self, _: &str, _: i64, _: impl IntoIterator<Item = (&'a str, i64)>) {}
}
