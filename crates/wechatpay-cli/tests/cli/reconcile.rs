//! `wechatpay reconcile`: bills against your orders.

mod differences;
mod files;
mod orders;
#[cfg(feature = "sqlite")]
mod sqlite;
