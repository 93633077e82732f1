//! RSA keys of the merchant and of the platform, random text, and what is derived from the seed.

use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der, PublicKeyX509Der};
use aws_lc_rs::rand::{SystemRandom, fill};
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

/// RSA-2048 keys made once with `openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048`,
/// because making one takes up to a second. They are public: whoever reads this repository has
/// them.
const POOL: [&str; 12] = [
    include_str!("../keys/00.pem"),
    include_str!("../keys/01.pem"),
    include_str!("../keys/02.pem"),
    include_str!("../keys/03.pem"),
    include_str!("../keys/04.pem"),
    include_str!("../keys/05.pem"),
    include_str!("../keys/06.pem"),
    include_str!("../keys/07.pem"),
    include_str!("../keys/08.pem"),
    include_str!("../keys/09.pem"),
    include_str!("../keys/10.pem"),
    include_str!("../keys/11.pem"),
];

/// One RSA key pair: signs, and opens what was encrypted with its public half.
pub(crate) struct PrivateKey {
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
        Ok(Self { pem: Zeroizing::new(text.to_owned()), pkcs8, signer, verifier, opener })
    }

    /// The public half as PKCS#1 DER.
    pub(crate) fn public_key(&self) -> &[u8] {
        self.signer.public_key().as_ref()
    }

    /// The private key as PKCS#8 PEM.
    pub(crate) fn pem(&self) -> &str {
        &self.pem
    }

    pub(crate) fn pkcs8(&self) -> &[u8] {
        &self.pkcs8
    }

    /// The public half as SPKI PEM.
    pub(crate) fn public_pem(&self) -> Result<String> {
        Ok(pem("PUBLIC KEY", &self.spki()?))
    }

    /// RSASSA-PKCS1-v1_5 with SHA-256, as standard base64.
    pub(crate) fn sign(&self, message: &[u8]) -> Result<String> {
        let mut signature = vec![0; self.signer.public_modulus_len()];
        self.signer
            .sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message, &mut signature)
            .map_err(|_| Error::new("cannot sign"))?;
        Ok(STANDARD.encode(signature))
    }

    pub(crate) fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        self.verifier.verify_sig(message, signature).is_ok()
    }

    /// Opens base64 of RSAES-OAEP with SHA-1 and MGF1-SHA-1 that holds UTF-8.
    pub(crate) fn open(&self, sealed: &str) -> Option<String> {
        let sealed = STANDARD.decode(sealed).ok()?;
        let mut buffer = vec![0; self.opener.min_output_size()];
        let plain = self.opener.decrypt(&OAEP_SHA1_MGF1SHA1, &sealed, &mut buffer, None).ok()?;
        String::from_utf8(plain.to_vec()).ok()
    }

    /// Encrypts for the holder of this key; nothing when the text is too long for one block.
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

/// Where every value of one simulated platform comes from: SHA-256 over the seed and a label.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Seed(pub(crate) u64);

impl Seed {
    pub(crate) fn bytes(self, label: &str) -> [u8; 32] {
        let message = [&self.0.to_be_bytes(), label.as_bytes()].concat();
        let mut bytes = [0; 32];
        bytes.copy_from_slice(digest(&SHA256, &message).as_ref());
        bytes
    }

    /// Decimal digits.
    pub(crate) fn digits(self, label: &str, length: usize) -> String {
        self.text(label, length, b"0123456789")
    }

    /// Letters and digits, as the APIv2 and APIv3 keys are.
    pub(crate) fn alphanumeric(self, label: &str, length: usize) -> String {
        self.text(label, length, ALPHANUMERIC)
    }

    fn text(self, label: &str, length: usize, alphabet: &[u8]) -> String {
        let bytes = self.bytes(label);
        pick(bytes.iter().cycle().take(length), alphabet)
    }

    /// The key of the pool that follows the first five of this seed by `at`: none of those that
    /// [`keys`](Self::keys) gives to a platform, for `at` from 1 to 7.
    pub(crate) fn spare(self, at: usize) -> Result<PrivateKey> {
        let all: [PrivateKey; POOL.len()] = self.keys()?;
        let key = all.into_iter().nth(4_usize.saturating_add(at));
        key.ok_or_else(|| Error::new("the pool holds too few keys"))
    }

    /// As many different keys of the pool as asked for, the same for the same seed.
    ///
    /// Neighbouring seeds have different keys in every place, so that a test which needs somebody
    /// else's key takes another seed; only seeds that differ by a multiple of the pool share one.
    pub(crate) fn keys<const N: usize>(self) -> Result<[PrivateKey; N]> {
        let first = self.0 % POOL.len() as u64;
        let first = usize::try_from(first).unwrap_or(0);
        let keys: Vec<PrivateKey> = POOL
            .iter()
            .cycle()
            .skip(first)
            .take(N.min(POOL.len()))
            .map(|text| PrivateKey::from_pem(text))
            .collect::<Result<_>>()?;
        keys.try_into().map_err(|_| Error::new("the pool holds too few keys"))
    }
}

const ALPHANUMERIC: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/// Letters and digits from the system's random numbers: the nonces of answers have 32.
pub(crate) fn nonce(length: usize) -> String {
    let mut bytes = vec![0; length];
    // Without random numbers the nonce is one letter repeated: useless, but only for a simulator.
    let _ = fill(&mut bytes);
    pick(bytes.iter(), ALPHANUMERIC)
}

fn pick<'a>(bytes: impl Iterator<Item = &'a u8>, alphabet: &[u8]) -> String {
    // An iterator that knows its length: the text is allocated once.
    let letters = bytes.map(|byte| alphabet.get(usize::from(*byte) % alphabet.len()));
    letters.map(|letter| char::from(letter.copied().unwrap_or_default())).collect()
}

/// Upper-case hexadecimal; a serial keeps its leading zeros.
pub(crate) fn upper_hex(bytes: &[u8]) -> String {
    let digit = |four: u8| char::from_digit(four.into(), 16).unwrap_or_default();
    let mut text = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        text.extend([digit(byte >> 4), digit(byte & 15)].map(|digit| digit.to_ascii_uppercase()));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_names_its_keys() {
        let [first, second] = Seed(7).keys::<2>().unwrap();
        let [again] = Seed(7).keys::<1>().unwrap();
        assert_eq!(first.pem(), again.pem());
        assert_ne!(first.pem(), second.pem());
        let [neighbour] = Seed(8).keys::<1>().unwrap();
        assert_ne!(first.pem(), neighbour.pem());
        assert!(Seed(u64::MAX).keys::<12>().is_ok());
        assert!(Seed(0).keys::<13>().is_err());
    }

    #[test]
    fn hex_keeps_leading_zeros() {
        assert_eq!(upper_hex(&[0, 10, 255]), "000AFF");
    }

    #[test]
    fn sealed_text_opens_only_with_its_key() {
        let [one, other] = Seed(0).keys::<2>().unwrap();
        let sealed = one.seal("张三").unwrap();
        assert_eq!(one.open(&sealed).as_deref(), Some("张三"));
        assert_eq!(other.open(&sealed), None);
        assert_eq!(one.open("张三"), None);
        assert_eq!(one.open(""), None);
        // 2048 bits less two SHA-1 and two bytes: 214 is the most that fits (RFC 8017, 7.1.1).
        assert!(one.seal(&"x".repeat(214)).is_some());
        assert!(one.seal(&"x".repeat(215)).is_none());
    }
}
