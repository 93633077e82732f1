//! RSA keys of the merchant and of the platform: they sign, verify, encrypt and decrypt.

use std::sync::Arc;

use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der, PublicKeyX509Der};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{
    KeySize, OAEP_SHA1_MGF1SHA1, OaepPrivateDecryptingKey, OaepPublicEncryptingKey,
    PrivateDecryptingKey, PublicEncryptingKey,
};
use aws_lc_rs::signature::{
    KeyPair, ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256, RsaKeyPair,
};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rustls_pki_types::PrivatePkcs8KeyDer;
use rustls_pki_types::pem::PemObject;
use zeroize::Zeroizing;

use crate::error::{Error, Result};

/// An RSA key pair: it signs, and decrypts texts that were encrypted with its public half. Clones
/// share the pair, because parsing and checking a key takes a millisecond or more.
#[derive(Clone)]
pub(crate) struct PrivateKey(Arc<Pair>);

struct Pair {
    pem: Zeroizing<String>,
    pkcs8: Zeroizing<Vec<u8>>,
    signer: RsaKeyPair,
    verifier: ParsedPublicKey,
    opener: OaepPrivateDecryptingKey,
}

impl PrivateKey {
    pub(crate) fn generate() -> Result<Self> {
        let pair = RsaKeyPair::generate(KeySize::Rsa2048)
            .map_err(|_| Error::new("cannot generate an RSA key"))?;
        let der: Pkcs8V1Der<'_> =
            pair.as_der().map_err(|_| Error::new("cannot write an RSA key"))?;
        Self::from_pem(&pem("PRIVATE KEY", der.as_ref()))
    }

    pub(crate) fn from_pem(text: &str) -> Result<Self> {
        let der = PrivatePkcs8KeyDer::from_pem_slice(text.as_bytes())
            .map_err(|source| Error::caused("cannot read a PEM key", source))?;
        let pkcs8 = Zeroizing::new(der.secret_pkcs8_der().to_vec());
        let rejected = |source| Error::caused("cannot use an RSA key", source);
        let signer = RsaKeyPair::from_pkcs8(&pkcs8).map_err(rejected)?;
        let public = signer.public_key().as_ref();
        let verifier =
            ParsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, public).map_err(rejected)?;
        let opener = PrivateDecryptingKey::from_pkcs8(&pkcs8).map_err(rejected)?;
        let opener = OaepPrivateDecryptingKey::new(opener)
            .map_err(|_| Error::new("cannot use an RSA key for decryption"))?;
        let pem = Zeroizing::new(text.to_owned());
        Ok(Self(Arc::new(Pair { pem, pkcs8, signer, verifier, opener })))
    }

    /// The public half as PKCS#1 DER.
    pub(crate) fn public_key(&self) -> &[u8] {
        self.0.signer.public_key().as_ref()
    }

    /// The private key as PKCS#8 PEM.
    pub(crate) fn pem(&self) -> &str {
        &self.0.pem
    }

    pub(crate) fn pkcs8(&self) -> &[u8] {
        &self.0.pkcs8
    }

    /// The public half as SPKI PEM.
    pub(crate) fn public_pem(&self) -> Result<String> {
        Ok(pem("PUBLIC KEY", &self.spki()?))
    }

    /// RSASSA-PKCS1-v1_5 with SHA-256, as standard base64.
    pub(crate) fn sign(&self, message: &[u8]) -> Result<String> {
        Ok(STANDARD.encode(self.signature(message)?))
    }

    /// RSASSA-PKCS1-v1_5 with SHA-256.
    pub(super) fn signature(&self, message: &[u8]) -> Result<Vec<u8>> {
        let mut signature = vec![0; self.0.signer.public_modulus_len()];
        self.0
            .signer
            .sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message, &mut signature)
            .map_err(|_| Error::new("cannot sign"))?;
        Ok(signature)
    }

    pub(crate) fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        self.0.verifier.verify_sig(message, signature).is_ok()
    }

    /// Decrypts a base64 text encrypted with RSAES-OAEP, SHA-1 and MGF1-SHA-1. The plain text must
    /// be UTF-8.
    pub(crate) fn open(&self, sealed: &str) -> Option<String> {
        let sealed = STANDARD.decode(sealed).ok()?;
        let mut buffer = vec![0; self.0.opener.min_output_size()];
        let plain = self.0.opener.decrypt(&OAEP_SHA1_MGF1SHA1, &sealed, &mut buffer, None).ok()?;
        String::from_utf8(plain.to_vec()).ok()
    }

    /// Encrypts for the holder of this key; `None` if the text is too long for one block.
    pub(crate) fn seal(&self, plain: &str) -> Option<String> {
        let public = PublicEncryptingKey::from_der(&self.spki().ok()?).ok()?;
        let public = OaepPublicEncryptingKey::new(public).ok()?;
        let mut buffer = vec![0; public.ciphertext_size()];
        let sealed =
            public.encrypt(&OAEP_SHA1_MGF1SHA1, plain.as_bytes(), &mut buffer, None).ok()?;
        Some(STANDARD.encode(sealed))
    }

    /// The public half, SPKI DER.
    pub(crate) fn spki(&self) -> Result<Vec<u8>> {
        let der: PublicKeyX509Der<'_> = self
            .0
            .signer
            .public_key()
            .as_der()
            .map_err(|_| Error::new("cannot write an RSA public key"))?;
        Ok(der.as_ref().to_vec())
    }
}

/// PEM of DER bytes, 64 characters a line (RFC 7468).
pub(crate) fn pem(label: &str, der: &[u8]) -> String {
    let mut text = format!("-----BEGIN {label}-----\n");
    for (at, character) in STANDARD.encode(der).chars().enumerate() {
        if at > 0 && at % 64 == 0 {
            text.push('\n');
        }
        text.push(character);
    }
    text.push_str(&format!("\n-----END {label}-----\n"));
    text
}

#[cfg(test)]
mod tests {
    use super::super::Seed;

    #[test]
    fn sealed_text_opens_only_with_its_key() {
        let [one, other] = Seed(0).keys::<2>().unwrap();
        let sealed = one.seal("张三").unwrap();
        assert_eq!(one.open(&sealed).as_deref(), Some("张三"));
        assert_eq!(other.open(&sealed), None);
        assert_eq!(one.open("张三"), None);
        assert_eq!(one.open(""), None);
        // 2048 bits minus two SHA-1 hashes and two bytes: at most 214 bytes fit (RFC 8017, 7.1.1).
        assert!(one.seal(&"x".repeat(214)).is_some());
        assert!(one.seal(&"x".repeat(215)).is_none());
    }
}
