//! Documented operations and notifications.

use std::collections::BTreeMap;

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
    /// v2: the request is signed without `nonce_str`.
    pub(crate) without_nonce: bool,
    /// `true` if the response is not signed, `"statement"` for a file whose SHA-1 is signed.
    unsigned: Option<Value>,
    /// The error codes of this operation alone.
    pub(crate) errors: Option<Vec<DocumentedError>>,
    pub(crate) rate_limits: Option<Vec<RateLimit>>,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) request: Form,
    pub(crate) body: Option<Schema>,
    /// Conditions that span several members.
    pub(crate) conditions: Vec<Condition>,
    pub(crate) sample: Option<Value>,
    pub(crate) answer: Form,
    pub(crate) result: Option<Schema>,
    /// The schema of the result as JSON.
    #[serde(skip)]
    pub(crate) result_document: Value,
}

/// A published rate limit.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct RateLimit {
    pub(crate) limit: u32,
    /// `second`, `minute` or `day`.
    pub(crate) per: String,
    /// The scope of the count; each merchant if absent.
    pub(crate) scope: Option<String>,
    /// Which calls are counted; all if absent.
    pub(crate) calls: Option<String>,
    /// The error code, if it is not `FREQUENCY_LIMITED`.
    pub(crate) code: Option<String>,
}

/// The format of a request body.
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
    /// Whether the notification is for a brand: signed and encrypted with the brand's keys.
    pub(crate) brand: bool,
    pub(crate) summary: String,
    /// By `original_type`: the event whose content this notification has, if it is not its own.
    pub(crate) read_as: Option<BTreeMap<String, String>>,
    /// The schema of the whole message.
    pub(crate) schema: Schema,
    /// The same schema as JSON.
    #[serde(skip)]
    pub(crate) document: Value,
}

impl Notification {
    /// The schema of the encrypted content of a notification of v3.
    pub(crate) fn content(&self) -> Option<&Schema> {
        let resource = self.schema.properties.get("resource")?;
        resource.properties.get("ciphertext")?.content.as_deref()
    }
}

impl Operation {
    pub(crate) fn is_signed(&self) -> bool {
        self.unsigned.as_ref().is_none_or(|unsigned| *unsigned != Value::Bool(true))
    }

    /// The only value that the catalogue knows of `sign_type`. `None` if the operation accepts both.
    pub(crate) fn only_sign_type(&self) -> Option<&str> {
        let parameter = || self.parameters.iter().find(|one| one.name == "sign_type");
        let in_body = self.body.as_ref().and_then(|body| body.properties.get("sign_type"));
        let schema = in_body.or_else(|| parameter().map(|parameter| &parameter.schema))?;
        match schema.known.as_slice() {
            [only] => only.as_str(),
            _ => None,
        }
    }

    /// Whether the signature covers the SHA-1 of the file instead of the file itself.
    pub(crate) fn is_statement(&self) -> bool {
        self.unsigned.as_ref().is_some_and(|unsigned| unsigned == "statement")
    }
}
