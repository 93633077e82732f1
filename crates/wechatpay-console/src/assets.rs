//! The files that a browser loads, as they are: no build step makes them.

/// A file, and what it is.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Asset {
    /// Its media type, for `Content-Type`.
    pub content_type: &'static str,
    /// Its bytes.
    pub body: &'static [u8],
}

/// The file of that name, `index.html` for instance.
#[must_use]
pub fn asset(name: &str) -> Option<Asset> {
    let (content_type, body): (_, &[u8]) = match name {
        "index.html" => ("text/html; charset=utf-8", include_bytes!("../assets/index.html")),
        _ => return None,
    };
    Some(Asset { content_type, body })
}
