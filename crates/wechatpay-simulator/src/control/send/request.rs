//! A request that is to be sent, and as it is signed.

use std::sync::Arc;

use http::{HeaderMap, HeaderValue, Method, Uri};
use serde_json::{Map, Value};

use crate::catalogue::{self, Operation};
use crate::merchants::Identity;
use crate::wire::fault::Fault;

/// What is to be sent.
pub(super) struct Wanted {
    pub(super) identity: Arc<Identity>,
    pub(super) method: Method,
    pub(super) target: Uri,
    pub(super) content: Content,
    /// Beside those that every request has; one of the same name goes before it.
    pub(super) headers: Vec<(String, String)>,
}

/// What is in its body.
#[derive(Debug)]
pub(super) enum Content {
    Nothing,
    /// Members, in the form that the operation wants.
    Members(Map<String, Value>),
    /// These bytes.
    Text(String),
}

/// A signed request.
pub(super) struct Signed {
    pub(super) target: String,
    pub(super) headers: HeaderMap,
    pub(super) body: Vec<u8>,
    /// What was signed; in v2 without the key at its end, which is a secret.
    pub(super) message: String,
}

pub(super) fn header(value: &str) -> Result<HeaderValue, Fault> {
    HeaderValue::from_str(value)
        .map_err(|_| Fault::parameters(&format!("`{value}` cannot stand in a header")))
}

/// Puts a header that the program made; one that cannot stand there is a mistake of the caller's.
pub(super) fn put(headers: &mut HeaderMap, name: &'static str, value: &str) -> Result<(), Fault> {
    headers.insert(name, header(value)?);
    Ok(())
}

/// The schema of an upload's parts.
pub(super) fn upload_schema(documented: Option<&Operation>) -> Option<&catalogue::Schema> {
    let documented = documented?;
    let is_upload = documented.request == catalogue::Form::Multipart;
    documented.body.as_ref().filter(|_| is_upload)
}
