//! Who may ask what stands under `/_simulator/`: this machine's scripts, and pages that this server has
//! served. A page of another site that a browser shows may not, for what is here pays orders and shows
//! keys: its requests say where they come from (`Origin`, `Sec-Fetch-Site`), and a name that it has made
//! point here (DNS rebinding) stands in `Host`.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use http::header::{HOST, HeaderName, ORIGIN};
use http::request::Parts;
use http::uri::Authority;
use http::{HeaderValue, Method, Response, StatusCode};

use crate::gate::single;
use crate::wire::fault::Fault;

const SITE: HeaderName = HeaderName::from_static("sec-fetch-site");
const MODE: HeaderName = HeaderName::from_static("sec-fetch-mode");

/// What a page may load: its own server's files, and nothing from elsewhere.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
    img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; \
    base-uri 'none'; frame-ancestors 'none'";

/// The addresses that the server was told to listen on.
#[derive(Clone, Debug)]
pub(crate) struct Guard {
    told: [IpAddr; 2],
    /// Names that were allowed.
    names: Arc<[String]>,
}

impl Guard {
    pub(crate) fn new(plain: SocketAddr, tls: SocketAddr) -> Self {
        Self { told: [plain.ip(), tls.ip()], names: Arc::default() }
    }

    /// Lets requests name these hosts, too.
    pub(crate) fn allow(self, names: &[String]) -> Self {
        Self { names: names.into(), ..self }
    }

    /// Whether a request is answered.
    ///
    /// # Errors
    ///
    /// 403, with what is wrong with it.
    pub(crate) fn check(&self, parts: &Parts, tls: bool) -> Result<(), Fault> {
        let host = single(&parts.headers, &HOST).and_then(|host| host.parse::<Authority>().ok());
        // What stands before an `@` is no part of a host, and has no place here.
        let host = host.filter(|host| !host.as_str().contains('@') && self.is_own(host.host()));
        let host = host.ok_or_else(|| {
            refused(
                "`Host` is neither this machine nor the address that this server was told to \
                 listen on",
            )
        })?;
        // A request whose target is a whole URL names its host there as well.
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
        Ok(())
    }

    /// Whether it is this machine, or where this server was told to listen. Whoever told it to listen
    /// everywhere may name any address of it, but no name: an address cannot be made to point elsewhere.
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

/// Whether a browser goes to a payer's page, as merchants' pages send it there. It changes nothing,
/// and the page that sent it cannot read it.
fn is_visit(parts: &Parts) -> bool {
    parts.method == Method::GET
        && parts.uri.path().starts_with("/_simulator/page/")
        && parts.headers.get(MODE).is_some_and(|mode| mode == "navigate")
}

/// What every answer under `/_simulator/` tells a browser.
pub(crate) fn protect<T>(mut response: Response<T>) -> Response<T> {
    let headers = response.headers_mut();
    for (name, value) in [
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
        ("referrer-policy", "no-referrer"),
        ("content-security-policy", POLICY),
    ] {
        // A page may have a policy of its own.
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
