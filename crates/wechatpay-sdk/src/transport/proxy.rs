//! The configured proxy: how it is reached, how errors name it, and whether it refused a request.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::PROXY_AUTHENTICATE;
use http::{HeaderMap, HeaderValue, StatusCode, Uri};
use percent_encoding::percent_decode_str;
use url::Url;
use zeroize::Zeroizing;

use super::route::Route;
use crate::error::{Delivery, Error, ErrorKind, Result};
use crate::secret::Secret;

/// The protocol of a proxy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Speaks {
    /// HTTP: CONNECT, or plain requests to origins without TLS.
    Http,
    /// HTTP within TLS.
    Https,
    /// SOCKS 5 with local name resolution.
    Socks,
    /// SOCKS 5 with name resolution by the proxy.
    SocksNames,
}

/// The configured proxy.
#[derive(Debug)]
pub(super) struct Proxy {
    pub(super) speaks: Speaks,
    /// Scheme, host and port: without user and password.
    name: String,
    /// Host and port of the proxy.
    pub(super) address: Uri,
    user: Option<Secret>,
    password: Option<Secret>,
}

impl Proxy {
    pub(super) fn new(url: &Secret) -> Result<Self> {
        let invalid = || Error::configuration("the proxy's URL is not valid");
        // Errors do not repeat the URL, because it may contain a password.
        let text = std::str::from_utf8(url.expose()).map_err(|_| invalid())?;
        let url = if text.contains("://") {
            Url::parse(text)
        } else {
            Url::parse(&Zeroizing::new(format!("http://{text}")))
        };
        let url = url.map_err(|error| invalid().with_source(error))?;
        let (speaks, usual_port) = match url.scheme() {
            "http" => (Speaks::Http, 80),
            "https" => (Speaks::Https, 443),
            "socks5" => (Speaks::Socks, 1080),
            "socks5h" => (Speaks::SocksNames, 1080),
            _ => {
                return Err(Error::configuration(
                    "the proxy's URL is not valid: it must begin with `http://`, `https://`, \
                     `socks5://` or `socks5h://`",
                ));
            }
        };
        let host = url.host_str().filter(|host| !host.is_empty()).ok_or_else(invalid)?;
        let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
        let address = format!("http://{host}:{}", url.port().unwrap_or(usual_port));
        let decoded = |text: &str| Secret::new(percent_decode_str(text).collect());
        Ok(Self {
            speaks,
            name: format!("{}://{host}{port}", url.scheme()),
            address: address.parse().map_err(|error| invalid().with_source(error))?,
            user: Some(url.username()).filter(|user| !user.is_empty()).map(decoded),
            password: url.password().map(decoded),
        })
    }

    /// Whether the proxy reads requests to origins without TLS, and may answer them.
    pub(super) fn forwards(&self) -> bool {
        matches!(self.speaks, Speaks::Http | Speaks::Https)
    }

    /// Without the brackets of an IPv6 address.
    pub(super) fn host(&self) -> &str {
        let host = self.address.host().unwrap_or_default();
        host.trim_start_matches('[').trim_end_matches(']')
    }

    /// User and password, if there are any, for a proxy that speaks HTTP.
    pub(super) fn authorization(&self) -> Option<HeaderValue> {
        if self.user.is_none() && self.password.is_none() {
            return None;
        }
        let mut pair = Zeroizing::new(Vec::new());
        pair.extend_from_slice(self.user.as_ref().map_or(b"", Secret::expose));
        pair.push(b':');
        pair.extend_from_slice(self.password.as_ref().map_or(b"", Secret::expose));
        let encoded = Zeroizing::new(format!("Basic {}", STANDARD.encode(&*pair)));
        let mut value = HeaderValue::from_str(&encoded).ok()?;
        value.set_sensitive(true);
        Some(value)
    }

    /// User and password, if there are any, for a proxy that speaks SOCKS.
    pub(super) fn user_and_password(&self) -> Option<(String, String)> {
        let text = |secret: &Option<Secret>| {
            let bytes = secret.as_ref().map_or(&b""[..], Secret::expose);
            String::from_utf8_lossy(bytes).into_owned()
        };
        (self.user.is_some() || self.password.is_some())
            .then(|| (text(&self.user), text(&self.password)))
    }

    /// The error of a request that the proxy answered with 407. The proxy has not passed on the request.
    ///
    /// A proxy can only answer requests to origins without TLS, and those are on this machine. Within TLS, a 407
    /// comes from the other end and proves nothing. Neither does a 407 without the challenge that a proxy must
    /// send (RFC 9110, 15.5.8).
    pub(super) fn refusal(
        &self,
        route: &Route,
        status: StatusCode,
        headers: &HeaderMap,
    ) -> Option<Error> {
        let is_refusal = self.forwards()
            && !route.is_tls()
            && status == StatusCode::PROXY_AUTHENTICATION_REQUIRED
            && headers.contains_key(PROXY_AUTHENTICATE);
        is_refusal.then(|| {
            Error::new(ErrorKind::Connect, Delivery::NotSent, self.denied(&route.authority))
        })
    }

    /// The text of the error of a connection to `host` through this proxy. `cause` is the error of the HTTP
    /// library.
    pub(super) fn unconnected(&self, host: &str, cause: &dyn std::error::Error) -> String {
        // The library's error has neither a type nor a status.
        if says(cause, "proxy authorization required") {
            self.denied(host)
        } else if says(cause, "tunnel error") {
            format!("the proxy `{}` did not open a tunnel (CONNECT) to `{host}`", self.name)
        } else {
            format!("could not connect to `{host}` through the proxy `{}`", self.name)
        }
    }

    fn denied(&self, host: &str) -> String {
        format!(
            "the proxy `{}` refused the connection to `{host}` with 407 (Proxy Authentication \
             Required): put its user and password into the proxy's URL",
            self.name
        )
    }

    /// The way of a request, as a text after its host.
    pub(super) fn way(&self) -> String {
        format!(" through the proxy `{}`", self.name)
    }
}

/// Whether an error, or one of its sources, has this text.
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
    use std::time::Duration;

    use super::*;

    fn named(url: &str) -> Proxy {
        Proxy::new(&Secret::new(url.as_bytes().to_vec())).unwrap()
    }

    #[test]
    fn a_proxy_is_named_without_its_password() {
        for (url, expected) in [
            ("http://user:secret@proxy.example:3128/x?y", "http://proxy.example:3128"),
            ("socks5h://secret@[::1]:1080", "socks5h://[::1]:1080"),
            ("https://proxy.example", "https://proxy.example"),
            ("proxy.example:3128", "http://proxy.example:3128"),
        ] {
            assert_eq!(named(url).name, expected);
        }
    }

    #[test]
    fn user_and_password_are_decoded_and_do_not_show() {
        let proxy = named("http://us%40er:p%3Aw%20d@proxy.example");
        // `printf 'us@er:p:w d' | base64`
        let encoded = "dXNAZXI6cDp3IGQ=";
        assert_eq!(proxy.authorization().unwrap(), format!("Basic {encoded}"));
        assert_eq!(proxy.user_and_password().unwrap(), ("us@er".into(), "p:w d".into()));
        let shown = format!("{proxy:?} {:?}", proxy.authorization());
        assert!(!shown.contains("us@er") && !shown.contains("p:w d"), "{shown}");
        assert!(!shown.contains(encoded), "{shown}");
        let open = named("socks5://proxy.example");
        assert_eq!((open.authorization(), open.user_and_password()), (None, None));
    }

    #[test]
    fn a_proxy_of_another_kind_is_refused() {
        for url in
            ["ftp://u:secret@proxy.example", "socks4://proxy.example", "", "http://u:secret@"]
        {
            let error = Proxy::new(&Secret::new(url.as_bytes().to_vec())).unwrap_err();
            assert!(error.to_string().contains("the proxy's URL is not valid"), "{url}: {error}");
            assert!(!format!("{error:?}").contains("secret"), "{error:?}");
        }
    }

    #[test]
    fn a_407_is_believed_of_a_proxy_that_forwards() {
        let mut headers = HeaderMap::new();
        headers.insert(PROXY_AUTHENTICATE, "Basic".parse().unwrap());
        let route = |origin| Route::new(origin, Duration::ZERO, 1).unwrap();
        let (origin, tls) = (&route("http://127.0.0.1:1"), &route("https://127.0.0.1:1"));
        let required = StatusCode::PROXY_AUTHENTICATION_REQUIRED;
        let proxy = named("http://proxy.example");
        let is_refusal = |proxy: &Proxy, origin, status, headers: &HeaderMap| {
            proxy.refusal(origin, status, headers).is_some()
        };
        assert!(is_refusal(&proxy, origin, required, &headers));
        assert!(!is_refusal(&proxy, tls, required, &headers));
        assert!(!is_refusal(&proxy, origin, StatusCode::UNAUTHORIZED, &headers));
        assert!(!is_refusal(&proxy, origin, required, &HeaderMap::new()));
        assert!(!is_refusal(&named("socks5://proxy.example"), origin, required, &headers));
    }
}
