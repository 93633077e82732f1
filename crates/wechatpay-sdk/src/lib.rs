//! WeChat Pay (微信支付) for Rust.
