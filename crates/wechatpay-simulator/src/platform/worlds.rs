//! Worlds: platforms beside this one in the same process, each with a seed, state, clock, keys, log and ports of
//! its own. Tests that run in parallel have one each.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

use tokio::task::JoinHandle;

use super::{Beginning, Platform};
use crate::error::{Error, Result};
use crate::keys::PlatformKeys;
use crate::storage::lock;

/// So many at once: each has two sockets.
pub(crate) const MOST: usize = 256;

/// What a world is made of.
#[derive(Clone, Debug)]
pub(crate) struct Terms {
    pub(crate) seed: u64,
    pub(crate) beginning: Beginning,
    pub(crate) platform_keys: PlatformKeys,
    /// It ends when nobody has been connected for so long.
    pub(crate) idle: Duration,
}

/// A world that runs.
pub(crate) struct World {
    pub(crate) platform: Arc<Platform>,
    pub(crate) terms: Terms,
    /// Its sockets and connections; it is done when nobody has been connected for too long.
    pub(crate) serving: JoinHandle<()>,
}

/// Opens the sockets of a world, which no platform can do by itself.
pub(crate) type Open = dyn Fn(Terms) -> Result<World> + Send + Sync;

/// The worlds beside a platform. A world has none.
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
    /// From now on there can be some.
    pub(crate) fn allow(&self, open: Box<Open>) {
        let _ = self.open.set(open);
    }

    /// Opens a world. `terms` makes what it is of from how many there have been.
    ///
    /// # Errors
    ///
    /// When there are too many, or it cannot listen.
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

    /// Those that run, the oldest first.
    pub(crate) fn list<T>(&self, look: impl Fn(u64, &World) -> T) -> Vec<T> {
        let mut all = lock(&self.all);
        all.by_id.retain(|_, world| !world.serving.is_finished());
        all.by_id.iter().map(|(id, world)| look(*id, world)).collect()
    }

    /// Ends a world; its sockets are closed when the answer has been waited for. Nothing if there is none.
    pub(crate) fn end(&self, id: u64) -> Option<impl Future<Output = ()> + Send + use<>> {
        let world = lock(&self.all).by_id.remove(&id)?;
        world.serving.abort();
        Some(async move {
            // It was aborted, which is an error.
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
