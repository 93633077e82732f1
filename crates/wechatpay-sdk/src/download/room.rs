//! The memory for an encrypted file: all of its parts share it, because all of them are kept until they are read.

use std::sync::atomic::{AtomicUsize, Ordering};

use crate::error::{Delivery, Error, ErrorKind, Result};

/// The default limit, in bytes: 512 MiB.
pub(super) const LIMIT: usize = 512 << 20;

/// The bytes that the parts of a file may still have in memory.
pub(super) struct Room {
    left: AtomicUsize,
    limit: usize,
}

impl Room {
    pub(super) fn new(limit: usize) -> Self {
        Self { left: AtomicUsize::new(limit), limit }
    }

    /// Takes this number of bytes.
    pub(super) fn take(&self, bytes: usize) -> Result<()> {
        let take = |left: usize| left.checked_sub(bytes);
        let taken = self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, take);
        taken.map(drop).map_err(|_| {
            let text = format!(
                "the encrypted file, with all its parts, has more than {} bytes, the most that is kept in memory: \
                 allow more with `Download::encrypted_limit`",
                self.limit
            );
            Error::new(ErrorKind::File, Delivery::NoEffect, text)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_parts_share_the_room() {
        let room = Room::new(10);
        room.take(4).unwrap();
        room.take(6).unwrap();
        room.take(0).unwrap();
        let error = room.take(1).unwrap_err();
        assert_eq!((error.kind(), error.delivery()), (ErrorKind::File, Delivery::NoEffect));
        assert!(error.to_string().contains("more than 10 bytes"), "{error}");
        assert!(Room::new(0).take(usize::MAX).is_err());
    }
}
