//! The platform: its merchants, its clock, its state behind one lock, and the settings of tests.
//! Every change of the state goes through [`Platform::transact`]. This module has no sockets.

mod beginning;
pub(crate) mod deliver;
mod saved;
mod stateless;
mod v2;
mod v3;
pub(crate) mod worlds;

use std::collections::BTreeMap;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::request::Parts;
use http::{Response, StatusCode};
use tokio::sync::{Notify, Semaphore};

pub(crate) use self::beginning::Beginning;
use self::beginning::Snapshots;
use self::worlds::Worlds;
use crate::catalogue::{Operation, is_v2};
use crate::clock::Clock;
use crate::faults::{Faults, Limits};
use crate::gate::v3::Replays;
use crate::keys::Seed;
use crate::merchants::{Identity, Merchants};
use crate::notify;
use crate::observe::events::Events;
use crate::observe::requests::{Answered, Notes, RecordedRequest, Requests};
use crate::state::State;
use crate::storage::{Store, lock};
use crate::wire::answer;
use crate::wire::fault::Fault;

/// The maximum number of deliveries that wait for a response at the same time. The others stay in
/// the queue.
const UNDER_WAY: usize = 128;

/// The maximum number of them at one host, so that a host that does not respond leaves places for the others.
const AT_ONE_HOST: usize = 16;

/// The name of the seed among the settings of the state.
const SEED: &str = "seed";

/// The outcome of a request.
pub(crate) struct Answer {
    /// The id of the request in the request log.
    pub(crate) id: usize,
    /// `None` if the connection closes without a response.
    pub(crate) response: Option<Response<Bytes>>,
    /// The delay before the response is sent.
    pub(crate) delay: Duration,
}

/// A test's function that changes every response before it is written.
pub(crate) type Alter = dyn Fn(Parts, Response<Bytes>) -> Response<Bytes> + Send + Sync;

pub(crate) struct Platform {
    store: OnceLock<Arc<Store>>,
    pub(crate) merchants: Merchants,
    pub(crate) clock: Arc<Clock>,
    pub(crate) sign_errors: AtomicBool,
    pub(crate) deliveries: Mutex<notify::Settings>,
    /// The URLs to which notifications are forwarded while a client is connected.
    pub(crate) forwards: Mutex<notify::Forwards>,
    pub(crate) courier: notify::Courier,
    /// Signals that the next due time may have changed.
    pub(crate) wake: Notify,
    /// The next due time at the last call of `await_due`.
    awaited: Mutex<Option<i64>>,
    /// The places for deliveries that wait for a response.
    pub(crate) under_way: Arc<Semaphore>,
    /// The number of deliveries that wait for a response, by host.
    busy: Mutex<BTreeMap<String, usize>>,
    /// Signals every change of the state.
    changed: Notify,
    /// Held while the time is advanced, so that no timer runs twice.
    pub(crate) advancing: tokio::sync::Mutex<()>,
    state: Mutex<State>,
    /// The faults that a test wants; changed by [`Platform::change_faults`].
    faults: Mutex<Faults>,
    limits: Mutex<Limits>,
    replays: Mutex<Replays>,
    requests: Mutex<Requests>,
    alter: Mutex<Option<Arc<Alter>>>,
    snapshots: Mutex<Snapshots>,
    pub(crate) worlds: Worlds,
    pub(crate) beginning: Beginning,
    /// The events for clients that watch the platform.
    pub(crate) events: Events,
}

impl Platform {
    /// Creates a platform with one merchant and no events so far.
    pub(crate) fn new(seed: Seed, first: Identity, beginning: Beginning) -> Self {
        let clock = Arc::clone(&first.clock);
        let state = beginning.state(seed, &first);
        let faults = Faults::new(seed.0);
        let mut limits = Limits::default();
        limits.switch(beginning.rate_limits.unwrap_or(true));
        Self {
            store: OnceLock::new(),
            merchants: Merchants::new(first),
            clock,
            sign_errors: AtomicBool::new(beginning.sign_errors),
            deliveries: Mutex::new(beginning.deliveries()),
            forwards: Mutex::default(),
            courier: notify::Courier::default(),
            wake: Notify::new(),
            awaited: Mutex::default(),
            under_way: Arc::new(Semaphore::new(UNDER_WAY)),
            busy: Mutex::default(),
            changed: Notify::new(),
            advancing: tokio::sync::Mutex::new(()),
            state: Mutex::new(state),
            faults: Mutex::new(faults),
            limits: Mutex::new(limits),
            replays: Mutex::default(),
            requests: Mutex::default(),
            alter: Mutex::default(),
            snapshots: Mutex::default(),
            worlds: Worlds::default(),
            beginning,
            events: Events::default(),
        }
    }

    /// Runs a transaction on the state. Timers that are due run first; changes are notified and
    /// stored afterwards. `f` gets the state and business time.
    pub(crate) fn transact<T>(&self, f: impl FnOnce(&mut State, i64) -> T) -> T {
        let now = self.clock.now();
        let mut state = lock(&self.state);
        while !state.run_due(now) {
            self.settle(&mut state, now);
        }
        // The notifications of these timers must be written before `f` changes the state.
        self.tell(&mut state, now);
        let done = f(&mut state, now);
        self.settle(&mut state, now);
        done
    }

    pub(crate) fn seed(&self) -> Seed {
        self.look(State::seed)
    }

    /// Reads the state without running timers.
    pub(crate) fn look<T>(&self, f: impl FnOnce(&State) -> T) -> T {
        f(&lock(&self.state))
    }

    /// Whether this is the number of a merchant or of a sub-merchant.
    pub(crate) fn knows(&self, mchid: &str) -> bool {
        self.merchants.find(mchid).is_some() || self.has_sub_merchant(mchid)
    }

    /// Whether this is the number of any partner's sub-merchant.
    fn has_sub_merchant(&self, mchid: &str) -> bool {
        let all = self.merchants.list();
        self.look(|state| all.iter().any(|one| state.has_sub_merchant(one, mchid)))
    }

    /// Creates the notifications of the changes.
    fn tell(&self, state: &mut State, now: i64) {
        let changes = state.take_changes();
        if !changes.is_empty() {
            let settings = lock(&self.deliveries).clone();
            for change in changes {
                notify::tell(&self.merchants, &settings, state, &change, now);
            }
        }
    }

    /// Creates the notifications of the changes, then stores or drops the changes.
    fn settle(&self, state: &mut State, now: i64) {
        self.tell(state, now);
        self.keep_mode(state);
        self.events.changed(state.take_touched());
        self.keep(state);
        if *lock(&self.awaited) != state.next_due() {
            self.wake.notify_one();
        }
        self.changed.notify_waiters();
    }

    /// The next due time. A caller that waits for it must also listen to `wake`.
    pub(crate) fn await_due(&self) -> Option<i64> {
        self.look(|state| {
            *lock(&self.awaited) = state.next_due();
            state.next_due()
        })
    }

    pub(crate) fn requests(&self) -> MutexGuard<'_, Requests> {
        lock(&self.requests)
    }

    pub(crate) fn set_alter(&self, alter: Option<Arc<Alter>>) {
        *lock(&self.alter) = alter;
    }

    /// Answers a request to the platform's API.
    pub(crate) fn answer(&self, parts: Parts, body: &Bytes, certificate: Option<&[u8]>) -> Answer {
        let begun = Instant::now();
        let request = RecordedRequest::new(&parts, body);
        let record = self.requests().record(request, self.clock.wire_milliseconds());
        let (response, delay, notes) = self.answer_noted(parts, body, certificate);
        let took = begun.elapsed().saturating_add(delay);
        let milliseconds = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
        let answered = Answered { response: response.clone(), milliseconds, notes };
        let kept = self.requests().complete(&record, answered);
        if kept {
            self.events.request(record.id());
        }
        Answer { id: record.id(), response, delay }
    }

    fn answer_noted(
        &self,
        parts: Parts,
        body: &Bytes,
        certificate: Option<&[u8]>,
    ) -> (Option<Response<Bytes>>, Duration, Notes) {
        let mut notes = Notes::default();
        let now = self.clock.now();
        let plan = self.change_faults(|faults| faults.plan(&parts, now));
        let delay = Duration::from_millis(plan.milliseconds);
        if plan.drop == Some(false) {
            return (None, delay, notes);
        }
        let error = plan.error.as_ref();
        let mut response = if is_v2(parts.uri.path()) {
            self.v2(&parts, body, certificate, error, &mut notes)
        } else {
            self.v3(&parts, body, error, &mut notes)
        };
        let identity = notes.identity.as_ref().unwrap_or_else(|| self.merchants.first());
        notes.injected |= plan.tamper(identity, &mut response) || !delay.is_zero();
        let response = if self.store.get().is_some_and(|store| store.has_failed()) {
            let fault = Fault::system();
            answer::refusal(&fault)
        } else {
            response
        };
        // The function is called without the lock, so that it may install another one.
        let alter = lock(&self.alter).clone();
        let response = match alter {
            Some(alter) => alter(parts, response),
            None => response,
        };
        (plan.drop.is_none().then_some(response), delay, notes)
    }

    /// Counts a request. Returns the error code if the merchant exceeds a rate limit.
    fn admit(&self, mchid: &str, method: &str, operation: &Operation) -> Option<String> {
        lock(&self.limits).admit(mchid, method, operation, self.clock.now())
    }

    /// Counts a failed request. Returns the error code if too many requests of the merchant have
    /// failed.
    fn admit_failure(&self, mchid: &str, method: &str, operation: &Operation) -> Option<String> {
        lock(&self.limits).admit_failure(mchid, method, operation, self.clock.now())
    }

    /// Carries out a request, unless a limit for its order, receiver or sub-merchant is exceeded.
    fn counted<T, F>(
        &self,
        [mchid, method]: [&str; 2],
        operation: &Operation,
        subjects: &[(usize, String)],
        too_frequent: impl FnOnce(String) -> F,
        run: impl FnOnce() -> Result<T, F>,
    ) -> Result<T, F> {
        let now = self.clock.now();
        let code = lock(&self.limits).exceeded(mchid, method, operation, subjects, now);
        if let Some(code) = code {
            return Err(too_frequent(code));
        }
        let done = run()?;
        lock(&self.limits).record(mchid, method, operation, subjects, now);
        Ok(done)
    }

    /// Whether rate limits apply.
    pub(crate) fn has_limits(&self) -> bool {
        lock(&self.limits).on()
    }

    /// The response to a body that is too large to be read.
    pub(crate) fn too_large(&self) -> Response<Bytes> {
        answer::plain(StatusCode::PAYLOAD_TOO_LARGE, None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::{Keyring, Nonces, PlatformKeys};

    impl Platform {
        /// A platform with the keys of seed 0.
        pub(crate) fn of_a_test() -> Self {
            let ring = Keyring::new(Seed(0), false, &[]).unwrap();
            let urls = (String::new(), String::new());
            let (keys, nonces) = (PlatformKeys::Both, Nonces::default());
            let first = Identity::first(Seed(0), ring, urls, keys, nonces).unwrap();
            Self::new(Seed(0), first, Beginning::default())
        }
    }

    // This test is inside the crate because the private keys of the authority's other certificates
    // are not public.
    #[test]
    fn only_the_merchants_certificate_opens_mutual_tls() {
        let platform = Platform::of_a_test();
        let first = Arc::clone(platform.merchants.first());
        let (mchid, own) = (first.mchid(), &first.ring.merchant_certificate.der);
        let other = &first.ring.platform.get(0).unwrap().certificate.der;
        let status = |certificate: Option<&[u8]>| {
            let request = http::Request::post("/secapi/pay/refund").body(()).unwrap();
            let (parts, ()) = request.into_parts();
            let body = format!("<xml><mch_id>{mchid}</mch_id></xml>");
            let answer = platform.answer(parts, &Bytes::from(body), certificate);
            answer.response.unwrap().status().as_u16()
        };
        assert_eq!(status(None), 400);
        assert_eq!(status(Some(other)), 400);
        assert_eq!(status(Some(own)), 200);
    }
}
