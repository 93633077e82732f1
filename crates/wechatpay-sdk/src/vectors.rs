//! The known vectors of `tests/vectors/`, made with `openssl` by the `make.sh`
//! beside them: for tests only.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

macro_rules! text {
    ($($name:ident = $file:literal;)*) => {
        $(pub(crate) const $name: &str = include_str!(concat!("../tests/vectors/", $file));)*
    };
}

macro_rules! bytes {
    ($($name:ident = $file:literal;)*) => {
        $(pub(crate) const $name: &[u8] = include_bytes!(concat!("../tests/vectors/", $file));)*
    };
}

text! {
    MERCHANT_KEY = "merchant_key.pem";
    MERCHANT_KEY_PKCS1 = "merchant_key_pkcs1.pem";
    MERCHANT_KEY_ENCRYPTED = "merchant_key_encrypted.pem";
    MERCHANT_KEY_ENCRYPTED_PKCS1 = "merchant_key_encrypted_pkcs1.pem";
    MERCHANT_PUBLIC = "merchant_public.pem";
    MERCHANT_CERT = "merchant_cert.pem";
    MERCHANT_CERT_EXPIRED = "merchant_cert_expired.pem";
    PLATFORM_KEY = "platform_key.pem";
    PLATFORM_PUBLIC = "platform_public.pem";
    PLATFORM_PUBLIC_PKCS1 = "platform_public_pkcs1.pem";
    PLATFORM_CERT = "platform_cert.pem";
    PLATFORM_CERT_EXPIRED = "platform_cert_expired.pem";
    AUTHORITY_CERT = "authority_cert.pem";
    AUTHORITY_PUBLIC = "authority_public.pem";
    EC_KEY = "ec_key.pem";
    EC_KEY_SEC1 = "ec_key_sec1.pem";
    EC_PUBLIC = "ec_public.pem";
    EC_CERT = "ec_cert.pem";
    RSA1024_KEY = "rsa1024_key.pem";
    RSA1024_PUBLIC = "rsa1024_public.pem";
    REQUEST_SIGNATURE = "request.signature";
    ANSWER_SIGNATURE = "answer.signature";
    ANSWER_EMPTY_SIGNATURE = "answer_empty.signature";
    STATEMENT_SIGNATURE = "statement.signature";
    OAEP_CIPHERTEXT = "oaep.ciphertext";
    OAEP_MERCHANT_CIPHERTEXT = "oaep_merchant.ciphertext";
    REQ_INFO_CIPHERTEXT = "req_info.ciphertext";
    GCM = "gcm.json";
    PAYLOAD_JSAPI_SIGNATURE = "payload_jsapi.signature";
    PAYLOAD_APP_SIGNATURE = "payload_app.signature";
    PAYLOADS = "payloads.digests";
}

bytes! {
    MERCHANT_P12 = "merchant.p12";
    MERCHANT_P12_LEGACY = "merchant_legacy.p12";
    MERCHANT_P12_3DES = "merchant_3des.p12";
    MERCHANT_P12_NOMAC = "merchant_nomac.p12";
    NO_KEY_P12 = "no_key.p12";
    REQUEST = "request.message";
    ANSWER = "answer.message";
    ANSWER_EMPTY = "answer_empty.message";
    STATEMENT = "statement.message";
    STATEMENT_FILE = "statement.csv";
    OAEP_PLAINTEXT = "oaep.plaintext";
    REQ_INFO = "req_info.xml";
}

/// The merchant of the certificates, which is also the password of the PKCS#12 files.
pub(crate) const MCHID: &str = "1900000109";
pub(crate) const MERCHANT_SERIAL: &str = "0A1B2C3D4E5F60718293A4B5C6D7E8F901234567";
pub(crate) const PLATFORM_SERIAL: &str = "7132D72A03E93CDDF8C03BBD1F37EEDF00000001";
pub(crate) const PUBLIC_KEY_ID: &str = "PUB_KEY_ID_0119000001092024010100000000000001";

/// The bytes of a `.signature` or `.ciphertext`.
pub(crate) fn decoded(base64: &str) -> Vec<u8> {
    STANDARD.decode(base64.trim_end()).unwrap()
}

/// The contents of the first section of a PEM text, by `x509-parser`: not by
/// the code under test.
pub(crate) fn der(pem: &str) -> Vec<u8> {
    x509_parser::pem::parse_x509_pem(pem.as_bytes()).unwrap().1.contents
}
