//! The handle of a running simulator.

use std::collections::BTreeMap;
use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use bytes::Bytes;
use http::Response;
use http::request::Parts;

use crate::control::token::Token;
use crate::control::{RefundRecord, Transaction, explain, make_abnormal, pay, succeed};
use crate::error::Result;
use crate::keys::{Credentials, HostKeys};
use crate::observe::requests::RecordedRequest;
use crate::platform::Platform;
use crate::server::Server;

/// A running WeChat Pay on this machine. Dropping it shuts it down.
pub struct Simulator {
    pub(super) platform: Arc<Platform>,
    pub(super) server: Server,
    pub(super) address: SocketAddr,
    pub(super) token: Option<Token>,
}

impl Simulator {
    /// The address for plain HTTP, independent of the [public URL](super::Builder::public_url).
    pub fn local_address(&self) -> SocketAddr {
        self.address
    }

    /// `http://127.0.0.1:PORT` or the public URL, without a trailing slash.
    pub fn base_url(&self) -> &str {
        self.credentials().base_url()
    }

    /// `https://127.0.0.1:PORT`; trust [`Credentials::ca`] for it.
    pub fn tls_base_url(&self) -> &str {
        self.credentials().tls_base_url()
    }

    /// The credentials of the first merchant.
    pub fn credentials(&self) -> &Credentials {
        &self.platform.merchants.first().credentials
    }

    /// The CA certificate (PEM) that a client must trust when it reaches
    /// [`tls_base_url`](Self::tls_base_url) under the platform's own host names, by a proxy, a
    /// hosts entry or DNS.
    ///
    /// Each process makes its own CA, and keeps the key in memory.
    ///
    /// # Errors
    ///
    /// When the CA cannot be made.
    pub fn hosts_ca(&self) -> Result<&str> {
        HostKeys::of_process().map(|keys| keys.authority.as_str())
    }

    /// The token that requests of the control API must send as `Authorization: Bearer TOKEN`. It is
    /// set if the simulator listens beyond this machine, or if the builder
    /// [set](super::Builder::control_token) a token.
    pub fn control_token(&self) -> Option<&str> {
        self.token.as_ref().map(Token::as_str)
    }

    /// Pays an order as the payer.
    ///
    /// # Errors
    ///
    /// When the order does not exist, or is already paid or closed.
    pub fn pay(&self, out_trade_no: &str) -> Result<Transaction> {
        pay(&self.platform, out_trade_no).map_err(|refusal| explain(refusal, out_trade_no))
    }

    /// Makes a refund in progress fail at the payer's bank. Accepts the merchant's or the
    /// platform's refund number.
    ///
    /// # Errors
    ///
    /// When the refund does not exist, or has already succeeded.
    pub fn make_abnormal(&self, refund: &str) -> Result<RefundRecord> {
        make_abnormal(&self.platform, refund).map_err(|refusal| explain(refusal, refund))
    }

    /// Completes a refund in progress. Accepts the merchant's or the platform's refund number.
    ///
    /// # Errors
    ///
    /// When the refund does not exist, or is abnormal and has not been handled.
    pub fn succeed(&self, refund: &str) -> Result<RefundRecord> {
        succeed(&self.platform, refund).map_err(|refusal| explain(refusal, refund))
    }

    /// `trade_state` of an order: `NOTPAY`, `USERPAYING`, `PAYERROR`, `SUCCESS`, `REFUND`, `CLOSED`
    /// or `REVOKED`.
    pub fn order_state(&self, out_trade_no: &str) -> Option<String> {
        let mchid = self.credentials().mchid();
        self.platform.transact(|state, _| {
            state.order(mchid, out_trade_no).map(|order| order.state().to_owned())
        })
    }

    /// Returns the current state of a refund, by the merchant's or the platform's number. Does not
    /// change the refund.
    pub fn refund(&self, number: &str) -> Option<RefundRecord> {
        let mchid = self.credentials().mchid();
        self.platform.look(|state| state.refund_as_it_is(mchid, number).map(RefundRecord::of))
    }

    /// Returns the record uploaded for an order by `/v3/gov/subsidy/audit/cup/refund/sync`.
    pub fn audit(&self, mchnt_order_id: &str) -> Option<BTreeMap<String, String>> {
        let mchid = self.credentials().mchid();
        self.platform.look(|state| state.audit(mchid, mchnt_order_id).cloned())
    }

    /// Number of requests that have reached the platform. Requests under `/_simulator/` do not
    /// count.
    pub fn request_count(&self) -> usize {
        self.platform.requests().count()
    }

    /// The last 1024 requests, oldest first.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        let last = self.platform.requests().last();
        last.iter().map(|record| record.request().clone()).collect()
    }

    /// Passes each response of the platform through `f` before it is sent, so that a test can
    /// change its status, headers, body or signature.
    ///
    /// ```
    /// # fn main() -> wechatpay_simulator::Result<()> {
    /// let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// let signer = simulator.signer();
    /// simulator.alter(move |request, mut answer| {
    ///     if request.uri.path() == "/v3/certificates" {
    ///         *answer.body_mut() = bytes::Bytes::from_static(b"{}");
    ///         return signer.resign(answer); // a right signature over a wrong body
    ///     }
    ///     answer.headers_mut().remove("wechatpay-signature");
    ///     answer
    /// });
    /// # Ok(())
    /// # }
    /// ```
    pub fn alter(
        &self,
        f: impl Fn(Parts, Response<Bytes>) -> Response<Bytes> + Send + Sync + 'static,
    ) {
        self.platform.set_alter(Some(Arc::new(f)));
    }

    /// Removes the function set by [`alter`](Self::alter).
    pub fn alter_none(&self) {
        self.platform.set_alter(None);
    }

    /// Sets whether error responses of operations are signed from now on.
    pub fn set_sign_errors(&self, signed: bool) {
        let switch: &AtomicBool = &self.platform.sign_errors;
        switch.store(signed, Ordering::Relaxed);
    }
}

impl fmt::Debug for Simulator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Simulator").field("credentials", self.credentials()).finish_non_exhaustive()
    }
}
