//! Responses of v3: headers, signature, body of an error.

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

/// Marks a response that is made up, without stored data.
pub(crate) const STATELESS: HeaderName = HeaderName::from_static("wechatpay-simulator");

/// Initial capacity for headers: most responses have this number.
const HEADERS: usize = 12;

/// The result of a successful operation.
#[derive(Debug)]
pub(crate) enum Reply {
    /// 200 with a body.
    Json(Value),
    /// 204.
    Empty,
    /// Same as `Json` or `Empty`, for an operation that stores nothing.
    Stateless(Option<Value>),
    File {
        content: Bytes,
        signing: FileSigning,
        stateless: bool,
    },
}

/// The signed part of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FileSigning {
    Nothing,
    Content,
    /// `{"sha1":"…"}` with the digest of `Wechatpay-Statement-Sha1`.
    Digest,
}

/// The response of a successful operation. It is signed, except for files that are never signed.
/// `write` serialises the members in their order.
pub(crate) fn success(
    identity: &Identity,
    signer: Signer,
    reply: Reply,
    write: &dyn Fn(&Value) -> String,
) -> Response<Bytes> {
    let stateless = matches!(reply, Reply::Stateless(_) | Reply::File { stateless: true, .. });
    let signing = match &reply {
        Reply::File { signing, .. } => *signing,
        _ => FileSigning::Content,
    };
    let mut response = match reply {
        Reply::Json(body) | Reply::Stateless(Some(body)) => {
            written(StatusCode::OK, Some(write(&body)))
        }
        Reply::Empty | Reply::Stateless(None) => written(StatusCode::NO_CONTENT, None),
        Reply::File { content, .. } => {
            let mut response = Response::new(content);
            let kind = HeaderValue::from_static("application/octet-stream");
            response.headers_mut().insert(header::CONTENT_TYPE, kind);
            response
        }
    };
    identify(identity, &mut response, 0);
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

/// The error response of a fault. Errors of the gateway are never signed, and a 202 always is.
/// Whether the real platform signs other errors of operations is unknown; `signed` decides.
pub(crate) fn failure(
    identity: &Identity,
    signer: Signer,
    fault: &Fault,
    signed: bool,
) -> Response<Bytes> {
    let mut response = refusal(fault);
    if fault.code.is_some() {
        identify(identity, &mut response, fault.number);
    }
    if (signed || fault.status.is_success()) && fault.origin == Origin::Operation {
        sign(identity, signer, &mut response);
    }
    response
}

/// Writes the five signature headers; they replace existing headers.
pub(crate) fn sign(identity: &Identity, signer: Signer, response: &mut Response<Bytes>) {
    let timestamp = identity.clock.wire().to_string();
    // Not from the seed: a client accepts a nonce once, even if two platforms with the same seed
    // run next to it.
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

/// The value of `Wechatpay-Signature-Type`. For brands, the value is known only from tests of third
/// parties.
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

/// Timestamp, nonce and body, each followed by a line feed.
pub(crate) fn message(timestamp: &str, nonce: &str, body: &[u8]) -> Vec<u8> {
    let end = b"\n".as_slice();
    [timestamp.as_bytes(), end, nonce.as_bytes(), end, body, end].concat()
}

/// The part of a response in its signed message: the body, or the JSON with the digest of the file.
pub(crate) fn signed_part(response: &Response<Bytes>) -> Bytes {
    let digest = response.headers().get(STATEMENT_SHA1).and_then(|digest| digest.to_str().ok());
    digest.map_or_else(|| response.body().clone(), statement)
}

fn statement(digest: &str) -> Bytes {
    Bytes::from(json!({ "sha1": digest }).to_string())
}

/// A response without a signature, with or without a JSON body.
pub(crate) fn plain(status: StatusCode, body: Option<&Value>) -> Response<Bytes> {
    written(status, body.map(Value::to_string))
}

/// The error response of a fault, without headers of the platform.
pub(crate) fn refusal(fault: &Fault) -> Response<Bytes> {
    let body = fault.body().map(|body| serde_json::to_string(&body).unwrap_or_default());
    written(fault.status, body)
}

fn written(status: StatusCode, body: Option<String>) -> Response<Bytes> {
    let is_json = body.is_some();
    let mut response = Response::new(body.map_or_else(Bytes::new, Bytes::from));
    *response.status_mut() = status;
    response.headers_mut().reserve(HEADERS);
    if is_json {
        response.headers_mut().insert(
            header::CONTENT_TYPE,
            HeaderValue::from_static("application/json; charset=utf-8"),
        );
    }
    response
}

/// Writes the headers of every v3 response, except for unknown paths; `number` is the internal
/// error code.
fn identify(identity: &Identity, response: &mut Response<Bytes>, number: u64) {
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CACHE_CONTROL, "no-cache, must-revalidate"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::CONTENT_LANGUAGE, "zh-CN"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    set(headers, [(REQUEST_ID, &request_id(&identity.nonces.next(16), number))]);
}

/// A request id in the platform's format: hexadecimal digits, a hyphen, the internal error code.
pub(crate) fn request_id(nonce: &str, number: u64) -> String {
    let random = HEXUPPER.encode(nonce.as_bytes());
    ["08", &random, "-", &number.to_string()].concat()
}

/// Adds values that share one buffer, because the log of requests keeps them, too.
fn set<const N: usize>(headers: &mut HeaderMap, values: [(HeaderName, &str); N]) {
    let mut all = Bytes::from(values.each_ref().map(|(_, value)| *value).concat());
    for (name, value) in values {
        if let Ok(value) = HeaderValue::from_maybe_shared(all.split_to(value.len())) {
            headers.insert(name, value);
        }
    }
}
