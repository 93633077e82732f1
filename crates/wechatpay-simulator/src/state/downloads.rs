//! Files that were made for a merchant, and can be downloaded for a while.

use serde::{Deserialize, Serialize};

use super::State;

/// How long the address of a bill is good for, in seconds (docs/protocol.md, section 5).
const LIVES: i64 = 300;

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Download {
    mchid: String,
    pub(crate) content: String,
    pub(crate) gzip: bool,
    pub(crate) seal: Option<Seal>,
    until: i64,
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

impl State {
    /// Keeps a file; answers the token that it is downloaded with.
    pub(crate) fn keep_download(
        &mut self,
        mchid: &str,
        content: String,
        gzip: bool,
        seal: Option<Seal>,
        now: i64,
    ) -> String {
        let old: Vec<String> = self
            .downloads
            .iter()
            .filter(|(_, file)| file.until <= now)
            .map(|(token, _)| token.into_owned())
            .collect();
        for token in old {
            self.downloads.remove(&token);
        }
        let token = self.numbers.notification();
        let until = now.saturating_add(LIVES);
        let file = Download { mchid: mchid.to_owned(), content, gzip, seal, until };
        self.downloads.insert(token.clone(), file);
        token
    }

    /// A file of this merchant whose time has not come.
    pub(crate) fn download(&self, mchid: &str, token: &str, now: i64) -> Option<&Download> {
        self.downloads.get(token).filter(|file| file.mchid == mchid && now < file.until)
    }
}
