#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod backend;
mod bills;
mod claims;
mod inbox;
pub mod jobs;
mod key_cache;
mod migrations;
mod store;

pub use sqlx;

pub use crate::backend::Backend;
pub use crate::bills::{BillRow, SavingBill};
pub use crate::store::SqlStore;
