//! A request before and after it is signed.

use std::sync::Arc;

use http::{HeaderMap, HeaderValue, Method, Uri};
use serde_json::{Map, Value};

use crate::catalogue::{self, Operation};
use crate::merchants::Identity;
use crate::wire::fault::Fault;

/// The request to send.
pub(super) struct Wanted {
    pub(super) identity: Arc<Identity>,
    pub(super) method: Method,
    pub(super) target: Uri,
    pub(super) content: Content,
    /// Additional headers; they replace standard headers of the same name.
    pub(super) headers: Vec<(String, String)>,
}

/// The body.
#[derive(Debug)]
pub(super) enum Content {
    Nothing,
    /// Members, sent in the format of the operation.
    Members(Map<String, Value>),
    /// The text exactly as given.
    Text(String),
}

/// A signed request.
pub(super) struct Signed {
    pub(super) target: String,
    pub(super) headers: HeaderMap,
    pub(super) body: Vec<u8>,
    /// The signed message; in v2 without the key at its end, which is a secret.
    pub(super) message: String,
}

pub(super) fn header(value: &str) -> Result<HeaderValue, Fault> {
    HeaderValue::from_str(value)
        .map_err(|_| Fault::parameters(&format!("`{value}` cannot stand in a header")))
}

/// Adds a header that the program made. An invalid value comes from invalid input of the caller.
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
