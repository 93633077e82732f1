//! Unpacks the bytes of a bill, if they are compressed, and digests them.

use std::io::Write as _;

use flate2::write::MultiGzDecoder;

use super::fault::Fault;
use crate::crypto::background_digest::BackgroundDigest;
use crate::crypto::hasher::Hasher;

/// The amount of compressed data that is unpacked at once. Unpacked, it can be a thousand times as large.
const SLICE: usize = 4 << 10;

/// The first two bytes of gzip (RFC 1952).
const MAGIC: [u8; 2] = [0x1f, 0x8b];

/// The expected digest of a file.
pub(crate) struct Expected {
    digest: BackgroundDigest,
    value: String,
}

impl Expected {
    pub(crate) fn new(hasher: Hasher, value: &str) -> Self {
        Self { digest: BackgroundDigest::new(hasher), value: value.trim().to_ascii_lowercase() }
    }

    pub(crate) fn update(&mut self, bytes: &[u8]) {
        self.digest.update(bytes);
    }

    pub(crate) fn holds(self) -> bool {
        self.digest.finish().is_some_and(|digest| digest == self.value)
    }
}

/// Unpacks and digests bytes.
pub(crate) struct Intake {
    form: Form,
    /// The bytes that are not unpacked yet.
    waiting: Vec<u8>,
    at: usize,
    expected: Option<Expected>,
}

enum Form {
    /// The first two bytes have not arrived yet.
    Unknown,
    Plain,
    Gzip(Box<MultiGzDecoder<Vec<u8>>>),
    Finished,
}

impl Intake {
    pub(crate) fn new() -> Self {
        Self { form: Form::Unknown, waiting: Vec::new(), at: 0, expected: None }
    }

    /// The intake of a file that is never unpacked.
    pub(crate) fn plain() -> Self {
        Self { form: Form::Plain, ..Self::new() }
    }

    pub(crate) fn expect(&mut self, expected: Expected) {
        self.expected = Some(expected);
    }

    /// Takes the bytes that have arrived.
    pub(crate) fn feed(&mut self, bytes: &[u8], to: &mut Vec<u8>) {
        if matches!(self.form, Form::Plain) {
            self.digest(bytes);
            to.extend_from_slice(bytes);
        } else {
            self.waiting.extend_from_slice(bytes);
        }
    }

    /// Whether uncompressed bytes may be written to the text directly; the caller then calls [`put`](Self::put).
    pub(crate) fn is_plain(&self) -> bool {
        matches!(self.form, Form::Plain)
    }

    pub(crate) fn put(&mut self, bytes: &[u8]) {
        self.digest(bytes);
    }

    /// Unpacks more bytes. `false` if there are no more.
    pub(crate) fn unpack(&mut self, is_all: bool, to: &mut Vec<u8>) -> Result<bool, Fault> {
        if matches!(self.form, Form::Unknown) && (self.waiting.len() >= MAGIC.len() || is_all) {
            self.form = if self.waiting.starts_with(&MAGIC) {
                Form::Gzip(Box::new(MultiGzDecoder::new(Vec::new())))
            } else {
                Form::Plain
            };
        }
        match &mut self.form {
            Form::Unknown | Form::Finished => Ok(false),
            Form::Plain => {
                let waiting = std::mem::take(&mut self.waiting);
                self.digest(&waiting);
                to.extend_from_slice(&waiting);
                Ok(!waiting.is_empty())
            }
            Form::Gzip(decoder) => {
                let broken = |_| Fault::new("its gzip data is damaged");
                let rest = self.waiting.get(self.at..).unwrap_or_default();
                let slice = rest.get(..SLICE).unwrap_or(rest);
                let is_empty = slice.is_empty();
                if is_empty && !is_all {
                    return Ok(false);
                }
                decoder.write_all(slice).map_err(broken)?;
                self.at += slice.len();
                if self.at == self.waiting.len() {
                    self.waiting.clear();
                    self.at = 0;
                }
                if is_empty {
                    decoder.try_finish().map_err(broken)?;
                }
                let unpacked = std::mem::take(decoder.get_mut());
                if is_empty {
                    self.form = Form::Finished;
                }
                self.digest(&unpacked);
                to.extend_from_slice(&unpacked);
                if let Form::Gzip(decoder) = &mut self.form {
                    *decoder.get_mut() = unpacked;
                    decoder.get_mut().clear();
                }
                Ok(true)
            }
        }
    }

    /// Checks that the file is the one that the platform announced.
    pub(crate) fn finish(&mut self) -> Result<(), Fault> {
        if self.expected.take().is_none_or(Expected::holds) {
            return Ok(());
        }
        Err(Fault::new(
            "its hash differs from the hash that the platform announced; download it again",
        ))
    }

    fn digest(&mut self, bytes: &[u8]) {
        if let Some(expected) = &mut self.expected {
            expected.update(bytes);
        }
    }
}
