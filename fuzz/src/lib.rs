//! What the targets share: a merchant's client and the platform's key, both made for tests.

use std::cell::Cell;

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{RSA_PKCS1_SHA256, RsaKeyPair};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::HeaderMap;
use rustls_pki_types::PrivatePkcs8KeyDer;
use rustls_pki_types::pem::PemObject;
use wechatpay_sdk::{ApiV2Key, ApiV3Key, Client, MerchantPrivateKey, PlatformPublicKey};

const PLATFORM_KEY: &str =
    include_str!("../../crates/wechatpay-sdk/tests/vectors/platform_key.pem");
const PLATFORM_PUBLIC: &str =
    include_str!("../../crates/wechatpay-sdk/tests/vectors/platform_public.pem");
const MERCHANT_KEY: &str =
    include_str!("../../crates/wechatpay-sdk/tests/vectors/merchant_key.pem");

/// The APIv3 key and the APIv2 key, for one is as good as the other here.
pub const KEY: &str = "0123456789abcdef0123456789abcdef";
const PUBLIC_KEY_ID: &str = "PUB_KEY_ID_0119000001092024072200000000000001";

/// Both ends: the client, and the platform's key that it trusts.
pub struct Ends {
    pub client: Client,
    pub api_v2_key: ApiV2Key,
    platform: RsaKeyPair,
    secret: LessSafeKey,
    signed: Cell<u64>,
}

impl Ends {
    pub fn new() -> Self {
        let key = PrivatePkcs8KeyDer::from_pem_slice(PLATFORM_KEY.as_bytes());
        let key = key.expect("the platform's key is PKCS#8");
        let public = PlatformPublicKey::from_pem(PUBLIC_KEY_ID, PLATFORM_PUBLIC);
        let client = Client::builder()
            .mchid("1900000109")
            .certificate_serial("3775B6A45ACD588826D15E583A95F5DD00000000")
            .private_key(MerchantPrivateKey::from_pem(MERCHANT_KEY).expect("a key"))
            .platform_public_key(public.expect("a key"))
            .api_v3_key(ApiV3Key::new(KEY).expect("32 bytes"))
            .api_v2_key(ApiV2Key::new(KEY).expect("32 bytes"))
            .fetch_certificates(false)
            .build();
        let secret = UnboundKey::new(&AES_256_GCM, KEY.as_bytes()).expect("32 bytes");
        Self {
            client: client.expect("a client"),
            api_v2_key: ApiV2Key::new(KEY).expect("32 bytes"),
            platform: RsaKeyPair::from_pkcs8(key.secret_pkcs8_der()).expect("a key"),
            secret: LessSafeKey::new(secret),
            signed: Cell::new(0),
        }
    }

    /// The headers of a body that the platform signed just now.
    pub fn sign(&self, body: &[u8]) -> HeaderMap {
        self.signed.set(self.signed.get() + 1);
        let now = std::time::UNIX_EPOCH.elapsed().expect("after 1970").as_secs();
        let nonce = format!("{:032}", self.signed.get());
        let message = [format!("{now}\n{nonce}\n").as_bytes(), body, b"\n"].concat();
        let mut signature = vec![0; self.platform.public_modulus_len()];
        self.platform
            .sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), &message, &mut signature)
            .expect("it signs");
        let mut headers = HeaderMap::new();
        for (name, value) in [
            ("wechatpay-timestamp", now.to_string()),
            ("wechatpay-nonce", nonce),
            ("wechatpay-signature", STANDARD.encode(signature)),
            ("wechatpay-serial", PUBLIC_KEY_ID.to_owned()),
        ] {
            headers.insert(name, value.parse().expect("a value"));
        }
        headers
    }

    /// What the platform makes of a notification's content.
    pub fn encrypt(&self, plain: &[u8]) -> String {
        let mut sealed = plain.to_vec();
        let nonce = Nonce::assume_unique_for_key(*b"0123456789ab");
        self.secret
            .seal_in_place_append_tag(nonce, Aad::from(b"transaction"), &mut sealed)
            .expect("it encrypts");
        STANDARD.encode(sealed)
    }
}

impl Default for Ends {
    fn default() -> Self {
        Self::new()
    }
}

/// Header lines, and what comes after the empty one.
pub fn message(data: &[u8]) -> (HeaderMap, &[u8]) {
    let end = data.windows(2).position(|two| two == b"\n\n");
    let (head, body) = end.map_or((&b""[..], data), |end| (&data[..end], &data[end + 2..]));
    let mut headers = HeaderMap::new();
    for line in head.split(|byte| *byte == b'\n') {
        let Some(colon) = line.iter().position(|byte| *byte == b':') else { continue };
        let name = http::HeaderName::from_bytes(&line[..colon]);
        let value = http::HeaderValue::from_bytes(line[colon + 1..].trim_ascii());
        if let (Ok(name), Ok(value)) = (name, value) {
            headers.append(name, value);
        }
    }
    (headers, body)
}

/// The first byte as a choice, and the rest.
pub fn choice(data: &[u8]) -> Option<(u8, &[u8])> {
    data.split_first().map(|(first, rest)| (*first, rest))
}
