//! No output shows a secret: neither `Debug` of keys, builders and clients, nor the error after a wrong input.

use wechatpay_sdk::{
    ApiV2Key, ApiV3Key, Client, ClientBuilder, ClientCertificate, Error, MerchantPrivateKey,
    PlatformCertificate, PlatformKeyStore, PlatformPublicKey, Sensitive,
};

use crate::watched;

const MCHID: &str = "1900000109";
const SERIAL: &str = "0A1B2C3D4E5F60718293A4B5C6D7E8F901234567";
const V2_KEY: &str = "192006250b4c09247ec02edce69f6a2d";
const V3_KEY: &str = "0123456789abcdefFEDCBA9876543210";
const PRIVATE_KEY: &str = include_str!("../vectors/merchant_key.pem");
const PRIVATE_KEY_PKCS1: &str = include_str!("../vectors/merchant_key_pkcs1.pem");
const CERTIFICATE: &str = include_str!("../vectors/merchant_cert.pem");
const P12: &[u8] = include_bytes!("../vectors/merchant.p12");
const PLATFORM_PUBLIC: &str = include_str!("../vectors/platform_public.pem");
const PLATFORM_CERTIFICATE: &str = include_str!("../vectors/platform_cert.pem");

fn assert_shows_none(printed: &str) {
    assert_eq!(watched::find(printed), None, "{printed}");
}

#[test]
fn debug_of_keys_builders_and_clients() {
    let private_key = || MerchantPrivateKey::from_pem(PRIVATE_KEY).unwrap();
    let certificate = || ClientCertificate::from_pem(CERTIFICATE, PRIVATE_KEY).unwrap();
    let (v2, v3) = (ApiV2Key::new(V2_KEY).unwrap(), ApiV3Key::new(V3_KEY).unwrap());
    let public = PlatformPublicKey::from_pem("PUB_KEY_ID_01", PLATFORM_PUBLIC).unwrap();
    let platform = PlatformCertificate::from_pem(PLATFORM_CERTIFICATE).unwrap();
    let mut printed = Vec::new();
    for value in [
        &private_key() as &dyn std::fmt::Debug,
        &certificate(),
        &ClientCertificate::from_pkcs12(P12, MCHID).unwrap(),
        &v2,
        &v3,
        &public,
        &platform,
        &Sensitive::new("6222020000001234567"),
        &Some(Sensitive::from("6222020000001234567")),
    ] {
        printed.push(format!("{value:?} {value:#?}"));
    }
    let builder = Client::builder()
        .mchid(MCHID)
        .private_key(private_key())
        .client_certificate(certificate())
        .api_v2_key(v2)
        .api_v3_key(v3)
        .platform_public_key(public)
        .platform_certificate(platform)
        .proxy("http://user:pass-phrase@proxy.example:3128");
    printed.push(format!("{builder:?} {builder:#?}"));
    let client = builder.build().unwrap();
    printed.push(format!("{client:?} {client:#?} {:?}", client.api_v3_key()));
    let payload = client.payload().md5();
    let store = PlatformKeyStore::new();
    store.add(PlatformCertificate::from_pem(PLATFORM_CERTIFICATE).unwrap()).unwrap();
    printed.push(format!("{payload:?} {:?} {store:?}", payload.jsapi("wx1", "wx2")));
    printed.iter().for_each(|printed| assert_shows_none(printed));
    // The public parts are shown: they identify the key.
    let all = printed.join(" ");
    for name in [MCHID, SERIAL, "PUB_KEY_ID_01", "7132D72A03E93CDDF8C03BBD1F37EEDF00000001"] {
        assert!(all.contains(name), "{name} is not in {all}");
    }
}

/// A builder with a serial that is something else.
fn signed_by(serial: &str) -> Result<ClientBuilder, Error> {
    watched::install();
    let key = MerchantPrivateKey::from_pem(PRIVATE_KEY)?;
    Ok(Client::builder().mchid(MCHID).private_key(key).certificate_serial(serial))
}

#[test]
fn errors_of_whoever_gives_the_wrong_thing() {
    let one_line: String = PRIVATE_KEY.lines().filter(|line| !line.starts_with("-----")).collect();
    for text in [
        PRIVATE_KEY.replace('\n', "/n"),
        PRIVATE_KEY.replace('\n', " "),
        PRIVATE_KEY.replace('\n', ""),
        PRIVATE_KEY.replacen('\n', "", 1),
        PRIVATE_KEY.replacen("MII", "?II", 1),
        PRIVATE_KEY.replace("BEGIN PRIVATE KEY", "BEGIN CERTIFICATE"),
        PRIVATE_KEY.replace("PRIVATE KEY", "SECRET"),
        PRIVATE_KEY.lines().take(20).collect::<Vec<_>>().join("\n"),
        PRIVATE_KEY_PKCS1.replace("RSA ", ""),
        one_line.clone(),
    ] {
        let errors = [
            MerchantPrivateKey::from_pem(&text).map(drop),
            MerchantPrivateKey::from_pem_file(&one_line).map(drop),
            ClientCertificate::from_pem(&text, PRIVATE_KEY).map(drop),
            ClientCertificate::from_pem(CERTIFICATE, &text).map(drop),
            ClientCertificate::from_pkcs12(text.as_bytes(), MCHID).map(drop),
            ClientCertificate::from_pkcs12_file(&one_line, MCHID).map(drop),
            PlatformPublicKey::from_pem("PUB_KEY_ID_01", &text).map(drop),
            PlatformPublicKey::from_pem_file("PUB_KEY_ID_01", &one_line).map(drop),
            PlatformCertificate::from_pem(&text).map(drop),
            PlatformPublicKey::from_pem(&text, PLATFORM_PUBLIC).map(drop),
            PlatformPublicKey::from_pem(format!("PUB_KEY_ID_{text}"), PLATFORM_PUBLIC).map(drop),
            PlatformPublicKey::from_pem(V3_KEY, PLATFORM_PUBLIC).map(drop),
            ApiV2Key::new(&text).map(drop),
            ApiV3Key::new(&text).map(drop),
            PlatformPublicKey::from_pem("PUB_KEY_ID_01", PRIVATE_KEY).map(drop),
            Client::builder().mchid(&text).build().map(drop),
            Client::builder().mchid(V2_KEY).build().map(drop),
            signed_by(&text).and_then(ClientBuilder::build).map(drop),
            Client::builder().mchid(MCHID).extra_root_certificate(&text).build().map(drop),
        ];
        for error in errors {
            let error = error.unwrap_err();
            let source = std::error::Error::source(&error).map(ToString::to_string);
            assert_shows_none(&format!("{error} {error:?} {source:?}"));
        }
    }
}
