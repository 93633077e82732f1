//! Tests which credentials of a brand are sufficient, and the error if one is missing.

use super::ClientBuilder;
use crate::client::Client;
use crate::error::{Delivery, ErrorKind};
use crate::keys::{MerchantPrivateKey, PlatformPublicKey};
use crate::vectors::{self, MCHID, MERCHANT_SERIAL, PUBLIC_KEY_ID};

const BRAND_ID: &str = "40001";

fn key() -> MerchantPrivateKey {
    MerchantPrivateKey::from_pem(vectors::MERCHANT_KEY).unwrap()
}

fn public_key(pem: &str) -> PlatformPublicKey {
    PlatformPublicKey::from_pem(PUBLIC_KEY_ID, pem).unwrap()
}

/// A builder with the certificate of the brand alone.
fn certified() -> ClientBuilder {
    let builder = Client::builder().brand_id(BRAND_ID).brand_private_key(key());
    builder.brand_certificate_serial(MERCHANT_SERIAL.to_lowercase())
}

/// A builder that builds.
fn brand() -> ClientBuilder {
    certified().brand_public_key(public_key(vectors::PLATFORM_PUBLIC))
}

fn refused(builder: ClientBuilder) -> String {
    let error = builder.build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    error.to_string()
}

#[test]
fn a_brand_needs_no_merchant() {
    let client = brand().build().unwrap();
    assert_eq!((client.brand_id(), client.mchid()), (Some(BRAND_ID), ""));
    let signer = &client.parts().brand.as_ref().unwrap().signer;
    assert_eq!(signer.serial, MERCHANT_SERIAL, "sent as the platform writes it");
    let both = brand().mchid(MCHID).certificate_serial(MERCHANT_SERIAL).private_key(key());
    let both = both.platform_public_key(public_key(vectors::PLATFORM_PUBLIC)).build().unwrap();
    assert_eq!((both.brand_id(), both.mchid()), (Some(BRAND_ID), MCHID));
}

#[test]
fn what_is_missing_or_wrong_is_named() {
    let builder = Client::builder;
    for (built, name) in [
        (builder().brand_private_key(key()), "`brand_id`"),
        (builder().brand_id(BRAND_ID), "`brand_certificate_serial`"),
        (
            builder().brand_id(BRAND_ID).brand_certificate_serial(MERCHANT_SERIAL),
            "`brand_private_key`",
        ),
        (certified(), "`brand_public_key_id`, `brand_public_key`"),
        (brand().brand_id("brand"), "must consist of digits, but `brand` was given"),
        (brand().brand_certificate_serial("PUB_KEY_ID_01"), "id of a WeChat Pay public key"),
        (
            brand().brand_certificate_serial("x"),
            "must have 40 hexadecimal digits, but `X` was given",
        ),
        (
            certified().brand_public_key(public_key(vectors::MERCHANT_PUBLIC)),
            "is the brand's own public key",
        ),
        // A key of the merchant makes it a merchant's client as well.
        (brand().private_key(key()).certificate_serial(MERCHANT_SERIAL), "`mchid`"),
    ] {
        let text = refused(built);
        assert!(text.contains(name), "{name}: {text}");
    }
}

#[test]
fn a_call_without_the_credentials_of_its_account_is_not_sent() {
    let merchant = Client::builder().mchid(MCHID).certificate_serial(MERCHANT_SERIAL);
    let merchant = merchant.private_key(key());
    let merchant = merchant.platform_public_key(public_key(vectors::PLATFORM_PUBLIC));
    let merchant = merchant.build().unwrap();
    let error = merchant.chain("brand/store/brandstores").get().wait().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert_eq!(error.delivery(), Delivery::NotSent);
    assert!(error.to_string().contains("`brand_certificate_serial`"), "{error}");
    let error = brand().build().unwrap().chain("v3/certificates").get().wait().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("merchant's API private key"), "{error}");
}
