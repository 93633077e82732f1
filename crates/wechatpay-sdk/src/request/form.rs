//! A form with a file: `multipart/form-data` (RFC 7578).

use http::HeaderValue;

use crate::crypto::random;
use crate::error::{Error, Result};
use crate::upload::Upload;

/// A field of text.
pub(crate) struct Field<'a> {
    /// Of letters, digits and `_`.
    pub(crate) name: &'a str,
    pub(crate) content_type: Option<&'static str>,
    pub(crate) value: &'a [u8],
}

/// A form as it is sent: the value of `Content-Type`, and the body. The file
/// comes last, as the part `part`.
pub(crate) fn form(
    fields: &[Field<'_>],
    part: &str,
    file: &Upload,
) -> Result<(HeaderValue, Vec<u8>)> {
    check_name("part", part)?;
    check_name("file", file.file_name())?;
    let contents = fields.iter().map(|field| field.value);
    let contents: Vec<&[u8]> = contents.chain([&**file.bytes()]).collect();
    let boundary = boundary(&contents, &mut random::nonce)?;
    let content_type = HeaderValue::try_from(format!("multipart/form-data; boundary={boundary}"));
    let content_type =
        content_type.map_err(|_| Error::request("the form's boundary does not fit in a header"))?;

    let length: usize = contents.iter().map(|content| content.len() + 256).sum();
    let mut body = Vec::with_capacity(length + file.file_name().len());
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
        escaped(file.file_name()),
        content_type_of(file.file_name())
    );
    body.extend_from_slice(head.as_bytes());
    body.extend_from_slice(file.bytes());
    body.extend_from_slice(format!("\r\n--{boundary}--\r\n").as_bytes());
    Ok((content_type, body))
}

/// The first of `candidates` that does not stand in the contents.
fn boundary(contents: &[&[u8]], candidates: &mut dyn FnMut() -> Result<String>) -> Result<String> {
    loop {
        let candidate = candidates()?;
        let within = |content: &&[u8]| {
            content.windows(candidate.len()).any(|window| window == candidate.as_bytes())
        };
        if !contents.iter().any(within) {
            return Ok(candidate);
        }
    }
}

/// Refuses what the head of a part cannot hold, or would hold in a way that
/// readers understand differently.
fn check_name(what: &str, name: &str) -> Result<()> {
    let problem = if name.is_empty() {
        "is empty"
    } else if name.contains(['/', '\\']) {
        "is a path: give the last part of it"
    } else if name.contains(char::is_control) {
        "has a control character in it"
    } else if name.chars().any(|character| character.len_utf8() > 3) {
        "has a character of more than three bytes in UTF-8, an emoji perhaps, in it"
    } else {
        return Ok(());
    };
    Err(Error::request(format!("the {what}'s name `{}` {problem}", name.escape_debug())))
}

/// As browsers write it (WHATWG, "multipart/form-data encoding algorithm").
fn escaped(name: &str) -> String {
    name.replace('"', "%22")
}

/// The media type of a file by the ending of its name.
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

    fn written(part: &str, file: &Upload) -> (String, String) {
        let meta = Field { name: "meta", content_type: Some("application/json"), value: b"{}" };
        let plain = Field { name: "mch_id", content_type: None, value: b"1900000109" };
        let (content_type, body) = form(&[meta, plain], part, file).unwrap();
        (content_type.to_str().unwrap().to_owned(), String::from_utf8(body).unwrap())
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
            let error = form(&[], "file", &Upload::new(name, "")).unwrap_err();
            assert!(error.to_string().contains(why), "{error}");
            let error = form(&[], name, &Upload::new("a.jpg", "")).unwrap_err();
            assert!(error.to_string().contains(why), "{error}");
        }
        form(&[], "file", &Upload::new("营业执照.jpg", "")).unwrap();
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
