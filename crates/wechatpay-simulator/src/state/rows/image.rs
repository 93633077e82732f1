//! Uploaded images.

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Image {
    pub(in crate::state) mchid: String,
    /// In base64, as rows are JSON.
    pub(in crate::state) content: String,
}
