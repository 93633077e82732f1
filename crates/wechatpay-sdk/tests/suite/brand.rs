//! The brand's API against the simulator, which checks its scheme with code of its own.

use serde_json::Value;
use wechatpay_sdk::{Client, Delivery, ErrorKind, MerchantPrivateKey, PlatformPublicKey};
use wechatpay_simulator::Simulator;

use crate::platform::{self, Platform};

/// A client with nothing but the credentials of the simulator's brand; `key` signs, `public_key`
/// verifies.
fn client(simulator: &Simulator, key: &str, public_key: &str) -> Client {
    let brand = simulator.credentials().brand().unwrap();
    let platform = PlatformPublicKey::from_pem(brand.public_key_id(), public_key).unwrap();
    let builder = Client::builder().brand_id(brand.id()).brand_public_key(platform);
    let builder = builder.brand_certificate_serial(brand.certificate_serial());
    let builder = builder.brand_private_key(MerchantPrivateKey::from_pem(key).unwrap());
    builder.base_url(simulator.base_url()).build().unwrap()
}

#[test]
fn a_brand_calls_with_its_own_keys_and_without_a_merchant() {
    let simulator = Simulator::start_blocking().unwrap();
    let brand = simulator.credentials().brand().unwrap();
    let client = client(&simulator, brand.private_key(), brand.public_key());
    let chain = client.chain("brand/store/brandstores").get().query([("limit", "1")]);
    assert!(chain.wait().unwrap().json::<Value>().unwrap()["data"].is_array());
    let index = client["brand/store/brandstores/{store_id}"].bind("store_id", "1").get();
    assert!(index.wait().is_ok());
    let merchants = client.chain("v3/certificates").get().wait().unwrap_err();
    assert_eq!(merchants.kind(), ErrorKind::Configuration);
}

#[test]
fn keys_of_the_merchant_are_not_the_brands() {
    let simulator = Simulator::start_blocking().unwrap();
    let (own, brand) = (simulator.credentials(), simulator.credentials().brand().unwrap());
    let call = |client: &Client| client.chain("brand/store/brandstores").get().wait().unwrap_err();
    let refused = call(&client(&simulator, own.private_key(), brand.public_key()));
    assert_eq!(refused.code(), Some("SIGN_ERROR"));
    let unverified = call(&client(&simulator, brand.private_key(), own.public_key()));
    assert_eq!(unverified.kind(), ErrorKind::Verification);
}

#[test]
fn one_client_is_a_merchant_and_a_brand() {
    let simulator = Simulator::start_blocking().unwrap();
    let brand = simulator.credentials().brand().unwrap();
    let key = PlatformPublicKey::from_pem(brand.public_key_id(), brand.public_key()).unwrap();
    let builder = platform::builder(&simulator).brand_id(brand.id()).brand_public_key(key);
    let builder = builder.brand_certificate_serial(brand.certificate_serial());
    let key = MerchantPrivateKey::from_pem(brand.private_key()).unwrap();
    let client = builder.brand_private_key(key).build().unwrap();
    assert!(client.chain("v3/certificates").get().wait().is_ok());
    assert!(client.chain("brand/store/brandstores").get().wait().is_ok());
}

#[test]
fn a_merchant_without_a_brand_sends_nothing() {
    let platform = Platform::start();
    let call = platform.client.chain("brand/store/brandstores").get();
    let error = call.wait().unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::Configuration, Delivery::NotSent));
}
