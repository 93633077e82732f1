//! A small but complete shop with `wechatpay-sdk`. Each file has one subject:
//!
//! | file | subject |
//! | --- | --- |
//! | `shop` | the client, and the state that every call needs |
//! | `entries`, `books` | the shop's own records |
//! | `orders` | create an order (JSAPI, Native), query it, close it |
//! | `notified` | the endpoint for notifications: each is handled once |
//! | `refunds`, `refunds_v2` | refunds, with v3 and with v2 |
//! | `bills` | reconcile yesterday's bill with the books |
//! | `transfers` | pay a user |
//! | `uploads` | a picture for an application |
//! | `partners` | orders of sub-merchants |
//! | `complaints` | all complaints, page by page |
//!
//! The tests run the shop against a simulator in the same process: `cargo test -p wechatpay-shop`.

mod bills;
mod books;
mod complaints;
mod entries;
mod error;
#[cfg(doctest)]
mod guides;
mod notified;
mod orders;
mod partners;
mod refunds;
mod refunds_v2;
mod shop;
mod transfers;
mod uploads;

pub use self::bills::Reconciled;
pub use self::books::Books;
pub use self::complaints::Complaint;
pub use self::entries::{Order, OrderState, Refund, RefundState, Transfer, TransferState};
pub use self::error::{Error, Result};
pub use self::notified::router;
pub use self::shop::Shop;
