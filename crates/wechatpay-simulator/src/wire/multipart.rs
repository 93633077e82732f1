//! The parts of `multipart/form-data` (RFC 7578), as slices of the body.
//!
//! `multer` does not fit: it is asynchronous, takes a stream and copies each part. Here the whole
//! body is available, only one part is needed, and a header without a boundary must be accepted, as
//! the platform does. An adapter would be longer than these two functions.

use http::{HeaderMap, header};

/// The boundary of a body, if it is `multipart/form-data`.
///
/// A header without a boundary is accepted, as on the platform, because a widely used client sends
/// none. The body then begins with the boundary.
pub(crate) fn boundary<'r>(headers: &'r HeaderMap, body: &'r [u8]) -> Option<&'r str> {
    let kind = headers.get(header::CONTENT_TYPE)?.to_str().ok()?;
    let rest = kind.strip_prefix("multipart/form-data")?;
    let boundary = match rest.split_once("boundary=") {
        Some((_, boundary)) => boundary.split(';').next()?.trim().trim_matches('"'),
        None => {
            let line = body.get(..find(body, b"\r\n")?)?;
            std::str::from_utf8(line).ok()?.strip_prefix("--")?
        }
    };
    (!boundary.is_empty()).then_some(boundary)
}

/// The content of the part with this name (RFC 7578).
pub(crate) fn part<'b>(body: &'b [u8], boundary: &str, name: &str) -> Option<&'b [u8]> {
    let delimiter = format!("--{boundary}").into_bytes();
    let mut rest = after(body, &delimiter)?;
    loop {
        let (part, more) = match find(rest, &delimiter) {
            Some(at) => (rest.get(..at)?, rest.get(at + delimiter.len()..)),
            None => return None,
        };
        let content = part.strip_prefix(b"\r\n").unwrap_or(part);
        let at = find(content, b"\r\n\r\n")?;
        let head = std::str::from_utf8(content.get(..at)?).ok()?;
        if disposition(head, name) {
            let content = content.get(at + 4..)?;
            return Some(content.strip_suffix(b"\r\n").unwrap_or(content));
        }
        rest = more?;
    }
}

fn disposition(head: &str, name: &str) -> bool {
    head.lines().any(|line| {
        let lower = line.to_ascii_lowercase();
        lower.starts_with("content-disposition:")
            && (line.contains(&format!(" name=\"{name}\""))
                || line.contains(&format!(" name={name}")))
    })
}

fn after<'b>(body: &'b [u8], what: &[u8]) -> Option<&'b [u8]> {
    body.get(find(body, what)? + what.len()..)
}

fn find(body: &[u8], what: &[u8]) -> Option<usize> {
    body.windows(what.len()).position(|window| window == what)
}

#[cfg(test)]
mod tests {
    use super::*;

    const BODY: &str = "--b\r\nContent-Disposition: form-data; name=\"meta\";\r\nContent-Type: \
        application/json\r\n\r\n{\"filename\":\"a\",\"sha256\":\
        \"2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824\"}\r\n--b\r\n\
        Content-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nhello\r\n--b--\r\n";

    #[test]
    fn a_part_is_found_by_its_name() {
        assert_eq!(part(BODY.as_bytes(), "b", "file"), Some(b"hello".as_slice()));
        assert_eq!(part(BODY.as_bytes(), "b", "a"), None);
        assert_eq!(part(BODY.as_bytes(), "c", "file"), None);
    }

    #[test]
    fn what_has_no_parts_has_none() {
        for body in ["", "--b", "--b\r\n\r\n", "--b--", "hello"] {
            assert_eq!(part(body.as_bytes(), "b", "file"), None, "{body}");
        }
        let mut headers = HeaderMap::new();
        headers.insert("content-type", "multipart/form-data; boundary=\"x y\"".parse().unwrap());
        assert_eq!(boundary(&headers, b""), Some("x y"));
        headers.insert("content-type", "multipart/form-data".parse().unwrap());
        assert_eq!(boundary(&headers, BODY.as_bytes()), Some("b"));
        assert_eq!(boundary(&headers, b"b\r\n"), None);
        headers.insert("content-type", "application/json".parse().unwrap());
        assert_eq!(boundary(&headers, BODY.as_bytes()), None);
    }
}
