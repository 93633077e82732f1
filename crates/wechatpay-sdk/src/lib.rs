//! WeChat Pay (微信支付) for Rust: all operations of its OpenAPI (v3, v2, brand), signed, verified and typed, async and
//! blocking from one client.
//!
//! # Install
//!
//! ```toml
//! [dependencies]
//! wechatpay-sdk = "0.1"
//! tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
//!
//! [dev-dependencies]
//! wechatpay-simulator = "0.1" # WeChat Pay on localhost: v3 has no sandbox
//! ```
//!
//! # Create an order
//!
//! The URL is the code: the path of an operation's official page is the chain, and the module of its types.
//! This example runs as it stands, against the simulator. In production, make the client with [`Client::from_env`],
//! [`Client::from_file`] or [`Client::builder`].
//!
//! ```
//! use wechatpay_sdk::Client;
//! use wechatpay_sdk::v3::pay::transactions::native::post;
//! use wechatpay_sdk::v3::pay::transactions::out_trade_no::out_trade_no::get;
//! use wechatpay_simulator::Simulator;
//!
//! # fn main() -> Result<(), wechatpay_sdk::BoxError> {
//! # tokio::runtime::Runtime::new()?.block_on(async {
//! let simulator = Simulator::start().await?;
//! let client = Client::from_json(&simulator.credentials().to_json())?;
//!
//! let order = post::Request::new()
//!     .appid(simulator.credentials().appid())
//!     .mchid(client.mchid())
//!     .description("One cup of tea")
//!     .out_trade_no("order-0001")
//!     .notify_url("https://shop.example.com/notify")
//!     .amount(post::Amount::new().total(1200)); // fen
//! let order = client.v3().pay().transactions().native().post(order).await?;
//! println!("{:?}", order.code_url); // the QR code that the payer scans
//!
//! simulator.pay("order-0001")?; // in production, the payer does
//! let orders = client.v3().pay().transactions().out_trade_no();
//! let query = get::Request::new().mchid(client.mchid());
//! let paid = orders.out_trade_no("order-0001").get(query).await?;
//! assert_eq!(paid.trade_state, get::TradeState::SUCCESS);
//! # Ok(())
//! # })
//! # }
//! ```
//!
//! Any path can also be called without types, as a template or by index, and every call ends with `.await` or
//! [`.wait()`](Call::wait):
//!
//! ```text
//! POST /v3/marketing/busifavor/subsidy/return-receipts
//!   chain      client.v3().marketing().busifavor().subsidy().return_receipts().post(…)
//!   template   client.chain("v3/marketing/busifavor/subsidy/return-receipts").post(…)
//!   index      client["v3/marketing/busifavor/subsidy/return-receipts"].post(…)
//!   types      wechatpay_sdk::v3::marketing::busifavor::subsidy::return_receipts::post::{Request, Response}
//! ```
//!
//! Amounts are [`Fen`], whole. Members that travel encrypted are [`Sensitive`]. Before a request is sent, its required
//! members (必填) and limits are checked; the error names all faults at once. All members of an answer are optional,
//! since the platform changes. `with` sets a member that the catalogue lacks, and `extra` keeps it.
//!
//! # Receive a notification
//!
//! Give the client the headers and the raw body. Only a verified notification becomes a [`Received`](notify::Received),
//! and only a `Received` can be answered with success. [`notify`] has adapters for `axum` and `actix-web`.
//!
//! ```no_run
//! use wechatpay_sdk::Client;
//! use wechatpay_sdk::notifications::Notification;
//! use wechatpay_sdk::notify::{Order, Reply};
//!
//! async fn notified(client: &Client, headers: &http::HeaderMap, body: &[u8]) -> Reply {
//!     let received = match client.notification(headers, body).await {
//!         Ok(received) => received,
//!         Err(rejection) => return Reply::from(rejection),
//!     };
//!     if let Notification::TransactionSuccess(_) = received.notification() {
//!         // Number, amount and merchant must be those of your books.
//!         if let Err(mismatch) = Order::new("order-0001", 1200).check(&received) {
//!             return received.refuse(&mismatch.to_string());
//!         }
//!     }
//!     received.accept()
//! }
//! ```
//!
//! # When a call fails
//!
//! An [`Error`] has the platform's code, says whether money may have moved in spite of the error, and
//! [what to do](Error::help). The client retries only what is proven to be safe ([`Retry`]).
//!
//! ```no_run
//! use wechatpay_sdk::{Client, Settled, code};
//! use wechatpay_sdk::v3::refund::domestic::refunds::post;
//!
//! # async fn example(client: Client, request: post::Request) -> wechatpay_sdk::Result<()> {
//! let refund = client.v3().refund().domestic().refunds().post(request);
//! match refund.send().await {
//!     Ok(refund) => println!("{}", refund.status.as_str()),
//!     Err(error) if error.is(code::NOT_ENOUGH) => println!("later, with the same number"),
//!     Err(error) if error.may_have_taken_effect() => match refund.settle().await? {
//!         Settled::Done(refund) => println!("it was made: {}", refund.status.as_str()),
//!         other => println!("{other:?}"),
//!     },
//!     Err(error) => return Err(error),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Where to go on
//!
//! | for | see |
//! | --- | --- |
//! | parameters for the payer's device | [`payload`] |
//! | bills, files, uploads | [`bill`], [`download`], [`Upload`] |
//! | keys elsewhere: KMS, HSM | [`RemoteSigner`] |
//! | many merchants | [`Engine`] |
//! | rate limits, traces and metrics, your own code in between | [`rate_limit`], [`telemetry`], [`middleware`] |
//! | guides in Chinese and English | [docs](https://github.com/wechatpay-sdk/wechatpay-sdk/tree/main/docs) |
//!
//! # Features
//!
//! | feature | what it adds |
//! | --- | --- |
//! | `files` | bills row by row, and files; comes with `bill` and `billdownload` |
//! | `reconcile` | bills against your own books |
//! | `axum`, `actix-web` | notifications in their handlers |
//! | `rate-limit` | calls can wait for the published rate limits: `EngineBuilder::rate_limits` |
//! | `metrics` | counts calls, requests and notifications |
//! | `pkcs12` | the merchant's certificate from `apiclient_cert.p12` |
//! | `webpki-roots` | Mozilla's root certificates, for images that have none |
//! | `chrono`, `jiff`, `time` | [`Time`] from and to the types of these crates |
//! | `stream` | pages and their items as `Stream` |
//! | `full` | all areas |
//!
//! Each area of the API is a feature. If you call one that is off, the compiler names it.
//!
#![doc = include_str!("features.md")]
#![doc(
    html_favicon_url = "https://raw.githubusercontent.com/wechatpay-sdk/wechatpay-sdk/main/docs/images/favicon.svg"
)]
#![cfg_attr(docsrs, feature(doc_cfg))]
// What only areas call has `allow` and not `expect` where areas are missing: some of them use it.
#![cfg_attr(not(feature = "full"), allow(clippy::allow_attributes, clippy::module_inception))]

#[cfg(feature = "files")]
pub mod bill;
mod certificates;
mod offload;
// What areas call. A build without some of them does not use all of it; one with all of them must.
#[cfg_attr(not(feature = "full"), allow(dead_code))]
mod chain;
mod client;
pub mod code;
mod config;
mod crypto;
#[cfg(feature = "files")]
pub mod download;
mod engine;
mod error;
mod explain;
mod help;
#[cfg(feature = "internals")]
#[doc(hidden)]
pub mod internals;
mod keys;
#[macro_use]
#[cfg_attr(not(feature = "full"), allow(dead_code, unused_imports, unused_macros))]
mod message;
// Behind the macros of `message`.
mod answer;
pub mod brand;
pub mod middleware;
#[cfg_attr(not(feature = "full"), allow(unused_imports))]
pub mod notifications;
pub mod notify;
#[doc(hidden)]
pub mod off;
mod operation;
mod pages;
pub mod payload;
pub mod rate_limit;
mod request;
mod retry;
mod secret;
mod sensitive;
mod sign;
pub mod telemetry;
mod transport;
mod upload;
pub mod v2;
#[cfg_attr(
    feature = "full",
    expect(
        clippy::module_inception,
        reason = "paths are what they are: `out-trade-no/{out_trade_no}`"
    )
)]
pub mod v3;
#[cfg(test)]
mod vectors;
mod visible;
#[cfg(test)]
#[path = "../tests/common/watched.rs"]
#[expect(dead_code, reason = "each binary of tests uses a part of it")]
mod watched;
mod xml;

pub use crate::answer::{Answer, Http, Untyped};
pub use crate::certificates::{PlatformKeyCache, PlatformKeySource, PlatformKeyStore};
pub use crate::client::{Chain, Client, Decrypting};
pub use crate::config::ClientBuilder;
pub use crate::engine::{Engine, EngineBuilder};
pub use crate::error::{Delivery, Error, ErrorKind, FailedCheck, Fault, NextStep, Result};
pub use crate::help::{Help, Language};
pub use crate::keys::{
    ApiV2Key, ApiV3Key, ClientCertificate, MerchantPrivateKey, PlatformCertificate, PlatformKey,
    PlatformPublicKey,
};
pub use crate::message::{
    Decimal8, Extra, Fen, IntoList, IntoMember, JsonText, MicroFen, Minor, NotAnAmount, Numbered,
    RawContent, Time,
};
pub use crate::operation::Checks;
pub use crate::pages::{Items, Paged, Pages};
pub use crate::request::{Call, Checking, Settled, Settles, Settling};
pub use crate::retry::Retry;
pub use crate::sensitive::Sensitive;
pub use crate::sign::signing_key::{BoxError, BoxFuture, RemoteSigner};
pub use crate::upload::Upload;

/// The samples of the README compile.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
#[doc = include_str!("../README.zh-CN.md")]
struct Readme;
