//! Checks uploads against the catalogue. An upload of v3 has a part `meta`, which is signed, and a part
//! with the file. In v2 every part except the file is signed.

use aws_lc_rs::digest::{SHA256, digest};
use data_encoding::HEXLOWER;
use md5::{Digest, Md5};
use serde_json::{Map, Value};

use super::schema::Schema;
use crate::wire::fault::Fault;
use crate::wire::multipart::part;
use crate::wire::xml::Members;

/// The documented names for the digest of a file. An SM3 digest is accepted without a check.
pub(crate) const DIGESTS: &[&str] = &["sha256", "file_digest", "digest"];

/// The names of the parts that hold a file.
pub(crate) fn file_parts(schema: &Schema) -> impl Iterator<Item = &String> {
    let is_file = |part: &Schema| part.media.as_deref() == Some("application/octet-stream");
    schema.properties.iter().filter(move |(_, part)| is_file(part)).map(|(name, _)| name)
}

/// The file of an upload, under the part name of its operation.
pub(crate) fn uploaded_file<'b>(
    body: &'b [u8],
    boundary: &str,
    schema: &Schema,
) -> Option<&'b [u8]> {
    file_parts(schema).find_map(|name| part(body, boundary, name))
}

/// Returns the members of `meta`, after a check of the file's digest in it. `schema` comes from the
/// catalogue.
pub(crate) fn check_upload(
    body: &[u8],
    boundary: &str,
    schema: &Schema,
) -> Result<Map<String, Value>, Fault> {
    let meta = part(body, boundary, "meta").ok_or_else(|| missing("/meta"))?;
    let Ok(Value::Object(meta)) = serde_json::from_slice(meta) else {
        return Err(Fault::parameters("meta不是有效的JSON对象"));
    };
    let content = schema.properties.get("meta").and_then(|part| part.content.as_deref());
    let documented =
        |name: &&&str| content.is_none_or(|content| content.properties.contains_key(name));
    let name = DIGESTS.iter().find(documented).copied().unwrap_or("sha256");
    let sm3 = meta.keys().any(|name| name.starts_with("digest_al"));
    for file in file_parts(schema) {
        let file = part(body, boundary, file).ok_or_else(|| missing(&format!("/{file}")))?;
        let own = HEXLOWER.encode(digest(&SHA256, file).as_ref());
        let told = meta.get(name).and_then(Value::as_str);
        if !sm3 && !told.is_some_and(|told| told.eq_ignore_ascii_case(&own)) {
            let told = meta.get(name).cloned().unwrap_or(Value::Null);
            return Err(Fault::member(
                &format!("/meta/{name}"),
                &told,
                "is not the file's",
                "body",
            ));
        }
    }
    Ok(meta)
}

/// Returns the members of a v2 upload: all parts except the file, whose MD5 must equal
/// `media_hash`.
pub(crate) fn upload_members(body: &[u8], boundary: &str, schema: &Schema) -> Option<Members> {
    let mut members = Members::new();
    for name in schema.properties.keys() {
        if file_parts(schema).any(|file| file == name) {
            continue;
        }
        let value = part(body, boundary, name).map(std::str::from_utf8).transpose().ok()?;
        members.insert(name.clone(), value.unwrap_or_default().to_owned());
    }
    for file in file_parts(schema) {
        let own = HEXLOWER.encode(&Md5::digest(part(body, boundary, file)?));
        members.get("media_hash").filter(|told| told.eq_ignore_ascii_case(&own))?;
    }
    Some(members)
}

fn missing(at: &str) -> Fault {
    Fault::member(at, &Value::Null, "is required", "body")
}

#[cfg(test)]
mod tests {
    use super::*;

    const BODY: &str = "--b\r\nContent-Disposition: form-data; name=\"meta\";\r\nContent-Type: \
        application/json\r\n\r\n{\"filename\":\"a\",\"sha256\":\
        \"2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824\"}\r\n--b\r\n\
        Content-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nhello\r\n--b--\r\n";

    // The digest comes from `printf hello | sha256sum`.
    #[test]
    fn an_upload_is_read_and_checked() {
        assert_eq!(check_upload(BODY.as_bytes(), "b", &schema("file")).unwrap()["filename"], "a");
        let forged = BODY.replace("hello", "hullo");
        assert!(check_upload(forged.as_bytes(), "b", &schema("file")).is_err());
        // Each operation has its own name for the file.
        assert!(check_upload(BODY.as_bytes(), "b", &schema("submission_file")).is_err());
        let other = BODY.replace("\"file\"", "\"submission_file\"");
        assert!(check_upload(other.as_bytes(), "b", &schema("submission_file")).is_ok());
    }

    fn schema(file: &str) -> Schema {
        let media = serde_json::json!({"contentMediaType": "application/octet-stream"});
        let properties = serde_json::json!({file: media, "meta": {"type": "string"}});
        serde_json::from_value(serde_json::json!({"properties": properties})).unwrap()
    }

    // The digest comes from `printf hello | md5sum`.
    #[test]
    fn an_upload_of_v2_is_read_and_checked() {
        let body = "--b\r\nContent-Disposition: form-data; name=\"media_hash\"\r\n\r\n\
            5d41402abc4b2a76b9719d911017c592\r\n--b\r\nContent-Disposition: form-data; \
            name=\"media\"; filename=\"a\"\r\n\r\nhello\r\n--b--\r\n";
        let mut schema = schema("media");
        schema.properties.insert("media_hash", Schema::default());
        let read = upload_members(body.as_bytes(), "b", &schema).unwrap();
        assert_eq!(read["media_hash"], "5d41402abc4b2a76b9719d911017c592");
        assert!(!read.contains_key("media"));
        assert!(upload_members(body.replace("hello", "hullo").as_bytes(), "b", &schema).is_none());
    }

    #[test]
    fn what_is_no_upload_is_refused() {
        for body in ["", "--b", "--b\r\n\r\n", "--b--", "hello"] {
            assert!(check_upload(body.as_bytes(), "b", &schema("file")).is_err());
        }
    }
}
