//! Files that were made for a merchant, and can be downloaded for a while.

use super::State;
use super::rows::download::{Download, Seal};

/// How long the address of a bill is good for, in seconds (docs/protocol.md, section 5).
const LIVES: i64 = 300;

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

    /// A file of this merchant whose time has not come.
    pub(crate) fn download(&self, mchid: &str, token: &str, now: i64) -> Option<&Download> {
        self.tables.downloads.get(token).filter(|file| file.mchid == mchid && now < file.until)
    }
}
