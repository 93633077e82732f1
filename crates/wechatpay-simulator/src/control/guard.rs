//! Access control for `/_simulator/`, which can pay orders and show keys. Scripts on this machine
//! and pages from this server have access. Pages of other sites in a browser do not: their requests
//! name their origin (`Origin`, `Sec-Fetch-Site`), and a DNS name that was rebound to this machine
//! appears in `Host`.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use http::header::{HOST, HeaderName, ORIGIN};
use http::request::Parts;
use http::uri::Authority;
use http::{HeaderValue, Method, Response, StatusCode};

use super::token::Token;
use crate::gate::single;
use crate::wire::body::Body;
use crate::wire::fault::Fault;

const SITE: HeaderName = HeaderName::from_static("sec-fetch-site");
const MODE: HeaderName = HeaderName::from_static("sec-fetch-mode");

/// The content policy of a page: files of its own server, and nothing from elsewhere.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
    img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; \
    base-uri 'none'; frame-ancestors 'none'";

const NO_TOKEN: &str = "this server listens beyond its machine: send `Authorization: Bearer TOKEN` with the token that \
    `wechatpay simulate` has printed, or was given in `WECHATPAY_SIMULATOR_TOKEN`; in a browser, open `console_url`";

/// The addresses that the server listens on.
#[derive(Clone, Debug)]
pub(crate) struct Guard {
    told: [IpAddr; 2],
    /// The allowed host names.
    names: Arc<[String]>,
    /// The token that a request must have if other machines can reach the server.
    token: Option<Token>,
}

impl Guard {
    pub(crate) fn new(plain: SocketAddr, tls: SocketAddr) -> Self {
        Self { told: [plain.ip(), tls.ip()], names: Arc::default(), token: None }
    }

    /// Allows requests to name these hosts.
    pub(crate) fn allow(self, names: &[String]) -> Self {
        Self { names: names.into(), ..self }
    }

    /// Requires a token in every request.
    pub(crate) fn demand(self, token: Option<Token>) -> Self {
        Self { token, ..self }
    }

    /// The response to a browser that opens a page with the token in the address.
    pub(crate) fn enter(&self, parts: &Parts) -> Option<Response<Body>> {
        self.token.as_ref()?.enter(parts)
    }

    /// Checks whether a request has access.
    ///
    /// # Errors
    ///
    /// 403 with the reason; 401 if the token is missing.
    pub(crate) fn check(&self, parts: &Parts, tls: bool) -> Result<(), Fault> {
        let host = single(&parts.headers, &HOST).and_then(|host| host.parse::<Authority>().ok());
        // User information before an `@` is not part of a host, and is not allowed here.
        let host = host.filter(|host| !host.as_str().contains('@') && self.is_own(host.host()));
        let host = host.ok_or_else(|| {
            refused(
                "`Host` is neither this machine nor the address that this server was told to \
                 listen on",
            )
        })?;
        // A request whose target is a full URL names its host there, too.
        if parts.uri.authority().is_some_and(|named| !self.is_own(named.host())) {
            return Err(refused("the request's URL is not this server's"));
        }
        if parts.headers.contains_key(ORIGIN) {
            let scheme = if tls { "https" } else { "http" };
            let own = format!("{scheme}://{host}");
            if !single(&parts.headers, &ORIGIN).is_some_and(|it| it.eq_ignore_ascii_case(&own)) {
                return Err(refused("`Origin` is another site"));
            }
        }
        let site = parts.headers.get(&SITE);
        let is_own = |site: &HeaderValue| site == "same-origin" || site == "none";
        if site.is_some_and(|site| !is_own(site)) && !is_visit(parts) {
            return Err(refused("a browser sends this for another site (`Sec-Fetch-Site`)"));
        }
        if self.token.as_ref().is_some_and(|token| !token.is_in(parts)) {
            return Err(Fault::gateway(StatusCode::UNAUTHORIZED, "UNAUTHORIZED", NO_TOKEN));
        }
        Ok(())
    }

    /// Whether the host is this machine or an address that this server listens on. If the server
    /// listens on all addresses, any address is allowed, but no other name: only a name can be
    /// rebound to another machine.
    fn is_own(&self, host: &str) -> bool {
        let is_named = |name: &String| name.eq_ignore_ascii_case(host);
        if host.eq_ignore_ascii_case("localhost") || self.names.iter().any(is_named) {
            return true;
        }
        let Ok(address) = host.trim_matches(['[', ']']).parse::<IpAddr>() else { return false };
        let address = address.to_canonical();
        address.is_loopback()
            || self.told.iter().any(|told| told.is_unspecified() || told.to_canonical() == address)
    }
}

/// Whether a browser navigates to a payer page, as merchants' pages redirect to it. The request
/// changes nothing, and the redirecting page cannot read the response.
fn is_visit(parts: &Parts) -> bool {
    parts.method == Method::GET
        && parts.uri.path().starts_with("/_simulator/page/")
        && parts.headers.get(MODE).is_some_and(|mode| mode == "navigate")
}

/// Adds the security headers of every response under `/_simulator/`.
pub(crate) fn protect<T>(mut response: Response<T>) -> Response<T> {
    let headers = response.headers_mut();
    for (name, value) in [
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
        ("referrer-policy", "no-referrer"),
        ("content-security-policy", POLICY),
    ] {
        // A page may have its own policy.
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    response
}

fn refused(message: &str) -> Fault {
    Fault::gateway(StatusCode::FORBIDDEN, "FORBIDDEN", message)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guard(plain: &str) -> Guard {
        Guard::new(format!("{plain}:80").parse().unwrap(), "127.0.0.1:443".parse().unwrap())
    }

    fn passes(guard: &Guard, tls: bool, headers: &[(&str, &str)]) -> bool {
        let mut request = http::Request::post("/_simulator/orders/1/pay");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let (parts, ()) = request.body(()).unwrap().into_parts();
        guard.check(&parts, tls).is_ok()
    }

    #[test]
    fn the_host_is_this_machine() {
        let own = guard("127.0.0.1");
        for host in [
            "127.0.0.1:8080",
            "127.0.0.1",
            "127.9.9.9:1",
            "localhost:8080",
            "LOCALHOST",
            "[::1]:8080",
            "[::1]",
            "[::ffff:127.0.0.1]:1",
        ] {
            assert!(passes(&own, false, &[("host", host)]), "{host}");
        }
        for host in [
            "evil.example",
            "evil.example:8080",
            "localhost.evil.example",
            "127.0.0.1.evil.example",
            "evil.example@127.0.0.1",
            "192.168.1.9:8080",
            "[::2]",
            "2130706433",
            "0x7f000001",
            "",
            "a b",
        ] {
            assert!(!passes(&own, false, &[("host", host)]), "{host}");
        }
        assert!(!passes(&own, false, &[]));
        assert!(!passes(&own, false, &[("host", "localhost"), ("host", "localhost")]));
    }

    #[test]
    fn a_name_may_be_allowed() {
        let own = guard("0.0.0.0").allow(&["simulator".to_owned()]);
        assert!(passes(&own, false, &[("host", "Simulator:8080")]));
        let origin = ("origin", "http://simulator:8080");
        assert!(passes(&own, false, &[("host", "simulator:8080"), origin]));
        assert!(!passes(&own, false, &[("host", "simulator.evil.example")]));
        assert!(!passes(&guard("0.0.0.0"), false, &[("host", "simulator:8080")]));
    }

    #[test]
    fn an_address_may_be_named_that_the_server_was_told() {
        let lan = guard("192.168.1.9");
        assert!(passes(&lan, false, &[("host", "192.168.1.9:8080")]));
        assert!(passes(&lan, false, &[("host", "localhost")]));
        assert!(!passes(&lan, false, &[("host", "192.168.1.8:8080")]));
        for everywhere in ["0.0.0.0", "[::]"] {
            let everywhere = guard(everywhere);
            assert!(passes(&everywhere, false, &[("host", "192.168.1.8:8080")]));
            assert!(passes(&everywhere, false, &[("host", "[2001:db8::1]:8080")]));
            assert!(!passes(&everywhere, false, &[("host", "evil.example")]));
        }
    }

    #[test]
    fn the_origin_is_this_server() {
        let own = guard("127.0.0.1");
        let from = |host, tls, origin| passes(&own, tls, &[("host", host), ("origin", origin)]);
        assert!(from("127.0.0.1:8080", false, "http://127.0.0.1:8080"));
        assert!(from("127.0.0.1:8443", true, "https://127.0.0.1:8443"));
        assert!(from("[::1]:8080", false, "http://[::1]:8080"));
        assert!(from("localhost", false, "http://localhost"));
        for origin in [
            "http://evil.example",
            "null",
            "",
            "http://127.0.0.1:8081",
            "http://127.0.0.1",
            "http://localhost:8080",
            "https://127.0.0.1:8080",
            "http://127.0.0.1:8080/",
            "http://127.0.0.1:8080.evil.example",
        ] {
            assert!(!from("127.0.0.1:8080", false, origin), "{origin}");
        }
        let twice = [("host", "localhost"), ("origin", "http://localhost")];
        assert!(!passes(&own, false, &[&twice[..], &twice[1..]].concat()));
    }

    #[test]
    fn browsers_say_for_whom_they_ask() {
        let own = guard("127.0.0.1");
        let from = |site| passes(&own, false, &[("host", "localhost"), ("sec-fetch-site", site)]);
        assert!(from("same-origin") && from("none"));
        assert!(!from("cross-site") && !from("same-site") && !from("another"));
    }

    #[test]
    fn another_site_may_send_the_payer_to_a_page_and_no_more() {
        let visit = |method: &str, path: &str, mode: &str| {
            let request = http::Request::builder().method(method).uri(path);
            let request =
                request.header("host", "localhost").header("sec-fetch-site", "cross-site");
            let (parts, ()) = request.header("sec-fetch-mode", mode).body(()).unwrap().into_parts();
            guard("127.0.0.1").check(&parts, false).is_ok()
        };
        assert!(visit("GET", "/_simulator/page/h5", "navigate"));
        assert!(!visit("GET", "/_simulator/page/h5", "no-cors"));
        assert!(!visit("POST", "/_simulator/page/h5", "navigate"));
        assert!(!visit("GET", "/_simulator/", "navigate"));
        let whole =
            http::Request::get("http://evil.example/_simulator/").header("host", "localhost");
        let (parts, ()) = whole.body(()).unwrap().into_parts();
        assert!(guard("127.0.0.1").check(&parts, false).is_err());
    }
}
