//! Entry points for the fuzzers of this repository only.

use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, USER_AGENT};
use http::request::Parts;
use http::{HeaderMap, HeaderValue};

use crate::gate::v2::{SignType, sign};
use crate::keys::Credentials;
use crate::observe::requests::describe;
use crate::platform::Platform;
use crate::simulator::Simulator;
use crate::wire::multipart;
use crate::wire::xml;

/// A platform without a socket.
pub struct Door {
    platform: Platform,
    /// The number of requests signed so far.
    signed: u64,
}

impl Door {
    /// Creates a new platform, or returns `None` if that fails.
    pub fn open() -> Option<Self> {
        let urls = ("http://127.0.0.1:1".to_owned(), "https://127.0.0.1:1".to_owned());
        let platform = Simulator::builder().rate_limits(false).platform(urls, &[]).ok()?;
        Some(Self { platform, signed: 0 })
    }

    /// The credentials of the platform's first merchant.
    pub fn credentials(&self) -> &Credentials {
        &self.platform.merchants.first().credentials
    }

    /// Sends a request of the merchant on a connection with its certificate. Returns the status of
    /// the response, or `None` if the platform closes the connection.
    pub fn answer(&self, parts: Parts, body: &Bytes) -> Option<u16> {
        let certificate = &self.platform.merchants.first().ring.merchant_certificate.der;
        let answer = self.platform.answer(parts, body, Some(certificate)).response;
        // The description of the request is made from the same untrusted bytes.
        let last = self.platform.requests().last().pop();
        last.and_then(|last| describe(&last, &self.platform.merchants))?;
        let answer = answer?;
        Some(answer.status().as_u16())
    }

    /// Signs a v3 request for the merchant: over the body, or over the `meta` part of an upload.
    pub fn sign(&mut self, parts: &mut Parts, body: &[u8]) {
        self.signed += 1;
        let (merchant, now) = (self.platform.merchants.first(), self.platform.clock.now());
        let nonce = format!("{:032}", self.signed);
        let target = parts.uri.path_and_query().map_or("/", |target| target.as_str());
        let boundary = multipart::boundary(&parts.headers, body);
        let meta = boundary.and_then(|boundary| multipart::part(body, boundary, "meta"));
        let signed = meta.unwrap_or(body);
        let message = format!("{}\n{target}\n{now}\n{nonce}\n", parts.method);
        let message = [message.as_bytes(), signed, b"\n"].concat();
        let Ok(signature) = merchant.ring.merchant.sign(&message) else { return };
        let value = format!(
            "WECHATPAY2-SHA256-RSA2048 mchid=\"{}\",nonce_str=\"{nonce}\",signature=\"{signature}\",\
             timestamp=\"{now}\",serial_no=\"{}\"",
            merchant.mchid(),
            merchant.ring.merchant_serial
        );
        if let Ok(value) = HeaderValue::from_str(&value) {
            parts.headers.insert(AUTHORIZATION, value);
        }
        let any = HeaderValue::from_static("*/*");
        parts.headers.entry(USER_AGENT).or_insert(any.clone());
        parts.headers.entry(ACCEPT).or_insert(any);
    }

    /// Adds the merchant's signature to a v2 body. Returns `None` if the body is not XML.
    pub fn sign_v2(&self, body: &[u8]) -> Option<Bytes> {
        let mut members = xml::parse(body)?;
        let merchant = self.credentials();
        members.insert("mch_id".to_owned(), merchant.mchid().to_owned());
        members.remove("sign");
        let hmac = members.get("sign_type").is_some_and(|name| name == "HMAC-SHA256");
        let sign_type = if hmac { SignType::HmacSha256 } else { SignType::Md5 };
        let made = sign(&members, sign_type, merchant.api_v2_key());
        members.insert("sign".to_owned(), made);
        Some(Bytes::from(xml::write(&members)))
    }
}

/// Parses XML into its members, sorted by name. Returns `None` if the parser rejects the document.
pub fn xml(document: &[u8]) -> Option<Vec<(String, String)>> {
    Some(xml::parse(document)?.into_iter().collect())
}

/// Writes these members as XML.
pub fn xml_of(members: &[(String, String)]) -> String {
    xml::write(&members.iter().cloned().collect())
}

/// Reads a part of an upload and returns its length.
pub fn multipart(headers: &HeaderMap, body: &[u8], name: &str) -> Option<usize> {
    let boundary = multipart::boundary(headers, body)?;
    multipart::part(body, boundary, name).map(<[u8]>::len)
}
