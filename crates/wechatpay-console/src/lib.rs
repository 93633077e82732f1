//! What the simulated WeChat Pay shows in a browser: the pages of its console, ready to be served,
//! and the catalogue as one OpenAPI document with the samples of the library.
//!
//! It knows no socket and no platform: `wechatpay-simulator` serves it (feature `console`), the
//! `wechatpay` command prints the document.

mod assets;
mod catalogue;
mod code;
mod document;
mod made;
mod samples;
#[cfg(test)]
mod texts;

pub use assets::{Asset, asset};
pub use code::qr_code;
pub use document::{UnknownArea, areas, openapi};
