//! A file that is uploaded.

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

/// A file to upload: its name, by whose ending the platform knows its type, and
/// its bytes, or where they are.
///
/// Its digest is made by the client. `Debug` prints the name and the length;
/// `serde`, of the request that holds it, the bytes too, or the path.
///
/// ```
/// use wechatpay_sdk::Upload;
///
/// let image = Upload::new("licence.jpg", std::fs::read("Cargo.toml")?);
/// assert_eq!(image.file_name(), "licence.jpg");
/// let video = Upload::from_path("videos/shop.mp4")
///     .on_progress(|sent, length| println!("{sent} of {length}"));
/// assert_eq!(video.file_name(), "shop.mp4");
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Upload {
    file_name: String,
    source: Source,
    progress: Progress,
}

/// Where the bytes of a file are.
#[derive(Clone, PartialEq, Eq)]
enum Source {
    Bytes(Bytes),
    Path(PathBuf),
}

impl Upload {
    /// A file of this name, without a directory, and these bytes.
    pub fn new(file_name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        let source = Source::Bytes(bytes.into());
        Self { file_name: file_name.into(), source, progress: Progress::default() }
    }

    /// A file that is read when it is sent, each time that it is sent: once for its
    /// digest, and once on its way, piece by piece. If it is another one by then,
    /// the upload is broken off before its end.
    ///
    /// A thread of its own reads it, so that no async runtime waits for the disk, and
    /// the call ends in time if the disk does not answer. It has to be a regular file:
    /// pipes and devices are refused.
    ///
    /// Its name is the last part of the path: see [`named`](Self::named).
    pub fn from_path(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        Self {
            file_name: name.unwrap_or_default(),
            source: Source::Path(path),
            progress: Progress::default(),
        }
    }

    /// The same file under another name, without a directory.
    pub fn named(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = file_name.into();
        self
    }

    /// Has `progress` told how many of the file's bytes were given to the
    /// connection, and how many there are. It begins anew when the file is sent
    /// again.
    pub fn on_progress(mut self, progress: impl Fn(u64, u64) + Send + Sync + 'static) -> Self {
        self.progress = Progress::new(progress);
        self
    }

    /// The file's name.
    pub fn file_name(&self) -> &str {
        &self.file_name
    }

    /// The file's bytes; `None` if they are read from a path.
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

/// The name beside `file_name` in the object that stands for a file where a
/// request is stored: of its bytes, or of its path. No name of the platform's
/// begins with `$`.
const MARK: &str = "$wechatpay-upload";
const PATH_MARK: &str = "$wechatpay-upload-path";

impl Upload {
    /// With all of its bytes, or its path.
    pub(crate) fn to_value(&self) -> Value {
        match &self.source {
            Source::Bytes(bytes) => {
                json!({"file_name": self.file_name, MARK: STANDARD.encode(bytes)})
            }
            Source::Path(path) => json!({"file_name": self.file_name, PATH_MARK: path}),
        }
    }

    /// From what `to_value` made.
    pub(crate) fn from_value(value: &Value) -> Option<Self> {
        let text = |name: &str| value.get(name)?.as_str();
        let file_name = text("file_name")?;
        if let Some(path) = text(PATH_MARK) {
            return Some(Self::from_path(path).named(file_name));
        }
        let bytes = STANDARD.decode(text(MARK)?).ok()?;
        Some(Self::new(file_name, bytes))
    }

    /// For people.
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
