//! v3 and the brand's API: SHA-256 with RSA over method, target, time, nonce and body.
//!
//! Source: the platform's signature rules for requests and answers
//! (`docs/protocol.md` §2 and §3).

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use data_encoding::HEXUPPER;
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::crypto::{digest, random};
use crate::error::{Error, FailedCheck, Result};
use crate::keys::PlatformKeys;
use crate::sign::scheme::Scheme;
use crate::sign::signing_key::SigningKey;

static TIMESTAMP: Header = Header::new("Wechatpay-Timestamp", "wechatpay-timestamp");
static NONCE: Header = Header::new("Wechatpay-Nonce", "wechatpay-nonce");
static SIGNATURE: Header = Header::new("Wechatpay-Signature", "wechatpay-signature");
static SERIAL: Header = Header::new("Wechatpay-Serial", "wechatpay-serial");
static SIGNATURE_TYPE: Header = Header::new("Wechatpay-Signature-Type", "wechatpay-signature-type");
static STATEMENT_SHA1: Header = Header::new("Wechatpay-Statement-Sha1", "wechatpay-statement-sha1");

/// A header of an answer.
struct Header {
    /// As the platform writes it.
    title: &'static str,
    name: HeaderName,
}

impl Header {
    const fn new(title: &'static str, name: &'static str) -> Self {
        Self { title, name: HeaderName::from_static(name) }
    }
}

/// The maximum difference between the platform's clock and this machine's, in seconds.
const WINDOW: u64 = 300;

/// Signs requests for one merchant or brand.
#[derive(Debug)]
pub(crate) struct Signer {
    pub(crate) scheme: Scheme,
    /// The merchant id or the brand id.
    pub(crate) account: String,
    pub(crate) serial: String,
    pub(crate) key: SigningKey,
}

impl Signer {
    /// The value of `Authorization` for a request of exactly these bytes.
    /// `target` is the path with its query, as it is sent.
    pub(crate) async fn authorization(
        &self,
        method: &str,
        target: &str,
        body: &[u8],
        now: i64,
    ) -> Result<HeaderValue> {
        let nonce = random::nonce()?;
        let message = request_message(method, target, now, &nonce, body);
        let signature = self.key.sign(&message).await?;
        let Self { scheme, account, serial, .. } = self;
        let (scheme, name) = (scheme.name(), scheme.account());
        let mut value = String::with_capacity(560);
        for part in
            [scheme, " ", name, "=\"", account, "\",nonce_str=\"", &nonce, "\",signature=\""]
        {
            value.push_str(part);
        }
        STANDARD.encode_string(signature, &mut value);
        for part in ["\",timestamp=\"", &now.to_string(), "\",serial_no=\"", serial, "\""] {
            value.push_str(part);
        }
        let mut value = HeaderValue::try_from(value).map_err(|_| {
            Error::configuration(
                "the merchant id, the brand id or the certificate serial has characters that are not allowed in a header",
            )
        })?;
        value.set_sensitive(true);
        Ok(value)
    }
}

/// The signed message of a request.
fn request_message(
    method: &str,
    target: &str,
    timestamp: i64,
    nonce: &str,
    body: &[u8],
) -> Vec<u8> {
    let timestamp = timestamp.to_string();
    lines([method.as_bytes(), target.as_bytes(), timestamp.as_bytes(), nonce.as_bytes(), body])
}

/// The signed message of an answer or a notification.
fn answer_message(timestamp: &str, nonce: &str, body: &[u8]) -> Vec<u8> {
    lines([timestamp.as_bytes(), nonce.as_bytes(), body])
}

/// All parts, each followed by a line break.
fn lines<const PARTS: usize>(parts: [&[u8]; PARTS]) -> Vec<u8> {
    let length: usize = parts.iter().map(|part| part.len() + 1).sum();
    let mut lines = Vec::with_capacity(length);
    for part in parts {
        lines.extend_from_slice(part);
        lines.push(b'\n');
    }
    lines
}

/// Whether there is any header of a signature.
pub(crate) fn is_signed(headers: &HeaderMap) -> bool {
    [&TIMESTAMP, &NONCE, &SIGNATURE, &SERIAL].iter().any(|one| headers.contains_key(&one.name))
}

/// The serial that the headers of an answer name.
pub(crate) fn serial_of(headers: &HeaderMap) -> Option<&str> {
    header(headers, &SERIAL).ok()
}

/// Whether the headers claim to be for a brand. The claim proves nothing: the brand's keys must verify the
/// message.
pub(crate) fn is_for_brand(headers: &HeaderMap) -> bool {
    header(headers, &SIGNATURE_TYPE).is_ok_and(|name| name == Scheme::Brand.name())
}

/// Checks that the platform signed `body` for a merchant: see [`verify_for`].
pub(crate) fn verify(
    headers: &HeaderMap,
    body: &[u8],
    keys: &PlatformKeys,
    now: i64,
) -> Result<Vec<u8>, FailedCheck> {
    verify_for(Scheme::Merchant, headers, body, keys, now)
}

/// Checks that the platform signed `body` for an account. The order is: presence and form of the headers, the
/// 300 s window, the serial, the signature. Returns the signature.
pub(crate) fn verify_for(
    scheme: Scheme,
    headers: &HeaderMap,
    body: &[u8],
    keys: &PlatformKeys,
    now: i64,
) -> Result<Vec<u8>, FailedCheck> {
    let timestamp = header(headers, &TIMESTAMP)?;
    let nonce = header(headers, &NONCE)?;
    let signature = header(headers, &SIGNATURE)?;
    let serial = header(headers, &SERIAL)?;
    match header(headers, &SIGNATURE_TYPE) {
        // The official SDKs verify without it.
        Err(FailedCheck::MissingHeader { .. }) => {}
        Ok(name) if scheme.accepts(name) => {}
        Ok(other) => return Err(malformed(&SIGNATURE_TYPE, other)),
        Err(check) => return Err(check),
    }
    check_window(timestamp, now)?;
    let key = keys.get(serial).ok_or_else(|| FailedCheck::UnknownSerial {
        serial: shortened(serial),
        known: keys.serials(),
    })?;
    if !key.is_valid_at(now) {
        return Err(FailedCheck::ExpiredCertificate { serial: key.serial().to_owned() });
    }
    // Probes are often not even base64. They are only distinguished for the log.
    if signature.starts_with("WECHATPAY/SIGNTEST/") {
        return Err(FailedCheck::Probe);
    }
    let signature = STANDARD.decode(signature).map_err(|_| FailedCheck::MalformedSignature)?;
    if key.key().verify(&answer_message(timestamp, nonce, body), &signature) {
        Ok(signature)
    } else {
        Err(FailedCheck::WrongSignature { serial: key.serial().to_owned() })
    }
}

/// Checks a statement (overseas): its SHA-1 is signed instead of its
/// bytes, as the text `{"sha1":"…"}`.
pub(crate) fn verify_statement(
    headers: &HeaderMap,
    body: &[u8],
    keys: &PlatformKeys,
    now: i64,
) -> Result<Vec<u8>, FailedCheck> {
    let (signature, sha1) = verify_statement_sha1(headers, keys, now)?;
    let found = HEXUPPER.encode(digest::sha1(body).as_ref());
    if sha1.eq_ignore_ascii_case(&found) { Ok(signature) } else { Err(FailedCheck::WrongFileHash) }
}

/// Checks the signature of a statement before its body has arrived. Returns the signature, and the SHA-1 that
/// the body must have.
pub(crate) fn verify_statement_sha1<'a>(
    headers: &'a HeaderMap,
    keys: &PlatformKeys,
    now: i64,
) -> Result<(Vec<u8>, &'a str), FailedCheck> {
    let sha1 = header(headers, &STATEMENT_SHA1)?;
    let signature = verify(headers, format!("{{\"sha1\":\"{sha1}\"}}").as_bytes(), keys, now)?;
    Ok((signature, sha1))
}

fn check_window(timestamp: &str, now: i64) -> Result<(), FailedCheck> {
    // `parse` alone would accept a sign.
    let digits = timestamp.bytes().all(|byte| byte.is_ascii_digit());
    let parsed = timestamp.parse::<i64>().ok().filter(|_| digits);
    let timestamp = parsed.ok_or_else(|| malformed(&TIMESTAMP, timestamp))?;
    if timestamp.abs_diff(now) > WINDOW {
        return Err(FailedCheck::Clock { timestamp, now });
    }
    Ok(())
}

/// The only value of a header.
fn header<'a>(headers: &'a HeaderMap, header: &Header) -> Result<&'a str, FailedCheck> {
    let mut values = headers.get_all(&header.name).iter();
    let value = values.next().ok_or(FailedCheck::MissingHeader { header: header.title })?;
    if values.next().is_some() {
        return Err(FailedCheck::DuplicateHeader { header: header.title });
    }
    match value.to_str() {
        Ok("") => Err(malformed(header, "")),
        Ok(text) => Ok(text),
        Err(_) => Err(malformed(header, &String::from_utf8_lossy(value.as_bytes()))),
    }
}

fn malformed(header: &Header, value: &str) -> FailedCheck {
    FailedCheck::MalformedHeader { header: header.title, value: shortened(value) }
}

/// Shortens a foreign text for an error.
fn shortened(value: &str) -> String {
    const LONGEST: usize = 64;
    let mut text: String = value.chars().take(LONGEST).flat_map(char::escape_default).collect();
    if value.chars().nth(LONGEST).is_some() {
        text.push('…');
    }
    text
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_messages_are_those_of_the_documentation() {
        assert_eq!(
            request_message("GET", "/v3/certificates", 1_554_208_460, "593BEC0C930BF1AF", b""),
            b"GET\n/v3/certificates\n1554208460\n593BEC0C930BF1AF\n\n"
        );
        assert_eq!(
            request_message("POST", "/v3/x?a=b", 1, "n", b"{\"a\":1}"),
            b"POST\n/v3/x?a=b\n1\nn\n{\"a\":1}\n"
        );
        assert_eq!(answer_message("1722850421", "d824", b"{}"), b"1722850421\nd824\n{}\n");
        assert_eq!(answer_message("1", "n", b""), b"1\nn\n\n");
    }

    #[test]
    fn the_window_is_300_seconds_to_both_sides() {
        let now = 1_700_000_000;
        for near in ["1700000300", "1699999700"] {
            assert_eq!(check_window(near, now), Ok(()));
        }
        for far in ["1700000301", "1699999699", "0", "9223372036854775807"] {
            assert!(matches!(check_window(far, now), Err(FailedCheck::Clock { .. })), "{far}");
        }
        for wrong in
            ["-1", "+1700000000", "9223372036854775808", "17e8", "1700000000.0", " 1700000000"]
        {
            let check = check_window(wrong, now);
            assert!(matches!(check, Err(FailedCheck::MalformedHeader { .. })), "{wrong}");
        }
    }

    proptest! {
        /// No bytes in the headers of an answer make the checks panic, and
        /// none verify without a key.
        #[test]
        fn nothing_verifies_without_a_key(
            values in prop::collection::vec((0_usize..6, prop::collection::vec(any::<u8>(), 0..40)), 0..8),
            body in prop::collection::vec(any::<u8>(), 0..64),
            now in any::<i64>(),
        ) {
            let names =
                [&TIMESTAMP, &NONCE, &SIGNATURE, &SERIAL, &SIGNATURE_TYPE, &STATEMENT_SHA1];
            let mut headers = HeaderMap::new();
            for (name, value) in values {
                if let Ok(value) = HeaderValue::from_bytes(&value) {
                    headers.append(&names[name].name, value);
                }
            }
            prop_assert!(verify(&headers, &body, &PlatformKeys::default(), now).is_err());
            prop_assert!(verify_statement(&headers, &body, &PlatformKeys::default(), now).is_err());
        }

        /// The window never overflows.
        #[test]
        fn any_two_times_compare(timestamp in any::<i64>(), now in any::<i64>()) {
            let _ = check_window(&timestamp.to_string(), now);
        }
    }
}
