//! Computes the digest of a long file in the background. A separate thread starts once there are enough bytes.

use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::thread::JoinHandle;

use super::hasher::Hasher;

/// The number of bytes that are digested without a thread. Most files are smaller.
const SHORT: usize = 1 << 20;

/// The size of a block for the thread, and the maximum number of waiting blocks.
const BLOCK: usize = 128 << 10;
const BLOCKS: usize = 4;

/// An unfinished digest.
pub(crate) struct BackgroundDigest(Place);

enum Place {
    Here {
        hasher: Hasher,
        seen: usize,
    },
    There(Worker),
    /// The thread failed. The file may be correct, but there is no digest to check it.
    Lost,
}

struct Worker {
    full: SyncSender<Vec<u8>>,
    /// Blocks that can be reused.
    empty: Receiver<Vec<u8>>,
    block: Vec<u8>,
    thread: JoinHandle<Hasher>,
}

impl BackgroundDigest {
    pub(crate) fn new(hasher: Hasher) -> Self {
        Self(Place::Here { hasher, seen: 0 })
    }

    pub(crate) fn update(&mut self, bytes: &[u8]) {
        match &mut self.0 {
            Place::Here { hasher, seen } => {
                hasher.update(bytes);
                *seen += bytes.len();
                if *seen >= SHORT
                    && let Some(worker) = Worker::begin(hasher)
                {
                    self.0 = Place::There(worker);
                }
            }
            Place::There(worker) => {
                if worker.take(bytes).is_none() {
                    self.0 = Place::Lost;
                }
            }
            Place::Lost => {}
        }
    }

    /// In lower-case hexadecimal digits.
    pub(crate) fn finish(self) -> Option<String> {
        match self.0 {
            Place::Here { hasher, .. } => Some(hasher.finish()),
            Place::There(worker) => worker.finish(),
            Place::Lost => None,
        }
    }
}

impl Worker {
    /// Moves the digest to a thread, if one can be started.
    fn begin(hasher: &Hasher) -> Option<Self> {
        let mut hasher = hasher.clone();
        let (full, to_digest) = sync_channel::<Vec<u8>>(BLOCKS);
        let (give_back, empty) = sync_channel(BLOCKS);
        let thread = std::thread::Builder::new().name("wechatpay-digest".to_owned());
        let thread = thread.spawn(move || {
            for mut block in to_digest {
                hasher.update(&block);
                block.clear();
                if let Err(TrySendError::Disconnected(_)) = give_back.try_send(block) {
                    // The result is not needed any more.
                    break;
                }
            }
            hasher
        });
        let block = Vec::with_capacity(BLOCK);
        thread.ok().map(|thread| Self { full, empty, block, thread })
    }

    fn take(&mut self, mut bytes: &[u8]) -> Option<()> {
        while !bytes.is_empty() {
            let room = BLOCK.saturating_sub(self.block.len());
            let (now, later) = bytes.split_at_checked(room).unwrap_or((bytes, &[]));
            self.block.extend_from_slice(now);
            bytes = later;
            if self.block.len() == BLOCK {
                let next = self.empty.try_recv().unwrap_or_else(|_| Vec::with_capacity(BLOCK));
                self.full.send(std::mem::replace(&mut self.block, next)).ok()?;
            }
        }
        Some(())
    }

    fn finish(self) -> Option<String> {
        let Self { full, empty: _empty, block, thread } = self;
        full.send(block).ok()?;
        drop(full);
        thread.join().ok().map(Hasher::finish)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `head -c LENGTH /dev/zero | sha1sum`, whatever pieces the bytes come in.
    #[test]
    fn a_long_digest_is_that_of_its_bytes() {
        for (length, expected) in [
            (SHORT - 1, "24f30d3b09e9056c6b9f6dfd6f386c6828fd63c3"),
            (SHORT, "3b71f43ff30f4b15b5cd85dd9e95ebc7e84eb5a3"),
            (5 * SHORT + 1, "c7c53bffacaf3f4464552590206672c2f7dafa86"),
        ] {
            let zeros = vec![0; length];
            for piece in [length, 100_003, 4096] {
                let mut digest = BackgroundDigest::new(Hasher::sha1());
                zeros.chunks(piece).for_each(|bytes| digest.update(bytes));
                assert_eq!(digest.finish().as_deref(), Some(expected), "{length} by {piece}");
            }
        }
    }

    #[test]
    fn what_is_left_in_the_middle_ends_its_thread() {
        let mut digest = BackgroundDigest::new(Hasher::sha1());
        digest.update(&vec![0; SHORT]);
        digest.update(&vec![0; BLOCK]);
        let Place::There(Worker { full, empty, thread, .. }) = digest.0 else { unreachable!() };
        drop((full, empty));
        thread.join().unwrap();
    }
}
