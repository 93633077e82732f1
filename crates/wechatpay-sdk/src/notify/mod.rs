//! Receiving notifications (回调通知): headers and raw body in, what is proven
//! to be the platform's out, and the answer that the platform takes.
//!
//! ```no_run
//! use bytes::Bytes;
//! use http::{Request, Response};
//! use wechatpay_sdk::Client;
//! use wechatpay_sdk::notifications::Notification;
//! use wechatpay_sdk::notify::Reply;
//!
//! async fn receive(client: &Client, request: Request<Bytes>) -> Response<Bytes> {
//!     let received = match client.notification(request.headers(), request.body()).await {
//!         Ok(received) => received,
//!         Err(rejection) => return Reply::from(rejection).into_response(),
//!     };
//!     match received.notification() {
//!         Notification::TransactionSuccess(paid) => println!("{:?}", paid.out_trade_no),
//!         other => println!("{}", other.event()),
//!     }
//!     received.accept().into_response()
//! }
//! ```
//!
//! The body is that of the request, byte for byte: what a framework has parsed
//! and written again is not what was signed. Only a [`Received`] makes the
//! [`Reply`] that says success, and there is none of what did not verify.
//!
//! One endpoint takes both protocols. v3 is JSON, signed with RSA and encrypted
//! with the APIv3 key. v2 is XML, signed with the APIv2 key, except for the refund
//! notification, which is only encrypted: see [`Received::is_signed`]. It is sent to
//! endpoints of v3 as well.
//!
//! That a notification is genuine does not mean that it is about your order: companies
//! share keys between merchants, and an amount can be another one. [`Order::check`],
//! [`CombinedOrder::check`], [`Refund::check`] and [`Transfer::check`] compare it with your
//! books.
//!
//! The platform sends a notification again until it is answered with success
//! within five seconds, sometimes after that too, and may send none at all.
//! [`Received::once`] keeps a handler from running for the same one again.
//!
//! With the features `axum` and `actix-web`, handlers of these take a
//! [`Received`] and give a [`Reply`]: the examples `notify_axum` and
//! `notify_actix_web`. All others have the `http` crate's types, as above: the
//! example `notify_http`.
//!
//! Source: `docs/protocol.md` §6 and §7.

#[cfg(feature = "actix-web")]
mod actix_web;
#[cfg(feature = "axum")]
mod axum;
mod combined_order;
mod guard;
mod hold;
mod memory_guard;
mod mismatch;
mod once;
mod order;
mod overdue;
mod received;
mod receiving;
mod refund;
mod rejection;
mod reply;
mod transfer;
mod v2;
mod v2_event;
mod v3;

pub use self::combined_order::CombinedOrder;
pub use self::guard::{Claim, Outcome, ReplayGuard, Turn};
pub use self::memory_guard::MemoryGuard;
pub use self::mismatch::Mismatch;
pub use self::once::Once;
pub use self::order::Order;
pub use self::received::Received;
pub use self::receiving::Receiving;
pub use self::refund::{Refund, RefundOutcome};
pub use self::rejection::{Rejection, RejectionKind};
pub use self::reply::Reply;
pub use self::transfer::{Transfer, TransferOutcome};

/// The largest body that is read, in bytes. The largest documented ones, of
/// invoices and combined orders, have some 20,000.
pub const LONGEST_BODY: usize = 1 << 20;
