//! The platform's own download: `GET /v3/certificates`.
//!
//! Source: `platform.md` §5.

use std::sync::Arc;
use std::time::Duration;

use http::header::{ACCEPT, AUTHORIZATION, USER_AGENT};
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::error::{AnswerParts, ApiParts, Delivery, Error, ErrorKind, Result};
use crate::explain::{Signed, explain};
use crate::keys::{
    ApiV3Key, PlatformCertificate, PlatformKey, PlatformKeys, normalized_serial, now,
};
use crate::sign::v3::{Signer, serial_of, verify};
use crate::transport::{Incoming, Outgoing, Transport, Unverified};

const TARGET: &str = "/v3/certificates";

/// The largest answer, in bytes: of two certificates it has some 6,000.
const LONGEST_ANSWER: usize = 1 << 20;

/// Downloads the platform certificates of one merchant.
#[derive(Debug)]
pub(crate) struct Download {
    pub(crate) signer: Arc<Signer>,
    pub(crate) api_v3_key: ApiV3Key,
    pub(crate) transport: Arc<Transport>,
    /// The second one where no connection to the first comes about.
    pub(crate) origins: Vec<String>,
    pub(crate) user_agent: HeaderValue,
    pub(crate) timeout: Duration,
}

impl Download {
    /// The certificates there are; none for a merchant who has a public key in
    /// their place.
    pub(super) async fn fetch(&self, known: &PlatformKeys) -> Result<Vec<PlatformKey>> {
        let exchanged = tokio::time::timeout(self.timeout, self.exchange()).await;
        let (incoming, signed) = exchanged.map_err(|_| {
            let text = format!(
                "the download of the platform certificates took longer than {} s",
                self.timeout.as_secs_f64()
            );
            Error::new(ErrorKind::AttemptTimeout, Delivery::Unknown, text)
        })??;
        let keys = read(incoming, known, &self.api_v3_key, now()).map_err(|error| {
            let explanation = match (error.code(), error.headers()) {
                (Some("SIGN_ERROR"), Some(headers)) => explain(&signed, error.detail(), headers),
                _ => None,
            };
            error.with_explanation(explanation)
        })?;
        let serials: Vec<_> = keys.iter().map(PlatformKey::serial).collect();
        tracing::debug!(?serials, "fetched the platform certificates");
        Ok(keys)
    }

    async fn exchange(&self) -> Result<(Incoming, Signed)> {
        let authorization = self.signer.authorization("GET", TARGET, b"", now()).await?;
        let mut headers = HeaderMap::with_capacity(4);
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(USER_AGENT, self.user_agent.clone());
        headers.insert(AUTHORIZATION, authorization.clone());
        // No `Wechatpay-Serial`: the platform chooses the key that it signs
        // with, which may be one that it is just about to bring.
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
        // Signatures do not cover the host.
        let mut last = Error::configuration("there is no host to download certificates from");
        for origin in &self.origins {
            outgoing.origin.clone_from(origin);
            match self.transport.send(outgoing.clone()).await {
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

#[derive(Deserialize)]
struct Listing {
    data: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    serial_no: String,
    encrypt_certificate: Encrypted,
}

#[derive(Deserialize)]
struct Encrypted {
    algorithm: String,
    nonce: String,
    #[serde(default)]
    associated_data: String,
    ciphertext: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Failure {
    code: String,
    message: String,
    detail: Option<Box<RawValue>>,
}

/// The certificates of an answer. They are trusted once its signature verifies:
/// with a key that is known, or, under a serial that is not, with one of
/// themselves, whose encryption proves that whoever wrote it has the APIv3 key.
pub(super) fn read(
    incoming: Incoming,
    known: &PlatformKeys,
    api_v3_key: &ApiV3Key,
    now: i64,
) -> Result<Vec<PlatformKey>> {
    let Incoming { status, headers, body: Unverified(body) } = incoming;
    let mut answer = AnswerParts { status, headers, body, authenticated: false };
    if status != StatusCode::OK {
        let Failure { code, message, detail } =
            serde_json::from_slice(&answer.body).unwrap_or_default();
        if status == StatusCode::NOT_FOUND && code == "RESOURCE_NOT_EXISTS" {
            return Ok(Vec::new());
        }
        let detail = detail.map(|detail| detail.get().to_owned());
        let api = ApiParts { code, message, detail };
        return Err(Error::api(api, answer, Delivery::Rejected, None));
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
        Ok(_) => {
            answer.authenticated = true;
            Ok(keys)
        }
        Err(check) => Err(Error::verification(check, answer)),
    }
}

/// Decrypts the certificates of an answer.
fn open(body: &[u8], api_v3_key: &ApiV3Key) -> Result<Vec<PlatformKey>> {
    let wrong = |text: String| Error::new(ErrorKind::Answer, Delivery::Processed, text);
    let listing: Listing = serde_json::from_slice(body).map_err(|error| {
        // Its words quote nothing but names and places.
        wrong("the list of platform certificates is of another form".to_owned()).with_source(error)
    })?;
    let mut keys = Vec::with_capacity(listing.data.len());
    for Entry { serial_no, encrypt_certificate: encrypted } in listing.data {
        let serial = serial_no.escape_debug();
        if encrypted.algorithm != "AEAD_AES_256_GCM" {
            tracing::warn!(%serial, "a platform certificate of another algorithm is left out");
            continue;
        }
        let Encrypted { nonce, associated_data, ciphertext, .. } = encrypted;
        let pem = api_v3_key.decrypt(&nonce, &associated_data, &ciphertext)?;
        let pem = String::from_utf8(pem)
            .map_err(|_| wrong("a platform certificate is no text".to_owned()))?;
        let certificate = PlatformCertificate::from_pem(&pem)?;
        if normalized_serial(certificate.serial()) != normalized_serial(&serial_no) {
            return Err(wrong(format!(
                "the platform certificate `{}` was listed as `{serial}`",
                certificate.serial()
            )));
        }
        keys.push(certificate.into());
    }
    Ok(keys)
}
