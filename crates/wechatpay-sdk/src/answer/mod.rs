//! Answers: verified, or known to be unsigned, and then read.

mod belongs;
mod json;
mod outline;
mod verify_v2;
mod verify_v3;

use std::any::Any;
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

/// The type of the answer to a call without types. Read it with [`Answer::json`] or [`Http::body`].
///
/// ```
/// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
/// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
/// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
/// use wechatpay_sdk::{Answer, Untyped};
///
/// let answer: Answer<Untyped> = client["v3/certificates"].get().wait()?;
/// let value: serde_json::Value = answer.json()?;
/// assert!(value["data"].is_array());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Untyped;

/// The answer to a call that succeeded. Its signature is verified, unless the platform does not sign
/// the answers of this operation.
///
/// An `Answer` dereferences to the typed response, whose members are all optional, or to the bytes of
/// a file. [`http`](Self::http) returns status, `Request-ID` and raw body. [`json`](Self::json)
/// returns all members, including those that the catalogue lacks.
///
/// To move members out, call [`into_inner`](Self::into_inner) first:
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
    // Boxes are cheap to move, and programs move answers often.
    value: Box<A>,
    received: Box<Http>,
}

/// The HTTP side of an [`Answer`]: status, headers and raw body.
///
/// ```
/// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
/// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
/// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
/// use wechatpay_sdk::Http;
///
/// /// A line for your log. The body can hold personal data and does not belong in a log.
/// fn log_line(http: &Http) -> String {
///     format!("{} {}", http.status(), http.request_id().unwrap_or("-"))
/// }
///
/// let answer = client["v3/certificates"].get().wait()?;
/// let http = answer.http();
/// println!("{}", log_line(http));
/// assert!(http.authenticated());
/// assert!(http.headers().contains_key("wechatpay-signature"));
/// assert!(http.body().starts_with(b"{"));
/// # Ok(())
/// # }
/// ```
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

    /// The headers of the answer.
    pub fn headers(&self) -> &HeaderMap {
        &self.parts.headers
    }

    /// The platform's `Request-ID`. Its support asks for this id. `None` if the answer had none.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.parts.headers)
    }

    /// The raw body, byte for byte as it was received.
    pub fn body(&self) -> &Bytes {
        &self.parts.body
    }

    /// Whether the platform's signature of the answer was verified. `false` only for operations whose
    /// answers the platform does not sign.
    pub fn authenticated(&self) -> bool {
        self.parts.authenticated
    }

    /// The error of a success that cannot be read.
    fn unreadable(&self, problem: &str) -> Error {
        self.error(format!(
            "the platform reported success, but its answer cannot be read: {problem}"
        ))
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

/// The body may be personal, so `Debug` prints its length only.
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
    /// The HTTP side: status, headers, `Request-ID`, raw body, and whether the signature was verified.
    pub fn http(&self) -> &Http {
        &self.received
    }

    /// Returns the typed response without the HTTP side. Members can be moved out of it.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
    /// use wechatpay_sdk::v3::certificates::get;
    ///
    /// let answer = client.v3().certificates().get(get::Request::new()).wait()?;
    /// let certificates = answer.into_inner().data.unwrap_or_default();
    /// println!("{} certificates", certificates.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn into_inner(self) -> A {
        *self.value
    }

    /// Returns the typed response and the HTTP side.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
    /// let answer = client["v3/certificates"].get().wait()?;
    /// let (_typed, http) = answer.into_parts();
    /// assert_eq!(http.status(), 200);
    /// # Ok(())
    /// # }
    /// ```
    pub fn into_parts(self) -> (A, Http) {
        (*self.value, *self.received)
    }

    /// Deserialises the members of the answer. The members of a v3 answer are its JSON; those of a v2
    /// answer are an object of strings. An empty body is `null`.
    ///
    /// A [`Value`](serde_json::Value) holds a number as text if a JSON number would lose digits: an
    /// integer beyond 64 bits, or `1e309`.
    ///
    /// # Errors
    /// If the body is not JSON (v2: XML), or does not fit `T`. The operation has taken effect
    /// nevertheless.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
    /// let answer = client["v3/certificates"].get().wait()?;
    /// let value: serde_json::Value = answer.json()?;
    /// assert!(value["data"].is_array());
    /// # Ok(())
    /// # }
    /// ```
    pub fn json<T: DeserializeOwned>(&self) -> Result<T> {
        let Http { protocol, parts, .. } = &*self.received;
        if *protocol != Protocol::V2
            && let Some(value) = json::parse_as(&parts.body)
        {
            return Ok(value);
        }
        let members = members(*protocol, &parts.body).map(message::unmarked);
        // The error of `serde` quotes unexpected values, which may be names.
        let unfit = |_| "its members do not match the requested type".to_owned();
        let read = members.and_then(|members| serde_json::from_value(members).map_err(unfit));
        read.map_err(|problem| self.received.unreadable(&problem))
    }
}

impl Http {
    /// The members of the answer, as in [`Answer::json`]. `null` if there are none.
    pub(crate) fn members(&self) -> serde_json::Value {
        let members = members(self.protocol, &self.parts.body).map(message::unmarked);
        members.unwrap_or_default()
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
        // Files are long, and bills contain names and accounts.
        if self.received.is_file {
            answer.field("length", &self.received.parts.body.len());
        } else {
            answer.field("value", &self.value);
        }
        answer.finish_non_exhaustive()
    }
}

/// Reads a success. Little code is specific to each type: see [`VerifiedAnswer`].
pub(crate) type Read<A> = fn(VerifiedAnswer) -> Result<Answer<A>>;

/// Reads an untyped answer: its members are parsed later.
pub(crate) fn read_later(verified: VerifiedAnswer) -> Result<Answer<Untyped>> {
    Ok(Answer { value: Box::new(Untyped), received: verified.received })
}

/// Makes an empty message, to be filled.
pub(crate) type Blank = fn() -> Box<dyn Message>;

/// Makes an empty message of a type. `Box::<A>::default()` would compile two more functions for each type.
#[cfg_attr(not(feature = "full"), allow(dead_code))]
fn blank<A: Message + Default>() -> Box<dyn Message> {
    Box::new(A::default())
}

/// A type of the answer to a typed call.
#[cfg_attr(not(feature = "full"), allow(dead_code))]
pub(crate) trait Readable: Sized {
    /// The empty message, if the answer is a message.
    const BLANK: Option<Blank> = None;

    /// Reads a success.
    fn read(verified: VerifiedAnswer) -> Result<Answer<Self>>;
}

impl<A: Message + Default> Readable for A {
    const BLANK: Option<Blank> = Some(blank::<A>);

    fn read(mut verified: VerifiedAnswer) -> Result<Answer<A>> {
        if let Some(message) = verified.message.take()
            && let Ok(value) = (message as Box<dyn Any>).downcast()
        {
            return Ok(Answer { value, received: verified.received });
        }
        let mut value = Box::new(A::default());
        match verified.fill(value.as_mut()) {
            Ok(received) => Ok(Answer { value, received }),
            Err(error) => Err(error),
        }
    }
}

/// Nothing is read: the answer only tells that the operation was carried out, even if the platform adds members later.
impl Readable for () {
    fn read(verified: VerifiedAnswer) -> Result<Answer<()>> {
        Ok(Answer { value: Box::new(()), received: verified.received })
    }
}

/// A file is the unchanged body.
impl Readable for Bytes {
    fn read(verified: VerifiedAnswer) -> Result<Answer<Bytes>> {
        let value = Box::new(verified.received.parts.body.clone());
        Ok(Answer { value, received: verified.received })
    }
}

/// The expectations about an answer.
pub(crate) struct Expectation {
    pub(crate) protocol: Protocol,
    pub(crate) answer_signature: AnswerSignature,
    pub(crate) download: bool,
    /// Whether a v2 answer has a `return_code`.
    pub(crate) return_code: bool,
    /// The documented members of a v2 answer.
    pub(crate) documented: Option<&'static Documented>,
    /// Whether a v3 success may have the form of an error.
    pub(crate) code_in_success: bool,
    /// The digest of a v2 answer's signature, the same as that of the request.
    pub(crate) sign_type: SignType,
    /// The signed parts of a v3 request.
    pub(crate) signed: Option<Signed>,
    /// The business numbers of the request.
    pub(crate) numbers: Numbers,
    /// The operation in the catalogue, if it is there.
    pub(crate) catalogued: Option<&'static Catalogued>,
    /// The operation as errors name it.
    pub(crate) called: Called,
    /// Whether the operation only reads. It has no effect then.
    pub(crate) reads: bool,
}

/// The text of the error of a redirect.
const REDIRECT: &str =
    "the answer is a redirect, which the client does not follow; check the base URL and the proxy";

/// Decides whether an answer is a verified success.
///
/// `blank` makes the empty message, if the answer is a message.
pub(crate) fn verify_answer(
    client: Client,
    expectation: &Expectation,
    blank: Option<Blank>,
    incoming: Incoming,
) -> Result<VerifiedAnswer> {
    let protocol = expectation.protocol;
    let (parts, message) = match protocol {
        Protocol::V3 | Protocol::Brand => {
            verify_v3::verify_answer(&client, expectation, blank, incoming)?
        }
        Protocol::V2 => (verify_v2::verify_answer(client.parts(), expectation, incoming)?, None),
    };
    let Expectation { download: is_file, reads, .. } = *expectation;
    let called = expectation.called.clone();
    let received = Box::new(Http { parts, protocol, is_file, called, reads });
    Ok(VerifiedAnswer { client, received, message, opened: Opened::new() })
}

/// A verified success that is not read yet. The code up to here does not depend on the type of the answer, so that it
/// is compiled only once.
pub(crate) struct VerifiedAnswer {
    client: Client,
    received: Box<Http>,
    /// The message, if it was read during the verification.
    message: Option<Box<dyn Message>>,
    /// The decrypted sensitive members, if the key is remote.
    opened: Opened,
}

impl VerifiedAnswer {
    /// Decrypts the sensitive members of a message of this type, if the key is remote.
    pub(crate) async fn open_members(&mut self, blank: Blank) {
        // An unreadable answer becomes an error later.
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
        let decoder = self.client.decoder(*protocol, &self.opened);
        if *protocol != Protocol::V2
            && message::decode_json(message, &parts.body, decoder).is_some()
        {
            return Ok(self.received);
        }
        let fits = members(*protocol, &parts.body).and_then(|members| {
            if members.is_null() || message::decode(message, members, decoder) {
                return Ok(());
            }
            Err("it is not a JSON object".to_owned())
        });
        match fits {
            Ok(()) => Ok(self.received),
            Err(problem) => Err(self.received.unreadable(&problem)),
        }
    }
}

/// The members of a body. `null` if the body is empty.
fn members(protocol: Protocol, body: &[u8]) -> Result<Value, String> {
    if body.is_empty() {
        return Ok(Value::Null);
    }
    match protocol {
        Protocol::V3 | Protocol::Brand => json::parse(body),
        Protocol::V2 => xml::parse(body).map(|document| Value::Object(document.into_json())),
    }
}
