//! Files that can be downloaded for a limited time.

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Download {
    pub(in crate::state) mchid: String,
    pub(crate) content: String,
    pub(crate) gzip: bool,
    pub(crate) seal: Option<Seal>,
    pub(in crate::state) until: i64,
}

/// The key and the nonce that encrypt a file for its download; the merchant has received both.
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
