//! Answers of v3: the headers, the signature, the form of an error.

use bytes::Bytes;
use data_encoding::HEXUPPER;
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode, header};
use serde_json::{Value, json};

use crate::error::{Error, Result};
use crate::keys::{Signer, nonce, sha1};
use crate::merchants::{Identity, Kind};
use crate::wire::fault::{Fault, Origin};

const REQUEST_ID: HeaderName = HeaderName::from_static("request-id");
const STATEMENT_SHA1: HeaderName = HeaderName::from_static("wechatpay-statement-sha1");
pub(crate) const TIMESTAMP: HeaderName = HeaderName::from_static("wechatpay-timestamp");
pub(crate) const NONCE: HeaderName = HeaderName::from_static("wechatpay-nonce");
pub(crate) const SIGNATURE: HeaderName = HeaderName::from_static("wechatpay-signature");
pub(crate) const SERIAL: HeaderName = HeaderName::from_static("wechatpay-serial");
pub(crate) const SIGNATURE_TYPE: HeaderName = HeaderName::from_static("wechatpay-signature-type");

/// Says that an answer is made up, and nothing was remembered.
pub(crate) const STATELESS: HeaderName = HeaderName::from_static("wechatpay-simulator");

/// Most answers have so many headers: room is made for them at once.
const HEADERS: usize = 12;

/// What an operation answers when it has done what was asked.
#[derive(Debug)]
pub(crate) enum Reply {
    /// 200 with a body.
    Json(Value),
    /// 204.
    Empty,
    /// As the two before, of an operation that remembers nothing.
    Stateless(Option<Value>),
    File {
        content: Bytes,
        signing: FileSigning,
        stateless: bool,
    },
}

/// What of a file is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FileSigning {
    Nothing,
    Content,
    /// `{"sha1":"…"}`, as `Wechatpay-Statement-Sha1` has it.
    Digest,
}

/// The answer of an operation that succeeded: signed, unless it is a file that never is.
pub(crate) fn success(identity: &Identity, signer: Signer, reply: Reply) -> Response<Bytes> {
    let stateless = matches!(reply, Reply::Stateless(_) | Reply::File { stateless: true, .. });
    let signing = match &reply {
        Reply::File { signing, .. } => *signing,
        _ => FileSigning::Content,
    };
    let mut response = match reply {
        Reply::Json(body) | Reply::Stateless(Some(body)) => plain(StatusCode::OK, Some(&body)),
        Reply::Empty | Reply::Stateless(None) => plain(StatusCode::NO_CONTENT, None),
        Reply::File { content, .. } => {
            let mut response = Response::new(content);
            let kind = HeaderValue::from_static("application/octet-stream");
            response.headers_mut().insert(header::CONTENT_TYPE, kind);
            response
        }
    };
    identify(&mut response, 0);
    if stateless {
        response.headers_mut().insert(STATELESS, HeaderValue::from_static("stateless"));
    }
    match signing {
        FileSigning::Nothing => {}
        FileSigning::Content => sign(identity, signer, &mut response),
        FileSigning::Digest => {
            let digest = sha1(response.body());
            let file = std::mem::replace(response.body_mut(), statement(&digest));
            sign(identity, signer, &mut response);
            *response.body_mut() = file;
            set(response.headers_mut(), [(STATEMENT_SHA1, &digest)]);
        }
    }
    response
}

/// The answer of a fault. Those of the gateway are never signed, and a 202 always is; whether other errors of
/// operations are signed is unknown of the real platform, hence `signed`.
pub(crate) fn failure(
    identity: &Identity,
    signer: Signer,
    fault: &Fault,
    signed: bool,
) -> Response<Bytes> {
    let mut response = plain(fault.status, fault.body().as_ref());
    if fault.code.is_some() {
        identify(&mut response, fault.number);
    }
    if (signed || fault.status.is_success()) && fault.origin == Origin::Operation {
        sign(identity, signer, &mut response);
    }
    response
}

/// Writes the five headers of a signature; they replace any that are there.
pub(crate) fn sign(identity: &Identity, signer: Signer, response: &mut Response<Bytes>) {
    let timestamp = identity.clock.wire().to_string();
    let nonce = nonce(32);
    let signature = signature(identity, signer, &timestamp, &nonce, response.body());
    let Ok(signature) = signature else {
        *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
        return;
    };
    let headers = response.headers_mut();
    let values = [
        (TIMESTAMP, timestamp.as_str()),
        (NONCE, &nonce),
        (SIGNATURE, &signature),
        (SERIAL, identity.serial(signer)),
    ];
    set(headers, values);
    headers.insert(SIGNATURE_TYPE, HeaderValue::from_static(signature_type(identity)));
}

/// What `Wechatpay-Signature-Type` says. What the platform writes for brands is only known from third
/// parties' tests.
pub(crate) fn signature_type(identity: &Identity) -> &'static str {
    match identity.kind {
        Kind::Brand => "WECHATPAY-BRAND-SHA256-RSA2048",
        Kind::Direct | Kind::Partner | Kind::HongKong => "WECHATPAY2-SHA256-RSA2048",
    }
}

/// The signature over the [`message`].
pub(crate) fn signature(
    identity: &Identity,
    signer: Signer,
    timestamp: &str,
    nonce: &str,
    body: &[u8],
) -> Result<String> {
    let key = identity.key(signer).ok_or_else(|| Error::new("there is no such key"))?;
    key.sign(&message(timestamp, nonce, body))
}

/// Timestamp, nonce and body, each with a line feed.
pub(crate) fn message(timestamp: &str, nonce: &str, body: &[u8]) -> Vec<u8> {
    let end = b"\n".as_slice();
    [timestamp.as_bytes(), end, nonce.as_bytes(), end, body, end].concat()
}

/// What of an answer stands in its signed message: its body, or what says the digest of its file.
pub(crate) fn signed_part(response: &Response<Bytes>) -> Bytes {
    let digest = response.headers().get(STATEMENT_SHA1).and_then(|digest| digest.to_str().ok());
    digest.map_or_else(|| response.body().clone(), statement)
}

fn statement(digest: &str) -> Bytes {
    Bytes::from(json!({ "sha1": digest }).to_string())
}

/// An answer without a signature, with a JSON body or none.
pub(crate) fn plain(status: StatusCode, body: Option<&Value>) -> Response<Bytes> {
    let bytes = body.map_or_else(Bytes::new, |body| Bytes::from(body.to_string()));
    let mut response = Response::new(bytes);
    *response.status_mut() = status;
    response.headers_mut().reserve(HEADERS);
    if body.is_some() {
        response.headers_mut().insert(
            header::CONTENT_TYPE,
            HeaderValue::from_static("application/json; charset=utf-8"),
        );
    }
    response
}

/// Writes what every answer of v3 has but those to unknown paths; `number` is the internal error code.
fn identify(response: &mut Response<Bytes>, number: u64) {
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CACHE_CONTROL, "no-cache, must-revalidate"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::CONTENT_LANGUAGE, "zh-CN"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    set(headers, [(REQUEST_ID, &request_id(number))]);
}

/// As the platform's: hexadecimal, then the internal error code after a hyphen.
pub(crate) fn request_id(number: u64) -> String {
    let random = HEXUPPER.encode(nonce(16).as_bytes());
    ["08", &random, "-", &number.to_string()].concat()
}

/// Puts values that share one buffer: the requests that are kept keep them, too.
fn set<const N: usize>(headers: &mut HeaderMap, values: [(HeaderName, &str); N]) {
    let mut all = Bytes::from(values.each_ref().map(|(_, value)| *value).concat());
    for (name, value) in values {
        if let Ok(value) = HeaderValue::from_maybe_shared(all.split_to(value.len())) {
            headers.insert(name, value);
        }
    }
}
