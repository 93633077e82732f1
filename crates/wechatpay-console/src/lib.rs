//! The browser console of the simulated WeChat Pay: its pages, ready to be served.
//!
//! The crate has no server and no platform: `wechatpay-simulator` serves it (feature `console`).
//!
//! # Why this viewer of the reference
//!
//! Scalar (`scalar_api_reference`) reads OpenAPI 3.1 and `x-codeSamples`, is maintained, supports
//! Chinese, works on a phone, and sends no requests to other servers once fonts and telemetry are
//! off. It receives one operation at a time, taken from the document of its area: with all 1,211
//! operations at once, 14 MB, it would not be fast. Two parts of it are not used. Its client cannot
//! sign, so it would need a server that signs for it, and its form does not pass an accessibility
//! checker (fields without names, roles without their states). The form here is our own. Its side
//! bar supports only one document; the list here contains all areas.

mod assets;
mod code;
mod made;
#[cfg(test)]
mod texts;

pub use assets::{Asset, asset};
pub use code::qr_code;

/// Compiles the sample of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
