//! A form with a file: `multipart/form-data` (RFC 7578).

use bytes::Bytes;
use http::HeaderValue;
use memchr::memmem;

use crate::crypto::random;
use crate::error::{Error, Result};
use crate::transport::Tail;
use crate::upload::Measured;

/// A text field.
pub(crate) struct Field<'a> {
    /// Consists of letters, digits and `_`.
    pub(crate) name: &'a str,
    pub(crate) content_type: Option<&'static str>,
    pub(crate) value: &'a [u8],
}

/// A form as it is sent.
pub(crate) struct Form {
    /// The value of `Content-Type`.
    pub(crate) content_type: HeaderValue,
    pub(crate) body: Bytes,
    /// The file and the end of the form, if the file is streamed after the body.
    pub(crate) tail: Option<Tail>,
}

/// A form whose last part is the file, with the name `part`.
pub(crate) fn form(fields: &[Field<'_>], part: &str, file: Measured) -> Result<Form> {
    let name = file.upload().file_name();
    check_name("part", part)?;
    check_name("file", name)?;
    let at_once = file.at_once().map(|bytes| &**bytes).unwrap_or_default();
    let contents = fields.iter().map(|field| field.value);
    // A streamed file is read while it is sent, so it cannot be searched for the boundary. The
    // boundary has 32 random characters; that a file contains them by chance is not considered.
    let contents: Vec<&[u8]> = contents.chain([at_once]).collect();
    let boundary = boundary(&contents, &mut random::nonce)?;
    let content_type = HeaderValue::try_from(format!("multipart/form-data; boundary={boundary}"));
    let content_type =
        content_type.map_err(|_| Error::request("the form's boundary does not fit in a header"))?;

    let length: usize = contents.iter().map(|content| content.len() + 256).sum();
    let mut body = Vec::with_capacity(length + name.len());
    for Field { name, content_type, value } in fields {
        let head = format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n");
        body.extend_from_slice(head.as_bytes());
        if let Some(content_type) = content_type {
            body.extend_from_slice(format!("Content-Type: {content_type}\r\n").as_bytes());
        }
        body.extend_from_slice(b"\r\n");
        body.extend_from_slice(value);
        body.extend_from_slice(b"\r\n");
    }
    let head = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"{part}\"; filename=\"{}\"\r\n\
         Content-Type: {}\r\n\r\n",
        escaped(name),
        content_type_of(name)
    );
    body.extend_from_slice(head.as_bytes());
    let after = format!("\r\n--{boundary}--\r\n");
    if file.at_once().is_none() {
        let tail = Some(Tail { file, after: after.into() });
        return Ok(Form { content_type, body: body.into(), tail });
    }
    body.extend_from_slice(at_once);
    body.extend_from_slice(after.as_bytes());
    Ok(Form { content_type, body: body.into(), tail: None })
}

/// The first of the `candidates` that the contents do not contain.
fn boundary(contents: &[&[u8]], candidates: &mut dyn FnMut() -> Result<String>) -> Result<String> {
    loop {
        let candidate = candidates()?;
        let within = |content: &&[u8]| memmem::find(content, candidate.as_bytes()).is_some();
        if !contents.iter().any(within) {
            return Ok(candidate);
        }
    }
}

/// Refuses names that the head of a part cannot hold, or that different readers would parse
/// differently.
fn check_name(what: &str, name: &str) -> Result<()> {
    let problem = if name.is_empty() {
        "is empty"
    } else if name.contains(['/', '\\']) {
        "is a path: give only its last part"
    } else if name.contains(char::is_control) {
        "contains a control character"
    } else if name.chars().any(|character| character.len_utf8() > 3) {
        "contains a character of more than three bytes in UTF-8, such as an emoji"
    } else {
        return Ok(());
    };
    Err(Error::request(format!("the {what}'s name `{}` {problem}", name.escape_debug())))
}

/// Escapes a name as browsers do (WHATWG, "multipart/form-data encoding algorithm").
fn escaped(name: &str) -> String {
    name.replace('"', "%22")
}

/// The media type of a file, from the ending of its name.
fn content_type_of(file_name: &str) -> &'static str {
    let ending = file_name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    match ending.as_deref().unwrap_or_default() {
        "jpg" | "jpeg" => "image/jpeg",
        "png" => "image/png",
        "bmp" => "image/bmp",
        "avi" => "video/x-msvideo",
        "wmv" => "video/x-ms-wmv",
        "mpeg" => "video/mpeg",
        "mp4" => "video/mp4",
        "mov" => "video/quicktime",
        "mkv" => "video/x-matroska",
        "flv" => "video/x-flv",
        "f4v" => "video/x-f4v",
        "m4v" => "video/x-m4v",
        "rmvb" => "application/vnd.rn-realmedia-vbr",
        "pdf" => "application/pdf",
        "ofd" => "application/ofd",
        "csv" => "text/csv",
        "xls" => "application/vnd.ms-excel",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "txt" => "text/plain",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::block_on;
    use crate::upload::Upload;

    fn written(part: &str, file: &Upload) -> (String, String) {
        let meta = Field { name: "meta", content_type: Some("application/json"), value: b"{}" };
        let plain = Field { name: "mch_id", content_type: None, value: b"1900000109" };
        let form = form(&[meta, plain], part, block_on(file.measure(None, None)).unwrap()).unwrap();
        let body = String::from_utf8(form.body.to_vec()).unwrap();
        (form.content_type.to_str().unwrap().to_owned(), body)
    }

    #[test]
    fn a_form_is_its_fields_and_then_its_file() {
        let (content_type, body) = written("media", &Upload::new("a \"b\".JPG", "\r\n--abc"));
        let boundary = content_type.strip_prefix("multipart/form-data; boundary=").unwrap();
        assert_eq!(boundary.len(), 32);
        let expected = "--B\r\nContent-Disposition: form-data; name=\"meta\"\r\n\
            Content-Type: application/json\r\n\r\n{}\r\n\
            --B\r\nContent-Disposition: form-data; name=\"mch_id\"\r\n\r\n1900000109\r\n\
            --B\r\nContent-Disposition: form-data; name=\"media\"; filename=\"a %22b%22.JPG\"\r\n\
            Content-Type: image/jpeg\r\n\r\n\r\n--abc\r\n--B--\r\n";
        assert_eq!(body.replace(boundary, "B"), expected);
    }

    #[test]
    fn a_boundary_does_not_stand_in_the_contents() {
        let mut candidates = ["file", "meta", "new"].into_iter();
        let mut next = || Ok(candidates.next().unwrap().to_owned());
        let chosen = boundary(&[b"x meta x", b"", b"file"], &mut next).unwrap();
        assert_eq!(chosen, "new");
    }

    fn file(name: &str) -> Measured {
        block_on(Upload::new(name, "").measure(None, None)).unwrap()
    }

    #[test]
    fn a_name_that_would_change_the_form_is_refused() {
        for (name, why) in [
            ("", "is empty"),
            ("a/b.jpg", "is a path"),
            ("a\\b.jpg", "is a path"),
            ("a\r\nX: y", "control character"),
            ("a\0", "control character"),
            ("🎉.jpg", "three bytes"),
        ] {
            let refused = |part, name| form(&[], part, file(name)).map(|_| ()).unwrap_err();
            let error = refused("file", name);
            assert!(error.to_string().contains(why), "{error}");
            let error = refused(name, "a.jpg");
            assert!(error.to_string().contains(why), "{error}");
        }
        assert!(form(&[], "file", file("营业执照.jpg")).is_ok());
    }

    #[test]
    fn the_media_type_follows_from_the_ending() {
        for (name, expected) in [
            ("a.jpeg", "image/jpeg"),
            ("a.b.Png", "image/png"),
            ("a.ofd", "application/ofd"),
            ("a.exe", "application/octet-stream"),
            ("jpg", "application/octet-stream"),
        ] {
            assert_eq!(content_type_of(name), expected, "{name}");
        }
    }
}
