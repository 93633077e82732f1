//! A file that is uploaded.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde_json::{Value, json};

/// A file to upload: its name, by whose ending the platform knows its type, and
/// its bytes.
///
/// Its digest is made by the client. `Debug` prints the name and the length;
/// `serde`, of the request that holds it, the bytes too.
///
/// ```
/// use wechatpay_sdk::Upload;
///
/// let image = Upload::new("licence.jpg", std::fs::read("Cargo.toml")?);
/// assert_eq!(image.file_name(), "licence.jpg");
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Upload {
    file_name: String,
    bytes: Bytes,
}

impl Upload {
    /// A file of this name, without a directory, and these bytes.
    pub fn new(file_name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self { file_name: file_name.into(), bytes: bytes.into() }
    }

    /// The file's name.
    pub fn file_name(&self) -> &str {
        &self.file_name
    }

    /// The file's bytes.
    pub fn bytes(&self) -> &Bytes {
        &self.bytes
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload")
            .field("file_name", &self.file_name)
            .field("length", &self.bytes.len())
            .finish()
    }
}

/// The name beside `file_name` in the object that stands for a file where a
/// request is stored. No name of the platform's begins with `$`.
const MARK: &str = "$wechatpay-upload";

impl Upload {
    /// With all of its bytes.
    pub(crate) fn to_value(&self) -> Value {
        json!({"file_name": self.file_name, MARK: STANDARD.encode(&self.bytes)})
    }

    /// From what `to_value` made.
    pub(crate) fn from_value(value: &Value) -> Option<Self> {
        let text = |name: &str| value.get(name)?.as_str();
        let bytes = STANDARD.decode(text(MARK)?).ok()?;
        Some(Self::new(text("file_name")?, bytes))
    }

    /// For people.
    pub(crate) fn to_summary(&self) -> Value {
        json!({"file_name": self.file_name, "length": self.bytes.len()})
    }
}

/// Whether a value is a file as [`Upload::to_value`] writes it.
pub(crate) fn is_marked(value: &Value) -> bool {
    value.get(MARK).is_some()
}
