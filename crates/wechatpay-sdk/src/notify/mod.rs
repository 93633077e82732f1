//! Receives notifications (回调通知): verifies headers and raw body, decrypts the content, and makes the reply.
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
//! Pass the raw body of the request, byte for byte. If a framework has parsed the body and written it again, the
//! signature does not fit. Only a [`Received`] makes a successful [`Reply`], and only a verified notification becomes a
//! `Received`.
//!
//! One endpoint receives both protocols. v3 is JSON, signed with RSA and encrypted with the APIv3 key. v2 is XML, signed
//! with the APIv2 key. The v2 refund notification is only encrypted: see [`Received::is_signed`]. The platform sends it
//! to v3 endpoints, too.
//!
//! A genuine notification is not necessarily about your order: companies share keys between merchants, and the amount
//! can differ. [`Order::check`], [`CombinedOrder::check`], [`Refund::check`] and [`Transfer::check`] compare it with your
//! books.
//!
//! The platform repeats a notification until it receives a successful reply within five seconds, and sometimes
//! afterwards. It may also send none at all, so query open orders. [`Received::once`] handles each notification once.
//!
//! With the features `axum` and `actix-web`, handlers of these frameworks take a [`Received`] and return a [`Reply`]:
//! see the examples `notify_axum` and `notify_actix_web`. For other frameworks, use the types of the `http` crate, as
//! above and in the example `notify_http`.
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

/// The maximum size of a body, in bytes. The largest documented notifications, about invoices and combined orders, have
/// about 20,000 bytes.
pub const LONGEST_BODY: usize = 1 << 20;
