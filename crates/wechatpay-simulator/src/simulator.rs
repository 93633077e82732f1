//! The handle that users hold: start, look, play the payer, tamper.

use std::collections::BTreeMap;
use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::time::Duration;

use bytes::Bytes;
use http::request::Parts;
use http::{Method, Response};
use serde_json::Value;

use crate::answer;
use crate::clock::Clock;
use crate::control::{self, RefundRecord, Transaction};
use crate::credentials::Credentials;
use crate::error::{Error, Result};
use crate::identity::{Identity, Kind, Merchants};
use crate::keyring::{Keyring, PlatformKeys};
use crate::keys::Seed;
use crate::listener;
use crate::merchants;
use crate::notify;
use crate::platform::Platform;
use crate::requests::RecordedRequest;
use crate::server::Server;
use crate::state::{Numbers, State};

/// A running WeChat Pay on this machine. Dropping it shuts it down.
pub struct Simulator {
    platform: Arc<Platform>,
    server: Server,
}

/// What a [`Simulator`] is started with.
#[derive(Clone, Debug)]
pub struct Builder {
    seed: u64,
    fresh_keys: bool,
    listen: SocketAddr,
    listen_tls: SocketAddr,
    platform_keys: PlatformKeys,
    sign_errors: bool,
    data: Option<PathBuf>,
}

impl Builder {
    /// Chooses merchant, keys and numbers: the same seed makes the same ones. Zero by default.
    ///
    /// The keys are taken from a small pool that is published with this crate. They protect
    /// nothing.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Makes new RSA keys at the start, which takes up to some seconds, in the place of those of
    /// the pool.
    pub fn fresh_keys(mut self, fresh: bool) -> Self {
        self.fresh_keys = fresh;
        self
    }

    /// Where to listen in the clear; a free port of 127.0.0.1 by default.
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.listen = address;
        self
    }

    /// Where to listen with TLS; a free port of 127.0.0.1 by default.
    pub fn listen_tls(mut self, address: SocketAddr) -> Self {
        self.listen_tls = address;
        self
    }

    /// Which of the platform's keys the merchant has; both by default.
    pub fn platform_keys(mut self, keys: PlatformKeys) -> Self {
        self.platform_keys = keys;
        self
    }

    /// Whether errors of operations are signed; off by default, and unknown of the real platform.
    pub fn sign_errors(mut self, signed: bool) -> Self {
        self.sign_errors = signed;
        self
    }

    /// Keeps everything in a file, which is made if need be. What was answered is on the disk, and
    /// is there again at the next start, whatever ended this one.
    pub fn data(mut self, file: impl Into<PathBuf>) -> Self {
        self.data = Some(file.into());
        self
    }

    /// Starts the platform.
    ///
    /// It runs on a thread of its own; the runtime of the caller is not used.
    ///
    /// # Errors
    ///
    /// When it cannot listen, or the [file](Self::data) cannot be used.
    pub async fn start(self) -> Result<Simulator> {
        self.start_blocking()
    }

    /// As [`start`](Self::start), outside of a runtime.
    ///
    /// # Errors
    ///
    /// When it cannot listen, or the [file](Self::data) cannot be used.
    pub fn start_blocking(self) -> Result<Simulator> {
        let seed = Seed(self.seed);
        let (plain, plain_address) = listener::bind(self.listen)?;
        let (tls, tls_address) = listener::bind(self.listen_tls)?;
        let ring = Keyring::new(seed, self.fresh_keys)?;
        let credentials = Credentials::new(
            seed,
            &ring,
            format!("http://{plain_address}"),
            format!("https://{tls_address}"),
        )?;
        let config = listener::tls_config(&ring)?;
        let clock = Arc::new(Clock::default());
        let identity = Identity {
            kind: Kind::Partner,
            sub_mchids: vec![credentials.sub_mchid().to_owned()],
            ring,
            credentials,
            keys: self.platform_keys,
            migration: Mutex::default(),
            clock: Arc::clone(&clock),
        };
        let mut state = State::new(Numbers::new(seed));
        merchants::open_accounts(&mut state, &identity, clock.now());
        let merchants = Merchants::new(identity);
        let mut platform = Platform::new(merchants, clock, state, self.sign_errors);
        if let Some(data) = &self.data {
            if self.fresh_keys {
                return Err(Error::new("fresh keys cannot be kept in a file"));
            }
            platform.keep_in(data)?;
        }
        let platform = Arc::new(platform);
        let server = Server::start(Arc::clone(&platform), plain, tls, config)?;
        Ok(Simulator { platform, server })
    }
}

impl Simulator {
    /// What to start it with, to be changed where the defaults do not fit.
    pub fn builder() -> Builder {
        let any = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
        Builder {
            seed: 0,
            fresh_keys: false,
            listen: any,
            listen_tls: any,
            platform_keys: PlatformKeys::default(),
            sign_errors: false,
            data: None,
        }
    }

    /// Starts with the defaults: seed 0, free ports of 127.0.0.1.
    ///
    /// # Errors
    ///
    /// When it cannot listen.
    pub async fn start() -> Result<Self> {
        Self::builder().start().await
    }

    /// As [`start`](Self::start), outside of a runtime.
    ///
    /// # Errors
    ///
    /// When it cannot listen.
    pub fn start_blocking() -> Result<Self> {
        Self::builder().start_blocking()
    }

    /// `http://127.0.0.1:PORT`, without a slash at its end.
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
        control::pay(&self.platform, out_trade_no)
            .map_err(|refusal| control::explain(refusal, out_trade_no))
    }

    /// A refund that is under way fails at the payer's bank. Takes the number of either side.
    ///
    /// # Errors
    ///
    /// When there is no such refund, or it has succeeded.
    pub fn make_abnormal(&self, refund: &str) -> Result<RefundRecord> {
        control::make_abnormal(&self.platform, refund)
            .map_err(|refusal| control::explain(refusal, refund))
    }

    /// A refund that is under way arrives. Takes the number of either side.
    ///
    /// # Errors
    ///
    /// When there is no such refund, or it is abnormal and nobody has handled it.
    pub fn succeed(&self, refund: &str) -> Result<RefundRecord> {
        control::succeed(&self.platform, refund)
            .map_err(|refusal| control::explain(refusal, refund))
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
        self.platform.requests().last()
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

    /// Signs an answer anew, with the current time, a new nonce and the platform's default key.
    ///
    /// A [`Signer`] does the same inside of [`alter`](Self::alter).
    pub fn resign(&self, response: Response<Bytes>) -> Response<Bytes> {
        self.signer().resign(response)
    }

    /// The signature of the platform's default key over any timestamp, nonce and body, as base64.
    pub fn sign_with(&self, timestamp: &str, nonce: &str, body: &[u8]) -> String {
        self.signer().sign_with(timestamp, nonce, body)
    }

    /// Signs as the platform does; owns what it needs, so that it can move into a closure.
    pub fn signer(&self) -> Signer {
        Signer { platform: Arc::clone(&self.platform) }
    }

    /// Business time stands still from now on, until it is [moved](Self::advance) or
    /// [runs](Self::run_clock) again. Requests stay as fresh as the machine's clock says.
    pub fn stop_clock(&self) {
        self.platform.clock.stop();
        self.platform.transact(|_, _| ());
    }

    /// Business time runs so many times as fast as the machine's, from where it is; 1 is the
    /// ordinary pace, and so is 0.
    pub fn run_clock(&self, factor: u32) {
        self.platform.clock.run(factor.max(1));
        self.platform.transact(|_, _| ());
    }

    /// Moves business time on by whole seconds. What is due on the way happens at its own time,
    /// one after the other; each notification is answered before the next thing happens, or, while
    /// time runs by itself, before this ends.
    pub async fn advance(&self, by: Duration) {
        // It fails only when the server has ended, which it does with the handle.
        let _ = self.server.runtime().spawn(self.advancing(by)).await;
    }

    /// As [`advance`](Self::advance), outside of a runtime.
    pub fn advance_blocking(&self, by: Duration) {
        let (done, wait) = mpsc::channel();
        let advancing = self.advancing(by);
        self.server.runtime().spawn(async move {
            advancing.await;
            let _ = done.send(());
        });
        let _ = wait.recv();
    }

    fn advancing(&self, by: Duration) -> impl Future<Output = ()> + Send + 'static {
        let seconds = i64::try_from(by.as_secs()).unwrap_or(i64::MAX);
        notify::advance(Arc::clone(&self.platform), seconds)
    }

    /// What scripts ask for under `/_simulator/`, without HTTP: failures, merchants, notifications,
    /// snapshots. `GET openapi.json` describes it. `path` is what follows the prefix.
    ///
    /// ```
    /// # fn main() -> wechatpay_simulator::Result<()> {
    /// use serde_json::json;
    /// let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// let rule = json!({ "fault": "error", "code": "SYSTEM_ERROR", "count": 1 });
    /// simulator.control_blocking(http::Method::POST, "faults", rule)?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// When there is no such thing to ask for, or it cannot be done.
    pub async fn control(&self, method: Method, path: &str, body: Value) -> Result<Value> {
        let asked = self.asking(method, path, &body)?;
        let task = self.server.runtime().spawn(asked);
        task.await.map_err(|error| Error::caused("the server has ended", error))?
    }

    /// As [`control`](Self::control), outside of a runtime.
    ///
    /// # Errors
    ///
    /// As `control`.
    pub fn control_blocking(&self, method: Method, path: &str, body: Value) -> Result<Value> {
        let asked = self.asking(method, path, &body)?;
        let (done, wait) = mpsc::channel();
        self.server.runtime().spawn(async move {
            let _ = done.send(asked.await);
        });
        wait.recv().map_err(|error| Error::caused("the server has ended", error))?
    }

    fn asking(
        &self,
        method: Method,
        path: &str,
        body: &Value,
    ) -> Result<impl Future<Output = Result<Value>> + Send + 'static> {
        let request = http::Request::builder().method(method).uri(format!("/_simulator/{path}"));
        let request = request
            .body(())
            .map_err(|error| Error::caused(format!("`{path}` is no path"), error))?;
        let body = if body.is_null() { Bytes::new() } else { Bytes::from(body.to_string()) };
        let platform = Arc::clone(&self.platform);
        let (path, (parts, ())) = (path.to_owned(), request.into_parts());
        Ok(async move {
            let answer = control::answer(&platform, &parts, &body).await;
            let told = serde_json::from_slice(answer.body()).unwrap_or(Value::Null);
            if answer.status().is_success() {
                return Ok(told);
            }
            let text = |name: &str| told.get(name).and_then(Value::as_str).unwrap_or("");
            let (code, message) = (text("code"), text("message"));
            Err(Error::new(format!("`{path}`: {} {code} {message}", answer.status().as_u16())))
        })
    }

    /// Moves the platform's clock: the times it writes, and the window it checks.
    pub fn set_clock_offset(&self, seconds: i64) {
        self.platform.clock.set_offset(seconds);
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

/// The platform's signature, apart from the [`Simulator`].
///
/// It signs with the key that the platform takes by default: the WeChat Pay public key's private
/// half, or, for a merchant that has certificates only, the platform certificate's.
#[derive(Clone)]
pub struct Signer {
    platform: Arc<Platform>,
}

impl Signer {
    /// Signs an answer anew, with the current time and a new nonce.
    pub fn resign(&self, mut response: Response<Bytes>) -> Response<Bytes> {
        let identity = self.platform.merchants.first();
        answer::sign(identity, identity.answer_signer(None, None), &mut response);
        response
    }

    /// The signature over any timestamp, nonce and body, as base64.
    pub fn sign_with(&self, timestamp: &str, nonce: &str, body: &[u8]) -> String {
        let identity = self.platform.merchants.first();
        let signer = identity.answer_signer(None, None);
        answer::signature(identity, signer, timestamp, nonce, body).unwrap_or_default()
    }

    /// What `Wechatpay-Serial` says for its key.
    pub fn serial(&self) -> &str {
        let identity = self.platform.merchants.first();
        identity.serial(identity.answer_signer(None, None))
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signer").field("serial", &self.serial()).finish_non_exhaustive()
    }
}
