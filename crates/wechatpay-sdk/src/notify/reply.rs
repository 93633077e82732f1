//! Replies to notifications.

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Response, StatusCode};
use serde_json::json;

use super::overdue::OverdueWarning;
use super::rejection::{Rejection, RejectionKind};
use crate::operation::Protocol;
use crate::xml;

/// The reply to a notification, in the form of its protocol. The platform reads the status (v3) or
/// `return_code` (v2), and repeats the notification unless it is success.
///
/// Only [`Received::accept`](super::Received::accept) and [`Received::once`](super::Received::once) make
/// a successful reply.
///
/// ```
/// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
/// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
/// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
/// use wechatpay_sdk::notify::Reply;
///
/// let rejection = client.notification(&http::HeaderMap::new(), b"{}").wait().unwrap_err();
/// let reply = Reply::from(rejection);
/// assert!(!reply.is_success());
/// assert_eq!(reply.status(), 401);
/// assert_eq!(reply.content_type(), Some("application/json"));
/// assert!(reply.body().starts_with(b"{"));
///
/// // For a framework that uses the types of the `http` crate:
/// let response: http::Response<bytes::Bytes> = reply.into_response();
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "the platform sends a notification again until it is answered"]
pub struct Reply {
    status: StatusCode,
    content_type: Option<&'static str>,
    body: Bytes,
    /// Dropped when the framework gets the reply.
    #[expect(dead_code, reason = "dropped, it ends")]
    overdue_warning: Option<OverdueWarning>,
}

impl PartialEq for Reply {
    fn eq(&self, other: &Self) -> bool {
        let Self { status, content_type, body, overdue_warning: _ } = self;
        (status, content_type, body) == (&other.status, &other.content_type, &other.body)
    }
}

impl Eq for Reply {}

impl Reply {
    pub(super) fn success(protocol: Protocol) -> Self {
        match protocol {
            Protocol::V3 | Protocol::Brand => Self {
                status: StatusCode::NO_CONTENT,
                content_type: None,
                body: Bytes::new(),
                overdue_warning: None,
            },
            Protocol::V2 => v2(StatusCode::OK, "SUCCESS", "OK"),
        }
    }

    /// The notification was verified, and the merchant did not handle it.
    pub(super) fn unhandled(protocol: Protocol, message: &str) -> Self {
        Self::failure(protocol, StatusCode::INTERNAL_SERVER_ERROR, message)
    }

    fn failure(protocol: Protocol, status: StatusCode, message: &str) -> Self {
        match protocol {
            Protocol::V3 | Protocol::Brand => Self {
                status,
                content_type: Some("application/json"),
                body: json!({"code": "FAIL", "message": message}).to_string().into(),
                overdue_warning: None,
            },
            Protocol::V2 => v2(status, "FAIL", message),
        }
    }

    pub(super) fn watched(self, overdue_warning: Option<OverdueWarning>) -> Self {
        Self { overdue_warning, ..self }
    }

    /// The HTTP status: 204 (v2: 200) for success, 4xx or 5xx for a failure.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The content type of the body, if there is one.
    pub fn content_type(&self) -> Option<&'static str> {
        self.content_type
    }

    /// The body.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Whether this reply means success for the platform.
    pub fn is_success(&self) -> bool {
        self.status.is_success()
    }

    /// Converts the reply into a response of the `http` crate, which most frameworks accept.
    pub fn into_response(self) -> Response<Bytes> {
        let mut response = Response::new(self.body);
        *response.status_mut() = self.status;
        if let Some(content_type) = self.content_type {
            response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
        }
        response
    }
}

fn v2(status: StatusCode, code: &str, message: &str) -> Reply {
    // XML does not allow control characters.
    let message: String = message.chars().filter(|character| !character.is_control()).collect();
    let members = [("return_code", code), ("return_msg", message.as_str())];
    let body = xml::write(members.into_iter()).into();
    Reply { status, content_type: Some("text/xml"), body, overdue_warning: None }
}

/// The reply to a rejected notification. It tells the kind of failure only, so that forgers learn
/// nothing.
impl From<&Rejection> for Reply {
    fn from(rejection: &Rejection) -> Self {
        let (status, message) = match rejection.kind() {
            RejectionKind::Form => (StatusCode::BAD_REQUEST, "the body is not a notification"),
            RejectionKind::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "the body is too large"),
            RejectionKind::Probe
            | RejectionKind::Unsigned
            | RejectionKind::Clock
            | RejectionKind::UnknownKey
            | RejectionKind::WrongSignature
            | RejectionKind::Reserialised => {
                (StatusCode::UNAUTHORIZED, "the signature is not verified")
            }
            RejectionKind::WrongKey | RejectionKind::MissingKey => {
                (StatusCode::INTERNAL_SERVER_ERROR, "the content cannot be decrypted")
            }
        };
        Self::failure(rejection.protocol(), status, message)
    }
}

impl From<Rejection> for Reply {
    fn from(rejection: Rejection) -> Self {
        Self::from(&rejection)
    }
}
