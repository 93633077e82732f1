//! The destinations of requests: configured base URLs and hosts of the catalogue, and no others.

use std::collections::HashMap;

use url::Url;

use crate::engine::Hosts;
use crate::error::{Error, Result};
use crate::operation::{Particulars, is_catalogue_host};

/// The base URLs of a client: scheme, host, and a port if there is one.
#[derive(Clone, Debug, Default)]
pub(crate) struct BaseUrls {
    /// For every operation, whatever host it is documented at.
    pub(crate) all: Option<String>,
    /// For operations that need the merchant's certificate on the connection.
    pub(crate) mutual_tls: Option<String>,
    /// For the operations documented at a host.
    pub(crate) by_host: HashMap<String, String>,
    /// The fallback of an origin, for when it cannot be reached.
    pub(crate) fallbacks: HashMap<String, String>,
}

impl BaseUrls {
    /// The destination of an operation, and its fallback. There is no fallback if the caller has chosen the
    /// destination.
    pub(crate) fn hosts(&self, particulars: &Particulars, asked: Option<&str>) -> Result<Hosts> {
        let first = self.of(particulars, asked)?;
        let second =
            self.fallbacks.get(&first).filter(|second| asked.is_none() && **second != first);
        Ok(Hosts { second: second.cloned(), first })
    }

    /// The destination of an operation. `asked` is the caller's choice.
    pub(crate) fn of(&self, particulars: &Particulars, asked: Option<&str>) -> Result<String> {
        if let Some(asked) = asked {
            let origin = origin(asked)?;
            return self.allows(&origin).then_some(origin).ok_or_else(|| {
                Error::request(format!(
                    "`{asked}` is neither a configured base URL nor a documented host, so no \
                     signed request is sent there"
                ))
            });
        }
        let mutual_tls = self.mutual_tls.as_ref().filter(|_| particulars.mutual_tls);
        let configured =
            mutual_tls.or_else(|| self.by_host.get(particulars.host)).or(self.all.as_ref());
        Ok(configured.cloned().unwrap_or_else(|| format!("https://{}", particulars.host)))
    }

    fn allows(&self, origin: &str) -> bool {
        let configured = self.all.iter().chain(&self.mutual_tls).chain(self.by_host.values());
        let mut configured = configured.chain(self.fallbacks.values());
        configured.any(|known| known == origin)
            || origin.strip_prefix("https://").is_some_and(is_catalogue_host)
    }
}

/// A base URL as scheme, host and port, checked.
pub(crate) fn origin(text: &str) -> Result<String> {
    let shown = text.escape_debug();
    let wrong = |why: &str| Error::configuration(format!("the base URL `{shown}` {why}"));
    // The next two errors do not show the URL, because it may contain a password.
    let url = Url::parse(text).map_err(|error| {
        Error::configuration(
            "a base URL is not a valid URL; write it like `https://api.mch.weixin.qq.com`",
        )
        .with_source(error)
    })?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err(Error::configuration(
            "a base URL contains a user name or password; remove them",
        ));
    }
    if url.path() != "/" || url.query().is_some() || url.fragment().is_some() {
        return Err(wrong(
            "must consist of scheme, host and port only: the path is signed, so a gateway must not \
             add to it",
        ));
    }
    match url.scheme() {
        "https" => {}
        "http" if is_loopback(&url) => {}
        "http" => {
            return Err(wrong(
                "is not encrypted: use `https`, because `http` is allowed only for a \
                              simulator on this machine",
            ));
        }
        _ => return Err(wrong("is neither `https` nor `http`")),
    }
    Ok(format!("{}://{}", url.scheme(), url.authority()))
}

/// Whether a base URL leads to this machine.
pub(crate) fn is_on_this_machine(text: &str) -> bool {
    Url::parse(text).is_ok_and(|url| is_loopback(&url))
}

fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let address = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || address.parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_url_is_an_origin() {
        assert_eq!(
            origin("https://api.mch.weixin.qq.com/").unwrap(),
            "https://api.mch.weixin.qq.com"
        );
        assert_eq!(origin("http://127.0.0.1:8080").unwrap(), "http://127.0.0.1:8080");
        assert_eq!(origin("http://[::1]:8080").unwrap(), "http://[::1]:8080");
        for (url, why) in [
            ("http://api.mch.weixin.qq.com", "not encrypted"),
            ("http://127.0.0.1.evil.example", "not encrypted"),
            ("https://u:p@api.mch.weixin.qq.com", "password"),
            ("https://api.mch.weixin.qq.com/v3", "scheme, host and port only"),
            ("ftp://localhost", "neither"),
            ("api.mch.weixin.qq.com", "not a valid URL"),
        ] {
            assert!(origin(url).unwrap_err().to_string().contains(why), "{url}");
        }
    }

    #[test]
    fn a_signed_request_goes_to_known_hosts_only() {
        let urls = BaseUrls { all: Some("http://127.0.0.1:1".into()), ..BaseUrls::default() };
        let of = |asked| urls.of(&Particulars::NONE, asked);
        assert_eq!(of(None).unwrap(), "http://127.0.0.1:1");
        assert_eq!(of(Some("http://127.0.0.1:1/")).unwrap(), "http://127.0.0.1:1");
        assert_eq!(
            of(Some("https://apihk.mch.weixin.qq.com")).unwrap(),
            "https://apihk.mch.weixin.qq.com"
        );
        for elsewhere in [
            "https://evil.example",
            "http://127.0.0.1:2",
            "https://api.mch.weixin.qq.com.evil.example",
            "https://api.mch.weixin.qq.com:8443",
        ] {
            assert!(of(Some(elsewhere)).is_err(), "{elsewhere}");
        }
    }

    #[test]
    fn a_second_host_is_the_fallback_of_where_an_operation_goes() {
        let (main, second) = ("https://api.mch.weixin.qq.com", "https://api2.mch.weixin.qq.com");
        let mut urls = BaseUrls::default();
        urls.fallbacks.insert(main.into(), second.into());
        let of = |urls: &BaseUrls, particulars, asked| {
            let Hosts { first, second } = urls.hosts(particulars, asked).unwrap();
            (first, second)
        };
        let plain = &Particulars::NONE;
        assert_eq!(of(&urls, plain, None), (main.into(), Some(second.into())));
        assert_eq!(of(&urls, plain, Some(main)), (main.into(), None));
        assert_eq!(of(&urls, plain, Some(second)), (second.into(), None));
        let hong_kong = Particulars { host: "apihk.mch.weixin.qq.com", ..Particulars::NONE };
        assert_eq!(of(&urls, &hong_kong, None).1, None);
        // A host that is its own fallback has no fallback.
        urls.fallbacks.insert(main.into(), main.into());
        assert_eq!(of(&urls, plain, None).1, None);
    }

    #[test]
    fn a_host_of_its_own_is_kept_unless_configured() {
        let mut urls = BaseUrls::default();
        let hong_kong = Particulars { host: "apihk.mch.weixin.qq.com", ..Particulars::NONE };
        let mutual_tls = Particulars { mutual_tls: true, ..Particulars::NONE };
        assert_eq!(urls.of(&hong_kong, None).unwrap(), "https://apihk.mch.weixin.qq.com");
        urls.by_host.insert(hong_kong.host.into(), "https://hk.example".into());
        urls.mutual_tls = Some("https://localhost:2".into());
        assert_eq!(urls.of(&hong_kong, None).unwrap(), "https://hk.example");
        assert_eq!(urls.of(&mutual_tls, None).unwrap(), "https://localhost:2");
        assert_eq!(urls.of(&Particulars::NONE, None).unwrap(), "https://api.mch.weixin.qq.com");
    }
}
