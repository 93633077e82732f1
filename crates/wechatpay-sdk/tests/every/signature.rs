//! Signatures and encryption as the platform does them: the primitives of a
//! library, and nothing of the client.

use std::sync::LazyLock;

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{OAEP_SHA1_MGF1SHA1, OaepPrivateDecryptingKey, PrivateDecryptingKey};
use aws_lc_rs::signature::{
    RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256, RsaKeyPair, UnparsedPublicKey,
};
use aws_lc_rs::{digest, hmac};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use md5::{Digest as _, Md5};
use rustls_pki_types::pem::PemObject as _;
use rustls_pki_types::{PrivatePkcs8KeyDer, SubjectPublicKeyInfoDer};

pub(crate) const MERCHANT_KEY: &str = include_str!("../vectors/merchant_key.pem");
pub(crate) const MERCHANT_CERTIFICATE: &str = include_str!("../vectors/merchant_cert.pem");
pub(crate) const PLATFORM_PUBLIC_KEY: &str = include_str!("../vectors/platform_public.pem");
pub(crate) const API_V2_KEY: &str = "192006250b4c09247ec02edce69f6a2d";

static PLATFORM_KEY: LazyLock<(RsaKeyPair, OaepPrivateDecryptingKey)> = LazyLock::new(|| {
    let pem = include_bytes!("../vectors/platform_key.pem");
    let der = PrivatePkcs8KeyDer::from_pem_slice(pem).unwrap();
    let der = der.secret_pkcs8_der();
    let decrypting = PrivateDecryptingKey::from_pkcs8(der).unwrap();
    let decrypting = OaepPrivateDecryptingKey::new(decrypting).unwrap();
    (RsaKeyPair::from_pkcs8(der).unwrap(), decrypting)
});

static MERCHANT_PUBLIC_KEY: LazyLock<SubjectPublicKeyInfoDer<'static>> = LazyLock::new(|| {
    let pem = include_bytes!("../vectors/merchant_public.pem");
    SubjectPublicKeyInfoDer::from_pem_slice(pem).unwrap()
});

/// The platform's signature.
pub(crate) fn sign_v3(message: &[u8]) -> String {
    let key = &PLATFORM_KEY.0;
    let mut signature = vec![0; key.public_modulus_len()];
    key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message, &mut signature).unwrap();
    STANDARD.encode(signature)
}

/// Whether the merchant signed a message.
pub(crate) fn is_of_the_merchant(message: &[u8], signature: &str) -> bool {
    let key = UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, &**MERCHANT_PUBLIC_KEY);
    let signature = STANDARD.decode(signature).unwrap_or_default();
    key.verify(message, &signature).is_ok()
}

/// Decrypts a value that the client encrypted for the platform.
pub(crate) fn decrypt(ciphertext: &str) -> Option<String> {
    let key = &PLATFORM_KEY.1;
    let ciphertext = STANDARD.decode(ciphertext).ok()?;
    let mut text = vec![0; key.min_output_size()];
    let text = key.decrypt(&OAEP_SHA1_MGF1SHA1, &ciphertext, &mut text, None).ok()?;
    String::from_utf8(text.to_vec()).ok()
}

/// `sign` of v2 over members; MD5 unless they say otherwise.
pub(crate) fn sign_v2(members: &[(String, String)], sign_type: Option<&str>) -> String {
    let mut members: Vec<_> =
        members.iter().filter(|(name, value)| name != "sign" && !value.is_empty()).collect();
    members.sort_unstable();
    let members = members.iter().map(|(name, value)| format!("{name}={value}&"));
    let message = format!("{}key={API_V2_KEY}", members.collect::<String>());
    match sign_type {
        Some("HMAC-SHA256") => {
            let key = hmac::Key::new(hmac::HMAC_SHA256, API_V2_KEY.as_bytes());
            hex(hmac::sign(&key, message.as_bytes()).as_ref()).to_uppercase()
        }
        _ => hex(&Md5::digest(message)).to_uppercase(),
    }
}

pub(crate) fn sha1_hex(bytes: &[u8]) -> String {
    hex(digest::digest(&digest::SHA1_FOR_LEGACY_USE_ONLY, bytes).as_ref())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
