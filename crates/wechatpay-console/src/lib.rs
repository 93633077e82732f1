//! What the simulated WeChat Pay shows in a browser: the pages of its console, ready to be served.
//!
//! It knows no socket and no platform: `wechatpay-simulator` serves it (feature `console`).
//!
//! # Why this viewer of the reference
//!
//! Scalar (`scalar_api_reference`) reads OpenAPI 3.1 and `x-codeSamples`, is kept up, speaks Chinese, works
//! on a phone, and asks nobody for anything once fonts and telemetry are off. It is given one operation at a
//! time, out of the document of its area: with all 1,211 at once, 14 MB, it would not be fast. Two parts of
//! it are not used. Its client cannot sign, so that it would need a server that signs behind its back, and
//! its form does not pass an accessibility checker (fields without names, roles without their states): the
//! form here is our own. Its side bar knows one document only: the list here knows all areas.

mod assets;
mod code;
mod made;
#[cfg(test)]
mod texts;

pub use assets::{Asset, asset};
pub use code::qr_code;

/// The sample of the README compiles.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
