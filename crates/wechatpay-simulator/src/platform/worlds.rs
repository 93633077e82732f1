//! Worlds: additional platforms in the same process, each with its own seed, state, clock, keys, log and ports.
//! Tests that run in parallel use one each.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

use tokio::task::JoinHandle;

use super::{Beginning, Platform};
use crate::error::{Error, Result};
use crate::keys::PlatformKeys;
use crate::storage::lock;

/// The maximum number of worlds. Each has two sockets.
pub(crate) const MOST: usize = 256;

/// The options of a world.
#[derive(Clone, Debug)]
pub(crate) struct Terms {
    pub(crate) seed: u64,
    pub(crate) beginning: Beginning,
    pub(crate) platform_keys: PlatformKeys,
    /// The world ends after this time without a connection.
    pub(crate) idle: Duration,
}

/// A running world.
pub(crate) struct World {
    pub(crate) platform: Arc<Platform>,
    pub(crate) terms: Terms,
    /// The task that serves its sockets and connections. It finishes after too long without a connection.
    pub(crate) serving: JoinHandle<()>,
}

/// Opens the sockets of a world. The platform module has no sockets itself.
pub(crate) type Open = dyn Fn(Terms) -> Result<World> + Send + Sync;

/// The worlds of a platform. A world cannot have worlds of its own.
#[derive(Default)]
pub(crate) struct Worlds {
    open: OnceLock<Box<Open>>,
    all: Mutex<All>,
}

#[derive(Default)]
struct All {
    made: u64,
    by_id: BTreeMap<u64, World>,
}

impl Worlds {
    /// Allows worlds to be created.
    pub(crate) fn allow(&self, open: Box<Open>) {
        let _ = self.open.set(open);
    }

    /// Creates a world. `terms` receives the id of the world and returns its options.
    ///
    /// # Errors
    ///
    /// There are too many worlds, or the world cannot listen.
    pub(crate) fn make<T>(
        &self,
        terms: impl FnOnce(u64) -> Terms,
        look: impl FnOnce(u64, &World) -> T,
    ) -> Result<T> {
        let open = self.open.get().ok_or_else(|| Error::new("a world has no worlds"))?;
        let mut all = lock(&self.all);
        all.by_id.retain(|_, world| !world.serving.is_finished());
        if all.by_id.len() >= MOST {
            return Err(Error::new(format!("there are {MOST} worlds; delete one")));
        }
        let id = all.made.saturating_add(1);
        let world = open(terms(id))?;
        all.made = id;
        let told = look(id, &world);
        all.by_id.insert(id, world);
        Ok(told)
    }

    /// The running worlds, the oldest first.
    pub(crate) fn list<T>(&self, look: impl Fn(u64, &World) -> T) -> Vec<T> {
        let mut all = lock(&self.all);
        all.by_id.retain(|_, world| !world.serving.is_finished());
        all.by_id.iter().map(|(id, world)| look(*id, world)).collect()
    }

    /// Ends a world, or returns `None` if it does not exist. Its sockets are closed once the returned future has
    /// completed.
    pub(crate) fn end(&self, id: u64) -> Option<impl Future<Output = ()> + Send + use<>> {
        let world = lock(&self.all).by_id.remove(&id)?;
        world.serving.abort();
        Some(async move {
            // The task was aborted, so `await` returns an error.
            let _ = world.serving.await;
        })
    }
}

impl Drop for Worlds {
    fn drop(&mut self) {
        for world in lock(&self.all).by_id.values() {
            world.serving.abort();
        }
    }
}
