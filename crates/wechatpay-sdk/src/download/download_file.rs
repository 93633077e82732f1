//! A file that has not been requested yet.

use std::io::Write;
use std::path::PathBuf;
use std::time::Duration;

use super::bill::Bill;
use super::file_stream::{FileStream, Progress};
use super::offer::Seal;
use super::open::{Opening, Source};
use super::room;
use super::save;
use super::transfer::Transfer;
use crate::bill::Layout;
use crate::client::Client;
use crate::error::Result;
use crate::operation::Particulars;
use crate::request::{Bounds, Call};
use crate::retry::Retry;
use crate::sensitive::Sensitive;

/// The default time that the platform may take to make a bill, and the default pause between requests.
const PATIENCE: Duration = Duration::from_secs(600);
const INTERVAL: Duration = Duration::from_secs(30);

/// A file that has not been requested yet: see [`Call::file`] and [`Client::download`].
///
/// ```no_run
/// use std::time::Duration;
/// use wechatpay_sdk::Retry;
/// use wechatpay_sdk::download::Download;
/// use wechatpay_sdk::v3::bill::fundflowbill::get;
///
/// # fn example(client: wechatpay_sdk::Client) -> wechatpay_sdk::Result<()> {
/// // A file by the address, the hash and the key that an answer named.
/// let (url, hash) = ("https://api.mch.weixin.qq.com/v3/billdownload/file?token=…", "79bb0f45…");
/// let file: Download = client.download(url).hash("SHA1", hash);
/// file.save("bill.csv").wait()?;
/// let sealed = client.download(url).encrypted("the encrypt_key", "the nonce").encrypted_limit(64 << 20);
/// let bytes: Vec<u8> = sealed.write_to(Vec::new()).wait()?;
///
/// // The files that an answer names, with other time limits.
/// let request = get::Request::new().bill_date("2026-11-20");
/// let bills = client.v3().bill().fundflowbill().get(request).file();
/// let bills = bills
///     .patience(Duration::from_secs(60)) // how long the platform may take to make the bill
///     .interval(Duration::from_secs(10)) // how often to ask for it
///     .timeout(Duration::from_secs(30))
///     .attempt_timeout(Duration::from_secs(10))
///     .retry(Retry::none());
/// for file in bills.list().wait()? {
///     let mut stream = file
///         .on_progress(|received| println!("{received} bytes"))
///         .stream()
///         .wait()?;
///     while let Some(piece) = stream.next().wait()? {
///         println!("{} more", piece.len());
///     }
/// }
/// # let _ = bytes;
/// # Ok(())
/// # }
/// ```
#[must_use = "a download starts when it is read"]
pub struct Download {
    client: Result<Client>,
    opening: Opening,
    progress: Option<Progress>,
}

impl Download {
    pub(super) fn of<A>(call: Call<A>) -> Self {
        let (client, spec, bounds, sending) = call.into_spec();
        // The path of an untyped call contains the values of its variables; the address of a file
        // can be recognised with them too.
        let is_answer = Particulars::of(spec.known(&spec.path)).download;
        let source = if is_answer { Source::Answer(spec) } else { Source::Named(spec) };
        let mut download = Self::new(client, source, bounds);
        download.opening.sending = sending;
        download
    }

    pub(super) fn at(client: Client, url: String) -> Self {
        Self::new(Ok(client), Source::At(url), Bounds::default())
    }

    fn new(client: Result<Client>, source: Source, bounds: Bounds) -> Self {
        let (hash, seal, patience, interval) = (None, None, PATIENCE, INTERVAL);
        let (encrypted_limit, sending) = (room::LIMIT, None);
        let opening =
            Opening { source, bounds, hash, seal, encrypted_limit, patience, interval, sending };
        Self { client, opening, progress: None }
    }

    /// Sets the hash that the platform announced: `hash_type` and `hash_value`. If an answer names the file, its hash
    /// is taken from the answer.
    pub fn hash(mut self, hash_type: impl Into<String>, hash_value: impl Into<String>) -> Self {
        self.opening.hash = Some((hash_type.into(), hash_value.into()));
        self
    }

    /// Sets the key that the platform announced for an encrypted file: `encrypt_key` and `nonce` (AEAD_AES_256_GCM).
    /// If an answer names the file, its key is taken from the answer. See also
    /// [`encrypted_limit`](Self::encrypted_limit).
    pub fn encrypted(
        mut self,
        encrypt_key: impl Into<Sensitive>,
        nonce: impl Into<String>,
    ) -> Self {
        self.opening.seal = Some(Seal { key: encrypt_key.into(), nonce: nonce.into() });
        self
    }

    /// The largest encrypted file, in bytes, with all its parts together. The default is 512 MiB; a larger file is an
    /// error. An encrypted file is kept in memory as a whole, because it is verified only at its end.
    pub fn encrypted_limit(mut self, bytes: usize) -> Self {
        self.opening.encrypted_limit = bytes;
        self
    }

    /// How long to wait while the platform is making a bill (`STATEMENT_CREATING`). The default is 10 minutes; zero
    /// does not wait.
    pub fn patience(mut self, patience: Duration) -> Self {
        self.opening.patience = patience;
        self
    }

    /// The pause between two requests while the platform is making a bill. The default is 30 s.
    pub fn interval(mut self, interval: Duration) -> Self {
        self.opening.interval = interval;
        self
    }

    /// Time limit until the first byte of the file arrives, with all attempts and the waits between them, instead of
    /// the client's total timeout.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.opening.bounds.total_timeout = Some(timeout);
        self
    }

    /// Time limit of one attempt until the first byte of the file arrives, instead of the client's attempt timeout.
    /// It is also the time limit for each further piece to arrive, and to be written.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.opening.bounds.attempt_timeout = Some(timeout);
        self
    }

    /// How many attempts are made until the first byte of the file arrives, instead of the client's [`Retry`].
    /// `Retry::none()` makes one.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.opening.bounds.retry = Some(retry);
        self
    }

    /// Calls `progress` while the file is streamed, written or saved, with the number of unpacked bytes that have arrived.
    /// [`bill`](Self::bill) does not call it, and [`list`](Self::list) does not hand it on: set it on each file.
    pub fn on_progress(mut self, progress: impl Fn(u64) + Send + Sync + 'static) -> Self {
        self.progress = Some(Box::new(progress));
        self
    }

    /// Reads the file as a bill of the kind `L`, row by row. The result is `None` if the platform has no bill for
    /// that day (`NO_STATEMENT_EXIST`). [`Bill`] has an example.
    pub fn bill<L: Layout>(self) -> Transfer<Option<Bill<L>>> {
        let (client, opening) = (self.client, self.opening);
        Transfer::new(client, |client| async move {
            let Some(contents) = opening.open_bill(&client).await? else { return Ok(None) };
            Bill::new(client, contents).map(Some)
        })
    }

    /// Requests the list of files that the call's answer names. It is empty if the platform has no file for that day
    /// (`NO_STATEMENT_EXIST`). Any other answer that names no file is an error. Files with a `bill_sequence` are the
    /// parts of one file, which is read as a whole. Addresses can expire after 30 s.
    pub fn list(self) -> Transfer<Vec<Self>> {
        let (client, opening) = (self.client, self.opening);
        Transfer::new(client, |client| async move {
            let (bounds, encrypted_limit) = (opening.bounds, opening.encrypted_limit);
            let files = opening.ask(&client).await?.into_iter();
            let download = |parts| {
                let file = Self::new(Ok(client.clone()), Source::Parts(parts), bounds);
                file.encrypted_limit(encrypted_limit)
            };
            Ok(files.map(download).collect())
        })
    }

    /// Reads the bytes of the file as they arrive: see [`FileStream`].
    pub fn stream(self) -> Transfer<FileStream> {
        let Self { client, opening, progress } = self;
        Transfer::new(client, |client| async move {
            let contents = opening.open(&client).await?;
            Ok(FileStream::new(client, contents, progress))
        })
    }

    /// Writes the file to `writer`, and returns the writer once everything is written and verified. After an error,
    /// discard what was written.
    ///
    /// A separate thread writes. If the writer takes longer for a piece than the
    /// [attempt timeout](Self::attempt_timeout), it is lost.
    pub fn write_to<W: Write + Send + 'static>(self, writer: W) -> Transfer<W> {
        let Self { client, opening, progress } = self;
        Transfer::new(client, |client| async move {
            let patience = opening.bounds.attempt_timeout(&client);
            let contents = opening.open(&client).await?;
            save::write_to(FileStream::new(client, contents, progress), writer, patience).await
        })
    }

    /// Saves the file under `path`, and returns its length in bytes. The bytes go into a temporary file in the same
    /// directory, which is renamed once it is verified. So `path` always has the complete file, or its previous
    /// content.
    pub fn save(self, path: impl Into<PathBuf>) -> Transfer<u64> {
        let path = path.into();
        let Self { client, opening, progress } = self;
        Transfer::new(client, |client| async move {
            let patience = opening.bounds.attempt_timeout(&client);
            let contents = opening.open(&client).await?;
            save::save(FileStream::new(client, contents, progress), path, patience).await
        })
    }
}

impl std::fmt::Debug for Download {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The address contains a token.
        f.debug_struct("Download").finish_non_exhaustive()
    }
}
