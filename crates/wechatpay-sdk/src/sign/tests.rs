//! The whole checks of an answer against what `openssl` signed.

use http::{HeaderMap, HeaderValue};

use super::scheme::Scheme;
use super::signing_key::SigningKey;
use super::v3::{Signer, verify, verify_for, verify_statement};
use crate::error::FailedCheck;
use crate::keys::{MerchantPrivateKey, PlatformCertificate, PlatformKeys, PlatformPublicKey};
use crate::transport::block_on;
use crate::vectors::{self, decoded, der};

const NOW: i64 = 1_722_850_421;

/// The keys of a merchant who is moving from the certificate to the key.
fn keys() -> PlatformKeys {
    let mut keys = PlatformKeys::default();
    let public = PlatformPublicKey::from_pem(vectors::PUBLIC_KEY_ID, vectors::PLATFORM_PUBLIC);
    keys.add(public.unwrap().0).unwrap();
    keys.add(PlatformCertificate::from_pem(vectors::PLATFORM_CERT).unwrap().key).unwrap();
    keys
}

/// Timestamp, nonce and body of an answer's signed message.
fn parts(message: &'static [u8]) -> (&'static str, &'static str, &'static [u8]) {
    let text = std::str::from_utf8(message).unwrap();
    let (timestamp, rest) = text.split_once('\n').unwrap();
    let (nonce, body) = rest.split_once('\n').unwrap();
    (timestamp, nonce, body.strip_suffix('\n').unwrap().as_bytes())
}

fn headers(message: &'static [u8], signature: &str, serial: &str) -> HeaderMap {
    let (timestamp, nonce, _) = parts(message);
    let mut headers = HeaderMap::new();
    for (name, value) in [
        ("wechatpay-timestamp", timestamp),
        ("wechatpay-nonce", nonce),
        ("wechatpay-signature", signature.trim_end()),
        ("wechatpay-serial", serial),
        ("wechatpay-signature-type", "WECHATPAY2-SHA256-RSA2048"),
    ] {
        headers.insert(name, value.parse().unwrap());
    }
    headers
}

#[test]
fn openssls_answers_verify_under_the_key_and_the_certificate() {
    let lower = vectors::PLATFORM_SERIAL.to_lowercase();
    for serial in [vectors::PUBLIC_KEY_ID, vectors::PLATFORM_SERIAL, &lower] {
        for (message, signature) in [
            (vectors::ANSWER, vectors::ANSWER_SIGNATURE),
            (vectors::ANSWER_EMPTY, vectors::ANSWER_EMPTY_SIGNATURE),
        ] {
            let headers = headers(message, signature, serial);
            let verified = verify(&headers, parts(message).2, &keys(), NOW);
            assert_eq!(verified, Ok(decoded(signature)), "gives the signature itself");
        }
    }
}

#[test]
fn another_body_nonce_time_signature_or_key_does_not_verify() {
    let good = headers(vectors::ANSWER, vectors::ANSWER_SIGNATURE, vectors::PLATFORM_SERIAL);
    let body = parts(vectors::ANSWER).2;
    let wrong = Err(FailedCheck::WrongSignature { serial: vectors::PLATFORM_SERIAL.to_owned() });
    assert_eq!(verify(&good, b"", &keys(), NOW), wrong);
    assert_eq!(verify(&good, &[body, b"\n"].concat(), &keys(), NOW), wrong);
    assert_eq!(verify(&good, &body[..body.len() - 1], &keys(), NOW), wrong);
    // The parts of the signed message cannot be moved into each other.
    let changed = |name: &'static str, value: &str| {
        let mut headers = good.clone();
        headers.insert(name, HeaderValue::from_str(value).unwrap());
        verify(&headers, body, &keys(), NOW)
    };
    assert_eq!(changed("wechatpay-nonce", "d824f2e086d3c1df967785d13fcd22eF"), wrong);
    assert_eq!(changed("wechatpay-timestamp", "1722850422"), wrong);
    assert_eq!(changed("wechatpay-timestamp", "01722850421"), wrong);
    assert_eq!(changed("wechatpay-signature", vectors::REQUEST_SIGNATURE.trim_end()), wrong);
    let unpadded = vectors::ANSWER_SIGNATURE.trim_end().trim_end_matches('=');
    assert_eq!(changed("wechatpay-signature", unpadded), Err(FailedCheck::MalformedSignature));
    assert_eq!(changed("wechatpay-signature", "WECHATPAY/SIGNTEST/probe"), Err(FailedCheck::Probe));
    let mut others = PlatformKeys::default();
    let other = PlatformPublicKey::from_pem(vectors::PUBLIC_KEY_ID, vectors::MERCHANT_PUBLIC);
    others.add(other.unwrap().0).unwrap();
    let headers = headers(vectors::ANSWER, vectors::ANSWER_SIGNATURE, vectors::PUBLIC_KEY_ID);
    let wrong = Err(FailedCheck::WrongSignature { serial: vectors::PUBLIC_KEY_ID.to_owned() });
    assert_eq!(verify(&headers, body, &others, NOW), wrong);
    assert!(matches!(verify(&good, body, &others, NOW), Err(FailedCheck::UnknownSerial { .. })));
}

#[test]
fn openssls_statement_verifies_and_another_file_does_not() {
    let (_, _, signed) = parts(vectors::STATEMENT);
    let mut headers =
        headers(vectors::STATEMENT, vectors::STATEMENT_SIGNATURE, vectors::PUBLIC_KEY_ID);
    let sha1 = std::str::from_utf8(&signed[9..49]).unwrap();
    headers.insert("wechatpay-statement-sha1", sha1.parse().unwrap());
    let verify = |headers: &HeaderMap, file: &[u8]| verify_statement(headers, file, &keys(), NOW);
    let signature = decoded(vectors::STATEMENT_SIGNATURE);
    assert_eq!(verify(&headers, vectors::STATEMENT_FILE), Ok(signature));
    assert_eq!(verify(&headers, b"another file"), Err(FailedCheck::WrongFileHash));
    headers.insert("wechatpay-statement-sha1", "0".repeat(40).parse().unwrap());
    assert!(matches!(
        verify(&headers, vectors::STATEMENT_FILE),
        Err(FailedCheck::WrongSignature { .. })
    ));
}

#[test]
fn the_authorization_is_signed_by_the_merchants_key() {
    let signer = Signer {
        scheme: Scheme::Merchant,
        account: vectors::MCHID.to_owned(),
        serial: vectors::MERCHANT_SERIAL.to_owned(),
        key: SigningKey::Local(MerchantPrivateKey::from_pem(vectors::MERCHANT_KEY).unwrap()),
    };
    let body = "{\"a\":\"一\"}".as_bytes();
    let value = block_on(signer.authorization("POST", "/v3/x?a=b", body, 1)).unwrap();
    assert!(value.is_sensitive());
    let value = value.to_str().unwrap();
    let (scheme, members) = value.split_once(' ').unwrap();
    assert_eq!(scheme, "WECHATPAY2-SHA256-RSA2048");
    let members: Vec<_> = members
        .split(',')
        .map(|member| member.split_once("=\"").unwrap())
        .map(|(name, value)| (name, value.strip_suffix('"').unwrap()))
        .collect();
    let [mchid, nonce, signature, timestamp, serial] = members[..] else { panic!("{value}") };
    assert_eq!(mchid, ("mchid", vectors::MCHID));
    assert_eq!(timestamp, ("timestamp", "1"));
    assert_eq!(serial, ("serial_no", vectors::MERCHANT_SERIAL));
    assert_eq!((nonce.0, signature.0), ("nonce_str", "signature"));
    let message = format!("POST\n/v3/x?a=b\n1\n{}\n{{\"a\":\"一\"}}\n", nonce.1);
    let key = crate::crypto::rsa::VerifyingKey::from_spki(&der(vectors::MERCHANT_PUBLIC)).unwrap();
    assert!(key.verify(message.as_bytes(), &decoded(signature.1)));
}

#[test]
fn a_brand_signs_the_same_message_under_its_own_scheme() {
    let signer = Signer {
        scheme: Scheme::Brand,
        account: "40001".to_owned(),
        serial: vectors::MERCHANT_SERIAL.to_owned(),
        key: SigningKey::Local(MerchantPrivateKey::from_pem(vectors::MERCHANT_KEY).unwrap()),
    };
    let target = "/brand/store/brandstores?limit=1";
    let value = block_on(signer.authorization("GET", target, b"", 1)).unwrap();
    let value = value.to_str().unwrap();
    let rest = value.strip_prefix("WECHATPAY-BRAND-SHA256-RSA2048 brand_id=\"40001\",nonce_str=\"");
    let (nonce, rest) = rest.unwrap().split_once("\",signature=\"").unwrap();
    let (signature, rest) = rest.split_once('"').unwrap();
    let serial = vectors::MERCHANT_SERIAL;
    assert_eq!(rest, format!(",timestamp=\"1\",serial_no=\"{serial}\""));
    let message = format!("GET\n{target}\n1\n{nonce}\n\n");
    let key = crate::crypto::rsa::VerifyingKey::from_spki(&der(vectors::MERCHANT_PUBLIC)).unwrap();
    assert!(key.verify(message.as_bytes(), &decoded(signature)));
}

/// Which of the two types the platform writes for a brand is not documented.
#[test]
fn only_a_brand_takes_the_brands_signature_type() {
    let body = parts(vectors::ANSWER).2;
    let mut headers = headers(vectors::ANSWER, vectors::ANSWER_SIGNATURE, vectors::PUBLIC_KEY_ID);
    let verified = |scheme, headers: &HeaderMap| verify_for(scheme, headers, body, &keys(), NOW);
    assert!(verified(Scheme::Brand, &headers).is_ok());
    let brand = HeaderValue::from_static("WECHATPAY-BRAND-SHA256-RSA2048");
    headers.insert("wechatpay-signature-type", brand);
    assert!(verified(Scheme::Brand, &headers).is_ok());
    let refused = verified(Scheme::Merchant, &headers);
    assert!(matches!(refused, Err(FailedCheck::MalformedHeader { .. })));
    let sm = HeaderValue::from_static("WECHATPAY2-SM2-WITH-SM3");
    headers.insert("wechatpay-signature-type", sm);
    assert!(verified(Scheme::Brand, &headers).is_err());
}
