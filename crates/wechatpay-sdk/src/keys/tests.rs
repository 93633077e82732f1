//! Every constructor with every kind of key that users take for another one.

use super::{
    ApiV2Key, ApiV3Key, ClientCertificate, MerchantPrivateKey, PlatformCertificate, PlatformKeys,
    PlatformPublicKey, now,
};
use crate::error::{ErrorKind, Result};
use crate::vectors::{self, decoded, der};

const V3_KEY: &str = "0123456789abcdefFEDCBA9876543210";
const V2_KEY: &str = "192006250b4c09247ec02edce69f6a2d";

/// The constructor refuses, as a configuration error with `expected` in it,
/// and without a piece of what it was given, as text or as a list of bytes.
#[track_caller]
fn refused<T>(result: Result<T>, given: &str, expected: &str) {
    let error = result.err().unwrap_or_else(|| panic!("was taken; expected: {expected}"));
    assert_eq!(error.kind(), ErrorKind::Configuration);
    let text = format!("{error} {error:?}");
    assert!(text.contains(expected), "{text}\ndoes not contain: {expected}");
    let body = given.split_once("KEY-----").unwrap_or_default().1.trim_matches(['\\', 'n', '\n']);
    for piece in body.as_bytes().chunks_exact(16) {
        let bytes = format!("{piece:?}");
        let bytes = bytes.trim_matches(['[', ']']);
        let piece = std::str::from_utf8(piece).unwrap();
        assert!(!text.contains(piece) && !text.contains(bytes), "shows what was given: {text}");
    }
}

#[test]
fn the_private_key_is_read_in_both_forms() {
    let expected = decoded(vectors::REQUEST_SIGNATURE);
    let crlf = vectors::MERCHANT_KEY.replace('\n', "\r\n");
    let mark = format!("\u{feff}{}", vectors::MERCHANT_KEY);
    let indented = vectors::MERCHANT_KEY.replace('\n', "\n  ");
    let beside = format!("{}{}", vectors::MERCHANT_CERT, vectors::MERCHANT_KEY);
    // As files of a container's environment have it.
    let escaped = vectors::MERCHANT_KEY.trim_end().replace('\n', "\\n");
    let escaped_crlf = vectors::MERCHANT_KEY.replace('\n', "\\r\\n");
    let (quoted, single) = (format!("\"{escaped}\\n\""), format!("'{escaped}'"));
    let quoted_lines = format!("\"{}\"\n", vectors::MERCHANT_KEY);
    // As OpenSSL writes keys out of PKCS#12.
    let attributes =
        format!("Bag Attributes\n    localKeyID: 01\nKey Attributes: <No Attributes>\n{indented}");
    let (head, rest) = vectors::MERCHANT_KEY.split_once('\n').unwrap();
    let (body, end) = rest.split_once("-----END").unwrap();
    let one_line = format!("{head}\n{}\n-----END{end}", body.replace('\n', ""));
    for text in [
        vectors::MERCHANT_KEY,
        vectors::MERCHANT_KEY_PKCS1,
        &crlf,
        &mark,
        &indented,
        &beside,
        &escaped,
        &escaped_crlf,
        &quoted,
        &single,
        &quoted_lines,
        &attributes,
        &one_line,
    ] {
        let key = MerchantPrivateKey::from_pem(text).unwrap();
        assert_eq!(key.sign(vectors::REQUEST).unwrap(), expected);
    }
}

#[test]
fn what_is_not_the_private_key_is_named() {
    let cut = vectors::MERCHANT_KEY.replacen("\nMII", "\nAII", 1);
    for (given, expected) in [
        (vectors::MERCHANT_CERT, "but a certificate was given"),
        (vectors::MERCHANT_PUBLIC, "but a public key was given"),
        (vectors::PLATFORM_PUBLIC_PKCS1, "but a public key"),
        (vectors::MERCHANT_KEY_ENCRYPTED, "an encrypted private key (decrypt it first"),
        (vectors::MERCHANT_KEY_ENCRYPTED_PKCS1, "an encrypted private key (decrypt it first"),
        (vectors::EC_KEY, "is an elliptic-curve key, but an RSA key is required"),
        (vectors::EC_KEY_SEC1, "an elliptic-curve private key was given"),
        (vectors::RSA1024_KEY, "not an intact RSA key of 2048 bits or more"),
        (&cut, "not an intact RSA key of 2048 bits or more"),
        (V3_KEY, "a text without a PEM header"),
        ("apiclient_key.pem", "a text without a PEM header"),
        (" \n", "an empty text was given"),
        (
            &vectors::MERCHANT_KEY.replacen("-----BEGIN", "> -----BEGIN", 1),
            "there is text before `-----BEGIN …-----` on its line",
        ),
        (&vectors::MERCHANT_KEY.replace('\n', " "), "its line breaks are lost"),
        (
            &vectors::MERCHANT_KEY.replace("PRIVATE KEY", "OPENSSH PRIVATE KEY"),
            "of the kind `OPENSSH",
        ),
        ("-----BEGIN PRIVATE KEY-----\n?\n-----END PRIVATE KEY-----\n", "not readable PEM"),
        ("-----BEGIN PRIVATE KEY-----\nAAAA\n", "not readable PEM"),
    ] {
        let result = MerchantPrivateKey::from_pem(given);
        refused(result, given, expected);
        refused(
            MerchantPrivateKey::from_pem(given),
            given,
            "merchant's API private key (`apiclient_key.pem`)",
        );
    }
}

#[test]
fn the_platform_public_key_verifies() {
    let key =
        PlatformPublicKey::from_pem(vectors::PUBLIC_KEY_ID, vectors::PLATFORM_PUBLIC).unwrap();
    assert_eq!(key.0.serial(), vectors::PUBLIC_KEY_ID);
    assert!(key.0.key().verify(vectors::ANSWER, &decoded(vectors::ANSWER_SIGNATURE)));
    assert!(!key.0.is_certificate());
    assert!(key.0.is_valid_at(i64::MAX));
}

#[test]
fn what_is_not_the_platform_public_key_is_named() {
    for (given, expected) in [
        (vectors::PLATFORM_CERT, "but a certificate was given"),
        (vectors::MERCHANT_KEY, "but a private key was given"),
        (vectors::MERCHANT_KEY_PKCS1, "but a private key was given"),
        (vectors::MERCHANT_KEY_ENCRYPTED, "an encrypted private key"),
        (vectors::PLATFORM_PUBLIC_PKCS1, "a public key in the PKCS#1 form"),
        (vectors::EC_PUBLIC, "not an RSA key of 2048 bits or more"),
        (vectors::RSA1024_PUBLIC, "not an RSA key of 2048 bits or more"),
        (vectors::PUBLIC_KEY_ID, "a text without a PEM header"),
        ("", "an empty text was given"),
    ] {
        refused(PlatformPublicKey::from_pem(vectors::PUBLIC_KEY_ID, given), given, expected);
        refused(
            PlatformPublicKey::from_pem(vectors::PUBLIC_KEY_ID, given),
            given,
            "the WeChat Pay public key (`pub_key.pem`)",
        );
    }
    for (id, expected) in [
        (vectors::PLATFORM_SERIAL, "must begin with `PUB_KEY_ID_`, but `7132D72A"),
        ("", "must begin with `PUB_KEY_ID_`, but `` was given"),
        ("pub_key_id_01", "must begin with `PUB_KEY_ID_`, but `pub_key_id_01` was given"),
        ("PUB_KEY_ID_01\r\nX: y", "must consist of letters, digits and `_`"),
        ("PUB_KEY_ID_01 ", "must consist of letters, digits and `_`"),
    ] {
        refused(PlatformPublicKey::from_pem(id, vectors::PLATFORM_PUBLIC), "", expected);
    }
}

#[test]
fn the_platform_certificate_verifies_under_its_own_serial() {
    let certificate = PlatformCertificate::from_pem(vectors::PLATFORM_CERT).unwrap();
    assert_eq!(certificate.serial(), vectors::PLATFORM_SERIAL);
    assert_eq!(certificate.common_name.as_deref(), Some("Tenpay.com sign"));
    assert!(certificate.key.key().verify(vectors::ANSWER, &decoded(vectors::ANSWER_SIGNATURE)));
    assert!(certificate.key.is_certificate());
    // 2020-01-01 to 2099-12-31, both days in.
    assert!(!certificate.key.is_valid_at(1_577_836_799));
    assert!(certificate.key.is_valid_at(1_577_836_800));
    assert!(certificate.key.is_valid_at(4_102_444_799));
    assert!(!certificate.key.is_valid_at(4_102_444_800));
    assert_eq!(certificate.key.spki(), der(vectors::PLATFORM_PUBLIC));
}

#[test]
fn what_is_not_a_platform_certificate_is_named() {
    let not_x509 = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    for (given, expected) in [
        (vectors::PLATFORM_PUBLIC, "but a public key was given"),
        (vectors::MERCHANT_KEY, "but a private key was given"),
        (vectors::EC_CERT, "not an RSA key of 2048 bits or more"),
        (not_x509, "is not an X.509 certificate"),
        ("", "an empty text was given"),
    ] {
        refused(PlatformCertificate::from_pem(given), given, expected);
        refused(PlatformCertificate::from_pem(given), given, "the platform certificate");
    }
}

#[test]
fn the_client_certificate_is_read_from_pem_and_every_pkcs12() {
    let (cert, key) = (vectors::MERCHANT_CERT, vectors::MERCHANT_KEY);
    for certificate in [
        ClientCertificate::from_pem(cert, key).unwrap(),
        ClientCertificate::from_pem(cert, vectors::MERCHANT_KEY_PKCS1).unwrap(),
        ClientCertificate::from_pkcs12(vectors::MERCHANT_P12, vectors::MCHID).unwrap(),
        ClientCertificate::from_pkcs12(vectors::MERCHANT_P12_LEGACY, vectors::MCHID).unwrap(),
        ClientCertificate::from_pkcs12(vectors::MERCHANT_P12_3DES, vectors::MCHID).unwrap(),
        ClientCertificate::from_pkcs12(vectors::MERCHANT_P12_NOMAC, vectors::MCHID).unwrap(),
    ] {
        assert_eq!(certificate.serial(), vectors::MERCHANT_SERIAL, "keeps its leading zero");
        assert_eq!(certificate.common_name(), Some(vectors::MCHID));
        assert_eq!(certificate.spki(), der(vectors::MERCHANT_PUBLIC));
        // What goes to TLS: the merchant's own certificate first, its key.
        let pem = std::str::from_utf8(certificate.pem()).unwrap();
        assert_eq!(der(pem), der(cert));
        let key = MerchantPrivateKey::from_pem(pem).unwrap();
        assert_eq!(
            key.sign(vectors::REQUEST).unwrap(),
            decoded(vectors::REQUEST_SIGNATURE),
            "holds the key"
        );
    }
}

/// The order in the file does not matter.
#[test]
fn the_merchants_own_certificate_is_found_among_others() {
    let (own, authority) = (vectors::MERCHANT_CERT, vectors::AUTHORITY_CERT);
    for file in [
        format!("{authority}{own}"),
        format!("{own}{authority}"),
        format!("{authority}{}{own}{authority}", vectors::PLATFORM_CERT),
        format!("{}{authority}{own}", vectors::MERCHANT_KEY),
    ] {
        let certificate = ClientCertificate::from_pem(&file, vectors::MERCHANT_KEY).unwrap();
        assert_eq!(certificate.serial(), vectors::MERCHANT_SERIAL);
        assert_eq!(certificate.common_name(), Some(vectors::MCHID));
        let pem = std::str::from_utf8(certificate.pem()).unwrap();
        assert_eq!(der(pem), der(own), "TLS sends it first");
        assert_eq!(pem.matches("BEGIN CERTIFICATE").count(), file.matches("BEGIN CERT").count());
        assert_eq!(pem.matches("PRIVATE KEY-----").count(), 2, "one key");
    }
    let others = format!("{authority}{}", vectors::PLATFORM_CERT);
    let refusal = ClientCertificate::from_pem(&others, vectors::MERCHANT_KEY);
    refused(refusal, vectors::MERCHANT_KEY, "nor to the other certificates in the file");
}

#[test]
fn what_is_not_a_client_certificate_is_named() {
    let (cert, key) = (vectors::MERCHANT_CERT, vectors::MERCHANT_KEY);
    for (certificate, key, expected) in [
        (key, key, "merchant's API certificate (`apiclient_cert.pem`) was expected, but a private"),
        (vectors::MERCHANT_PUBLIC, key, "but a public key was given"),
        (key, cert, "but a private key was given"),
        (cert, cert, "merchant's API private key (`apiclient_key.pem`) was expected, but a cert"),
        (cert, vectors::MERCHANT_KEY_ENCRYPTED, "an encrypted private key"),
        (cert, vectors::EC_KEY_SEC1, "an elliptic-curve private key"),
        (cert, vectors::PLATFORM_KEY, "the private key does not belong to the merchant's API cert"),
        (vectors::PLATFORM_CERT, key, vectors::PLATFORM_SERIAL),
    ] {
        refused(ClientCertificate::from_pem(certificate, key), key, expected);
    }
    for (p12, password, expected) in [
        (vectors::MERCHANT_P12, "1900000110", "the password is wrong"),
        (vectors::MERCHANT_P12_LEGACY, "1900000110", "the password is wrong"),
        (vectors::MERCHANT_P12_LEGACY, "", "the password is wrong"),
        (vectors::NO_KEY_P12, vectors::MCHID, "contains no RSA private key with its certificate"),
        (cert.as_bytes(), vectors::MCHID, "it is not a PKCS#12 file"),
        (b"", vectors::MCHID, "it is not a PKCS#12 file"),
        (&vectors::MERCHANT_P12[..1000], vectors::MCHID, "it is not a PKCS#12 file"),
    ] {
        refused(ClientCertificate::from_pkcs12(p12, password), "", expected);
    }
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let nowhere = "nowhere/of_the_vectors.pem";
    refused(MerchantPrivateKey::from_pem_file(nowhere), "", nowhere);
    refused(PlatformCertificate::from_pem_file(nowhere), "", nowhere);
    refused(PlatformPublicKey::from_pem_file(vectors::PUBLIC_KEY_ID, nowhere), "", nowhere);
    refused(ClientCertificate::from_pem_files(nowhere, nowhere), "", nowhere);
    refused(ClientCertificate::from_pkcs12_file(nowhere, vectors::MCHID), "", nowhere);
    // A key in one line, as some SDKs take it, is not a path, and not shown.
    let naked: String = vectors::MERCHANT_KEY.lines().filter(|line| !line.contains('-')).collect();
    let given = format!("KEY-----{naked}");
    let expected = "has no `-----BEGIN …-----`";
    refused(MerchantPrivateKey::from_pem_file(&naked), &given, expected);
    refused(ClientCertificate::from_pkcs12_file(&naked, vectors::MCHID), &given, expected);
}

#[test]
fn the_symmetric_keys_have_32_bytes() {
    assert_eq!(ApiV2Key::new(V2_KEY).unwrap().expose(), V2_KEY.as_bytes());
    assert!(ApiV3Key::new(V3_KEY).is_ok());
    let newline = format!("{V3_KEY}\n");
    for (given, expected) in [
        (V3_KEY.strip_suffix('0').unwrap(), "must have 32 bytes, but 31 were given"),
        (newline.as_str(), "but 33 were given (there is white space around it)"),
        (&format!("\"{V3_KEY}\""), "but 34 were given (there are quotes around it)"),
        ("", "must have 32 bytes, but 0 were given"),
        ("零一二三四五六七八九十零一二三四五", "must have 32 bytes, but 51 were given"),
        (vectors::MERCHANT_KEY, "32 characters, but a private key was given"),
        (vectors::MERCHANT_CERT, "32 characters, but a certificate was given"),
    ] {
        refused(ApiV3Key::new(given), given, expected);
        refused(ApiV3Key::new(given), given, "the APIv3 key");
        refused(ApiV2Key::new(given), given, expected);
        refused(ApiV2Key::new(given), given, "the APIv2 key");
    }
}

#[test]
fn the_api_v3_key_decrypts_what_was_encrypted_elsewhere() {
    let cases: Vec<serde_json::Value> = serde_json::from_str(vectors::GCM).unwrap();
    for case in &cases {
        let text = |name: &str| case[name].as_str().unwrap();
        let key = ApiV3Key::new(text("key")).unwrap();
        let decrypt =
            |ciphertext: &str| key.decrypt(text("nonce"), text("associated_data"), ciphertext);
        assert_eq!(decrypt(text("ciphertext")).unwrap(), text("plaintext").as_bytes());
        let wrong = ApiV3Key::new(V2_KEY).unwrap();
        let error = wrong.decrypt(text("nonce"), text("associated_data"), text("ciphertext"));
        assert!(error.unwrap_err().to_string().contains("not the merchant's current APIv3 key"));
        assert!(decrypt("…").unwrap_err().to_string().contains("is not base64"));
        assert!(decrypt("").is_err());
    }
}

/// While the platform's certificate rotates, the old one and the new one stand
/// in one file.
#[test]
fn several_platform_certificates_are_all_read_or_refused() {
    let both = format!("{}{}", vectors::PLATFORM_CERT, vectors::PLATFORM_CERT_EXPIRED);
    let all = PlatformCertificate::all_from_pem(&both).unwrap();
    assert_eq!(all.len(), 2);
    let error = PlatformCertificate::from_pem(&both).unwrap_err().to_string();
    assert!(error.contains("2 were given: read them with `all_from_pem`"), "{error}");
}

#[test]
fn the_key_to_encrypt_with_is_one_that_is_valid() {
    let certificate = |pem| PlatformCertificate::from_pem(pem).unwrap().key;
    let (new, old) =
        (certificate(vectors::PLATFORM_CERT), certificate(vectors::PLATFORM_CERT_EXPIRED));
    let mut keys = PlatformKeys::default();
    keys.add(old.clone()).unwrap();
    assert!(keys.preferred(now()).is_none());
    keys.add(new.clone()).unwrap();
    assert_eq!(keys.preferred(now()).unwrap().serial(), new.serial());
    // Of two that are valid the one that is so longer.
    assert_eq!(keys.preferred(old.valid_until()).unwrap().serial(), new.serial());
    let public = PlatformPublicKey::from_pem(vectors::PUBLIC_KEY_ID, vectors::PLATFORM_PUBLIC);
    keys.add(public.unwrap().0).unwrap();
    assert_eq!(keys.preferred(now()).unwrap().serial(), vectors::PUBLIC_KEY_ID);
}

/// What editors and configuration files do to PEM reaches TLS no more than it
/// reaches the keys.
#[test]
fn a_byte_order_mark_and_indentation_are_read_everywhere() {
    let spoilt = |pem: &str| format!("\u{feff}{}", pem.replace("\n", "\r\n  "));
    let certificate = ClientCertificate::from_pem(
        &spoilt(vectors::MERCHANT_CERT),
        &spoilt(vectors::MERCHANT_KEY),
    );
    let builder = crate::client::Client::builder()
        .mchid(vectors::MCHID)
        .client_certificate(certificate.unwrap())
        .extra_root_certificate(spoilt(vectors::PLATFORM_CERT));
    builder.build().unwrap();
}

/// Answers and notifications name a certificate; some senders write its serial in
/// small letters or without its zeros.
#[test]
fn a_platform_certificate_is_found_whatever_the_case_of_its_serial() {
    let mut keys = PlatformKeys::default();
    keys.add(PlatformCertificate::from_pem(vectors::PLATFORM_CERT).unwrap().key).unwrap();
    let serial = vectors::PLATFORM_SERIAL;
    for name in [serial.to_owned(), serial.to_lowercase(), format!("00{}", serial.to_lowercase())] {
        assert_eq!(keys.get(&name).map(super::PlatformKey::serial), Some(serial), "{name}");
    }
    assert!(keys.get(&serial.replace('7', "8")).is_none());
}
