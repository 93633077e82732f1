//! Files that can be fetched for a while.

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Download {
    pub(in crate::state) mchid: String,
    pub(crate) content: String,
    pub(crate) gzip: bool,
    pub(crate) seal: Option<Seal>,
    pub(in crate::state) until: i64,
}

/// What a file is encrypted with on its way; the merchant was told both.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Seal {
    /// 32 characters.
    pub(crate) key: String,
    /// 12 characters.
    pub(crate) nonce: String,
}

impl std::fmt::Debug for Seal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Seal").finish_non_exhaustive()
    }
}
