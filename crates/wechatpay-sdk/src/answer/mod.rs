//! What came back, once it is proven or known to be without proof.

mod judge_v2;
mod judge_v3;

use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::client::Client;
use crate::error::{AnswerParts, Delivery, Error, ErrorKind, Result};
use crate::message::{self, Message};
use crate::operation::{AnswerSignature, Protocol};
use crate::sign::v2::SignType;
use crate::transport::Incoming;
use crate::xml;

/// The answer of an untyped call: see [`Answer::json`] and [`Answer::body`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Untyped;

/// The answer to a call: a success, verified unless the platform does not sign
/// this operation's answers.
///
/// It dereferences to the typed response, whose members are all optional;
/// [`body`](Self::body) has the bytes, [`json`](Self::json) every member,
/// known or not.
pub struct Answer<A = Untyped> {
    value: A,
    parts: AnswerParts,
    protocol: Protocol,
}

impl<A> Answer<A> {
    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.parts.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.parts.headers
    }

    /// The platform's `Request-ID`.
    pub fn request_id(&self) -> Option<&str> {
        self.parts.headers.get("request-id")?.to_str().ok()
    }

    /// The body, as it came.
    pub fn body(&self) -> &Bytes {
        &self.parts.body
    }

    /// Whether the answer is proven to be the platform's. Only that of an
    /// operation whose answers the platform does not sign is not.
    pub fn authenticated(&self) -> bool {
        self.parts.authenticated
    }

    /// The members of the answer as any type that deserialises: of v3 the JSON
    /// itself, of v2 an object of strings. An empty body is `null`.
    ///
    /// # Errors
    /// If the body is not JSON (or XML), or not of this type. The operation
    /// has taken effect all the same.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T> {
        let read = self.text().and_then(|text| match self.protocol {
            Protocol::V3 if !text.is_empty() => {
                serde_json::from_str(&text).map_err(|error| error.to_string())
            }
            _ => serde_json::from_value(members(self.protocol, &self.parts.body)?)
                .map_err(|error| error.to_string()),
        });
        read.map_err(|problem| unreadable(&problem, self.parts.clone()))
    }

    /// The typed response alone.
    pub fn into_inner(self) -> A {
        self.value
    }

    fn text(&self) -> Result<Cow<'_, str>, String> {
        std::str::from_utf8(&self.parts.body)
            .map(Cow::Borrowed)
            .map_err(|_| "it is not UTF-8".to_owned())
    }
}

impl<A> Deref for Answer<A> {
    type Target = A;

    fn deref(&self) -> &A {
        &self.value
    }
}

impl<A: fmt::Debug> fmt::Debug for Answer<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer")
            .field("status", &self.parts.status)
            .field("request_id", &self.request_id())
            .field("authenticated", &self.parts.authenticated)
            .field("value", &self.value)
            .finish_non_exhaustive()
    }
}

/// Reads the members of an answer as `A`.
pub(crate) type Read<A> = fn(&dyn Fn() -> Result<Value, String>) -> Result<A, String>;

/// Reads a message.
pub(crate) fn read_message<A: Message + Default>(
    members: &dyn Fn() -> Result<Value, String>,
) -> Result<A, String> {
    let mut value = A::default();
    match members()? {
        Value::Null => Ok(value),
        members => {
            if message::decode(&mut value, members) {
                Ok(value)
            } else {
                Err("it is no object".to_owned())
            }
        }
    }
}

/// What is known of an answer before it comes.
pub(crate) struct Expectation {
    pub(crate) protocol: Protocol,
    pub(crate) answer_signature: AnswerSignature,
    /// The digest of a v2 answer's signature: the request's.
    pub(crate) sign_type: SignType,
}

/// Decides whether what came is a success, and whose.
pub(crate) fn judge<A>(
    client: &Client,
    expectation: &Expectation,
    incoming: Incoming,
    read: Read<A>,
) -> Result<Answer<A>> {
    let protocol = expectation.protocol;
    let parts = match protocol {
        Protocol::V3 => judge_v3::judge(client, expectation, incoming)?,
        Protocol::V2 => judge_v2::judge(client.parts(), expectation, incoming)?,
    };
    match read(&|| members(protocol, &parts.body)) {
        Ok(value) => Ok(Answer { value, parts, protocol }),
        Err(problem) => Err(unreadable(&problem, parts)),
    }
}

/// The members of a body; `null` if it is empty.
fn members(protocol: Protocol, body: &[u8]) -> Result<Value, String> {
    if body.is_empty() {
        return Ok(Value::Null);
    }
    match protocol {
        Protocol::V3 => serde_json::from_slice(body).map_err(|error| error.to_string()),
        Protocol::V2 => xml::parse(body).map(|document| Value::Object(document.into_json())),
    }
}

fn unreadable(problem: &str, parts: AnswerParts) -> Error {
    let text = format!("the answer is a success and cannot be read: {problem}");
    Error::new(ErrorKind::Answer, Delivery::Processed, text).with_answer(parts)
}
