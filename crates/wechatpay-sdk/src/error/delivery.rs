//! How far the request of a failed call got.

use std::fmt;

/// How far the request of a failed call got, as far as is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Delivery {
    /// The platform has received nothing.
    NotSent,
    /// The request had no effect: the platform refused it, or the operation only reads.
    NoEffect,
    /// The request was sent, and may have been carried out: query.
    Unknown,
    /// The platform has carried out the request.
    TookEffect,
}

impl Delivery {
    /// One word for programs and metrics: `not_sent`, `no_effect`, `unknown` or `took_effect`. These
    /// words are stable.
    ///
    /// ```
    /// use wechatpay_sdk::Delivery;
    ///
    /// assert_eq!(Delivery::NoEffect.as_str(), "no_effect");
    /// ```
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotSent => "not_sent",
            Self::NoEffect => "no_effect",
            Self::Unknown => "unknown",
            Self::TookEffect => "took_effect",
        }
    }

    /// Whether the request may have been carried out.
    ///
    /// ```
    /// use wechatpay_sdk::Delivery;
    ///
    /// assert!(Delivery::Unknown.may_have_taken_effect());
    /// assert!(!Delivery::NotSent.may_have_taken_effect());
    /// ```
    pub fn may_have_taken_effect(self) -> bool {
        matches!(self, Self::Unknown | Self::TookEffect)
    }
}

impl fmt::Display for Delivery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotSent => "not sent",
            Self::NoEffect => "no effect",
            Self::Unknown => "may have taken effect: query before sending again",
            Self::TookEffect => "took effect",
        })
    }
}
