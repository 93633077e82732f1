//! Doors for the fuzzers of this repository, and for nobody else.

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
    /// How many requests it has signed.
    signed: u64,
}

impl Door {
    /// A fresh one; nothing where it cannot be made.
    pub fn open() -> Option<Self> {
        let urls = ("http://127.0.0.1:1".to_owned(), "https://127.0.0.1:1".to_owned());
        let platform = Simulator::builder().rate_limits(false).platform(urls, &[]).ok()?;
        Some(Self { platform, signed: 0 })
    }

    /// What its merchant holds.
    pub fn credentials(&self) -> &Credentials {
        &self.platform.merchants.first().credentials
    }

    /// The status of the answer to a request of the merchant, on a connection with its certificate;
    /// nothing where the connection ends.
    pub fn answer(&self, parts: Parts, body: &Bytes) -> Option<u16> {
        let certificate = &self.platform.merchants.first().ring.merchant_certificate.der;
        let answer = self.platform.answer(parts, body, Some(certificate)).response;
        // What is told of it is made of the same foreign bytes.
        let last = self.platform.requests().last().pop();
        last.and_then(|last| describe(&last, &self.platform.merchants))?;
        let answer = answer?;
        Some(answer.status().as_u16())
    }

    /// Signs a request of v3 for the merchant: over the body, or over the `meta` of an upload.
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

    /// A body of v2 with the merchant's signature; nothing where it is no XML.
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

/// The members of XML in the order of their names; nothing where it is not taken.
pub fn xml(document: &[u8]) -> Option<Vec<(String, String)>> {
    Some(xml::parse(document)?.into_iter().collect())
}

/// XML of these members.
pub fn xml_of(members: &[(String, String)]) -> String {
    xml::write(&members.iter().cloned().collect())
}

/// Reads a part of an upload; how long it is.
pub fn multipart(headers: &HeaderMap, body: &[u8], name: &str) -> Option<usize> {
    let boundary = multipart::boundary(headers, body)?;
    multipart::part(body, boundary, name).map(<[u8]>::len)
}
