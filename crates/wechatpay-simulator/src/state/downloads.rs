//! Files created for a merchant, which can be downloaded for a limited time.

use super::State;
use super::rows::download::{Download, Seal};

/// How long the download URL of a bill is valid, in seconds (docs/protocol.md, section 5).
const LIVES: i64 = 300;

impl State {
    /// Stores a file. Returns the token for its download.
    pub(crate) fn keep_download(
        &mut self,
        mchid: &str,
        content: String,
        gzip: bool,
        seal: Option<Seal>,
        now: i64,
    ) -> String {
        let old: Vec<String> = self
            .tables
            .downloads
            .iter()
            .filter(|(_, file)| file.until <= now)
            .map(|(token, _)| token.into_owned())
            .collect();
        for token in old {
            self.tables.downloads.remove(&token);
        }
        let token = self.numbers.notification();
        let until = now.saturating_add(LIVES);
        let file = Download { mchid: mchid.to_owned(), content, gzip, seal, until };
        self.tables.downloads.insert(token.clone(), file);
        token
    }

    /// Finds a file of this merchant that has not expired.
    pub(crate) fn download(&self, mchid: &str, token: &str, now: i64) -> Option<&Download> {
        self.tables.downloads.get(token).filter(|file| file.mchid == mchid && now < file.until)
    }
}
