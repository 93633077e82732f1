//! Recovers the content of a signature with a public key: the hash of the signed message, if that
//! key made the signature.

use num_bigint::BigUint;
use x509_parser::prelude::FromDer;
use x509_parser::public_key::PublicKey;
use x509_parser::x509::SubjectPublicKeyInfo;

use crate::keys::PrivateKey;

/// The prefix of a hash in a signature (RFC 8017, 9.2, note 1).
const HASHES: &[(&str, &[u8])] = &[
    ("SHA-256", b"\x30\x31\x30\x0d\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x01\x05\x00\x04\x20"),
    ("SHA-1", b"\x30\x21\x30\x09\x06\x05\x2b\x0e\x03\x02\x1a\x05\x00\x04\x14"),
    ("MD5", b"\x30\x20\x30\x0c\x06\x08\x2a\x86\x48\x86\xf7\x0d\x02\x05\x05\x00\x04\x10"),
    ("SHA-384", b"\x30\x41\x30\x0d\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x02\x05\x00\x04\x30"),
    ("SHA-512", b"\x30\x51\x30\x0d\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x03\x05\x00\x04\x40"),
];

/// The content of a signature.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Signed {
    /// The name of the hash; `None` if the content has no known prefix.
    pub(super) hash: Option<&'static str>,
    pub(super) digest: Vec<u8>,
}

/// Recovers the content; `None` if another key made the signature, or in another way than PKCS#1
/// v1.5.
pub(super) fn open(key: &PrivateKey, signature: &[u8]) -> Option<Signed> {
    open_spki(&key.spki().ok()?, signature)
}

/// Same as [`open`], with the public half alone, SPKI DER.
pub(super) fn open_spki(spki: &[u8], signature: &[u8]) -> Option<Signed> {
    let (_, spki) = SubjectPublicKeyInfo::from_der(spki).ok()?;
    let PublicKey::RSA(public) = spki.parsed().ok()? else { return None };
    let modulus = BigUint::from_bytes_be(public.modulus);
    let signature = BigUint::from_bytes_be(signature);
    if signature >= modulus {
        return None;
    }
    let opened = signature.modpow(&BigUint::from_bytes_be(public.exponent), &modulus);
    // The leading zero byte is lost in the number. The rest is 01 FF … FF 00, then the signed
    // content.
    let padded = opened.to_bytes_be();
    let rest = padded.strip_prefix(&[1])?;
    let fill = rest.iter().take_while(|byte| **byte == 0xff).count();
    let content = rest.get(fill..)?.strip_prefix(&[0])?;
    if fill < 8 {
        return None;
    }
    let marked = HASHES.iter().find_map(|(name, mark)| Some((*name, content.strip_prefix(*mark)?)));
    Some(match marked {
        Some((name, digest)) => Signed { hash: Some(name), digest: digest.to_vec() },
        None => Signed { hash: None, digest: content.to_vec() },
    })
}

#[cfg(test)]
mod tests {
    use base64::Engine;
    use base64::engine::general_purpose::STANDARD;
    use data_encoding::HEXUPPER;

    use super::*;
    use crate::keys::Seed;

    // `printf hello | sha256sum`.
    const HELLO: &str = "2CF24DBA5FB0A30E26E83B2AC5B9E29E1B161E5C1FA7425E73043362938B9824";

    #[test]
    fn a_signature_opens_with_its_key_only() {
        let [one, other] = Seed(0).keys::<2>().unwrap();
        let signature = STANDARD.decode(one.sign(b"hello").unwrap()).unwrap();
        let signed = open(&one, &signature).unwrap();
        assert_eq!(
            (signed.hash, HEXUPPER.encode(&signed.digest).as_str()),
            (Some("SHA-256"), HELLO)
        );
        assert_eq!(open(&other, &signature), None);
    }

    #[test]
    fn no_bytes_are_too_odd() {
        let [key] = Seed(0).keys::<1>().unwrap();
        for odd in [&[][..], &[0], &[1], &[0xff; 256], &[0xff; 1000], &[0; 256]] {
            assert_eq!(open(&key, odd), None);
        }
    }
}
