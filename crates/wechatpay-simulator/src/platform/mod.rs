//! The platform: its merchants, its clock, its state behind one lock, and what tests have set. Every
//! change of the state goes through [`Platform::transact`]. No sockets here.

pub(crate) mod deliver;
mod saved;
mod stateless;
mod v2;
mod v3;

use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::request::Parts;
use http::{Response, StatusCode};
use serde_json::json;
use tokio::sync::{Notify, Semaphore};

use crate::catalogue::{Operation, is_v2};
use crate::clock::Clock;
use crate::faults::{Faults, Limits};
use crate::gate::v3::Replays;
use crate::keys::Seed;
use crate::merchants::{Identity, Merchants};
use crate::notify;
use crate::observe::events::Events;
use crate::observe::requests::{Answered, Notes, RecordedRequest, Requests};
use crate::state::{Numbers, State};
use crate::storage::{Store, lock};
use crate::wire::answer;
use crate::wire::fault::Fault;

/// So many deliveries wait for their answers at once; the others wait in the queue.
const UNDER_WAY: usize = 128;

/// The name of the seed among the settings of the state.
const SEED: &str = "seed";

/// What becomes of a request.
pub(crate) struct Answer {
    /// Of the request, among the ones that are kept.
    pub(crate) id: usize,
    /// Nothing where the connection ends without an answer.
    pub(crate) response: Option<Response<Bytes>>,
    /// So long it waits.
    pub(crate) delay: Duration,
}

/// What a test does to every answer before it is written.
pub(crate) type Alter = dyn Fn(Parts, Response<Bytes>) -> Response<Bytes> + Send + Sync;

pub(crate) struct Platform {
    store: OnceLock<Arc<Store>>,
    pub(crate) merchants: Merchants,
    pub(crate) clock: Arc<Clock>,
    pub(crate) sign_errors: AtomicBool,
    pub(crate) deliveries: Mutex<notify::Settings>,
    /// Who has them sent elsewhere, for as long as they watch.
    pub(crate) forwards: Mutex<notify::Forwards>,
    /// Something may become due at another time than it seemed.
    pub(crate) wake: Notify,
    /// What is due next, as it was when somebody began to wait for it.
    awaited: Mutex<Option<i64>>,
    /// Places for deliveries that wait for their answers.
    pub(crate) under_way: Arc<Semaphore>,
    /// Held while time is moved on, so that nothing happens twice.
    pub(crate) advancing: tokio::sync::Mutex<()>,
    state: Mutex<State>,
    /// What a test wants to go wrong; changed by [`Platform::change_faults`].
    faults: Mutex<Faults>,
    limits: Mutex<Limits>,
    replays: Mutex<Replays>,
    requests: Mutex<Requests>,
    alter: Mutex<Option<Arc<Alter>>>,
    /// What happens, for those who watch.
    pub(crate) events: Events,
}

impl Platform {
    /// A platform on which nothing has happened, with one merchant.
    pub(crate) fn new(seed: Seed, first: Identity, sign_errors: bool) -> Self {
        let clock = Arc::clone(&first.clock);
        let mut state = State::new(Numbers::new(seed));
        state.open_accounts(first.account_holders(), clock.now());
        // The first merchant comes from it, and is not stored.
        state.tables.settings.insert(SEED.to_owned(), json!(seed.0));
        let faults = Faults::new(seed.0);
        Self {
            store: OnceLock::new(),
            merchants: Merchants::new(first),
            clock,
            sign_errors: AtomicBool::new(sign_errors),
            deliveries: Mutex::default(),
            forwards: Mutex::default(),
            wake: Notify::new(),
            awaited: Mutex::default(),
            under_way: Arc::new(Semaphore::new(UNDER_WAY)),
            advancing: tokio::sync::Mutex::new(()),
            state: Mutex::new(state),
            faults: Mutex::new(faults),
            limits: Mutex::default(),
            replays: Mutex::default(),
            requests: Mutex::default(),
            alter: Mutex::default(),
            events: Events::default(),
        }
    }

    /// Does something to the state as it is now: what is due has happened before, what follows is
    /// noted after. `f` gets the state and business time.
    pub(crate) fn transact<T>(&self, f: impl FnOnce(&mut State, i64) -> T) -> T {
        let now = self.clock.now();
        let mut state = lock(&self.state);
        while !state.run_due(now) {
            self.settle(&mut state, now);
        }
        let done = f(&mut state, now);
        self.settle(&mut state, now);
        done
    }

    pub(crate) fn seed(&self) -> Seed {
        self.look(State::seed)
    }

    /// Looks at the state, and lets nothing happen.
    pub(crate) fn look<T>(&self, f: impl FnOnce(&State) -> T) -> T {
        f(&lock(&self.state))
    }

    /// Writes the notifications of what has changed, and forgets or stores the changes.
    fn settle(&self, state: &mut State, now: i64) {
        let changes = state.take_changes();
        if !changes.is_empty() {
            let settings = lock(&self.deliveries).clone();
            for change in changes {
                notify::tell(&self.merchants, &settings, state, &change, now);
            }
        }
        self.keep_mode(state);
        self.events.changed(state.take_touched());
        self.keep(state);
        if *lock(&self.awaited) != state.next_due() {
            self.wake.notify_one();
        }
    }

    /// When something is due next. Whoever waits for it listens to `wake` as well.
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

    /// Answers a request of the platform's API.
    pub(crate) fn answer(&self, parts: Parts, body: &Bytes, certificate: Option<&[u8]>) -> Answer {
        let begun = Instant::now();
        let request = RecordedRequest::new(&parts, body);
        let record = self.requests().record(request, self.clock.wire_milliseconds());
        let (response, delay, notes) = self.answer_noted(parts, body, certificate);
        let took = begun.elapsed().saturating_add(delay);
        let milliseconds = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
        let answered = Answered { response: response.clone(), milliseconds, notes };
        self.requests().complete(&record, answered);
        self.events.request(record.id());
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
            answer::plain(fault.status, fault.body().as_ref())
        } else {
            response
        };
        // Not called under the lock, so that it may set another one.
        let alter = lock(&self.alter).clone();
        let response = match alter {
            Some(alter) => alter(parts, response),
            None => response,
        };
        (plan.drop.is_none().then_some(response), delay, notes)
    }

    /// The code with which another request of a merchant is refused, if it exceeds a rate limit.
    fn admit(&self, mchid: &str, method: &str, operation: &Operation) -> Option<String> {
        lock(&self.limits).admit(mchid, method, operation, self.clock.now())
    }

    /// The code that another failing request of a merchant gets, if too many have failed.
    fn admit_failure(&self, mchid: &str, method: &str, operation: &Operation) -> Option<String> {
        lock(&self.limits).admit_failure(mchid, method, operation, self.clock.now())
    }

    /// Does what a request asks for, unless too much of it was done already for one order, receiver or
    /// sub-merchant.
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

    /// Whether the platform's rate limits hold.
    pub(crate) fn has_limits(&self) -> bool {
        lock(&self.limits).on()
    }

    /// An answer to a body that is too large to be read.
    pub(crate) fn too_large(&self) -> Response<Bytes> {
        answer::plain(StatusCode::PAYLOAD_TOO_LARGE, None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::{Keyring, PlatformKeys};

    impl Platform {
        /// With the keys of seed 0.
        pub(in crate::platform) fn of_a_test() -> Self {
            let ring = Keyring::new(Seed(0), false).unwrap();
            let urls = (String::new(), String::new());
            let first = Identity::first(Seed(0), ring, urls, PlatformKeys::Both).unwrap();
            Self::new(Seed(0), first, false)
        }
    }

    // From outside there is no key for the authority's other certificates.
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
