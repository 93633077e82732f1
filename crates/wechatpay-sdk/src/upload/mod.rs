//! Files to upload.

mod limits;
mod pieces;
mod progress;
mod source;
#[cfg(test)]
mod tests;

use std::fmt;
use std::path::PathBuf;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde_json::{Value, json};

pub(crate) use self::limits::longest;
pub(crate) use self::pieces::Pieces;
use self::progress::Progress;
pub(crate) use self::source::{Changed, Measured};

/// A file to upload: its name, and its bytes or its path. The platform recognises the type of a file by the
/// extension of its name.
///
/// The client computes the digest. `Debug` prints the name and the length. `serde` of a request with a file also writes
/// the bytes, or the path.
///
/// ```
/// use wechatpay_sdk::Upload;
///
/// let image = Upload::new("licence.jpg", std::fs::read("Cargo.toml")?);
/// assert_eq!(image.file_name(), "licence.jpg");
/// assert!(image.bytes().is_some_and(|bytes| !bytes.is_empty()));
///
/// // A file that is read while it is sent.
/// let video = Upload::from_path("videos/1.mp4")
///     .named("shop.mp4")
///     .on_progress(|sent, length| println!("{sent} of {length} bytes"));
/// assert_eq!(video.file_name(), "shop.mp4");
/// assert_eq!(video.bytes(), None);
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Upload {
    file_name: String,
    source: Source,
    progress: Progress,
}

/// The place of the bytes of a file.
#[derive(Clone, PartialEq, Eq)]
enum Source {
    Bytes(Bytes),
    Path(PathBuf),
}

impl Upload {
    /// A file with this name (without a directory) and these bytes.
    pub fn new(file_name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        let source = Source::Bytes(bytes.into());
        Self { file_name: file_name.into(), source, progress: Progress::default() }
    }

    /// A file that is read from the disk each time that it is sent: first for its digest, then piece by piece while it
    /// is sent. If the file has changed in between, the upload is aborted before its end.
    ///
    /// A separate thread reads the file, so that no async runtime waits for the disk, and the call keeps its time limits
    /// if the disk hangs. It must be a regular file: pipes and devices are refused.
    ///
    /// The name of the file is the last part of the path, unless you set it with [`named`](Self::named).
    pub fn from_path(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        Self {
            file_name: name.unwrap_or_default(),
            source: Source::Path(path),
            progress: Progress::default(),
        }
    }

    /// Sets the name of the file, without a directory.
    pub fn named(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = file_name.into();
        self
    }

    /// Calls `progress` while the file is sent, with the number of bytes that were given to the connection and the number
    /// of all bytes. It starts again from zero if the file is sent again.
    pub fn on_progress(mut self, progress: impl Fn(u64, u64) + Send + Sync + 'static) -> Self {
        self.progress = Progress::new(progress);
        self
    }

    /// The name of the file.
    pub fn file_name(&self) -> &str {
        &self.file_name
    }

    /// The bytes of the file. `None` if they are read from a path.
    pub fn bytes(&self) -> Option<&Bytes> {
        match &self.source {
            Source::Bytes(bytes) => Some(bytes),
            Source::Path(_) => None,
        }
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut upload = f.debug_struct("Upload");
        upload.field("file_name", &self.file_name);
        if let Some(bytes) = self.bytes() {
            upload.field("length", &bytes.len());
        }
        upload.finish()
    }
}

/// The members, in addition to `file_name`, of the object that stands for a file in a stored request: its bytes, or its
/// path. No member of the platform begins with `$`.
const MARK: &str = "$wechatpay-upload";
const PATH_MARK: &str = "$wechatpay-upload-path";

impl Upload {
    /// The object with all bytes, or with the path.
    pub(crate) fn to_value(&self) -> Value {
        match &self.source {
            Source::Bytes(bytes) => {
                json!({"file_name": self.file_name, MARK: STANDARD.encode(bytes)})
            }
            Source::Path(path) => json!({"file_name": self.file_name, PATH_MARK: path}),
        }
    }

    /// Reads the output of `to_value`.
    pub(crate) fn from_value(value: &Value) -> Option<Self> {
        let text = |name: &str| value.get(name)?.as_str();
        let file_name = text("file_name")?;
        if let Some(path) = text(PATH_MARK) {
            return Some(Self::from_path(path).named(file_name));
        }
        let bytes = STANDARD.decode(text(MARK)?).ok()?;
        Some(Self::new(file_name, bytes))
    }

    /// The output for people.
    pub(crate) fn to_summary(&self) -> Value {
        match self.bytes() {
            Some(bytes) => json!({"file_name": self.file_name, "length": bytes.len()}),
            None => json!({"file_name": self.file_name}),
        }
    }
}

/// Whether a value is a file as [`Upload::to_value`] writes it.
pub(crate) fn is_marked(value: &Value) -> bool {
    value.get(MARK).or_else(|| value.get(PATH_MARK)).is_some()
}
