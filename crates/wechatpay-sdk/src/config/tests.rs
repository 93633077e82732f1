//! Every way to mix a configuration up, and the words that name it.

use std::time::Duration;

use super::ClientBuilder;
use crate::certificates::PlatformKeyStore;
use crate::client::Client;
use crate::error::{Delivery, ErrorKind};
use crate::keys::{
    ApiV2Key, ApiV3Key, ClientCertificate, MerchantPrivateKey, PlatformCertificate,
    PlatformPublicKey,
};
use crate::vectors::{self, MCHID, MERCHANT_SERIAL, PLATFORM_SERIAL, PUBLIC_KEY_ID};

const V2_KEY: &str = "192006250b4c09247ec02edce69f6a2d";
const V3_KEY: &str = "0123456789abcdefFEDCBA9876543210";

fn merchant_key() -> MerchantPrivateKey {
    MerchantPrivateKey::from_pem(vectors::MERCHANT_KEY).unwrap()
}

fn v3_key() -> ApiV3Key {
    ApiV3Key::new(V3_KEY).unwrap()
}

fn client_certificate() -> ClientCertificate {
    ClientCertificate::from_pem(vectors::MERCHANT_CERT, vectors::MERCHANT_KEY).unwrap()
}

fn platform_key() -> PlatformPublicKey {
    PlatformPublicKey::from_pem(PUBLIC_KEY_ID, vectors::PLATFORM_PUBLIC).unwrap()
}

fn platform_certificate(pem: &str) -> PlatformCertificate {
    PlatformCertificate::from_pem(pem).unwrap()
}

/// A builder with nothing but the merchant.
fn merchant() -> ClientBuilder {
    Client::builder().mchid(MCHID)
}

/// A builder that builds: v3 with the public key.
fn v3() -> ClientBuilder {
    let builder = merchant().certificate_serial(MERCHANT_SERIAL).private_key(merchant_key());
    builder.platform_public_key(platform_key())
}

#[test]
fn complete_configurations_build() {
    let v2 = || ApiV2Key::new(V2_KEY).unwrap();
    let certificate = || platform_certificate(vectors::PLATFORM_CERT);
    let p12 = ClientCertificate::from_pkcs12(vectors::MERCHANT_P12, MCHID).unwrap();
    for (name, builder) in [
        ("v3, public key", v3()),
        ("v3, both kinds of platform key", v3().platform_certificate(certificate())),
        ("v3, the same platform key twice", v3().platform_public_key(platform_key())),
        (
            "v3, serial in lower case and without its zero",
            v3().certificate_serial(MERCHANT_SERIAL.trim_start_matches('0').to_lowercase())
                .client_certificate(client_certificate()),
        ),
        (
            "v3, all from the client certificate",
            merchant().client_certificate(p12).platform_certificate(certificate()),
        ),
        ("v2 alone", merchant().api_v2_key(v2())),
        (
            "v2 with the certificate",
            merchant().api_v2_key(v2()).client_certificate(client_certificate()),
        ),
        ("all", v3().api_v2_key(v2()).api_v3_key(v3_key())),
        (
            "a platform here",
            v3().base_url("http://localhost:1").mutual_tls_base_url("https://[::1]:2"),
        ),
        (
            "a fallback",
            v3().host_base_url("api.mch.weixin.qq.com", "https://api2.mch.weixin.qq.com/"),
        ),
        ("an HTTP proxy", v3().proxy("http://user:password@proxy.example:3128")),
        ("a SOCKS proxy", v3().proxy("socks5://127.0.0.1:1080")),
        (
            "an old platform certificate beside a valid key",
            v3().platform_certificate(platform_certificate(vectors::PLATFORM_CERT_EXPIRED)),
        ),
        (
            "the APIv3 key alone, to download certificates",
            merchant().client_certificate(client_certificate()).api_v3_key(v3_key()),
        ),
        (
            "an old platform certificate and the APIv3 key",
            merchant()
                .client_certificate(client_certificate())
                .api_v3_key(v3_key())
                .platform_certificate(platform_certificate(vectors::PLATFORM_CERT_EXPIRED)),
        ),
        ("a root", v3().extra_root_certificate(vectors::PLATFORM_CERT)),
    ] {
        let built = builder.build();
        let client = built.unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(client.mchid(), MCHID, "{name}");
    }
}

/// The platform writes serials in capitals and with their leading zeros.
#[test]
fn the_serial_is_sent_as_the_platform_writes_it() {
    let sent = |builder: ClientBuilder| {
        let client = builder.build().unwrap();
        client.parts().signer.as_ref().unwrap().serial.clone()
    };
    let small = MERCHANT_SERIAL.to_lowercase();
    assert_ne!(small, MERCHANT_SERIAL);
    assert_eq!(sent(v3().certificate_serial(small.clone())), MERCHANT_SERIAL);
    // The leading zero may belong to the serial: without a certificate, that cannot be known.
    let short = small.trim_start_matches('0');
    assert_eq!(sent(v3().certificate_serial(short)), short.to_uppercase());
    let certified = v3().client_certificate(client_certificate());
    for serial in [MERCHANT_SERIAL, &small, short] {
        let certified = v3().client_certificate(client_certificate());
        assert_eq!(sent(certified.certificate_serial(serial)), MERCHANT_SERIAL, "{serial}");
    }
    assert_eq!(sent(certified), MERCHANT_SERIAL);
}

#[test]
fn what_is_mixed_up_is_named() {
    let another = MerchantPrivateKey::from_pem(vectors::PLATFORM_KEY).unwrap();
    let expired =
        ClientCertificate::from_pem(vectors::MERCHANT_CERT_EXPIRED, vectors::MERCHANT_KEY).unwrap();
    let own_public = PlatformPublicKey::from_pem("PUB_KEY_ID_1", vectors::MERCHANT_PUBLIC).unwrap();
    let other_under_the_id = PlatformPublicKey::from_pem(PUBLIC_KEY_ID, vectors::AUTHORITY_PUBLIC);
    let shared = PlatformKeyStore::new();
    let own = PlatformPublicKey::from_pem("PUB_KEY_ID_2", vectors::MERCHANT_PUBLIC).unwrap();
    shared.add(own).unwrap();
    let own_as_platforms = platform_certificate(vectors::MERCHANT_CERT);
    for (builder, expected) in [
        // Missing settings.
        (Client::builder(), "the merchant id (`mchid`) is missing"),
        (v3().mchid(""), "the merchant id (`mchid`) is missing"),
        (
            merchant(),
            "the client has no key to sign with: set `private_key` for v3, or `api_v2_key` for v2",
        ),
        (
            merchant().platform_public_key(platform_key()).api_v3_key(v3_key()),
            "the client has no key to sign with",
        ),
        (
            merchant().private_key(merchant_key()),
            "the serial of the merchant's API certificate (`certificate_serial`) is missing",
        ),
        (
            merchant().certificate_serial(MERCHANT_SERIAL),
            "the merchant's API private key (`private_key`) is missing",
        ),
        (
            merchant()
                .certificate_serial(MERCHANT_SERIAL)
                .api_v2_key(ApiV2Key::new(V2_KEY).unwrap()),
            "the merchant's API private key (`private_key`) is missing",
        ),
        // What has another form.
        (
            v3().mchid("wxd930ea5d5a258f4f"),
            "must consist of digits, but `wxd930ea5d5a258f4f` was given",
        ),
        (v3().mchid("1900000109\n"), "must consist of digits, but"),
        (
            v3().certificate_serial(PUBLIC_KEY_ID),
            "but the id of a WeChat Pay public key was given: `PUB_KEY_ID_",
        ),
        (v3().certificate_serial(""), "must have 40 hexadecimal digits, but `` was given"),
        (
            v3().certificate_serial("1900000109x"),
            "must have 40 hexadecimal digits, but `1900000109x` was given",
        ),
        (v3().certificate_serial("A\",b=\"\r\n"), r#"but `A\",b=\"\r\n` was given"#),
        (v3().certificate_serial(format!("0{MERCHANT_SERIAL}")), "must have 40 hexadecimal digits"),
        // Settings of somebody else.
        (
            v3().client_certificate(client_certificate()).certificate_serial(PLATFORM_SERIAL),
            "the certificate serial is `7132D72A03E93CDDF8C03BBD1F37EEDF00000001`, but the \
             merchant's API certificate has the serial `0A1B2C3D4E5F60718293A4B5C6D7E8F901234567`",
        ),
        (
            v3().client_certificate(client_certificate()).mchid("1900000110"),
            "belongs to the merchant `1900000109`, but the mchid is `1900000110`",
        ),
        (
            v3().client_certificate(client_certificate()).private_key(another),
            "the merchant's API private key does not belong to the merchant's API certificate",
        ),
        (
            merchant().client_certificate(expired),
            "the merchant's API certificate is expired or not valid yet",
        ),
        // Keys that are not the platform's.
        (
            v3().platform_certificate(own_as_platforms.clone()),
            "the merchant's own certificate (`apiclient_cert.pem`) was given as a platform",
        ),
        (
            v3().mchid("1900000110").platform_certificate(own_as_platforms),
            "is the merchant's own public key",
        ),
        (
            v3().platform_public_key(own_public),
            "the platform key `PUB_KEY_ID_1` is the merchant's own public key",
        ),
        (
            merchant()
                .certificate_serial(MERCHANT_SERIAL)
                .private_key(merchant_key())
                .platform_certificate(platform_certificate(vectors::PLATFORM_CERT_EXPIRED)),
            "certificate `7132D72A03E93CDDF8C03BBD1F37EEDF00000002` is expired or not valid yet",
        ),
        (
            v3().platform_keys(shared),
            "the platform key `PUB_KEY_ID_2` is the merchant's own public key",
        ),
        (
            merchant()
                .client_certificate(client_certificate())
                .api_v3_key(v3_key())
                .fetch_certificates(false)
                .platform_certificate(platform_certificate(vectors::PLATFORM_CERT_EXPIRED)),
            "is expired or not valid yet; download the current one",
        ),
        (
            v3().platform_public_key(other_under_the_id.unwrap()),
            "two different platform keys were given with the same serial or id `PUB_KEY_ID_",
        ),
        // Where it goes.
        (
            v3().base_url("http://api.mch.weixin.qq.com"),
            "is not encrypted: use `https`, because `http` is allowed only",
        ),
        (v3().base_url("http://127.0.0.1.example"), "is not encrypted"),
        (v3().base_url("http://0.0.0.0:80"), "is not encrypted"),
        (v3().mutual_tls_base_url("http://gateway.example"), "is not encrypted"),
        (v3().host_base_url("api.mch.weixin.qq.com", "http://gateway.example"), "is not encrypted"),
        (
            v3().base_url("https://gateway.example/wechat"),
            "must consist of scheme, host and port only",
        ),
        (v3().base_url("https://u:secret@gateway.example"), "contains a user name or password"),
        (
            v3().host_base_url("https://api.mch.weixin.qq.com", "https://localhost"),
            "is not a documented host such as",
        ),
        (v3().base_url("ftp://localhost"), "neither `https` nor `http`"),
        (v3().base_url("localhost"), "is not a valid URL"),
        // How.
        (v3().proxy("no proxy"), "the proxy's URL is not valid"),
        (v3().proxy("http://u:secret@"), "the proxy's URL is not valid"),
        (
            v3().extra_root_certificate("ca.pem"),
            "the extra root certificate contains no certificate",
        ),
        (v3().extra_root_certificate(""), "the extra root certificate contains no certificate"),
        (
            v3().user_agent("a\r\nAuthorization: b"),
            "the user agent contains characters that are not allowed",
        ),
        (v3().connect_timeout(Duration::ZERO), "the connect timeout is zero"),
        (v3().attempt_timeout(Duration::ZERO), "the attempt timeout is zero"),
        (v3().total_timeout(Duration::ZERO), "the total timeout is zero"),
    ] {
        let Err(error) = builder.build() else { panic!("was built; expected: {expected}") };
        assert_eq!(error.kind(), ErrorKind::Configuration, "{error}");
        assert_eq!(error.delivery(), Delivery::NotSent, "{error}");
        let text = error.to_string();
        assert!(text.contains(expected), "{text}\ndoes not contain: {expected}");
        assert!(!text.contains("secret"), "{text}");
        assert!(!text.contains('\n') && !text.contains('\r'), "{text:?} is not one line");
    }
}
