//! The host of a request in the format of the conventions: address and port.

/// A host that receives requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Server<'a> {
    /// The address, without the brackets of an IPv6 address.
    pub(crate) address: &'a str,
    pub(crate) port: u16,
}

impl<'a> Server<'a> {
    /// Parses `https://host`, or `https://host:port`.
    pub(crate) fn of(origin: &'a str) -> Self {
        let (scheme, authority) = origin.split_once("://").unwrap_or(("https", origin));
        let usual = if scheme == "http" { 80 } else { 443 };
        // The colons of an IPv6 address are within brackets.
        let port = authority.rsplit_once(':').filter(|(_, port)| !port.ends_with(']'));
        let (host, port) = match port {
            Some((host, port)) => (host, port.parse().unwrap_or(usual)),
            None => (authority, usual),
        };
        Self { address: host.trim_start_matches('[').trim_end_matches(']'), port }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_split() {
        for (origin, address, port) in [
            ("https://api.mch.weixin.qq.com", "api.mch.weixin.qq.com", 443),
            ("http://127.0.0.1:8080", "127.0.0.1", 8080),
            ("http://localhost", "localhost", 80),
            ("https://[::1]:2", "::1", 2),
            ("https://[fe80::1]", "fe80::1", 443),
        ] {
            assert_eq!(Server::of(origin), Server { address, port }, "{origin}");
        }
    }
}
