//! The configured proxy, as errors name it, and whether it refused a request.

use http::header::PROXY_AUTHENTICATE;
use http::{HeaderMap, StatusCode};
use reqwest::Url;

use crate::error::{Delivery, Error, ErrorKind};
use crate::secret::Secret;

/// The configured proxy.
#[derive(Debug)]
pub(super) struct ProxyName {
    /// Scheme, host and port: without user and password.
    name: String,
    /// It reads the requests to base URLs without TLS, and answers them.
    forwards: bool,
}

impl ProxyName {
    pub(super) fn of(url: &Secret) -> Self {
        let url = std::str::from_utf8(url.expose()).ok().and_then(|url| Url::parse(url).ok());
        let Some(url) = url else { return Self { name: "proxy".to_owned(), forwards: false } };
        let host = url.host_str().unwrap_or_default();
        let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
        let forwards = matches!(url.scheme(), "http" | "https");
        Self { name: format!("{}://{host}{port}", url.scheme()), forwards }
    }

    /// The error of a request that this proxy answered with 407 instead of
    /// `origin`. It was not passed on then.
    ///
    /// Only the request to an origin without TLS can be answered by a proxy, and such
    /// origins are on this machine. Within TLS, a 407 is the other end's and proves
    /// nothing. So is one without the challenge that a proxy has to send (RFC 9110,
    /// 15.5.8).
    pub(super) fn refusal(
        &self,
        origin: &str,
        status: StatusCode,
        headers: &HeaderMap,
    ) -> Option<Error> {
        let is_refusal = self.forwards
            && origin.starts_with("http://")
            && status == StatusCode::PROXY_AUTHENTICATION_REQUIRED
            && headers.contains_key(PROXY_AUTHENTICATE);
        let host = origin.trim_start_matches("http://");
        is_refusal.then(|| Error::new(ErrorKind::Connect, Delivery::NotSent, self.denied(host)))
    }

    /// The text of an error: no connection to `host` through this proxy. `cause` is
    /// the HTTP library's.
    pub(super) fn unconnected(&self, host: &str, cause: &dyn std::error::Error) -> String {
        // Its error has no type and no status of its own.
        if says(cause, "proxy authorization required") {
            self.denied(host)
        } else if says(cause, "tunnel error") {
            format!("the proxy `{}` opened no tunnel (CONNECT) to `{host}`", self.name)
        } else {
            format!("no connection to `{host}` through the proxy `{}`", self.name)
        }
    }

    fn denied(&self, host: &str) -> String {
        format!(
            "the proxy `{}` refused the connection to `{host}` with 407 (Proxy Authentication \
             Required): put its user and password into the proxy's URL",
            self.name
        )
    }

    /// Which way a request went, in words that follow its host.
    pub(super) fn way(&self) -> String {
        format!(" through the proxy `{}`", self.name)
    }
}

/// Whether an error, or one behind it, is described in these words.
fn says(error: &dyn std::error::Error, words: &str) -> bool {
    let mut next = Some(error);
    while let Some(error) = next {
        if error.to_string().contains(words) {
            return true;
        }
        next = error.source();
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(url: &str) -> ProxyName {
        ProxyName::of(&Secret::new(url.as_bytes().to_vec()))
    }

    #[test]
    fn a_proxy_is_named_without_its_password() {
        for (url, expected) in [
            ("http://user:secret@proxy.example:3128/x?y", "http://proxy.example:3128"),
            ("socks5h://secret@[::1]:1080", "socks5h://[::1]:1080"),
            ("https://proxy.example", "https://proxy.example"),
            ("secret", "proxy"),
        ] {
            assert_eq!(named(url).name, expected);
        }
    }

    #[test]
    fn a_407_is_believed_of_a_proxy_that_forwards() {
        let mut headers = HeaderMap::new();
        headers.insert(PROXY_AUTHENTICATE, "Basic".parse().unwrap());
        let (origin, tls) = ("http://127.0.0.1:1", "https://127.0.0.1:1");
        let required = StatusCode::PROXY_AUTHENTICATION_REQUIRED;
        let proxy = named("http://proxy.example");
        let is_refusal = |proxy: &ProxyName, origin, status, headers: &HeaderMap| {
            proxy.refusal(origin, status, headers).is_some()
        };
        assert!(is_refusal(&proxy, origin, required, &headers));
        assert!(!is_refusal(&proxy, tls, required, &headers));
        assert!(!is_refusal(&proxy, origin, StatusCode::UNAUTHORIZED, &headers));
        assert!(!is_refusal(&proxy, origin, required, &HeaderMap::new()));
        assert!(!is_refusal(&named("socks5://proxy.example"), origin, required, &headers));
    }
}
