//! The bytes of a file that is uploaded: read once for their digest, and once when
//! they are sent.

use std::fmt;
use std::fs::File;
use std::io::Read;

use bytes::Bytes;

use super::{Source, Upload};
use crate::crypto::hasher::Hasher;

/// How much is read at once, in bytes.
const PIECE: usize = 64 << 10;

/// A file whose length, and digest perhaps, are known.
#[derive(Clone)]
pub(crate) struct Measured {
    upload: Upload,
    length: u64,
    /// The digest, and one to be begun anew.
    digest: Option<(String, Hasher)>,
}

impl Upload {
    /// Reads the file for its length and its digest. What cannot be read is a
    /// problem, in words that go on from "the file".
    pub(crate) fn measure(&self, hasher: Option<Hasher>) -> Result<Measured, String> {
        let mut running = hasher.clone();
        let mut length = 0;
        let mut count = |piece: &[u8]| {
            length += piece.len() as u64;
            if let Some(hasher) = &mut running {
                hasher.update(piece);
            }
        };
        match &self.source {
            Source::Bytes(bytes) => count(bytes),
            Source::Path(path) => {
                let mut file = File::open(path).map_err(|error| unreadable(&error))?;
                let mut piece = vec![0; PIECE];
                loop {
                    let read = read(&mut file, &mut piece).map_err(|error| unreadable(&error))?;
                    if read.is_empty() {
                        break;
                    }
                    count(read);
                }
            }
        }
        let digest = running.map(Hasher::finish).zip(hasher);
        Ok(Measured { upload: self.clone(), length, digest })
    }
}

impl Measured {
    pub(crate) fn upload(&self) -> &Upload {
        &self.upload
    }

    pub(crate) fn length(&self) -> u64 {
        self.length
    }

    /// In lower-case hexadecimal digits.
    pub(crate) fn digest(&self) -> Option<&str> {
        self.digest.as_ref().map(|(digest, _)| digest.as_str())
    }

    /// The bytes, if they are in memory and nobody is told of their progress: they
    /// are sent as one.
    pub(crate) fn at_once(&self) -> Option<&Bytes> {
        self.upload.bytes().filter(|_| !self.upload.progress.is_told())
    }

    /// From its beginning.
    pub(crate) fn reader(&self) -> Reader {
        Reader {
            left: self.length,
            running: self.digest.as_ref().map(|(_, hasher)| hasher.clone()),
            file: self.clone(),
            open: None,
            is_checked: false,
        }
    }
}

impl fmt::Debug for Measured {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.upload.fmt(f)
    }
}

/// A file on its way. Its last piece is given only once it is known to be the
/// file that was measured.
pub(crate) struct Reader {
    file: Measured,
    open: Option<File>,
    left: u64,
    running: Option<Hasher>,
    is_checked: bool,
}

impl Reader {
    /// The next piece, which is not empty.
    pub(crate) fn next(&mut self) -> Result<Option<Bytes>, Changed> {
        if self.is_checked {
            return Ok(None);
        }
        let piece = self.piece()?;
        let length = piece.len() as u64;
        if let Some(running) = &mut self.running {
            running.update(&piece);
        }
        self.left = self.left.checked_sub(length).ok_or_else(Changed::new)?;
        if piece.is_empty() && self.left > 0 {
            return Err(Changed::new());
        }
        if self.left == 0 {
            self.check()?;
        }
        self.file.upload.progress.tell(self.file.length - self.left, self.file.length);
        Ok(Some(piece).filter(|piece| !piece.is_empty()))
    }

    fn piece(&mut self) -> Result<Bytes, Changed> {
        let path = match &self.file.upload.source {
            Source::Bytes(bytes) => {
                let at = usize::try_from(self.file.length - self.left).unwrap_or(usize::MAX);
                let end = at.saturating_add(PIECE).min(bytes.len());
                return Ok(bytes.slice(at.min(end)..end));
            }
            Source::Path(path) => path,
        };
        let failed = |error| Changed(unreadable(&error));
        let file = match &mut self.open {
            Some(file) => file,
            closed => closed.insert(File::open(path).map_err(failed)?),
        };
        let mut piece = vec![0; PIECE];
        let length = read(file, &mut piece).map_err(failed)?.len();
        piece.truncate(length);
        Ok(piece.into())
    }

    /// Whether all that was read is what was measured.
    fn check(&mut self) -> Result<(), Changed> {
        let goes_on = match &mut self.open {
            Some(file) => {
                let mut byte = [0];
                let more = read(file, &mut byte).map_err(|error| Changed(unreadable(&error)))?;
                !more.is_empty()
            }
            None => false,
        };
        let found = self.running.take().map(Hasher::finish);
        if goes_on || found.as_deref() != self.file.digest() {
            return Err(Changed::new());
        }
        self.is_checked = true;
        Ok(())
    }
}

fn read<'a>(file: &mut File, piece: &'a mut [u8]) -> std::io::Result<&'a [u8]> {
    let length = loop {
        match file.read(piece) {
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            result => break result?,
        }
    };
    Ok(piece.get(..length).unwrap_or_default())
}

fn unreadable(error: &std::io::Error) -> String {
    format!("cannot be read: {error}")
}

/// A file that is another one than was measured, or cannot be read on; in words
/// that go on from "the file".
#[derive(Debug)]
pub(crate) struct Changed(String);

impl Changed {
    fn new() -> Self {
        Self("changed while it was uploaded".to_owned())
    }
}

impl fmt::Display for Changed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Changed {}
