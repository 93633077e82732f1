//! Writes notifications as the platform does, with the primitives alone and
//! nothing of the library under test.

use std::time::{SystemTime, UNIX_EPOCH};

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::cipher::{AES_256, PaddedBlockEncryptingKey, UnboundCipherKey};
use aws_lc_rs::hmac;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeyPair;
use aws_lc_rs::signature::RSA_PKCS1_SHA256;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderMap, HeaderName};
use md5::{Digest, Md5};
use rustls_pki_types::PrivateKeyDer;
use rustls_pki_types::pem::PemObject;
use serde_json::{Value, json};
use wechatpay_sdk::{
    ApiV2Key, ApiV3Key, Client, ClientBuilder, MerchantPrivateKey, PlatformPublicKey,
};

use crate::watched;

pub(crate) const MCHID: &str = "1900000109";
pub(crate) const PUBLIC_KEY_ID: &str = "PUB_KEY_ID_0119000001092024010100000000000001";
pub(crate) const V2_KEY: &str = "192006250b4c09247ec02edce69f6a2d";
pub(crate) const V3_KEY: &str = "0123456789abcdefFEDCBA9876543210";
const NONCE: &str = "fdasflkja484";

/// A client that knows the sender's keys.
pub(crate) fn client() -> Client {
    builder().build().unwrap()
}

pub(crate) fn builder() -> ClientBuilder {
    without_api_keys()
        .api_v3_key(ApiV3Key::new(V3_KEY).unwrap())
        .api_v2_key(ApiV2Key::new(V2_KEY).unwrap())
}

pub(crate) fn without_api_keys() -> ClientBuilder {
    watched::install();
    watched::secret(watched::NAME);
    Client::builder()
        .mchid(MCHID)
        .certificate_serial("0A1B2C3D4E5F60718293A4B5C6D7E8F901234567")
        .private_key(
            MerchantPrivateKey::from_pem(include_str!("../vectors/merchant_key.pem")).unwrap(),
        )
        .platform_public_key(
            PlatformPublicKey::from_pem(
                PUBLIC_KEY_ID,
                include_str!("../vectors/platform_public.pem"),
            )
            .unwrap(),
        )
        // Nothing listens there: forged serials make the client request certificates.
        .base_url("http://127.0.0.1:1")
}

pub(crate) fn now() -> i64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    i64::try_from(now.as_secs()).unwrap()
}

/// A notification of v3 with its headers.
pub(crate) fn v3(event: &str, content: &Value) -> (HeaderMap, Vec<u8>) {
    let body = envelope(event, content.to_string().as_bytes()).to_string().into_bytes();
    (headers(&body, now()), body)
}

/// The JSON around a content, encrypted.
pub(crate) fn envelope(event: &str, plain: &[u8]) -> Value {
    json!({
        "id": "EV-2018022511223320873", "create_time": "2015-05-20T13:29:35+08:00",
        "resource_type": "encrypt-resource", "event_type": event, "summary": "支付成功",
        "resource": {
            "original_type": "transaction", "algorithm": "AEAD_AES_256_GCM",
            "ciphertext": seal(V3_KEY, "transaction", plain), "associated_data": "transaction",
            "nonce": NONCE,
        },
    })
}

/// AES-256-GCM under `key`, in base64.
pub(crate) fn seal(key: &str, associated_data: &str, plain: &[u8]) -> String {
    seal_with(key, NONCE, associated_data, plain)
}

/// The same with another nonce.
pub(crate) fn seal_with(key: &str, nonce: &str, associated_data: &str, plain: &[u8]) -> String {
    let key = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, key.as_bytes()).unwrap());
    let nonce = Nonce::try_assume_unique_for_key(nonce.as_bytes()).unwrap();
    let mut sealed = plain.to_vec();
    let associated_data = Aad::from(associated_data.as_bytes());
    key.seal_in_place_append_tag(nonce, associated_data, &mut sealed).unwrap();
    STANDARD.encode(sealed)
}

/// A notification of v3 whose resource says its original type, or has none.
pub(crate) fn v3_of(
    event: &str,
    original_type: Option<&str>,
    content: &Value,
) -> (HeaderMap, Vec<u8>) {
    let mut envelope = envelope(event, content.to_string().as_bytes());
    envelope["resource"]["original_type"] = original_type.map_or(Value::Null, Value::from);
    signed(&envelope)
}

/// A body of v3 with its headers.
pub(crate) fn signed(envelope: &Value) -> (HeaderMap, Vec<u8>) {
    let body = envelope.to_string().into_bytes();
    (headers(&body, now()), body)
}

/// The headers of a body that the platform signed at `time`.
pub(crate) fn headers(body: &[u8], time: i64) -> HeaderMap {
    let nonce = "d824f2e086d3c1df967785d13fcd22ef";
    let mut message = format!("{time}\n{nonce}\n").into_bytes();
    message.extend_from_slice(body);
    message.push(b'\n');
    let key = include_str!("../vectors/platform_key.pem");
    let PrivateKeyDer::Pkcs8(der) = PrivateKeyDer::from_pem_slice(key.as_bytes()).unwrap() else {
        panic!("the vector is PKCS#8")
    };
    let key = KeyPair::from_pkcs8(der.secret_pkcs8_der()).unwrap();
    let mut signature = vec![0; key.public_modulus_len()];
    key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), &message, &mut signature).unwrap();
    let mut headers = HeaderMap::new();
    for (name, value) in [
        ("wechatpay-timestamp", time.to_string()),
        ("wechatpay-nonce", nonce.to_owned()),
        ("wechatpay-signature", STANDARD.encode(signature)),
        ("wechatpay-serial", PUBLIC_KEY_ID.to_owned()),
        ("wechatpay-signature-type", "WECHATPAY2-SHA256-RSA2048".to_owned()),
    ] {
        headers.insert(HeaderName::from_static(name), value.parse().unwrap());
    }
    headers
}

/// A notification of v2 that is signed; with HMAC-SHA256 if it names that.
pub(crate) fn v2(members: &[(&str, &str)]) -> Vec<u8> {
    signed_v2(members, members.iter().any(|(_, value)| *value == "HMAC-SHA256"))
}

/// The same, signed with HMAC-SHA256 or with MD5, whatever its members say.
pub(crate) fn signed_v2(members: &[(&str, &str)], is_hmac: bool) -> Vec<u8> {
    let mut members = members.to_vec();
    members.sort_unstable();
    let filled = members.iter().filter(|(_, value)| !value.is_empty());
    let mut message: String = filled.map(|(name, value)| format!("{name}={value}&")).collect();
    message.push_str(&format!("key={V2_KEY}"));
    let digest: Vec<u8> = if is_hmac {
        let key = hmac::Key::new(hmac::HMAC_SHA256, V2_KEY.as_bytes());
        hmac::sign(&key, message.as_bytes()).as_ref().to_vec()
    } else {
        Md5::digest(message.as_bytes()).to_vec()
    };
    let sign: String = digest.iter().map(|byte| format!("{byte:02X}")).collect();
    members.push(("sign", &sign));
    xml(&members)
}

/// The elements as the platform writes them.
pub(crate) fn xml(members: &[(&str, &str)]) -> Vec<u8> {
    let elements =
        members.iter().map(|(name, value)| format!("<{name}><![CDATA[{value}]]></{name}>\n"));
    format!("<xml>\n{}</xml>", elements.collect::<String>()).into_bytes()
}

/// `req_info` of a refund notification.
pub(crate) fn req_info(key: &str, plain: &[u8]) -> String {
    let digits: String =
        Md5::digest(key.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
    let key = UnboundCipherKey::new(&AES_256, digits.as_bytes()).unwrap();
    let mut ciphertext = plain.to_vec();
    PaddedBlockEncryptingKey::ecb_pkcs7(key).unwrap().encrypt(&mut ciphertext).unwrap();
    STANDARD.encode(ciphertext)
}
