//! What v3 answers when it does not do what was asked: status, code, message, detail.

use std::borrow::Cow;

use http::StatusCode;
use serde_json::{Value, json};

use super::issues::chinese;

/// Ends the `Request-ID` of errors whose internal code nobody has published; made up.
pub(crate) const UNPUBLISHED: u64 = 268_435_456;

/// Who refused. It decides which headers an answer carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// Refused before an operation was reached: never signed.
    Gateway,
    /// Refused by the operation.
    Operation,
}

/// The check that a request has not passed, where more can be said about it than its answer says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Failed {
    Path,
    Method,
    /// `User-Agent` and `Accept`.
    Headers,
    /// Of `Authorization`.
    Form,
    Time,
    /// Merchant and serial.
    Sender,
    Signature,
    Replay,
    SerialHeader,
    SerialHeaderMissing,
    /// What is encrypted cannot be decrypted.
    Sealed,
    /// `mchid` of the parameters.
    Mchid,
    Json,
    Member,
    /// On a connection of v2.
    Certificate,
    Xml,
    V2Merchant,
    SignType,
    V2Signature,
    NonceMissing,
}

#[derive(Clone, Debug)]
pub(crate) struct Fault {
    pub(crate) origin: Origin,
    pub(crate) status: StatusCode,
    /// Unknown paths, wrong methods and too large bodies have no code, and an empty body.
    pub(crate) code: Option<Cow<'static, str>>,
    /// Empty: as the catalogue words the code.
    pub(crate) message: String,
    pub(crate) detail: Option<Value>,
    /// The internal error code at the end of `Request-ID`.
    pub(crate) number: u64,
    pub(crate) check: Option<Failed>,
}

impl Fault {
    pub(crate) fn empty(status: StatusCode) -> Self {
        Self {
            origin: Origin::Gateway,
            status,
            code: None,
            message: String::new(),
            detail: None,
            number: UNPUBLISHED,
            check: None,
        }
    }

    /// Names the check that was not passed.
    pub(crate) fn at(self, check: Failed) -> Self {
        Self { check: Some(check), ..self }
    }

    pub(crate) fn gateway(status: StatusCode, code: &'static str, message: &str) -> Self {
        Self { code: Some(code.into()), message: message.to_owned(), ..Self::empty(status) }
    }

    /// 401 `SIGN_ERROR`.
    pub(crate) fn signature(message: &str) -> Self {
        Self {
            number: 268_443_699,
            ..Self::gateway(StatusCode::UNAUTHORIZED, "SIGN_ERROR", message)
        }
    }

    /// Status and message are those of most operations; what one documents goes before them.
    pub(crate) fn operation(status: StatusCode, code: &'static str, message: &str) -> Self {
        Self { origin: Origin::Operation, ..Self::gateway(status, code, message) }
    }

    /// An error that a test asked for.
    pub(crate) fn injected(status: StatusCode, code: String, message: &str) -> Self {
        Self { code: Some(code.into()), ..Self::operation(status, "", message) }
    }

    /// 500 `SYSTEM_ERROR`.
    pub(crate) fn system() -> Self {
        let status = StatusCode::INTERNAL_SERVER_ERROR;
        Self::operation(status, "SYSTEM_ERROR", "系统异常，请稍后重试")
    }

    /// 429 with the operation's code for it.
    pub(crate) fn too_frequent(code: String) -> Self {
        let status = StatusCode::TOO_MANY_REQUESTS;
        Self::injected(status, code, "").numbered(268_447_840)
    }

    /// 400 `PARAM_ERROR` without a member to blame.
    pub(crate) fn parameters(message: &str) -> Self {
        Self {
            number: 268_435_461,
            ..Self::operation(StatusCode::BAD_REQUEST, "PARAM_ERROR", message)
        }
    }

    /// 400 `PARAM_ERROR` that names the member: one of the body by its JSON pointer, one of the query or the
    /// path by its name alone, as the platform documents `detail.field`.
    pub(crate) fn member(field: &str, value: &Value, issue: &str, location: &str) -> Self {
        let name = field.trim_start_matches('/');
        let field = if location == "body" { format!("/{name}") } else { name.to_owned() };
        let message = match chinese(issue) {
            Some(chinese) => format!("参数错误：“{field}”{chinese}"),
            None => "参数错误".to_owned(),
        };
        Self {
            detail: Some(json!({
                "field": field,
                "value": value,
                "issue": issue,
                "location": location,
            })),
            check: Some(Failed::Member),
            ..Self::parameters(&message)
        }
    }

    pub(crate) fn numbered(self, number: u64) -> Self {
        Self { number, ..self }
    }

    pub(crate) fn body(&self) -> Option<Value> {
        let code = self.code.as_deref()?;
        let mut body = json!({ "code": code, "message": self.message });
        if let (Some(detail), Some(members)) = (&self.detail, body.as_object_mut()) {
            members.insert("detail".to_owned(), detail.clone());
        }
        Some(body)
    }
}
