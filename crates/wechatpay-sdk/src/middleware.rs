//! Your own code between the calls of an engine and its connections. It can record requests, answer them in a test, or
//! send them another way.
//!
//! Give a [`Middleware`] to [`EngineBuilder::middleware`](crate::EngineBuilder::middleware). It sees every request of
//! the engine's clients, signed and before TLS encrypts it. It sees each attempt separately, and also the downloads of
//! platform certificates. Several middlewares run in the order in which they were added.
//!
//! The client verifies the answer of a middleware like any other answer. A middleware that makes up answers therefore
//! needs the platform's private key; the simulator has one. If a middleware changes a request, the signature no longer
//! fits.
//!
//! ```
//! use std::sync::Mutex;
//!
//! use http::{Request, Response};
//! use wechatpay_sdk::middleware::{Body, Middleware, Next};
//! use wechatpay_sdk::{BoxError, BoxFuture, Client, Engine};
//!
//! /// Writes down which requests were sent, and their status.
//! #[derive(Debug, Default)]
//! struct Record(Mutex<Vec<String>>);
//!
//! impl Middleware for Record {
//!     fn handle<'a>(
//!         &'a self,
//!         request: Request<Body>,
//!         next: Next,
//!     ) -> BoxFuture<'a, Result<Response<Body>, BoxError>> {
//!         Box::pin(async move {
//!             // Paths can hold personal data, and `Authorization` is a signature.
//!             let line = format!("{} {}", request.method(), request.uri().path());
//!             let response = next.send(request).await?;
//!             self.0.lock().unwrap().push(format!("{line} {}", response.status()));
//!             Ok(response)
//!         })
//!     }
//! }
//!
//! # fn main() -> Result<(), wechatpay_sdk::Error> {
//! let engine = Engine::builder().middleware(Record::default()).build()?;
//! let client = Client::builder().engine(&engine);
//! # Ok(())
//! # }
//! ```
//!
//! # Layers of `tower`
//!
//! [`Next`] can be cloned and is `'static`, so that a `tower` service can hold it. In `handle`, put the layer around
//! `tower::service_fn(move |request| next.clone().send(request))`, and call that service with the request.
//!
//! Do not retry in a middleware. [`Retry`](crate::Retry) knows which requests may be sent again, and signs each attempt.
//!
//! # Timeouts
//!
//! The attempt timeout includes middlewares. An attempt that times out counts as possibly carried out, whatever the
//! middleware was waiting for: the client cannot know what a middleware has sent.

pub use crate::transport::{Body, Middleware, Next};
