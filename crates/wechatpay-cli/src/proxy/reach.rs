//! Connects to a host: directly, or through the proxy that the environment named before `wechatpay run`.

use std::fmt;
use std::io::{Error, ErrorKind, Result};

use data_encoding::BASE64;
use http::header::PROXY_AUTHORIZATION;
use http::{HeaderValue, Request, Response};
use hyper::body::Incoming;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::{Body, forward};

/// The maximum length of a proxy's answer before it passes bytes on.
const HEAD: usize = 16 * 1024;

/// A host and its port.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Address {
    pub(crate) host: String,
    pub(crate) port: u16,
}

impl Address {
    /// An IPv6 address may be in brackets.
    pub(crate) fn new(host: &str, port: u16) -> Self {
        Self { host: host.trim_matches(['[', ']']).to_owned(), port }
    }

    /// The address in a URL such as `https://127.0.0.1:8443`.
    pub(crate) fn of_url(url: &str) -> Option<Self> {
        let url = reqwest::Url::parse(url).ok()?;
        Some(Self::new(url.host_str()?, url.port_or_known_default()?))
    }

    pub(super) async fn connect(&self) -> Result<TcpStream> {
        let stream = TcpStream::connect((self.host.as_str(), self.port)).await?;
        let _ = stream.set_nodelay(true);
        Ok(stream)
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.host.contains(':') {
            true => write!(f, "[{}]:{}", self.host, self.port),
            false => write!(f, "{}:{}", self.host, self.port),
        }
    }
}

/// Another proxy, used without TLS.
pub(crate) struct Upstream {
    address: Address,
    /// The value of `Proxy-Authorization`.
    authorization: Option<HeaderValue>,
}

impl Upstream {
    /// Parses `http://user:password@proxy:3128`, or the same without a scheme. `None` for another kind of proxy.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let whole = if text.contains("://") { text.to_owned() } else { format!("http://{text}") };
        let url = reqwest::Url::parse(&whole).ok().filter(|url| url.scheme() == "http")?;
        let address = Address::new(url.host_str()?, url.port().unwrap_or(80));
        let decoded = |text: &str| {
            percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned()
        };
        let authorization = match (url.username(), url.password()) {
            ("", None) => None,
            (user, password) => {
                let pair = format!("{}:{}", decoded(user), decoded(password.unwrap_or("")));
                let value = format!("Basic {}", BASE64.encode(pair.as_bytes()));
                let mut value = HeaderValue::from_str(&value).ok()?;
                value.set_sensitive(true);
                Some(value)
            }
        };
        Some(Self { address, authorization })
    }

    /// A connection to a host.
    pub(super) async fn tunnel(&self, asked: &Address) -> Result<TcpStream> {
        let mut stream = self.address.connect().await?;
        let mut head = format!("CONNECT {asked} HTTP/1.1\r\nHost: {asked}\r\n").into_bytes();
        if let Some(value) = &self.authorization {
            head.extend_from_slice(b"Proxy-Authorization: ");
            head.extend_from_slice(value.as_bytes());
            head.extend_from_slice(b"\r\n");
        }
        head.extend_from_slice(b"\r\n");
        stream.write_all(&head).await?;
        // Read byte by byte, because the following bytes belong to the host.
        let mut answer = Vec::new();
        while !answer.ends_with(b"\r\n\r\n") {
            if answer.len() >= HEAD {
                return Err(Error::new(ErrorKind::InvalidData, "the proxy's answer does not end"));
            }
            answer.push(stream.read_u8().await?);
        }
        let line = String::from_utf8_lossy(&answer);
        let line = line.lines().next().unwrap_or("");
        match line.split(' ').nth(1) {
            Some(status) if status.starts_with('2') => Ok(stream),
            _ => Err(Error::other(format!("the proxy `{}` answers `{line}`", self.address))),
        }
    }

    /// Forwards a plain HTTP request with its full URL.
    pub(super) async fn forward(
        &self,
        mut request: Request<Incoming>,
    ) -> std::result::Result<Response<Body>, forward::Error> {
        forward::clean(request.headers_mut());
        if let Some(value) = &self.authorization {
            request.headers_mut().insert(PROXY_AUTHORIZATION, value.clone());
        }
        forward::as_it_is(&self.address, request).await
    }
}

impl fmt::Debug for Upstream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upstream").field("address", &self.address).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proxy_is_read_as_the_environment_has_it() {
        let read = |text| Upstream::parse(text).map(|proxy| proxy.address.to_string());
        assert_eq!(read("http://proxy:3128").as_deref(), Some("proxy:3128"));
        assert_eq!(read("proxy:3128/").as_deref(), Some("proxy:3128"));
        assert_eq!(read("http://proxy").as_deref(), Some("proxy:80"));
        assert_eq!(read("http://[::1]:8").as_deref(), Some("[::1]:8"));
        for other in ["", "socks5://proxy:1080", "https://proxy:443"] {
            assert_eq!(read(other), None, "{other}");
        }
    }

    #[test]
    fn its_password_is_sent_and_not_shown() {
        let proxy = Upstream::parse("http://shop:p%40ss@proxy:3128").unwrap();
        // printf 'shop:p@ss' | base64
        assert_eq!(proxy.authorization.as_ref().unwrap(), "Basic c2hvcDpwQHNz");
        assert!(!format!("{proxy:?}").contains("c2hvcDpwQHNz"));
    }
}
