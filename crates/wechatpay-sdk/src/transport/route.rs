//! The route to an origin: parsed once, with its state.

use std::sync::Arc;
use std::time::Duration;

use http::uri::{PathAndQuery, Scheme};
use http::{HeaderValue, Uri};
use rustls_pki_types::ServerName;
use tokio::sync::Semaphore;

use super::idle::IdleBound;
use crate::error::{Error, Result};

/// An origin: scheme, host and port.
#[derive(Debug)]
pub(super) struct Route {
    /// Host and port, as in errors and the header `Host`.
    pub(super) authority: String,
    pub(super) host_header: HeaderValue,
    /// Without the brackets of an IPv6 address.
    pub(super) host: String,
    pub(super) port: u16,
    /// With TLS: the name that the server's certificate must have.
    pub(super) server_name: Option<ServerName<'static>>,
    /// Scheme, host and port, without a path.
    pub(super) uri: Uri,
    pub(super) idle: IdleBound,
    /// A permit for each request in flight, and so for each connection in use.
    pub(super) in_flight: Arc<Semaphore>,
}

impl Route {
    /// `idle` is how long its connections may be idle, `most` how many there may be.
    pub(super) fn new(origin: &str, idle: Duration, most: usize) -> Result<Self> {
        let wrong = || Error::request(format!("`{origin}` cannot be the destination of a request"));
        let uri: Uri = origin.parse().map_err(|error| wrong().with_source(error))?;
        let is_tls = match uri.scheme_str() {
            Some("https") => true,
            Some("http") => false,
            _ => return Err(wrong()),
        };
        let authority = uri.authority().ok_or_else(wrong)?.to_string();
        let host = uri.host().unwrap_or_default();
        let host = host.trim_start_matches('[').trim_end_matches(']').to_owned();
        let server_name = is_tls.then(|| ServerName::try_from(host.clone())).transpose();
        Ok(Self {
            host_header: authority.parse().map_err(|error| wrong().with_source(error))?,
            authority,
            port: uri.port_u16().unwrap_or(if is_tls { 443 } else { 80 }),
            host,
            server_name: server_name.map_err(|error| wrong().with_source(error))?,
            uri,
            idle: IdleBound::new(idle),
            in_flight: Arc::new(Semaphore::new(most)),
        })
    }

    pub(super) fn is_tls(&self) -> bool {
        self.server_name.is_some()
    }

    /// The target in the first line of a request: the signed path and query. If they would change, nothing is
    /// sent. A forwarding proxy needs the origin before them.
    pub(super) fn target(&self, target: &str, is_forwarded: bool) -> Result<Uri> {
        let parsed = PathAndQuery::try_from(target).map_err(|error| {
            Error::request(format!("`{target}` is not a path")).with_source(error)
        })?;
        if parsed.as_str() != target || !target.starts_with('/') {
            return Err(Error::request(format!("`{target}` would be sent as another path")));
        }
        if !is_forwarded {
            return Ok(parsed.into());
        }
        let mut parts = self.uri.clone().into_parts();
        parts.scheme = Some(Scheme::HTTP);
        parts.path_and_query = Some(parsed);
        Uri::from_parts(parts)
            .map_err(|error| Error::request(format!("`{target}` is not a path")).with_source(error))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn route(origin: &str) -> Route {
        Route::new(origin, Duration::from_secs(7), 1).unwrap()
    }

    #[test]
    fn an_origin_is_read() {
        for (origin, host, port, is_tls, host_header) in [
            ("https://a.example", "a.example", 443, true, "a.example"),
            ("http://127.0.0.1:8080", "127.0.0.1", 8080, false, "127.0.0.1:8080"),
            ("https://[::1]:2", "::1", 2, true, "[::1]:2"),
            ("http://localhost", "localhost", 80, false, "localhost"),
        ] {
            let route = route(origin);
            assert_eq!((&*route.host, route.port, route.is_tls()), (host, port, is_tls));
            assert_eq!(route.host_header, host_header);
        }
        for origin in ["", "a.example", "ftp://a.example", "https://"] {
            assert!(Route::new(origin, Duration::ZERO, 1).is_err(), "{origin}");
        }
    }

    #[test]
    fn what_is_sent_is_what_was_signed() {
        let route = route("http://localhost:1");
        for target in ["/", "/v3/a?b=c%2F&d=", "/v3/%E4%B8%AD", "/a?", "/v3//a/../b"] {
            assert_eq!(route.target(target, false).unwrap().to_string(), target);
            let forwarded = route.target(target, true).unwrap().to_string();
            assert_eq!(forwarded, format!("http://localhost:1{target}"));
        }
        for target in ["", "v3", "/a#b", "/a b", "/a\r\nb", "*", "http://elsewhere/"] {
            assert!(route.target(target, false).is_err(), "{target}");
        }
    }
}
