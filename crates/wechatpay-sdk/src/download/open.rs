//! Asking for a file until it is there.

use std::time::Duration;

use bytes::Bytes;
use serde_json::Value;
use tokio::time::{Instant, sleep, timeout};
use url::Url;
use zeroize::Zeroizing;

use super::contents::{Contents, broken};
use super::offer::{Offer, Seal, offers};
use crate::bill::expected;
use crate::client::Client;
use crate::crypto::aes_gcm;
use crate::error::{Delivery, Error, ErrorKind, Result};
use crate::offload::offload;
use crate::operation::{Checks, Particulars, Protocol, is_catalogue_host};
use crate::request::{Bounds, Call, Opened, RequestSpec, open};

/// The largest file that is in memory as a whole: one that is encrypted.
const LONGEST: usize = 512 << 20;

/// Where a file is.
pub(super) enum Source {
    /// It is the answer.
    Answer(RequestSpec),
    /// The answer names it.
    Named(RequestSpec),
    At(String),
}

/// A file that is being asked for.
pub(super) struct Opening {
    pub(super) source: Source,
    pub(super) bounds: Bounds,
    /// Its type and its value.
    pub(super) hash: Option<(String, String)>,
    pub(super) seal: Option<Seal>,
    pub(super) patience: Duration,
    pub(super) interval: Duration,
}

impl Opening {
    /// The answer that names files; `None` if there are none.
    pub(super) async fn ask(self, client: &Client) -> Result<Option<Value>> {
        let Source::Named(spec) = self.source else {
            return Err(Error::request("this is a file itself, and names none"));
        };
        let asking = Asking::new(spec, self.patience, self.interval);
        none_if_absent(asking.answer(client, self.bounds).await)
    }

    /// The file; `None` if there is none for that day.
    pub(super) async fn open_bill(self, client: &Client) -> Result<Option<Contents>> {
        none_if_absent(self.open(client).await)
    }

    pub(super) async fn open(self, client: &Client) -> Result<Contents> {
        let Self { source, bounds, hash, seal, patience, interval } = self;
        let (opened, hash, seal, is_packed) = match source {
            Source::Answer(spec) => {
                let asking = Asking::new(spec, patience, interval);
                let opened = asking.file(client, bounds, hash.is_some()).await?;
                (opened, hash, seal, false)
            }
            Source::Named(spec) => {
                let asking = Asking::new(spec, patience, interval);
                let answer = asking.answer(client, bounds).await?;
                let Offer { url, hash: told, seal: sealed } = only(offers(&answer))?;
                let (hash, seal) = (hash.or(told), seal.or(sealed));
                let (spec, is_packed) = spec_of(client, &url)?;
                let opened = open(client, spec, bounds, hash.is_some()).await?;
                (opened, hash, seal, is_packed)
            }
            Source::At(url) => {
                let (spec, is_packed) = spec_of(client, &url)?;
                let opened = open(client, spec, bounds, hash.is_some()).await?;
                (opened, hash, seal, is_packed)
            }
        };
        let Opened { first, rest, sha1, .. } = opened;
        let hash = hash.or_else(|| sha1.map(|sha1| ("SHA1".to_owned(), sha1)));
        let mut contents = Contents::new(first, rest);
        if let Some(seal) = seal {
            let patience = bounds.attempt_timeout(client);
            let file = contents.whole(LONGEST).await?;
            let unsealing = timeout(patience, unsealed(client, file, seal)).await;
            let plain = unsealing.map_err(|_| late(patience))??;
            contents = Contents::new(plain, None);
        }
        contents.is_packed = is_packed;
        if let Some((hash_type, value)) = hash {
            contents.expected = Some(expected(&hash_type, &value)?);
        }
        if !contents.has_end() {
            return Err(broken(
                "the file came without its length and has no hash: whether it is whole could not be told",
            ));
        }
        Ok(contents)
    }
}

/// Asking again for what is in the making.
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

    /// What is asked this time; the last time as it was given.
    fn spec(&mut self) -> Result<RequestSpec> {
        let last = self.left().is_zero();
        let spec = if last { self.spec.take() } else { None };
        match (spec, &mut self.spec) {
            (Some(spec), _) => Ok(spec),
            (None, Some(spec)) => spec.again(),
            (None, None) => Err(Error::request("this was asked before")),
        }
    }

    /// Waits, if it is to be asked again.
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

/// Of v3; and of v2, which has a code for one of its two bills.
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

/// The one file that an answer names.
fn only(mut offers: Vec<Offer>) -> Result<Offer> {
    let count = offers.len();
    let text = match offers.pop() {
        Some(offer) if count == 1 => return Ok(offer),
        Some(_) => format!("the answer names {count} files: `list` gives all of them"),
        None => "the answer names no file: it is not ready perhaps, as its state says".to_owned(),
    };
    Err(Error::new(ErrorKind::Answer, Delivery::NoEffect, text))
}

/// The call of an address, and whether it says that the file is packed.
fn spec_of(client: &Client, url: &str) -> Result<(RequestSpec, bool)> {
    // Not repeated: a token is in it.
    let parsed = Url::parse(url)
        .map_err(|error| Error::request("the file's address is no URL").with_source(error))?;
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
    // The platform wrote it.
    spec.checks = Some(Checks::Off);
    let pairs = parsed.query_pairs();
    spec.query = pairs.map(|(name, value)| (name.into_owned(), Value::from(&*value))).collect();
    let is_packed = spec.query.iter().any(|(name, value)| {
        matches!(name.as_str(), "tartype" | "tar_type")
            && value.as_str().is_some_and(|kind| kind.eq_ignore_ascii_case("gzip"))
    });
    // At its usual place it may be had at the second host as well.
    let usual = base_urls.of(&Particulars::of(spec.known(&spec.path)), None)?;
    if usual != origin {
        spec.base_url = Some(origin);
    }
    Ok((spec, is_packed))
}

/// A remote signer has not opened the file's key in time.
fn late(patience: Duration) -> Error {
    let text = format!("the file was not decrypted within {} s", patience.as_secs_f64());
    Error::new(ErrorKind::AttemptTimeout, Delivery::NoEffect, text)
}

/// Opens what was encrypted for this merchant.
async fn unsealed(client: &Client, file: Bytes, seal: Seal) -> Result<Bytes> {
    let key = client.decrypt(seal.key).await?;
    let key: Option<&[u8; 32]> = key.expose().as_bytes().try_into().ok();
    let key = Zeroizing::new(*key.ok_or_else(|| broken("the file's key has not 32 bytes"))?);
    let nonce = seal.nonce;
    // Of a large file, that takes a while.
    offload(move |_| aes_gcm::open(&key, nonce.as_bytes(), b"", file.into()))
        .await?
        .map(Bytes::from)
        .ok_or_else(|| broken("the file does not decrypt with the key that came for it"))
}
