//! The body of an upload. The file is given as base64 under the name of its part; the digest is
//! computed here unless it is given.

use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use data_encoding::HEXLOWER;
use md5::{Digest, Md5};
use serde_json::{Map, Value};

use crate::catalogue::{DIGESTS, Schema, file_parts};
use crate::keys::nonce;
use crate::wire::fault::Fault;
use crate::wire::xml::Members;

pub(super) struct Upload {
    pub(super) content_type: String,
    pub(super) body: Vec<u8>,
    /// The part that is signed.
    pub(super) signed: String,
}

/// The name of the part that holds the file, and the file.
fn file<'s>(given: &Map<String, Value>, schema: &'s Schema) -> Result<(&'s str, Vec<u8>), Fault> {
    let name = file_parts(schema).next().ok_or_else(Fault::system)?;
    let text = given.get(name).and_then(Value::as_str).unwrap_or_default();
    let content = STANDARD.decode(text);
    Ok((name, content.map_err(|_| Fault::parameters(&format!("`{name}` is no base64")))?))
}

/// The upload of v3: `meta`, which is signed, and the file. All members except the file belong to
/// `meta`.
pub(super) fn v3(given: &Map<String, Value>, schema: &Schema) -> Result<Upload, Fault> {
    let (part, content) = file(given, schema)?;
    let mut meta = given.clone();
    meta.remove(part);
    let known = schema.properties.get("meta").and_then(|meta| meta.content.as_deref());
    let known = |name: &str| known.is_some_and(|known| known.properties.contains_key(name));
    for name in ["filename", "file_name"].into_iter().filter(|name| known(name)) {
        meta.entry(name).or_insert_with(|| Value::from(FILE));
    }
    if let Some(name) = DIGESTS.iter().find(|name| known(name)) {
        let digest = HEXLOWER.encode(digest(&SHA256, &content).as_ref());
        meta.entry(*name).or_insert(Value::from(digest));
    }
    let filename = ["filename", "file_name"].iter().find_map(|name| meta.get(*name)?.as_str());
    let filename = filename.unwrap_or(FILE).to_owned();
    let signed = Value::Object(meta).to_string();
    let mut form = Form::new();
    form.add("meta", None, "application/json", signed.as_bytes());
    form.add(part, Some(&filename), "application/octet-stream", &content);
    Ok(form.end(signed))
}

/// The default file name.
const FILE: &str = "file.png";

/// Replaces the file by its digest in v2; the signature does not cover the file itself.
pub(super) fn digest_v2(
    members: &mut Members,
    given: &Map<String, Value>,
    schema: &Schema,
) -> Result<(), Fault> {
    let (part, content) = file(given, schema)?;
    members.remove(part);
    let digest = HEXLOWER.encode(&Md5::digest(&content));
    members.entry("media_hash".to_owned()).or_insert(digest);
    Ok(())
}

/// The upload of v2: every signed member as a part, and the file.
pub(super) fn v2(
    members: &Members,
    given: &Map<String, Value>,
    schema: &Schema,
) -> Result<Upload, Fault> {
    let (part, content) = file(given, schema)?;
    let mut form = Form::new();
    for (name, value) in members {
        form.add(name, None, "text/plain; charset=utf-8", value.as_bytes());
    }
    form.add(part, Some(FILE), "application/octet-stream", &content);
    Ok(form.end(String::new()))
}

/// `multipart/form-data` (RFC 7578).
struct Form {
    boundary: String,
    body: Vec<u8>,
}

impl Form {
    fn new() -> Self {
        Self { boundary: nonce(32), body: Vec::new() }
    }

    fn add(&mut self, name: &str, filename: Option<&str>, kind: &str, content: &[u8]) {
        // Characters that would end the header early.
        let plain = |name: &str| name.replace(['"', '\r', '\n'], "_");
        let filename =
            filename.map_or(String::new(), |name| format!("; filename=\"{}\"", plain(name)));
        let head = format!(
            "--{}\r\nContent-Disposition: form-data; name=\"{}\"{filename}\r\nContent-Type: \
             {kind}\r\n\r\n",
            self.boundary,
            plain(name)
        );
        self.body.extend_from_slice(head.as_bytes());
        self.body.extend_from_slice(content);
        self.body.extend_from_slice(b"\r\n");
    }

    fn end(mut self, signed: String) -> Upload {
        self.body.extend_from_slice(format!("--{}--\r\n", self.boundary).as_bytes());
        let content_type = format!("multipart/form-data; boundary={}", self.boundary);
        Upload { content_type, body: self.body, signed }
    }
}
