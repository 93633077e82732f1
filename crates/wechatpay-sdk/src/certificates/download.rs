//! Downloads platform certificates: `GET /v3/certificates`.
//!
//! Source: `docs/protocol.md` §5.

use std::sync::Arc;
use std::time::Duration;

use http::header::{ACCEPT, AUTHORIZATION, USER_AGENT};
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use serde_json::Value;
use tokio::time::{Instant, timeout_at};

use crate::error::{AnswerParts, ApiParts, Delivery, Error, ErrorKind, Result};
use crate::explain::{Signed, explain};
use crate::keys::{
    ApiV3Key, PlatformCertificate, PlatformKey, PlatformKeys, normalized_serial, now,
};
use crate::sign::v3::{Signer, serial_of, verify};
use crate::transport::{Incoming, Late, Outgoing, Transport, Unverified};

const TARGET: &str = "/v3/certificates";

/// The maximum size of the answer, in bytes. With two certificates, it has about 6,000.
const LONGEST_ANSWER: usize = 1 << 20;

/// Downloads the platform certificates of one merchant.
#[derive(Debug)]
pub(crate) struct Download {
    pub(crate) signer: Arc<Signer>,
    pub(crate) api_v3_key: ApiV3Key,
    pub(crate) transport: Arc<Transport>,
    /// The fallback, used while the first cannot be reached.
    pub(crate) origins: Vec<String>,
    pub(crate) user_agent: HeaderValue,
    pub(crate) timeout: Duration,
}

impl Download {
    /// All certificates. There are none for a merchant who has a public key instead.
    pub(super) async fn fetch(&self, known: &PlatformKeys) -> Result<Downloaded> {
        let until = Instant::now() + self.timeout;
        let exchanged = timeout_at(until, self.exchange(until)).await;
        let (incoming, signed) = exchanged.unwrap_or_else(|_| Err(self.late(Delivery::Unknown)))?;
        let downloaded = read(incoming, known, &self.api_v3_key, now()).map_err(|error| {
            let explanation = match (error.code(), error.headers()) {
                (Some("SIGN_ERROR"), Some(headers)) => explain(&signed, error.detail(), headers),
                _ => None,
            };
            error.with_explanation(explanation)
        })?;
        let serials: Vec<_> = downloaded.keys.iter().map(PlatformKey::serial).collect();
        tracing::debug!(?serials, "fetched the platform certificates");
        Ok(downloaded)
    }

    fn late(&self, delivery: Delivery) -> Error {
        let text = format!(
            "the download of the platform certificates took longer than {} s",
            self.timeout.as_secs_f64()
        );
        Error::new(ErrorKind::AttemptTimeout, delivery, text)
    }

    async fn exchange(&self, until: Instant) -> Result<(Incoming, Signed)> {
        let authorization = self.signer.authorization("GET", TARGET, b"", now()).await?;
        let mut headers = HeaderMap::with_capacity(4);
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(USER_AGENT, self.user_agent.clone());
        headers.insert(AUTHORIZATION, authorization.clone());
        // Without `Wechatpay-Serial`, the platform chooses the key that signs. It may be a key of this very answer.
        let mut outgoing = Outgoing {
            method: Method::GET,
            origin: String::new(),
            target: TARGET.to_owned(),
            headers,
            body: Default::default(),
            tail: None,
            mutual_tls: false,
            longest_answer: LONGEST_ANSWER,
        };
        let signed = Signed {
            method: Method::GET,
            target: TARGET.to_owned(),
            body: Default::default(),
            authorization,
        };
        // The signature does not cover the host.
        let mut last =
            Error::configuration("no host is configured for the download of platform certificates");
        for origin in &self.origins {
            outgoing.origin.clone_from(origin);
            let sent = self.transport.send(Box::new(outgoing.clone()), until).await;
            match sent.unwrap_or_else(|Late(delivery)| Err(self.late(delivery))) {
                Ok(incoming) => return Ok((incoming, signed)),
                Err(error) => last = error,
            }
            if !matches!(last.kind(), ErrorKind::Connect | ErrorKind::ConnectTimeout) {
                break;
            }
        }
        Err(last)
    }
}

/// The certificates of an answer, and its bytes if it has certificates.
#[derive(Debug)]
pub(super) struct Downloaded {
    pub(super) keys: Vec<PlatformKey>,
    pub(super) answer: Option<Vec<u8>>,
}

/// A certificate of the list.
struct Entry<'a> {
    serial_no: &'a str,
    algorithm: &'a str,
    nonce: &'a str,
    associated_data: &'a str,
    ciphertext: &'a str,
}

impl<'a> Entry<'a> {
    /// `None` if it lacks a member, or has one of another type; without associated data
    /// it is decrypted with none.
    fn read(entry: &'a Value) -> Option<Self> {
        let encrypted = entry.get("encrypt_certificate")?;
        let text = |name: &str| encrypted.get(name).and_then(Value::as_str);
        Some(Self {
            serial_no: entry.get("serial_no")?.as_str()?,
            algorithm: text("algorithm")?,
            nonce: text("nonce")?,
            associated_data: text("associated_data").unwrap_or_default(),
            ciphertext: text("ciphertext")?,
        })
    }
}

/// The certificates of an answer. They are trusted if the answer's signature is valid: with a known key, or, if the
/// serial is unknown, with one of these certificates. Their encryption proves that the writer has the APIv3 key.
pub(super) fn read(
    incoming: Incoming,
    known: &PlatformKeys,
    api_v3_key: &ApiV3Key,
    now: i64,
) -> Result<Downloaded> {
    let Incoming { status, headers, body: Unverified(body) } = incoming;
    let answer = AnswerParts { status, headers, body, authenticated: false };
    if status != StatusCode::OK {
        let api = ApiParts::read(&answer.body);
        if status == StatusCode::NOT_FOUND && api.code == "RESOURCE_NOT_EXISTS" {
            return Ok(Downloaded { keys: Vec::new(), answer: None });
        }
        return Err(Error::api(api, answer, Delivery::NoEffect, None));
    }
    let keys = match open(&answer.body, api_v3_key) {
        Ok(keys) => keys,
        Err(error) => return Err(error.with_answer(answer)),
    };
    let mut candidates = PlatformKeys::default();
    candidates.merge(keys.clone(), now);
    let is_known = serial_of(&answer.headers).is_some_and(|serial| known.get(serial).is_some());
    let trusted = if is_known { known } else { &candidates };
    match verify(&answer.headers, &answer.body, trusted, now) {
        Ok(_) => Ok(Downloaded { keys, answer: Some(answer.body.to_vec()) }),
        Err(check) => Err(Error::verification(check, answer)),
    }
}

/// Decrypts the certificates of an answer.
pub(super) fn open(body: &[u8], api_v3_key: &ApiV3Key) -> Result<Vec<PlatformKey>> {
    let wrong = |text: String| Error::new(ErrorKind::Answer, Delivery::TookEffect, text);
    let another_form =
        || wrong("the list of platform certificates does not have the documented form".to_owned());
    // The error quotes positions only.
    let listing: Value =
        serde_json::from_slice(body).map_err(|error| another_form().with_source(error))?;
    let entries = listing.get("data").and_then(Value::as_array).ok_or_else(another_form)?;
    let mut keys = Vec::with_capacity(entries.len());
    for entry in entries {
        let Entry { serial_no, algorithm, nonce, associated_data, ciphertext } =
            Entry::read(entry).ok_or_else(another_form)?;
        let serial = serial_no.escape_debug();
        if algorithm != "AEAD_AES_256_GCM" {
            tracing::warn!(%serial, "ignored a platform certificate that is encrypted with an unknown algorithm");
            continue;
        }
        let pem = api_v3_key.decrypt(nonce, associated_data, ciphertext)?;
        let pem = String::from_utf8(pem)
            .map_err(|_| wrong("a decrypted platform certificate is not UTF-8".to_owned()))?;
        let certificate = PlatformCertificate::from_pem(&pem)?;
        if normalized_serial(certificate.serial()) != normalized_serial(serial_no) {
            return Err(wrong(format!(
                "the platform listed the certificate `{}` under another serial, `{serial}`",
                certificate.serial()
            )));
        }
        keys.push(certificate.into());
    }
    Ok(keys)
}
