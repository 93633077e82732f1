//! The bytes of an uploaded file. Separate threads read them twice: for the digest, and while they are sent.

use std::fmt;
use std::fs::{File, Metadata};
use std::io::Read;
use std::path::Path;

use bytes::Bytes;

use super::{Source, Upload};
use crate::crypto::hasher::Hasher;
use crate::offload::{Wanted, offload};

/// The size of a piece, in bytes.
pub(super) const PIECE: usize = 64 << 10;

/// Bytes in memory up to this number are digested on the calling thread, and sent in one piece.
const SHORT: usize = 256 << 10;

/// A file with its length and, if needed, its digest.
#[derive(Clone)]
pub(crate) struct Measured {
    upload: Upload,
    length: u64,
    /// The digest, and an empty one of the same algorithm.
    digest: Option<(String, Hasher)>,
}

impl Upload {
    /// Determines the length of the file and, if needed, its digest. A file of more than `longest` bytes is not read. An
    /// error is a text that continues "the file".
    pub(crate) async fn measure(
        &self,
        hasher: Option<Hasher>,
        longest: Option<u64>,
    ) -> Result<Measured, String> {
        let upload = self.clone();
        let is_short = self.bytes().is_some_and(|bytes| bytes.len() <= SHORT);
        if is_short || (self.bytes().is_some() && hasher.is_none()) {
            return upload.measured(hasher, longest, &|| true);
        }
        let measuring = offload(move |wanted| upload.measured(hasher, longest, wanted));
        measuring.await.map_err(|error| format!("cannot be read: {error}"))?
    }

    fn measured(
        self,
        hasher: Option<Hasher>,
        longest: Option<u64>,
        wanted: Wanted<'_>,
    ) -> Result<Measured, String> {
        let (length, running) = match &self.source {
            Source::Bytes(bytes) => {
                let length = bytes.len() as u64;
                check_length(length, longest)?;
                let mut running = hasher.clone();
                if let Some(running) = &mut running {
                    running.update(bytes);
                }
                (length, running)
            }
            Source::Path(path) => {
                let (file, length) = open(path).map_err(|error| unreadable(&error))?;
                check_length(length, longest)?;
                match hasher.clone() {
                    Some(hasher) => {
                        let (length, hasher) = digested(file, hasher, longest, wanted)?;
                        (length, Some(hasher))
                    }
                    None => (length, None),
                }
            }
        };
        let digest = running.map(Hasher::finish).zip(hasher);
        Ok(Measured { upload: self, length, digest })
    }
}

/// The length of a file, and its unfinished digest. Reading stops once the result is not needed any more.
fn digested(
    mut file: File,
    mut hasher: Hasher,
    longest: Option<u64>,
    wanted: Wanted<'_>,
) -> Result<(u64, Hasher), String> {
    let mut length = 0;
    let mut piece = vec![0; PIECE];
    while wanted() {
        let read = read(&mut file, &mut piece).map_err(|error| unreadable(&error))?;
        if read.is_empty() {
            return Ok((length, hasher));
        }
        hasher.update(read);
        length += read.len() as u64;
        // The file may be growing.
        check_length(length, longest)?;
    }
    Err("is no longer needed".to_owned())
}

fn check_length(length: u64, longest: Option<u64>) -> Result<(), String> {
    match longest {
        Some(longest) if length > longest => {
            Err(format!("has {length} bytes, but the platform accepts at most {longest}"))
        }
        _ => Ok(()),
    }
}

/// Opens a regular file. Opening a pipe could block for ever, so the type is checked before and after.
fn open(path: &Path) -> std::io::Result<(File, u64)> {
    check_kind(&std::fs::metadata(path)?)?;
    let file = File::open(path)?;
    let metadata = file.metadata()?;
    check_kind(&metadata)?;
    Ok((file, metadata.len()))
}

fn check_kind(metadata: &Metadata) -> std::io::Result<()> {
    if metadata.is_file() {
        return Ok(());
    }
    Err(std::io::Error::new(std::io::ErrorKind::InvalidInput, "it is not a regular file"))
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

    /// The bytes, if they are few, in memory, and have no progress callback: they are sent in one piece.
    pub(crate) fn at_once(&self) -> Option<&Bytes> {
        let is_short = |bytes: &&Bytes| bytes.len() <= SHORT && !self.upload.progress.is_told();
        self.upload.bytes().filter(is_short)
    }

    /// Reads the file from its beginning. This blocks.
    pub(super) fn reader(&self) -> Reader {
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

/// A file that is being sent. Its last piece is only returned after the file has proved to be the measured one.
pub(super) struct Reader {
    file: Measured,
    open: Option<File>,
    left: u64,
    running: Option<Hasher>,
    is_checked: bool,
}

impl Reader {
    /// The next piece, which is not empty.
    pub(super) fn next(&mut self) -> Result<Option<Bytes>, Changed> {
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
        Ok(Some(piece).filter(|piece| !piece.is_empty()))
    }

    fn piece(&mut self) -> Result<Bytes, Changed> {
        let Source::Path(path) = &self.file.upload.source else {
            return Ok(Bytes::new());
        };
        let failed = |error| Changed(unreadable(&error));
        let file = match &mut self.open {
            Some(file) => file,
            closed => closed.insert(open(path).map_err(failed)?.0),
        };
        let mut piece = vec![0; PIECE];
        let length = read(file, &mut piece).map_err(failed)?.len();
        piece.truncate(length);
        Ok(piece.into())
    }

    /// Whether the bytes that were read are the measured ones.
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

/// The error of a file that has changed since it was measured, or cannot be read: a text that continues "the file".
#[derive(Debug)]
pub(crate) struct Changed(String);

impl Changed {
    pub(super) fn new() -> Self {
        Self("changed while it was uploaded".to_owned())
    }

    pub(super) fn unreadable(error: &crate::error::Error) -> Self {
        Self(format!("cannot be read: {error}"))
    }
}

impl fmt::Display for Changed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Changed {}
