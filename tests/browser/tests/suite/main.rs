//! The console in a real Chromium, against the real `wechatpay simulate`. Run by `.ci/run`; by hand:
//!
//! ```sh
//! cargo build -p wechatpay-cli
//! cd tests/browser && npm ci --ignore-scripts && cargo test
//! ```

mod addresses;
mod attempts;
mod everything;
mod fields;
mod forms;
mod keyboard;
mod live;
mod readme;
mod reference;
mod story;
mod strangers;
