//! WeChat Pay (微信支付) for Rust: any operation of its OpenAPI (v3, v2, brand), signed,
//! verified and typed, async and blocking from one client.
//!
//! The URL is the code. The path of an operation's official page is its chain,
//! the module of its types and its template:
//!
//! ```text
//! POST /v3/marketing/busifavor/subsidy/return-receipts
//!   chain      client.v3().marketing().busifavor().subsidy().return_receipts().post(…)
//!   template   client.chain("v3/marketing/busifavor/subsidy/return-receipts").post(…)
//!   index      client["v3/marketing/busifavor/subsidy/return-receipts"].post(…)
//!   types      wechatpay_sdk::v3::marketing::busifavor::subsidy::return_receipts::post::{Request, Response}
//! ```
//!
//! A chain ends in a [`Call`], which `.await` or [`.wait()`](Call::wait) sends.
//! Its [`Answer`] is verified; its [`Error`] says what the platform said,
//! whether that is proven, and whether the operation may have taken effect.
//! What fails on its way is tried again where that is safe, and nowhere else
//! ([`Retry`]).
//!
//! ```no_run
//! use wechatpay_sdk::Client;
//! use wechatpay_sdk::v3::ecommerce::refunds::refund_id::return_advance::get;
//!
//! # async fn example() -> Result<(), wechatpay_sdk::Error> {
//! let client = Client::from_env()?;
//! let request = get::Request::new().sub_mchid("1900000109");
//! let refunds = client.v3().ecommerce().refunds();
//! let advance = refunds.refund_id("50000000382019052709732678859").return_advance().get(request).await?;
//! println!("{:?} {:?}", advance.result, advance.return_amount);
//! # Ok(())
//! # }
//! ```
//!
//! Amounts are [`Fen`], whole. Members that travel encrypted are [`Sensitive`].
//! Before a request is sent, its required members (必填) are checked; the error names all that are missing.
//! `with` sets a member that the catalogue lacks, and `extra` keeps it. All members of an answer are
//! optional, since the platform changes: a new member or value, a number in quotes or a missing member
//! is never an error.

#![cfg_attr(docsrs, feature(doc_cfg))]
// What only areas call has `allow` and not `expect` where areas are missing: some of them use it.
#![cfg_attr(not(feature = "full"), allow(clippy::allow_attributes, clippy::module_inception))]

mod answer;
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
pub mod brand;
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
pub use crate::certificates::{PlatformKeySource, PlatformKeyStore};
pub use crate::client::{Chain, Client, Decrypting};
pub use crate::config::ClientBuilder;
pub use crate::engine::{Engine, EngineBuilder};
pub use crate::error::{Delivery, Error, ErrorKind, FailedCheck, NextStep, Result};
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
pub use crate::request::Call;
pub use crate::retry::Retry;
pub use crate::sensitive::Sensitive;
pub use crate::sign::signing_key::{BoxError, BoxFuture, RemoteSigner};
pub use crate::upload::Upload;

/// The samples of the README compile.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
#[doc = include_str!("../README.zh-CN.md")]
struct Readme;
