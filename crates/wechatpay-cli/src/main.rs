//! The `wechatpay` command.

fn main() {}
