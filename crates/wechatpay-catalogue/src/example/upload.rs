//! The upload of a file.

use serde_json::{Map, Value};

use super::{fields, media};

/// How an operation receives a file, and the members that describe the file.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Upload {
    /// The name of the form part that contains the file.
    pub part: String,
    /// The member with the file's name, if there is one.
    pub name: Option<String>,
    /// The member with the file's digest, in hexadecimal digits.
    pub digest: Option<String>,
    /// The member that names the digest's algorithm. If there is none, it is MD5 in v2 and SHA-256
    /// otherwise.
    pub algorithm: Option<String>,
}

/// Returns how an operation receives a file; `None` if it does not. See [`modes`](super::modes) for
/// `operation`.
pub fn upload(operation: &Value) -> Option<Upload> {
    let media = media(operation)?;
    let parts = media.pointer("/schema/properties")?.as_object()?;
    let (part, _) = parts.iter().find(|(_, part)| {
        part.get("contentMediaType").and_then(Value::as_str) == Some("application/octet-stream")
    })?;
    let members = fields(media).get("properties")?;
    let of = |names: &[&str]| {
        let found = names.iter().find(|name| members.get(**name).is_some());
        found.map(|name| (*name).to_owned())
    };
    Some(Upload {
        part: part.clone(),
        name: of(&["filename", "file_name"]),
        digest: of(&["sha256", "file_digest", "digest", "media_hash"]),
        // One document has this spelling.
        algorithm: of(&["digest_algorithm", "digest_alogrithm"]),
    })
}

impl Upload {
    /// The members that the caller of an untyped request passes in addition to the file. The client
    /// adds the name and the digest.
    pub fn beside(&self, body: &Value) -> Map<String, Value> {
        let added =
            [Some(&self.part), self.name.as_ref(), self.digest.as_ref(), self.algorithm.as_ref()];
        let mut members = body.as_object().cloned().unwrap_or_default();
        members.retain(|name, _| !added.contains(&Some(name)));
        members
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Mode, minimal};
    use super::*;

    fn of(area: &str, path: &str) -> (Upload, Value) {
        let document = crate::resolved(&crate::openapi(Some(area)).unwrap());
        let operation = &document["paths"][path]["post"];
        let upload = upload(operation).unwrap();
        let beside = upload.beside(&minimal(operation, Mode::Direct).body.unwrap());
        (upload, beside.into())
    }

    #[test]
    fn what_the_client_adds_is_left_out() {
        let (picture, beside) = of("merchant", "/v3/merchant/media/upload");
        assert_eq!((picture.part.as_str(), picture.name.as_deref()), ("file", Some("filename")));
        assert_eq!(picture.digest.as_deref(), Some("sha256"));
        assert_eq!(beside, serde_json::json!({}));
        let (list, beside) = of("marketing-bank", "/v3/marketing/bank/packages/{package_id}/tasks");
        assert_eq!(list.part, "file");
        assert_eq!(beside.as_object().unwrap().keys().collect::<Vec<_>>(), ["bank_type"]);
        let fapiao = "/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file";
        let (fapiao, beside) = of("new-tax-control-fapiao", fapiao);
        assert_eq!((fapiao.name, fapiao.digest.as_deref()), (None, Some("digest")));
        assert_eq!(fapiao.algorithm.as_deref(), Some("digest_alogrithm"));
        assert_eq!(beside.as_object().unwrap().keys().collect::<Vec<_>>(), ["file_type"]);
        let (old, beside) = of("v2-secapi", "/secapi/mch/uploadmedia");
        assert_eq!((old.part.as_str(), old.digest.as_deref()), ("media", Some("media_hash")));
        assert!(beside.get("media").is_none() && beside.get("mch_id").is_some(), "{beside}");
    }
}
