//! The error response of v3 when a request is not carried out: status, code, message, detail.

use std::borrow::Cow;

use http::StatusCode;
use serde::{Serialize, Serializer};
use serde_json::{Value, json};

use super::issues::chinese;

/// The end of `Request-ID` for errors whose internal code is not published; made up.
pub(crate) const UNPUBLISHED: u64 = 268_435_456;

/// The layer that refused a request. It decides which headers the response has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// Refused before an operation was reached: never signed.
    Gateway,
    /// Refused by the operation.
    Operation,
}

/// The check that a request has failed, if more can be explained about it than its response shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Failed {
    Path,
    Method,
    /// `User-Agent` and `Accept`.
    Headers,
    /// The format of `Authorization`.
    Form,
    Time,
    /// Merchant and serial.
    Sender,
    Signature,
    Replay,
    SerialHeader,
    SerialHeaderMissing,
    /// An encrypted member cannot be decrypted.
    Sealed,
    /// `mchid` in the parameters.
    Mchid,
    Json,
    Member,
    /// The client certificate of a v2 connection.
    Certificate,
    Xml,
    V2Merchant,
    SignType,
    /// The operation accepts only this `sign_type`.
    OnlySignType(&'static str),
    V2Signature,
    NonceMissing,
}

#[derive(Clone, Debug)]
pub(crate) struct Fault {
    pub(crate) origin: Origin,
    pub(crate) status: StatusCode,
    /// `None` for unknown paths, wrong methods and too large bodies, whose response has no body.
    pub(crate) code: Option<Cow<'static, str>>,
    /// If empty, the catalogue's message for the code is used.
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

    /// Records the failed check.
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

    /// The status and message of most operations. The documentation of an operation has precedence.
    pub(crate) fn operation(status: StatusCode, code: &'static str, message: &str) -> Self {
        Self { origin: Origin::Operation, ..Self::gateway(status, code, message) }
    }

    /// An error injected by a test.
    pub(crate) fn injected(status: StatusCode, code: String, message: &str) -> Self {
        Self { code: Some(code.into()), ..Self::operation(status, "", message) }
    }

    /// 500 `SYSTEM_ERROR`.
    pub(crate) fn system() -> Self {
        let status = StatusCode::INTERNAL_SERVER_ERROR;
        Self::operation(status, "SYSTEM_ERROR", "系统异常，请稍后重试")
    }

    /// 429 with the operation's code for too many requests.
    pub(crate) fn too_frequent(code: String) -> Self {
        let status = StatusCode::TOO_MANY_REQUESTS;
        Self::injected(status, code, "").numbered(268_447_840)
    }

    /// 400 `PARAM_ERROR` without a member.
    pub(crate) fn parameters(message: &str) -> Self {
        Self {
            number: 268_435_461,
            ..Self::operation(StatusCode::BAD_REQUEST, "PARAM_ERROR", message)
        }
    }

    /// 400 `PARAM_ERROR` for a member: `detail.field` is a JSON pointer for a member of the body,
    /// or a plain name for a member of the query or the path, as the platform documents it.
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

    /// The body of the response, if it has one.
    pub(crate) fn body(&self) -> Option<Body<'_>> {
        let code = self.code.as_deref()?;
        let detail = self.detail.as_ref().map(Detail);
        Some(Body { code, message: &self.message, detail })
    }
}

/// The body of an error, with the members in the platform's order.
#[derive(Debug, Serialize)]
pub(crate) struct Body<'f> {
    code: &'f str,
    message: &'f str,
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<Detail<'f>>,
}

/// The order of members in `detail`, at any depth; others come last.
const DETAIL: [&str; 10] = [
    "detail",
    "field",
    "value",
    "issue",
    "location",
    "sign_information",
    "method",
    "url",
    "truncated_sign_message",
    "sign_message_length",
];

#[derive(Debug)]
struct Detail<'f>(&'f Value);

impl Serialize for Detail<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Value::Object(members) = self.0 else { return self.0.serialize(serializer) };
        let known = DETAIL.iter().filter_map(|name| members.get_key_value(*name));
        let others = members.iter().filter(|(name, _)| !DETAIL.contains(&name.as_str()));
        serializer.collect_map(known.chain(others).map(|(name, value)| (name, Detail(value))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_have_the_platforms_order() {
        let text = |fault: Fault| serde_json::to_string(&fault.body().unwrap()).unwrap();
        assert_eq!(
            text(Fault::member("amount/total", &json!(0), "is required", "body")),
            r#"{"code":"PARAM_ERROR","message":"参数错误：“/amount/total”为必填项","detail":{"field":"/amount/total","value":0,"issue":"is required","location":"body"}}"#
        );
        let signature = Fault {
            detail: Some(json!({
                "field": "signature", "location": "authorization", "detail": {"issue": "sign not match"},
                "sign_information": {
                    "sign_message_length": 66, "url": "/", "method": "GET", "truncated_sign_message": "GET",
                },
            })),
            ..Fault::signature("错误的签名，验签失败")
        };
        assert_eq!(
            text(signature),
            r#"{"code":"SIGN_ERROR","message":"错误的签名，验签失败","detail":{"detail":{"issue":"sign not match"},"field":"signature","location":"authorization","sign_information":{"method":"GET","url":"/","truncated_sign_message":"GET","sign_message_length":66}}}"#
        );
    }
}
