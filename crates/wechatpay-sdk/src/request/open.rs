//! A call whose answer is a file: judged by its head, and read as it comes.

use std::time::Instant;

use bytes::Bytes;
use http::StatusCode;
use tokio::time::timeout;

use super::attempt::signed;
use super::draft::Draft;
use super::planned::Bounds;
use super::prepare::prepare;
use crate::answer::{judge, read_file};
use crate::client::Client;
use crate::error::{AnswerParts, Delivery, Error, ErrorKind, FailedCheck, Result};
use crate::operation::{AnswerSignature, Protocol};
use crate::sign::v3::{serial_of, verify_statement_sha1};
use crate::transport::{Incoming, StreamBody, Streaming, Unverified};
use crate::xml::looks_like_xml;

/// The largest answer that is no file, or is signed as a whole, in bytes.
const LONGEST: usize = 8 << 20;

/// A file that begins to come.
pub(crate) struct Opened {
    /// What has come already.
    pub(crate) first: Bytes,
    /// What is to come.
    pub(crate) rest: Option<StreamBody>,
    /// The SHA-1 that it has to have, by the platform's signature.
    pub(crate) sha1: Option<String>,
}

/// Sends a call whose answer is a file. `is_hashed`: what its bytes have to be is
/// known from a verified answer, so that this one needs no signature.
pub(crate) async fn open(
    client: &Client,
    draft: Draft,
    bounds: Bounds,
    is_hashed: bool,
) -> Result<Opened> {
    let began = Instant::now();
    let parts = client.parts();
    let total = bounds.total_timeout.unwrap_or(parts.total_timeout);
    let attempt = bounds.attempt_timeout.unwrap_or(parts.attempt_timeout);
    let late = |delivery| {
        let text = format!("the file did not begin to come within {} s", total.as_secs_f64());
        Error::new(ErrorKind::TotalTimeout, delivery, text)
    };
    let preparing = async {
        let mut prepared = prepare(client, draft).await?;
        let origin = prepared.hosts.first.clone();
        let outgoing = signed(client, &mut prepared, &origin).await?;
        Ok::<_, Error>((prepared, outgoing))
    };
    let prepared = timeout(total, preparing).await;
    let (prepared, outgoing) = prepared.map_err(|_| late(Delivery::NotSent))??;
    let left = || total.saturating_sub(began.elapsed());
    let opening = client.transport().open(outgoing, attempt);
    let streaming = timeout(left(), opening).await.map_err(|_| late(Delivery::Unknown))??;
    let expectation = &prepared.expectation;
    let Streaming { status, headers, mut body } = streaming;
    if expectation.protocol == Protocol::V3
        && let Some(serial) = serial_of(&headers)
    {
        let _ = timeout(left(), parts.keyring.meet(serial, parts.clock.now())).await;
    }
    let mut first = Bytes::new();
    let mut sha1 = None;
    let is_file = match (expectation.protocol, expectation.answer_signature) {
        _ if status != StatusCode::OK => false,
        (Protocol::V3, AnswerSignature::None) => true,
        (Protocol::V3, AnswerSignature::Body) => is_hashed,
        (Protocol::V3, AnswerSignature::StatementSha1) => {
            let time = parts.clock.now();
            let checked = verify_statement_sha1(&headers, &parts.keyring.keys(), time);
            let checked = checked.and_then(|(signature, sha1)| {
                let is_first = client.taken().is_first(&signature, time);
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
            // A failure is a document; what is none, as the judge of whole answers
            // has it too, is the file.
            first = body.at_least(4).await?;
            !looks_like_xml(&first)
        }
    };
    if is_file {
        return Ok(Opened { first, rest: Some(body), sha1 });
    }
    let body = Unverified(body.whole(first, LONGEST).await?);
    let incoming = Incoming { status, headers, body };
    let answer = read_file(judge(client.clone(), expectation, incoming)?)?;
    Ok(Opened { first: answer.body().clone(), rest: None, sha1 })
}
