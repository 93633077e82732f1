//! What came back, once it is proven or known to be without proof.

mod belongs;
mod json;
mod verify_v2;
mod verify_v3;

use std::fmt;
use std::ops::{Deref, DerefMut};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::client::Client;
use crate::error::{AnswerParts, Called, Delivery, Error, ErrorKind, Result, request_id};
use crate::explain::Signed;
use crate::message::{self, Decoder, Message};
use crate::operation::{AnswerSignature, Catalogued, Documented, Protocol};
use crate::sensitive::Opened;
use crate::sign::v2::SignType;
use crate::transport::Incoming;
use crate::xml;

pub(crate) use self::belongs::Numbers;
pub(crate) use self::json::parse as parse_json;

/// The answer of an untyped call: see [`Answer::json`] and [`Http::body`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Untyped;

/// The answer to a call: a success, verified unless the platform does not sign
/// this operation's answers.
///
/// It dereferences to the typed response, whose members are all optional, or to
/// the bytes of a file. [`http`](Self::http) has the status, the `Request-ID` and the body as
/// it came; [`json`](Self::json) has every member, known or not.
///
/// To take members out, take the response out first:
///
/// ```no_run
/// # use wechatpay_sdk::v3::pay::transactions::native::post;
/// # async fn example(client: wechatpay_sdk::Client, order: post::Request) -> Result<(), wechatpay_sdk::Error> {
/// let answer = client.v3().pay().transactions().native().post(order).await?;
/// println!("{:?}", answer.http().request_id());
/// let code_url: Option<String> = answer.into_inner().code_url;
/// # Ok(())
/// # }
/// ```
pub struct Answer<A = Untyped> {
    // Boxes are cheap to move: a call's answer is moved often, in the user's program.
    value: Box<A>,
    received: Box<Http>,
}

/// The HTTP side of an [`Answer`].
pub struct Http {
    parts: AnswerParts,
    protocol: Protocol,
    is_file: bool,
    called: Called,
    reads: bool,
}

impl Http {
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
        request_id(&self.parts.headers)
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

    /// The error of a success that cannot be read.
    fn unreadable(&self, problem: &str) -> Error {
        self.error(format!("the answer is a success and cannot be read: {problem}"))
    }

    /// The error of a page that does not fit the pages before it.
    pub(crate) fn contradiction(&self, problem: &str) -> Error {
        self.error(format!("{problem}: items may be missing"))
    }

    fn error(&self, text: String) -> Error {
        let delivery = match self.parts.authenticated {
            _ if self.reads => Delivery::NoEffect,
            true => Delivery::TookEffect,
            false => Delivery::Unknown,
        };
        let error = Error::new(ErrorKind::Answer, delivery, text);
        error.with_answer(self.parts.clone()).of_call(&self.called)
    }
}

/// The body may be personal: its length is shown.
impl fmt::Debug for Http {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Http")
            .field("status", &self.parts.status)
            .field("request_id", &self.request_id())
            .field("authenticated", &self.parts.authenticated)
            .field("length", &self.parts.body.len())
            .finish_non_exhaustive()
    }
}

impl<A> Answer<A> {
    /// The HTTP side: status, headers, `Request-ID`, the body as it came, and whether it is
    /// proven to be the platform's.
    pub fn http(&self) -> &Http {
        &self.received
    }

    /// The typed response alone, whose members can be moved out.
    pub fn into_inner(self) -> A {
        *self.value
    }

    /// The typed response, and the HTTP side.
    pub fn into_parts(self) -> (A, Http) {
        (*self.value, *self.received)
    }

    /// The members of the answer as any type that deserialises: of v3 the JSON
    /// itself, of v2 an object of strings. An empty body is `null`. A
    /// [`Value`](serde_json::Value) has the text of a number that would lose digits:
    /// of an integer beyond 64 bits, of `1e309`.
    ///
    /// # Errors
    /// If the body is not JSON (or XML), or not of this type. The operation
    /// has taken effect all the same.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T> {
        let Http { protocol, parts, .. } = &*self.received;
        if *protocol != Protocol::V2
            && let Some(value) = json::parse_as(&parts.body)
        {
            return Ok(value);
        }
        let members = members(*protocol, &parts.body).map(message::unmarked);
        // The words of `serde` repeat what they did not expect, a name perhaps.
        let unfit = |_| "its members are not of the type asked for".to_owned();
        let read = members.and_then(|members| serde_json::from_value(members).map_err(unfit));
        read.map_err(|problem| self.received.unreadable(&problem))
    }
}

impl<A> Deref for Answer<A> {
    type Target = A;

    fn deref(&self) -> &A {
        &self.value
    }
}

impl<A> DerefMut for Answer<A> {
    fn deref_mut(&mut self) -> &mut A {
        &mut self.value
    }
}

impl<A: fmt::Debug> fmt::Debug for Answer<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut answer = f.debug_struct("Answer");
        answer
            .field("status", &self.received.parts.status)
            .field("request_id", &self.received.request_id())
            .field("authenticated", &self.received.parts.authenticated);
        // A file is long, and a bill has names and accounts in it.
        if self.received.is_file {
            answer.field("length", &self.received.parts.body.len());
        } else {
            answer.field("value", &self.value);
        }
        answer.finish_non_exhaustive()
    }
}

/// Reads a success. What each type needs of its own is little: see [`VerifiedAnswer`].
pub(crate) type Read<A> = fn(VerifiedAnswer) -> Result<Answer<A>>;

/// Reads nothing of it yet.
pub(crate) fn read_later(verified: VerifiedAnswer) -> Result<Answer<Untyped>> {
    Ok(Answer { value: Box::new(Untyped), received: verified.received })
}

/// A message without members, to be read into.
pub(crate) type Blank = fn() -> Box<dyn Message>;

/// That of a type. `Box::<A>::default()` would be two functions more for each in a program.
#[cfg_attr(not(feature = "full"), allow(dead_code))]
fn blank<A: Message + Default>() -> Box<dyn Message> {
    Box::new(A::default())
}

/// What a typed call can answer with.
#[cfg_attr(not(feature = "full"), allow(dead_code))]
pub(crate) trait Readable: Sized {
    /// That of a message.
    const BLANK: Option<Blank> = None;

    /// Reads a success.
    fn read(verified: VerifiedAnswer) -> Result<Answer<Self>>;
}

impl<A: Message + Default> Readable for A {
    const BLANK: Option<Blank> = Some(blank::<A>);

    fn read(verified: VerifiedAnswer) -> Result<Answer<A>> {
        let mut value = Box::new(A::default());
        match verified.fill(value.as_mut()) {
            Ok(received) => Ok(Answer { value, received }),
            Err(error) => Err(error),
        }
    }
}

/// Nothing is read: the operation has no answer but that it was carried out, and
/// one that the platform adds changes nothing about that.
impl Readable for () {
    fn read(verified: VerifiedAnswer) -> Result<Answer<()>> {
        Ok(Answer { value: Box::new(()), received: verified.received })
    }
}

/// A file is the body as it is.
impl Readable for Bytes {
    fn read(verified: VerifiedAnswer) -> Result<Answer<Bytes>> {
        let value = Box::new(verified.received.parts.body.clone());
        Ok(Answer { value, received: verified.received })
    }
}

/// What is known of an answer before it comes.
pub(crate) struct Expectation {
    pub(crate) protocol: Protocol,
    pub(crate) answer_signature: AnswerSignature,
    pub(crate) download: bool,
    /// Whether a v2 answer has a `return_code`.
    pub(crate) return_code: bool,
    /// What the catalogue says of the members of a v2 answer.
    pub(crate) documented: Option<&'static Documented>,
    /// Whether a v3 success may have the form of an error.
    pub(crate) code_in_success: bool,
    /// The digest of a v2 answer's signature: the request's.
    pub(crate) sign_type: SignType,
    /// What was signed of a v3 request.
    pub(crate) signed: Option<Signed>,
    /// The business numbers of the request.
    pub(crate) numbers: Numbers,
    /// The operation in the catalogue, if it is there.
    pub(crate) catalogued: Option<&'static Catalogued>,
    /// The operation as errors name it.
    pub(crate) called: Called,
    /// Whether the operation reads: then nothing has an effect.
    pub(crate) reads: bool,
}

/// Decides whether what came is a success, and whose.
pub(crate) fn verify_answer(
    client: Client,
    expectation: &Expectation,
    incoming: Incoming,
) -> Result<VerifiedAnswer> {
    let protocol = expectation.protocol;
    let parts = match protocol {
        Protocol::V3 | Protocol::Brand => verify_v3::verify_answer(&client, expectation, incoming)?,
        Protocol::V2 => verify_v2::verify_answer(client.parts(), expectation, incoming)?,
    };
    let Expectation { download: is_file, reads, .. } = *expectation;
    let called = expectation.called.clone();
    let received = Box::new(Http { parts, protocol, is_file, called, reads });
    Ok(VerifiedAnswer { client, received, opened: Opened::new() })
}

/// A success that is not read yet. Nothing before it depends on the type of the
/// answer, so that a call is compiled once and not for each type.
pub(crate) struct VerifiedAnswer {
    client: Client,
    received: Box<Http>,
    /// Its sensitive members, if the key lives elsewhere.
    opened: Opened,
}

impl VerifiedAnswer {
    /// Has the sensitive members opened that a message of this type has, if the
    /// key lives elsewhere.
    pub(crate) async fn open_members(&mut self, blank: Blank) {
        // What cannot be read is an error later on.
        let Ok(members) = members(self.received.protocol, &self.received.parts.body) else {
            return;
        };
        let read = |decoder: Decoder<'_>| {
            message::decode(blank().as_mut(), members.clone(), decoder);
        };
        self.opened = self.client.open_members(self.received.protocol, &read).await;
    }

    pub(crate) fn status(&self) -> StatusCode {
        self.received.parts.status
    }

    pub(crate) fn request_id(&self) -> Option<&str> {
        self.received.request_id()
    }

    /// Reads the body into a message.
    #[cfg_attr(not(feature = "full"), allow(dead_code))]
    fn fill(self, message: &mut dyn Message) -> Result<Box<Http>> {
        let Http { protocol, parts, .. } = &*self.received;
        let fits = members(*protocol, &parts.body).and_then(|members| {
            if members.is_null()
                || message::decode(message, members, self.client.decoder(*protocol, &self.opened))
            {
                return Ok(());
            }
            Err("it is no object".to_owned())
        });
        match fits {
            Ok(()) => Ok(self.received),
            Err(problem) => Err(self.received.unreadable(&problem)),
        }
    }
}

/// The members of a body; `null` if it is empty.
fn members(protocol: Protocol, body: &[u8]) -> Result<Value, String> {
    if body.is_empty() {
        return Ok(Value::Null);
    }
    match protocol {
        Protocol::V3 | Protocol::Brand => json::parse(body),
        Protocol::V2 => xml::parse(body).map(|document| Value::Object(document.into_json())),
    }
}
