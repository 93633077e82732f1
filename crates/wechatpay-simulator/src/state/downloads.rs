//! Files that were made for a merchant, and can be downloaded for a while.

use serde::{Deserialize, Serialize};

use super::State;

/// How long the address of a bill is good for, in seconds (platform.md, section 5).
const LIVES: i64 = 300;

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Download {
    mchid: String,
    pub(crate) content: String,
    pub(crate) gzip: bool,
    until: i64,
}

impl State {
    /// Keeps a file; answers the token that it is downloaded with.
    pub(crate) fn keep_download(
        &mut self,
        mchid: &str,
        content: String,
        gzip: bool,
        now: i64,
    ) -> String {
        let old: Vec<String> = self
            .downloads
            .iter()
            .filter(|(_, file)| file.until <= now)
            .map(|(token, _)| token.to_owned())
            .collect();
        for token in old {
            self.downloads.remove(&token);
        }
        let token = self.numbers.notification();
        let until = now.saturating_add(LIVES);
        let file = Download { mchid: mchid.to_owned(), content, gzip, until };
        self.downloads.insert(token.clone(), file);
        token
    }

    /// A file of this merchant whose time has not come.
    pub(crate) fn download(&self, mchid: &str, token: &str, now: i64) -> Option<&Download> {
        self.downloads.get(token).filter(|file| file.mchid == mchid && now < file.until)
    }
}
