//! A file that is not asked for yet.

use std::io::Write;
use std::path::PathBuf;
use std::time::Duration;

use super::bill::Bill;
use super::file_stream::FileStream;
use super::offer::{Offer, Seal, offers};
use super::open::{Opening, Source};
use super::save;
use super::transfer::Transfer;
use crate::bill::Layout;
use crate::client::Client;
use crate::error::Result;
use crate::operation::Particulars;
use crate::request::{Bounds, Call};
use crate::retry::Retry;
use crate::sensitive::Sensitive;

/// How long a bill may be in the making, and how long until it is asked for again.
const PATIENCE: Duration = Duration::from_secs(600);
const INTERVAL: Duration = Duration::from_secs(30);

/// A file that is not asked for yet. See [`Call::file`].
#[must_use = "a file is not asked for until it is read"]
pub struct Download {
    client: Result<Client>,
    opening: Opening,
}

impl Download {
    pub(super) fn of<A>(call: Call<A>) -> Self {
        let (client, spec, bounds) = call.into_spec();
        // The variables of an untyped call stand in its path; a file's address is
        // known with them as well.
        let is_answer = Particulars::of(spec.known(&spec.path)).download;
        let source = if is_answer { Source::Answer(spec) } else { Source::Named(spec) };
        Self::new(client, source, bounds)
    }

    pub(super) fn at(client: Client, url: String) -> Self {
        Self::new(Ok(client), Source::At(url), Bounds::default())
    }

    fn offered(client: &Client, offer: Offer) -> Self {
        let Offer { url, hash, seal } = offer;
        let mut download = Self::at(client.clone(), url);
        download.opening.hash = hash;
        download.opening.seal = seal;
        download
    }

    fn new(client: Result<Client>, source: Source, bounds: Bounds) -> Self {
        let (hash, seal, patience, interval) = (None, None, PATIENCE, INTERVAL);
        Self { client, opening: Opening { source, bounds, hash, seal, patience, interval } }
    }

    /// What the platform told of the file's hash: `hash_type` and `hash_value`. An
    /// answer that names a file is looked through for it anyway.
    pub fn hash(mut self, hash_type: impl Into<String>, hash_value: impl Into<String>) -> Self {
        self.opening.hash = Some((hash_type.into(), hash_value.into()));
        self
    }

    /// What the platform told of the file's encryption: `encrypt_key` and `nonce`
    /// (AEAD_AES_256_GCM). An answer that names a file is looked through for it
    /// anyway. An encrypted file is in memory as a whole.
    pub fn encrypted(
        mut self,
        encrypt_key: impl Into<Sensitive>,
        nonce: impl Into<String>,
    ) -> Self {
        self.opening.seal = Some(Seal { key: encrypt_key.into(), nonce: nonce.into() });
        self
    }

    /// How long to wait for a bill that is in the making (`STATEMENT_CREATING`): 10
    /// minutes if not set; not at all if zero.
    pub fn patience(mut self, patience: Duration) -> Self {
        self.opening.patience = patience;
        self
    }

    /// How long until a bill that is in the making is asked for again: 30 s if not
    /// set.
    pub fn interval(mut self, interval: Duration) -> Self {
        self.opening.interval = interval;
        self
    }

    /// How long asking for the file may take until it begins to come, its attempts
    /// and the waits between them, instead of the client's total timeout.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.opening.bounds.total_timeout = Some(timeout);
        self
    }

    /// How long one attempt may take until the file begins to come, and how long
    /// no further piece may arrive or be written, instead of the client's
    /// attempt timeout.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.opening.bounds.attempt_timeout = Some(timeout);
        self
    }

    /// How often it is tried until the file begins to come, instead of the
    /// client's [`Retry`]: `Retry::none()` for once.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.opening.bounds.retry = Some(retry);
        self
    }

    /// The file as a bill of this kind, whose rows come as they are read; `None` if
    /// the platform has none for that day (`NO_STATEMENT_EXIST`).
    pub fn bill<L: Layout>(self) -> Transfer<Option<Bill<L>>> {
        let (client, opening) = self.opening();
        Transfer::new(client, |client| async move {
            let Some(contents) = opening.open_bill(&client).await? else { return Ok(None) };
            Bill::new(client, contents).map(Some)
        })
    }

    /// The files that the call's answer names: several, as the bills of an account
    /// each are; none if the platform has none for that day
    /// (`NO_STATEMENT_EXIST`). Their addresses live five minutes.
    pub fn list(self) -> Transfer<Vec<Self>> {
        let (client, opening) = self.opening();
        Transfer::new(client, |client| async move {
            let Some(answer) = opening.ask(&client).await? else { return Ok(Vec::new()) };
            Ok(offers(&answer).into_iter().map(|offer| Self::offered(&client, offer)).collect())
        })
    }

    /// The file's bytes as they come.
    pub fn stream(self) -> Transfer<FileStream> {
        let (client, opening) = self.opening();
        Transfer::new(client, |client| async move {
            let contents = opening.open(&client).await?;
            FileStream::new(client, contents)
        })
    }

    /// Writes the file; gives the writer, once all was written and checked. After an
    /// error, discard what was written.
    ///
    /// A thread of its own writes. The writer is lost if it takes longer for a piece than
    /// the [attempt timeout](Self::attempt_timeout).
    pub fn write_to<W: Write + Send + 'static>(self, writer: W) -> Transfer<W> {
        let (client, opening) = self.opening();
        Transfer::new(client, |client| async move {
            let patience = opening.bounds.attempt_timeout(&client);
            let contents = opening.open(&client).await?;
            save::write_to(FileStream::new(client, contents)?, writer, patience).await
        })
    }

    /// Saves the file under this path; gives its length. It is written beside it
    /// first, and takes its name once it was checked: whatever happens, there is
    /// the whole file or what was there before.
    pub fn save(self, path: impl Into<PathBuf>) -> Transfer<u64> {
        let path = path.into();
        let (client, opening) = self.opening();
        Transfer::new(client, |client| async move {
            let patience = opening.bounds.attempt_timeout(&client);
            let contents = opening.open(&client).await?;
            save::save(FileStream::new(client, contents)?, path, patience).await
        })
    }

    fn opening(self) -> (Result<Client>, Opening) {
        (self.client, self.opening)
    }
}

impl std::fmt::Debug for Download {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The address holds a token.
        f.debug_struct("Download").finish_non_exhaustive()
    }
}
