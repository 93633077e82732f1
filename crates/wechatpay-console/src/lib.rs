//! What the simulated WeChat Pay shows in a browser: the pages of its console, ready to be served,
//! and the catalogue as one OpenAPI document with the samples of the library.
//!
//! It knows no socket and no platform: `wechatpay-simulator` serves it (feature `console`), the
//! `wechatpay` command prints the document.

mod assets;
mod catalogue;
mod document;
mod samples;

pub use assets::{Asset, asset};
pub use document::{UnknownArea, areas, openapi};
