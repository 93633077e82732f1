//! The primitives against what `openssl` made.

use aws_lc_rs::rsa::{OAEP_SHA1_MGF1SHA1, OaepPrivateDecryptingKey, PrivateDecryptingKey};
use serde_json::Value;

use super::aes_gcm;
use super::rsa::{SigningKey, VerifyingKey};
use crate::vectors::{self, decoded, der};

fn platform() -> VerifyingKey {
    VerifyingKey::from_spki(&der(vectors::PLATFORM_PUBLIC)).unwrap()
}

#[test]
fn a_signature_is_byte_for_byte_openssls() {
    let pkcs8 = SigningKey::from_pkcs8(&der(vectors::MERCHANT_KEY)).unwrap();
    let pkcs1 = SigningKey::from_pkcs1(&der(vectors::MERCHANT_KEY_PKCS1)).unwrap();
    let expected = decoded(vectors::REQUEST_SIGNATURE);
    assert_eq!(pkcs8.sign(vectors::REQUEST).unwrap(), expected);
    assert_eq!(pkcs1.sign(vectors::REQUEST).unwrap(), expected);
    assert_eq!(pkcs8.public_der().unwrap(), der(vectors::MERCHANT_PUBLIC));
    assert_eq!(pkcs1.public_der().unwrap(), der(vectors::MERCHANT_PUBLIC));
}

#[test]
fn openssls_signature_verifies_and_no_other_bit_does() {
    let key = platform();
    let signature = decoded(vectors::ANSWER_SIGNATURE);
    assert!(key.verify(vectors::ANSWER, &signature));
    for bit in 0..signature.len() * 8 {
        assert!(!key.verify(vectors::ANSWER, &flipped(&signature, bit)), "bit {bit}");
    }
    for bit in 0..vectors::ANSWER.len() * 8 {
        assert!(!key.verify(&flipped(vectors::ANSWER, bit), &signature), "bit {bit}");
    }
    for length in [0, 1, 255] {
        assert!(!key.verify(vectors::ANSWER, &signature[..length]), "{length} bytes");
    }
    let longer = [signature.as_slice(), &[0]].concat();
    assert!(!key.verify(vectors::ANSWER, &longer));
    let other = VerifyingKey::from_spki(&der(vectors::MERCHANT_PUBLIC)).unwrap();
    assert!(!other.verify(vectors::ANSWER, &signature));
}

#[test]
fn oaep_is_the_one_of_openssl() {
    let private = PrivateDecryptingKey::from_pkcs8(&der(vectors::PLATFORM_KEY)).unwrap();
    let private = OaepPrivateDecryptingKey::new(private).unwrap();
    let decrypt = |ciphertext: &[u8]| {
        let mut plaintext = vec![0; private.min_output_size()];
        let plaintext = private.decrypt(&OAEP_SHA1_MGF1SHA1, ciphertext, &mut plaintext, None);
        plaintext.map(|plaintext| plaintext.to_vec())
    };
    // That this is a decryption as the platform does it …
    let openssls = decoded(vectors::OAEP_CIPHERTEXT);
    assert_eq!(decrypt(&openssls).unwrap(), vectors::OAEP_PLAINTEXT);
    assert!(decrypt(&flipped(&openssls, 1000)).is_err());
    // … which reads what the library encrypts.
    let key = platform();
    let longest = vec![b'x'; key.max_plaintext()];
    assert_eq!(longest.len(), 214);
    for plaintext in [vectors::OAEP_PLAINTEXT, "李四".as_bytes(), b"", &longest] {
        let ciphertext = key.encrypt(plaintext).unwrap();
        assert_eq!(decrypt(&ciphertext).unwrap(), plaintext);
        assert_ne!(ciphertext, key.encrypt(plaintext).unwrap(), "is random");
    }
    assert!(key.encrypt(&[b'x'; 215]).is_none());
}

#[test]
fn what_openssl_encrypts_for_the_merchant_decrypts_and_nothing_else_does() {
    let ciphertext = decoded(vectors::OAEP_MERCHANT_CIPHERTEXT);
    let pkcs8 = SigningKey::from_pkcs8(&der(vectors::MERCHANT_KEY)).unwrap();
    let pkcs1 = SigningKey::from_pkcs1(&der(vectors::MERCHANT_KEY_PKCS1)).unwrap();
    assert_eq!(pkcs8.decrypt(&ciphertext).unwrap(), vectors::OAEP_PLAINTEXT);
    assert_eq!(pkcs1.decrypt(&ciphertext).unwrap(), vectors::OAEP_PLAINTEXT);
    for changed in [flipped(&ciphertext, 1000), ciphertext[1..].to_vec(), Vec::new()] {
        assert_eq!(pkcs8.decrypt(&changed), None);
    }
    let other = SigningKey::from_pkcs8(&der(vectors::PLATFORM_KEY)).unwrap();
    assert_eq!(other.decrypt(&ciphertext), None);
}

#[test]
fn ecb_opens_what_openssl_made_and_refuses_another_length_or_key() {
    let key = crate::keys::ApiV2Key::new("192006250b4c09247ec02edce69f6a2d").unwrap();
    let ciphertext = decoded(vectors::REQ_INFO_CIPHERTEXT);
    assert_eq!(key.decrypt_refund(ciphertext.clone()).unwrap(), vectors::REQ_INFO);
    let longer = [ciphertext.as_slice(), &[0]].concat();
    for changed in [longer, ciphertext[1..].to_vec(), Vec::new()] {
        assert_eq!(key.decrypt_refund(changed), None);
    }
    let other = crate::keys::ApiV2Key::new("192006250b4c09247ec02edce69f6a2e").unwrap();
    assert_ne!(other.decrypt_refund(ciphertext).as_deref(), Some(vectors::REQ_INFO));
}

#[test]
fn gcm_opens_and_refuses_a_change_of_any_part() {
    let cases: Vec<Value> = serde_json::from_str(vectors::GCM).unwrap();
    assert!(cases.iter().any(|case| case["associated_data"] == ""));
    for case in &cases {
        let text = |name: &str| case[name].as_str().unwrap().as_bytes().to_vec();
        let key: [u8; 32] = text("key").try_into().unwrap();
        let (nonce, associated_data) = (text("nonce"), text("associated_data"));
        let ciphertext = decoded(case["ciphertext"].as_str().unwrap());
        let open = |key: &[u8; 32], nonce: &[u8], associated_data: &[u8], ciphertext: &[u8]| {
            aes_gcm::open(key, nonce, associated_data, ciphertext.to_vec())
        };
        assert_eq!(open(&key, &nonce, &associated_data, &ciphertext).unwrap(), text("plaintext"));
        // Ciphertext and tag.
        for bit in 0..ciphertext.len() * 8 {
            let changed = flipped(&ciphertext, bit);
            assert_eq!(open(&key, &nonce, &associated_data, &changed), None, "bit {bit}");
        }
        for length in [0, 1, 15, ciphertext.len() - 1] {
            assert_eq!(open(&key, &nonce, &associated_data, &ciphertext[..length]), None);
        }
        for bit in 0..nonce.len() * 8 {
            assert_eq!(open(&key, &flipped(&nonce, bit), &associated_data, &ciphertext), None);
        }
        for nonce in [&nonce[..11], &[nonce.as_slice(), b"0"].concat(), b""] {
            assert_eq!(open(&key, nonce, &associated_data, &ciphertext), None);
        }
        for bit in 0..associated_data.len() * 8 {
            let changed = flipped(&associated_data, bit);
            assert_eq!(open(&key, &nonce, &changed, &ciphertext), None);
        }
        let longer = [associated_data.as_slice(), b" "].concat();
        assert_eq!(open(&key, &nonce, &longer, &ciphertext), None);
        let other = flipped(&key, 0).try_into().unwrap();
        assert_eq!(open(&other, &nonce, &associated_data, &ciphertext), None);
    }
}

#[test]
fn keys_that_are_not_rsa_of_2048_bits_are_refused() {
    assert!(SigningKey::from_pkcs8(&der(vectors::RSA1024_KEY)).is_none());
    assert!(SigningKey::from_pkcs8(&der(vectors::EC_KEY)).is_none());
    assert!(SigningKey::from_pkcs1(&der(vectors::EC_KEY_SEC1)).is_none());
    assert!(SigningKey::from_pkcs8(b"").is_none());
    assert!(VerifyingKey::from_spki(&der(vectors::RSA1024_PUBLIC)).is_none());
    assert!(VerifyingKey::from_spki(&der(vectors::EC_PUBLIC)).is_none());
    assert!(VerifyingKey::from_spki(b"").is_none());
    let cut = der(vectors::MERCHANT_KEY);
    assert!(SigningKey::from_pkcs8(&cut[..cut.len() - 1]).is_none());
    let cut = der(vectors::PLATFORM_PUBLIC);
    assert!(VerifyingKey::from_spki(&cut[..cut.len() - 1]).is_none());
}

fn flipped(bytes: &[u8], bit: usize) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    bytes[bit / 8] ^= 1 << (bit % 8);
    bytes
}
