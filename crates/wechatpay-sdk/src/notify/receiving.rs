//! A notification that is not verified yet, and the two ways to verify it.

use std::fmt;

use http::HeaderMap;
use tokio::runtime::Handle;
use tokio::time::Instant;

use super::received::{Opened, Received};
use super::rejection::{Rejection, RejectionKind};
use super::{LONGEST_BODY, v2, v3};
use crate::client::Client;
use crate::message::Decoder;
use crate::operation::Protocol;
use crate::sign::signing_key::BoxFuture;
use crate::sign::v3::is_for_brand;
use crate::transport::block_on;
use crate::xml;

impl Client {
    /// Verifies, decrypts and parses a notification. `headers` and `body` are those of the request, and
    /// `body` must be the raw bytes. See [`notify`](crate::notify).
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
    /// // Without headers, nothing is verified.
    /// let rejection = client.notification(&http::HeaderMap::new(), b"{}").wait().unwrap_err();
    /// println!("{rejection}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn notification<'a>(&'a self, headers: &'a HeaderMap, body: &'a [u8]) -> Receiving<'a> {
        Receiving { client: self, headers, body }
    }
}

/// A notification that is not verified yet. Verify it with `.await` or [`.wait()`](Self::wait). That
/// takes time only if a platform certificate has to be downloaded: two seconds at most.
///
/// ```
/// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
/// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
/// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
/// use wechatpay_sdk::notify::{Receiving, RejectionKind};
///
/// # let (headers, body) = (http::HeaderMap::new(), b"{}");
/// // This request has no signature.
/// let receiving: Receiving<'_> = client.notification(&headers, body);
/// assert_eq!(receiving.wait().unwrap_err().kind(), RejectionKind::Unsigned);
/// # Ok(())
/// # }
/// ```
#[must_use = "a notification is not verified until `.await` or `.wait()`"]
#[derive(Clone, Copy)]
pub struct Receiving<'a> {
    client: &'a Client,
    headers: &'a HeaderMap,
    body: &'a [u8],
}

impl<'a> Receiving<'a> {
    /// Verifies the notification, and blocks this thread until then.
    ///
    /// # Errors
    /// See [`RejectionKind`].
    pub fn wait(self) -> Result<Received, Rejection> {
        if self.client.signs_remotely() {
            let received = self.client.io_thread().block_on(self.run());
            return received.unwrap_or_else(|error| {
                let text = format!("sensitive members cannot be decrypted: {error}");
                Err(Rejection::new(RejectionKind::MissingKey, text))
            });
        }
        // The client's own thread does the download that this waits for.
        block_on(self.run())
    }

    /// Like [`run`](Self::run). In addition, a timer logs a late reply: of the runtime that awaits this, or of the
    /// client's own.
    async fn run_watched(self) -> Result<Received, Rejection> {
        let received = self.run().await?;
        let handle = Handle::try_current().or_else(|_| self.client.io_thread().handle());
        Ok(match handle {
            Ok(handle) => received.watched(&handle),
            Err(_) => received,
        })
    }

    async fn run(self) -> Result<Received, Rejection> {
        let began = Instant::now();
        let (protocol, opened) = self.open_for(self.protocol()).await;
        match opened {
            Ok(opened) => {
                let read = |decoder: Decoder<'_>| {
                    opened.notification(protocol, opened.content.clone(), decoder);
                };
                let members = self.client.open_members(protocol, &read).await;
                let decoder = self.client.decoder(protocol, &members);
                let received = Received::new(self.client, protocol, opened, decoder, began);
                let (event, id) = (received.event(), received.id());
                tracing::debug!(event, id, "received a notification");
                Ok(received)
            }
            Err(rejection) => {
                let rejection = rejection.of(protocol);
                rejection.log(self.client.mchid());
                Err(rejection)
            }
        }
    }

    /// XML is v2, whichever endpoint receives it. The signature of JSON must prove whether it is for the merchant or for
    /// the brand.
    fn protocol(&self) -> Protocol {
        if !self.body.is_empty() && xml::looks_like_xml(self.body) {
            return Protocol::V2;
        }
        let parts = self.client.parts();
        if parts.brand.is_none() {
            return Protocol::V3;
        }
        let knows = |protocol| v3::knows_serial(parts, protocol, self.headers);
        let is_brands = knows(Protocol::Brand) && !knows(Protocol::V3);
        if is_brands || is_for_brand(self.headers) { Protocol::Brand } else { Protocol::V3 }
    }

    /// Opens the notification for its account. If both accounts have the same WeChat Pay public key and the signature
    /// type is the merchant's, the key that decrypts the content decides.
    async fn open_for(self, protocol: Protocol) -> (Protocol, Result<Opened, Rejection>) {
        let opened = self.open(protocol).await;
        let Err(rejection) = opened else { return (protocol, opened) };
        let may_be_brands = protocol == Protocol::V3
            && rejection.is_about_the_content()
            && v3::knows_serial(self.client.parts(), Protocol::Brand, self.headers);
        if !may_be_brands {
            return (protocol, Err(rejection));
        }
        match self.open(Protocol::Brand).await {
            Ok(opened) => (Protocol::Brand, Ok(opened)),
            Err(of_brand) => (protocol, Err(rejection.and(&of_brand))),
        }
    }

    async fn open(self, protocol: Protocol) -> Result<Opened, Rejection> {
        if self.body.is_empty() {
            return Err(Rejection::new(RejectionKind::Form, "it has no body"));
        }
        if self.body.len() > LONGEST_BODY {
            return Err(Rejection::too_large());
        }
        if protocol == Protocol::V3 && is_for_brand(self.headers) {
            let text = "it is for a brand, but the client has no brand credentials: set `brand_id` \
                        and the other `brand_…` settings";
            return Err(Rejection::new(RejectionKind::UnknownKey, text));
        }
        match protocol {
            Protocol::V3 | Protocol::Brand => {
                v3::open(self.client.parts(), protocol, self.headers, self.body).await
            }
            Protocol::V2 => v2::open(self.client.parts(), self.body),
        }
    }
}

impl<'a> IntoFuture for Receiving<'a> {
    type Output = Result<Received, Rejection>;
    type IntoFuture = BoxFuture<'a, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run_watched())
    }
}

impl fmt::Debug for Receiving<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Receiving({} bytes)", self.body.len())
    }
}
