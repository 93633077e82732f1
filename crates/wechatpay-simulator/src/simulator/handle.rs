//! The handle itself: what tests look at and set.

use std::collections::BTreeMap;
use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use bytes::Bytes;
use http::Response;
use http::request::Parts;

use crate::control::{RefundRecord, Transaction, explain, make_abnormal, pay, succeed};
use crate::error::Result;
use crate::keys::Credentials;
use crate::observe::requests::RecordedRequest;
use crate::platform::Platform;
use crate::server::Server;

/// A running WeChat Pay on this machine. Dropping it shuts it down.
pub struct Simulator {
    pub(super) platform: Arc<Platform>,
    pub(super) server: Server,
    pub(super) address: SocketAddr,
}

impl Simulator {
    /// Where it listens in the clear, whatever the [public URL](super::Builder::public_url) is.
    pub fn local_address(&self) -> SocketAddr {
        self.address
    }

    /// `http://127.0.0.1:PORT` or the public URL, without a slash at its end.
    pub fn base_url(&self) -> &str {
        self.credentials().base_url()
    }

    /// `https://127.0.0.1:PORT`; trust [`Credentials::ca`] for it.
    pub fn tls_base_url(&self) -> &str {
        self.credentials().tls_base_url()
    }

    /// Everything the merchant holds.
    pub fn credentials(&self) -> &Credentials {
        &self.platform.merchants.first().credentials
    }

    /// The payer pays an order.
    ///
    /// # Errors
    ///
    /// When there is no such order, or it is paid or closed.
    pub fn pay(&self, out_trade_no: &str) -> Result<Transaction> {
        pay(&self.platform, out_trade_no).map_err(|refusal| explain(refusal, out_trade_no))
    }

    /// A refund that is under way fails at the payer's bank. Takes the number of either side.
    ///
    /// # Errors
    ///
    /// When there is no such refund, or it has succeeded.
    pub fn make_abnormal(&self, refund: &str) -> Result<RefundRecord> {
        make_abnormal(&self.platform, refund).map_err(|refusal| explain(refusal, refund))
    }

    /// A refund that is under way arrives. Takes the number of either side.
    ///
    /// # Errors
    ///
    /// When there is no such refund, or it is abnormal and nobody has handled it.
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

    /// A refund as it stands, by the number of either side; looking at it changes nothing.
    pub fn refund(&self, number: &str) -> Option<RefundRecord> {
        let mchid = self.credentials().mchid();
        self.platform.look(|state| state.refund_as_it_is(mchid, number).map(RefundRecord::of))
    }

    /// The record uploaded for an order by `/v3/gov/subsidy/audit/cup/refund/sync`.
    pub fn audit(&self, mchnt_order_id: &str) -> Option<BTreeMap<String, String>> {
        let mchid = self.credentials().mchid();
        self.platform.look(|state| state.audit(mchid, mchnt_order_id).cloned())
    }

    /// How many requests have reached the platform; those under `/_simulator/` do not count.
    pub fn request_count(&self) -> usize {
        self.platform.requests().count()
    }

    /// The last 1024 requests, the newest at the end.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        let last = self.platform.requests().last();
        last.iter().map(|record| record.request().clone()).collect()
    }

    /// Passes every answer of the platform through `f` before it is written, so that a test can
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

    /// Ends what [`alter`](Self::alter) began.
    pub fn alter_none(&self) {
        self.platform.set_alter(None);
    }

    /// Whether errors of operations are signed from now on.
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
