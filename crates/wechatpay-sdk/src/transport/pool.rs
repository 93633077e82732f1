//! The idle connections of one runtime, and how a connection returns to them.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use tokio::runtime::Handle;
use tokio::sync::{OwnedSemaphorePermit, watch};
use tokio::time::{Instant, timeout_at};

use super::connector::Connection;
use super::route::Route;

/// The owner of a connection: an origin, and the certificate that was presented.
#[derive(Clone, Debug)]
pub(super) struct Key {
    pub(super) route: Arc<Route>,
    /// The number of the certificate's TLS configuration.
    pub(super) identity: Option<u64>,
}

impl Key {
    fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.route, &other.route) && self.identity == other.identity
    }
}

/// The idle connections of one runtime.
#[derive(Debug)]
pub(super) struct Pool {
    state: Mutex<State>,
    /// Of how many connections.
    most: usize,
    /// Closed when the pool is dropped: then no connection has to be closed in time.
    alive: watch::Sender<()>,
}

#[derive(Debug, Default)]
struct State {
    /// The connection that was used last is at the end.
    idle: VecDeque<Idle>,
    /// Whether there is a task that closes expired connections.
    is_swept: bool,
}

#[derive(Debug)]
struct Idle {
    key: Key,
    until: Instant,
    connection: Connection,
}

impl Pool {
    pub(super) fn new(most: usize) -> Self {
        Self { state: Mutex::default(), most, alive: watch::Sender::new(()) }
    }

    /// The connection that was used last, so that the others can expire.
    pub(super) fn take(&self, key: &Key) -> Option<Connection> {
        let now = Instant::now();
        let mut state = self.lock();
        while let Some(place) = state.idle.iter().rposition(|idle| idle.key.is(key)) {
            let Idle { until, connection, .. } = state.idle.remove(place)?;
            if now < until && !connection.sender.is_closed() {
                return Some(connection);
            }
        }
        None
    }

    fn put(self: &Arc<Self>, key: Key, connection: Connection) {
        let time = key.route.idle.get();
        if time.is_zero() || connection.sender.is_closed() {
            return;
        }
        let mut state = self.lock();
        if state.idle.len() >= self.most {
            state.idle.pop_front();
        }
        state.idle.push_back(Idle { key, until: Instant::now() + time, connection });
        if !state.is_swept
            && let Ok(runtime) = Handle::try_current()
        {
            state.is_swept = true;
            runtime.spawn(sweep(Arc::downgrade(self), self.alive.subscribe()));
        }
    }

    /// Closes expired connections. Returns when to look again, if there are connections left.
    fn expire(&self) -> Option<Instant> {
        let now = Instant::now();
        let mut state = self.lock();
        state.idle.retain(|idle| now < idle.until && !idle.connection.sender.is_closed());
        let next = state.idle.iter().map(|idle| idle.until).min();
        state.is_swept = next.is_some();
        next
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // Each change is one step.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn sweep(pool: Weak<Pool>, mut alive: watch::Receiver<()>) {
    while let Some(next) = pool.upgrade().and_then(|pool| pool.expire()) {
        if timeout_at(next, alive.changed()).await.is_ok() {
            return;
        }
    }
}

/// A connection in use. Dropping it closes the connection.
#[derive(Debug)]
pub(super) struct Lease {
    pub(super) pool: Arc<Pool>,
    pub(super) key: Key,
    pub(super) connection: Connection,
    pub(super) permit: OwnedSemaphorePermit,
}

impl Lease {
    /// The answer has been read to its end: the connection serves the next request.
    pub(super) fn give_back(self) {
        let Self { pool, key, connection, permit } = self;
        pool.put(key, connection);
        drop(permit);
    }
}
