//! A call whose answer is a file: the head is checked first, and the body is streamed.

use bytes::Bytes;
use http::StatusCode;
use tokio::time::timeout_at;
use tracing::Instrument as _;

use super::attempt::{Limits, fetch_key, signed_in_time};
use super::name::Name;
use super::pending::Bounds;
use super::prepare::PreparedRequest;
use super::retry_loop::RetryLoop;
use super::spec::RequestSpec;
use super::telemetry::{CallTelemetry, Came, RequestTelemetry};
use crate::answer::{Readable as _, verify_answer};
use crate::client::Client;
use crate::error::{AnswerParts, Delivery, Error, FailedCheck, Result, request_id};
use crate::operation::{AnswerSignature, Protocol};
use crate::retry::Retry;
use crate::sign::replay;
use crate::sign::v3::verify_statement_sha1;
use crate::transport::{Incoming, StreamBody, Streaming, Unverified};
use crate::xml::looks_like_xml;

/// The largest answer, in bytes, that is not a file or is signed as a whole.
const LONGEST: usize = 8 << 20;

/// A file whose first bytes have arrived.
pub(crate) struct Opened {
    /// The bytes that have arrived.
    pub(crate) first: Bytes,
    /// The rest of the file.
    pub(crate) rest: Option<StreamBody>,
    /// The SHA-1 that the file must have, confirmed by the platform's signature.
    pub(crate) sha1: Option<String>,
    request_id: Option<String>,
}

impl<'a> From<&'a Opened> for Came<'a> {
    fn from(opened: &'a Opened) -> Self {
        Self { status: StatusCode::OK, request_id: opened.request_id.as_deref() }
    }
}

/// Sends a call whose answer is a file, and retries it until a file begins to arrive. `is_hashed`:
/// the hash of the file is known from a verified answer, so this answer does not need a
/// signature.
pub(crate) async fn open(
    client: &Client,
    spec: RequestSpec,
    bounds: Bounds,
    is_hashed: bool,
) -> Result<Opened> {
    let (limits, retry) = bounds.of(client);
    let (telemetry, name) = (CallTelemetry::new(client, &spec), Name::of(&spec));
    let opening = repeatedly(client, spec.into(), &limits, &retry, is_hashed, &telemetry);
    let result = opening.instrument(telemetry.span()).await.map_err(|error| name.add_to(error));
    telemetry.ended(result.as_ref().map(Into::into));
    result
}

async fn repeatedly(
    client: &Client,
    spec: Box<RequestSpec>,
    limits: &Limits,
    retry: &Retry,
    is_hashed: bool,
    telemetry: &CallTelemetry,
) -> Result<Opened> {
    let mut retry_loop = RetryLoop::begin(client, spec, limits, retry, telemetry).await?;
    loop {
        let (host, request) = retry_loop.next_host();
        let prepared = &mut retry_loop.prepared;
        let opening = open_at(client, prepared, &host, limits, is_hashed, &request);
        let opened = timeout_at(limits.deadline, opening.instrument(request.span())).await;
        match opened.unwrap_or_else(|_| Err(limits.exceeded(limits.deadline, Delivery::Unknown))) {
            Ok(opened) => {
                retry_loop.succeeded(&host, request, (&opened).into());
                return Ok(opened);
            }
            Err(error) => {
                if !retry_loop.goes_on(&host, request, error).await {
                    return Err(retry_loop.into_error());
                }
            }
        }
    }
}

/// One attempt, at `origin`.
async fn open_at(
    client: &Client,
    prepared: &mut PreparedRequest,
    origin: &str,
    limits: &Limits,
    is_hashed: bool,
    request: &RequestTelemetry,
) -> Result<Opened> {
    #[cfg(feature = "rate-limit")]
    super::pace::turn(client, prepared, limits, request).await?;
    let parts = client.parts();
    let outgoing = signed_in_time(client, prepared, origin, limits).await?;
    request.sends(origin);
    let streaming = client.transport().open(outgoing, limits.attempt).await?;
    let expectation = &prepared.expectation;
    let Streaming { status, headers, mut body } = streaming;
    parts.clock.measure(&headers);
    fetch_key(client, prepared, &headers, limits).await;
    let mut first = Bytes::new();
    let mut sha1 = None;
    let is_file = match (expectation.protocol, expectation.answer_signature) {
        _ if status != StatusCode::OK => false,
        (Protocol::V3 | Protocol::Brand, AnswerSignature::None) => true,
        (Protocol::V3 | Protocol::Brand, AnswerSignature::Body) => is_hashed,
        (Protocol::V3 | Protocol::Brand, AnswerSignature::StatementSha1) => {
            let time = parts.clock.now();
            let checked = verify_statement_sha1(&headers, &parts.keyring.keys(), time);
            let checked = checked.and_then(|(signature, sha1)| {
                let is_first = replay::is_first(&signature);
                if is_first { Ok(sha1.to_owned()) } else { Err(FailedCheck::Replayed) }
            });
            match checked {
                Ok(told) => sha1 = Some(told),
                Err(check) => {
                    let body = Bytes::new();
                    let parts = AnswerParts { status, headers, body, authenticated: false };
                    return Err(Error::verification(check, parts));
                }
            }
            true
        }
        (Protocol::V2, _) => {
            // A failure is an XML document; any other answer is the file. The check of complete answers
            // uses the same rule.
            first = body.at_least(4).await.map_err(not_yet)?;
            !looks_like_xml(&first)
        }
    };
    if is_file {
        let request_id = request_id(&headers).map(str::to_owned);
        return Ok(Opened { first, rest: Some(body), sha1, request_id });
    }
    let body = Unverified(body.whole(first, LONGEST).await.map_err(not_yet)?);
    let incoming = Incoming { status, headers, body };
    let answer = Bytes::read(verify_answer(client.clone(), expectation, None, incoming)?)?;
    let request_id = answer.http().request_id().map(str::to_owned);
    Ok(Opened { first: answer.http().body().clone(), rest: None, sha1, request_id })
}

/// The error of a file that has not begun to arrive. The file may be requested again.
fn not_yet(error: Error) -> Error {
    error.with_delivery(Delivery::Unknown)
}
