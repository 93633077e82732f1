//! RSA: signing and verification (PKCS#1 v1.5, SHA-256), encryption and
//! decryption (OAEP, SHA-1 and MGF1 with SHA-1).

use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der, PublicKeyX509Der};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{
    KeyPair, OAEP_SHA1_MGF1SHA1, OaepPrivateDecryptingKey, OaepPublicEncryptingKey,
    PrivateDecryptingKey, PublicEncryptingKey,
};
use aws_lc_rs::signature::{
    KeyPair as _, ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256,
};

/// A private key that signs and decrypts. `aws-lc` wipes it when it is dropped.
pub(crate) struct SigningKey {
    sign: KeyPair,
    decrypt: OaepPrivateDecryptingKey,
}

impl SigningKey {
    /// From DER: PKCS#8, or PKCS#1 as `BEGIN RSA PRIVATE KEY` holds it.
    pub(crate) fn from_pkcs8(der: &[u8]) -> Option<Self> {
        Self::new(KeyPair::from_pkcs8(der).ok()?)
    }

    pub(crate) fn from_pkcs1(der: &[u8]) -> Option<Self> {
        Self::new(KeyPair::from_der(der).ok()?)
    }

    fn new(sign: KeyPair) -> Option<Self> {
        let der: Pkcs8V1Der<'_> = sign.as_der().ok()?;
        let decrypt = PrivateDecryptingKey::from_pkcs8(der.as_ref()).ok()?;
        Some(Self { decrypt: OaepPrivateDecryptingKey::new(decrypt).ok()?, sign })
    }

    /// `None` if the ciphertext was not made for this key.
    pub(crate) fn decrypt(&self, ciphertext: &[u8]) -> Option<Vec<u8>> {
        let mut plaintext = vec![0; self.decrypt.min_output_size()];
        let length =
            self.decrypt.decrypt(&OAEP_SHA1_MGF1SHA1, ciphertext, &mut plaintext, None).ok()?.len();
        plaintext.truncate(length);
        Some(plaintext)
    }

    pub(crate) fn sign(&self, message: &[u8]) -> Option<Vec<u8>> {
        let mut signature = vec![0; self.sign.public_modulus_len()];
        self.sign.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message, &mut signature).ok()?;
        Some(signature)
    }

    /// The public half, as an X.509 SubjectPublicKeyInfo in DER.
    pub(crate) fn public_der(&self) -> Option<Vec<u8>> {
        let der: PublicKeyX509Der<'_> = self.sign.public_key().as_der().ok()?;
        Some(der.as_ref().to_vec())
    }
}

/// A public key of the platform: verifies its signatures, and encrypts for it.
#[derive(Debug)]
pub(crate) struct VerifyingKey {
    verify: ParsedPublicKey,
    encrypt: OaepPublicEncryptingKey,
}

impl VerifyingKey {
    /// From an X.509 SubjectPublicKeyInfo in DER.
    pub(crate) fn from_spki(der: &[u8]) -> Option<Self> {
        let verify = ParsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, der).ok()?;
        let encrypt =
            OaepPublicEncryptingKey::new(PublicEncryptingKey::from_der(der).ok()?).ok()?;
        Some(Self { verify, encrypt })
    }

    pub(crate) fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        self.verify.verify_sig(message, signature).is_ok()
    }

    /// The longest text, in bytes, that [`encrypt`](Self::encrypt) takes.
    pub(crate) fn max_plaintext(&self) -> usize {
        self.encrypt.max_plaintext_size(&OAEP_SHA1_MGF1SHA1)
    }

    pub(crate) fn encrypt(&self, plaintext: &[u8]) -> Option<Vec<u8>> {
        let mut ciphertext = vec![0; self.encrypt.ciphertext_size()];
        let length =
            self.encrypt.encrypt(&OAEP_SHA1_MGF1SHA1, plaintext, &mut ciphertext, None).ok()?.len();
        ciphertext.truncate(length);
        Some(ciphertext)
    }
}
