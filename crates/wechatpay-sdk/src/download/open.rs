//! Requests a file, and waits until it is available.

use std::collections::VecDeque;
use std::time::Duration;

use bytes::Bytes;
use futures_util::future::try_join_all;
use serde_json::Value;
use tokio::time::{Instant, sleep, timeout};
use url::Url;
use zeroize::Zeroizing;

use super::contents::{Contents, broken};
use super::offer::{Offer, Seal, files, tells_of_no_file};
use super::room::Room;
use crate::bill::expected;
use crate::client::Client;
use crate::crypto::aes_gcm;
use crate::error::{Delivery, Error, ErrorKind, Result};
use crate::offload::offload;
use crate::operation::{Checks, Particulars, Protocol, is_catalogue_host};
use crate::request::{Bounds, Call, Opened, RequestSpec, Sending, open};

/// The source of a file.
pub(super) enum Source {
    /// The file is the answer.
    Answer(RequestSpec),
    /// The answer names the file.
    Named(RequestSpec),
    At(String),
    /// An answer has named the parts, in this order.
    Parts(Vec<Offer>),
}

/// A file that is being requested.
pub(super) struct Opening {
    pub(super) source: Source,
    pub(super) bounds: Bounds,
    /// The type and the value of the hash.
    pub(super) hash: Option<(String, String)>,
    pub(super) seal: Option<Seal>,
    /// The most bytes of an encrypted file that are kept in memory.
    pub(super) encrypted_limit: usize,
    pub(super) patience: Duration,
    pub(super) interval: Duration,
    /// The record that the call is sent, for a call that can be settled.
    pub(super) sending: Option<Sending>,
}

impl Opening {
    /// The files that the answer names, each with its parts.
    pub(super) async fn ask(self, client: &Client) -> Result<Vec<Vec<Offer>>> {
        let Source::Named(spec) = self.source else {
            return Err(Error::request(
                "this download has the address of a single file, so there are no files to list",
            ));
        };
        let done = delivery_of(&spec);
        let asking = Asking::new(spec, self.patience, self.interval);
        match none_if_absent(asking.answer(client, self.bounds).await)? {
            Some(answer) => named(&answer, done),
            None => Ok(Vec::new()),
        }
    }

    /// The file; `None` if the platform has no file for that day.
    pub(super) async fn open_bill(self, client: &Client) -> Result<Option<VecDeque<Contents>>> {
        none_if_absent(self.open(client).await)
    }

    /// The parts of the file, in order. Most files have only one.
    pub(super) async fn open(self, client: &Client) -> Result<VecDeque<Contents>> {
        let Self { source, bounds, hash, seal, encrypted_limit, patience, interval, sending } =
            self;
        // Until the end of this function, which sends the call.
        let _sending = sending;
        let room = Room::new(encrypted_limit);
        match source {
            Source::Answer(spec) => {
                let asking = Asking::new(spec, patience, interval);
                let opened = asking.file(client, bounds, hash.is_some()).await?;
                let contents = contents(client, bounds, opened, hash, seal, &room).await?;
                Ok(VecDeque::from([contents]))
            }
            Source::Named(spec) => {
                let done = delivery_of(&spec);
                let asking = Asking::new(spec, patience, interval);
                let answer = asking.answer(client, bounds).await?;
                let parts = only(named(&answer, done)?, done)?;
                of_parts(client, bounds, parts, hash, seal, &room).await
            }
            Source::At(url) => {
                Ok(VecDeque::from([at(client, bounds, &url, hash, seal, &room).await?]))
            }
            Source::Parts(parts) => of_parts(client, bounds, parts, hash, seal, &room).await,
        }
    }
}

/// Requests all parts at once, because an address can expire while another part is downloaded.
async fn of_parts(
    client: &Client,
    bounds: Bounds,
    mut parts: Vec<Offer>,
    hash: Option<(String, String)>,
    seal: Option<Seal>,
    room: &Room,
) -> Result<VecDeque<Contents>> {
    if let [part] = &mut parts[..] {
        part.hash = hash.or(part.hash.take());
        part.seal = seal.or(part.seal.take());
    } else if hash.is_some() || seal.is_some() {
        let text = format!(
            "the file has {} parts, each with its own hash and key; leave out `hash` and \
             `encrypted`",
            parts.len()
        );
        return Err(Error::new(ErrorKind::Answer, Delivery::NoEffect, text));
    }
    let parts = parts.into_iter().map(|Offer { url, hash, seal, .. }| async move {
        at(client, bounds, &url, hash, seal, room).await
    });
    Ok(try_join_all(parts).await?.into())
}

async fn at(
    client: &Client,
    bounds: Bounds,
    url: &str,
    hash: Option<(String, String)>,
    seal: Option<Seal>,
    room: &Room,
) -> Result<Contents> {
    let (spec, is_packed) = spec_of(client, url)?;
    let opened = open(client, spec, bounds, hash.is_some()).await?;
    let mut contents = contents(client, bounds, opened, hash, seal, room).await?;
    contents.is_packed = is_packed;
    Ok(contents)
}

async fn contents(
    client: &Client,
    bounds: Bounds,
    opened: Opened,
    hash: Option<(String, String)>,
    seal: Option<Seal>,
    room: &Room,
) -> Result<Contents> {
    let Opened { first, rest, sha1, .. } = opened;
    let hash = hash.or_else(|| sha1.map(|sha1| ("SHA1".to_owned(), sha1)));
    let mut contents = Contents::new(first, rest);
    if let Some(seal) = seal {
        let patience = bounds.attempt_timeout(client);
        let file = contents.whole(room).await?;
        let unsealing = timeout(patience, unsealed(client, file, seal)).await;
        let plain = unsealing.map_err(|_| late(patience))??;
        contents = Contents::new(plain, None);
    }
    if let Some((hash_type, value)) = hash {
        contents.expected = Some(expected(&hash_type, &value)?);
    }
    if !contents.has_end() {
        return Err(broken(
            "the file has neither a length nor a hash, so the client could not tell whether it is \
             complete",
        ));
    }
    Ok(contents)
}

/// Repeats a request while the platform is making the file.
struct Asking {
    spec: Option<RequestSpec>,
    began: Instant,
    patience: Duration,
    interval: Duration,
}

impl Asking {
    fn new(spec: RequestSpec, patience: Duration, interval: Duration) -> Self {
        Self { spec: Some(spec), began: Instant::now(), patience, interval }
    }

    fn left(&self) -> Duration {
        self.patience.saturating_sub(self.began.elapsed())
    }

    /// The specification for this request. The last request uses the original.
    fn spec(&mut self) -> Result<RequestSpec> {
        let last = self.left().is_zero();
        let spec = if last { self.spec.take() } else { None };
        match (spec, &mut self.spec) {
            (Some(spec), _) => Ok(spec),
            (None, Some(spec)) => spec.again(),
            (None, None) => Err(Error::request("the file was already requested")),
        }
    }

    /// Waits if the request is to be repeated; returns whether it is.
    async fn goes_on(&mut self, is_in_the_making: bool) -> bool {
        let goes_on = is_in_the_making && self.spec.is_some();
        if goes_on {
            sleep(self.interval.min(self.left())).await;
        }
        goes_on
    }

    /// The answer, as JSON.
    async fn answer(mut self, client: &Client, bounds: Bounds) -> Result<Value> {
        loop {
            let asked = Call::of(client.clone(), self.spec()?, bounds).await;
            if !self.goes_on(is_in_the_making(&asked)).await {
                return asked?.json();
            }
        }
    }

    /// The answer, as a file.
    async fn file(mut self, client: &Client, bounds: Bounds, is_hashed: bool) -> Result<Opened> {
        loop {
            let opened = open(client, self.spec()?, bounds, is_hashed).await;
            if !self.goes_on(is_in_the_making(&opened)).await {
                return opened;
            }
        }
    }
}

/// Whether the platform is still making the file: the codes of v3, and of v2, which has a code for one of its two
/// bills.
fn is_in_the_making<T>(asked: &Result<T>) -> bool {
    let Err(error) = asked else { return false };
    matches!(error.code(), Some("STATEMENT_CREATING" | "BILL_CREATING"))
        || error.message() == Some("Bill Creating")
}

fn none_if_absent<T>(result: Result<T>) -> Result<Option<T>> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(error) if is_absent(&error) => Ok(None),
        Err(error) => Err(error),
    }
}

fn is_absent(error: &Error) -> bool {
    let words = error.message().unwrap_or_default();
    matches!(error.code(), Some("NO_STATEMENT_EXIST" | "NO_BILL_EXIST"))
        || words.eq_ignore_ascii_case("No Bill Exist")
}

/// The effect of an operation that was answered. Some operations that name a file apply for it first.
fn delivery_of(spec: &RequestSpec) -> Delivery {
    if spec.method == http::Method::GET { Delivery::NoEffect } else { Delivery::TookEffect }
}

/// The files that an answer names, each with its parts.
fn named(answer: &Value, delivery: Delivery) -> Result<Vec<Vec<Offer>>> {
    let fail = |text: &str| Error::new(ErrorKind::Answer, delivery, text);
    let files = files(answer).ok_or_else(|| {
        fail(
            "the answer does not name all parts of the file: their `bill_sequence` must be 1, 2, … up to \
             `download_bill_count`",
        )
    })?;
    if !files.is_empty() {
        return Ok(files);
    }
    // The code for "no bill" is `NO_STATEMENT_EXIST`. Nothing documents these answers as another way to say so.
    Err(fail(if tells_of_no_file(answer) {
        "the answer names no file: its `download_bill_count` is 0. This does not prove that the day has no bill: \
         request the bill again later, or check the day in the merchant platform"
    } else {
        "the answer names no file: if it has a state, the file may not be ready yet"
    }))
}

/// The one file that an answer names.
fn only(mut files: Vec<Vec<Offer>>, delivery: Delivery) -> Result<Vec<Offer>> {
    let count = files.len();
    match files.pop() {
        Some(file) if count == 1 => Ok(file),
        _ => {
            let text = format!("the answer names {count} files; use `list` to get all of them");
            Err(Error::new(ErrorKind::Answer, delivery, text))
        }
    }
}

/// The call of an address, and whether the address says that the file is compressed.
fn spec_of(client: &Client, url: &str) -> Result<(RequestSpec, bool)> {
    // The error does not quote the address, because it contains a token.
    let parsed = Url::parse(url)
        .map_err(|error| Error::request("the file's address is not a URL").with_source(error))?;
    let host = parsed.host_str().unwrap_or_default();
    let base_urls = &client.parts().base_urls;
    let origin = if parsed.scheme() == "https" && is_catalogue_host(host) {
        let configured = base_urls.by_host.get(host).or(base_urls.all.as_ref());
        configured.cloned().unwrap_or_else(|| format!("https://{host}"))
    } else {
        format!("{}://{}", parsed.scheme(), parsed.authority())
    };
    let path = parsed.path().to_owned();
    let mut spec = RequestSpec::new(Protocol::V3, http::Method::GET, path.into());
    // The platform wrote the address.
    spec.checks = Some(Checks::Off);
    let pairs = parsed.query_pairs();
    spec.query = pairs.map(|(name, value)| (name.into_owned(), Value::from(&*value))).collect();
    let is_packed = spec.query.iter().any(|(name, value)| {
        matches!(name.as_str(), "tartype" | "tar_type")
            && value.as_str().is_some_and(|kind| kind.eq_ignore_ascii_case("gzip"))
    });
    // At its usual host, the file may also be available at the second host.
    let usual = base_urls.of(&Particulars::of(spec.known(&spec.path)), None)?;
    if usual != origin {
        spec.base_url = Some(origin);
    }
    Ok((spec, is_packed))
}

/// The error if a remote signer has not decrypted the file's key in time.
fn late(patience: Duration) -> Error {
    let text = format!("the file was not decrypted within {} s", patience.as_secs_f64());
    Error::new(ErrorKind::AttemptTimeout, Delivery::NoEffect, text)
}

/// Decrypts a file that was encrypted for this merchant.
async fn unsealed(client: &Client, file: Bytes, seal: Seal) -> Result<Bytes> {
    let key = client.decrypt(seal.key).await?;
    let key: Option<&[u8; 32]> = key.expose().as_bytes().try_into().ok();
    let key = Zeroizing::new(*key.ok_or_else(|| broken("the file's key does not have 32 bytes"))?);
    let nonce = seal.nonce;
    // Decrypting a large file takes time.
    offload(move |_| aes_gcm::open(&key, nonce.as_bytes(), b"", file.into()))
        .await?
        .map(Bytes::from)
        .ok_or_else(|| {
            broken("could not decrypt the file with the key that the platform sent for it")
        })
}
