//! Operations and notifications as they are documented.

use serde::Deserialize;
use serde_json::Value;

use super::conditions::Condition;
use super::errors::DocumentedError;
use super::schema::Schema;

/// One documented operation.
#[derive(Debug, Deserialize)]
pub(crate) struct Operation {
    pub(crate) path: String,
    /// Its official name.
    pub(crate) title: Option<String>,
    pub(crate) v2: bool,
    pub(crate) mutual_tls: bool,
    pub(crate) without_return_code: bool,
    /// v2: it is signed without `nonce_str`.
    pub(crate) without_nonce: bool,
    /// `true` for an answer that is not signed, `"statement"` for a file whose SHA-1 is.
    unsigned: Option<Value>,
    /// Error codes of its own.
    pub(crate) errors: Option<Vec<DocumentedError>>,
    pub(crate) rate_limits: Option<Vec<RateLimit>>,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) request: Form,
    pub(crate) body: Option<Schema>,
    /// What its members have to fulfil together.
    pub(crate) conditions: Vec<Condition>,
    pub(crate) sample: Option<Value>,
    pub(crate) answer: Form,
    pub(crate) result: Option<Schema>,
}

/// A published rate limit.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct RateLimit {
    pub(crate) limit: u32,
    /// `second`, `minute` or `day`.
    pub(crate) per: String,
    /// What is counted together; of one merchant if not given.
    pub(crate) scope: Option<String>,
    /// Which calls are counted; all if not given.
    pub(crate) calls: Option<String>,
    /// The answer, if it is not `FREQUENCY_LIMITED`.
    pub(crate) code: Option<String>,
}

/// What a body is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Form {
    None,
    Json,
    Xml,
    Multipart,
    File,
    Empty,
    Redirect,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    /// `path`, `query` or `header`.
    #[serde(rename = "in")]
    pub(crate) place: String,
    pub(crate) required: bool,
    pub(crate) schema: Schema,
    pub(crate) example: Option<Value>,
}

/// One documented notification.
#[derive(Debug, Deserialize)]
pub(crate) struct Notification {
    /// Whether it is for a brand: signed and encrypted with the keys of the brand.
    pub(crate) brand: bool,
    pub(crate) summary: String,
    /// Of the whole message.
    pub(crate) schema: Schema,
}

impl Operation {
    pub(crate) fn is_signed(&self) -> bool {
        self.unsigned.as_ref().is_none_or(|unsigned| *unsigned != Value::Bool(true))
    }

    /// Whether the signature covers the SHA-1 of the file instead of the file itself.
    pub(crate) fn is_statement(&self) -> bool {
        self.unsigned.as_ref().is_some_and(|unsigned| unsigned == "statement")
    }
}
