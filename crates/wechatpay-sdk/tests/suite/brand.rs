//! The brand's API with the simulator, which has its own code to check the scheme.

use serde_json::{Value, json};
use wechatpay_sdk::brand::card_member::media::image_upload;
use wechatpay_sdk::brand::card_member::user_cards::import_by_openid;
use wechatpay_sdk::brand::card_member::user_cards::user_card_code::get as user_card;
use wechatpay_sdk::brand::marketing::delivery_plan::notify_url::post as notify_url;
use wechatpay_sdk::brand::marketing::product_coupon::media::upload_image;
use wechatpay_sdk::{
    Answer, Call, Client, Delivery, ErrorKind, MerchantPrivateKey, PlatformPublicKey, Upload,
};
use wechatpay_simulator::Simulator;

use crate::platform::{self, Platform};
use crate::watched::{self, NAME};

/// A client with nothing but the credentials of the simulator's brand; `key` signs, `public_key`
/// verifies.
fn client(simulator: &Simulator, key: &str, public_key: &str) -> Client {
    platform::watch(simulator.credentials());
    let brand = simulator.credentials().brand().unwrap();
    watched::secret(brand.api_key());
    watched::secret_key(brand.private_key());
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

/// A simulator, and a client of its brand.
fn started() -> (Simulator, Client) {
    let simulator = Simulator::start_blocking().unwrap();
    let brand = simulator.credentials().brand().unwrap();
    let client = client(&simulator, brand.private_key(), brand.public_key());
    (simulator, client)
}

/// The answer of a call that both endings give.
async fn both<A: Send + 'static>(call: impl Fn() -> Call<A>) -> [Answer<A>; 2] {
    let awaited = call().await.unwrap();
    let call = call();
    [awaited, std::thread::spawn(|| call.wait().unwrap()).join().unwrap()]
}

#[tokio::test]
async fn one_operation_in_six_ways() {
    let (simulator, client) = tokio::task::spawn_blocking(started).await.unwrap();
    let path = "brand/marketing/delivery-plan/notify-url";
    let request = notify_url::Request::new().notify_url("https://merchant.example/plans");
    let typed =
        both(|| client.brand().marketing().delivery_plan().notify_url().post(request.clone()))
            .await;
    let template = both(|| client.chain(path).post(&request)).await;
    let index = both(|| client["brand/marketing/delivery-plan/notify-url"].post(&request)).await;
    for answer in typed {
        assert_eq!(answer.notify_url.as_deref(), Some("https://merchant.example/plans"));
        assert!(answer.http().authenticated());
    }
    for answer in template.iter().chain(&index) {
        let answer: Value = answer.json().unwrap();
        assert_eq!(answer, json!({"notify_url": "https://merchant.example/plans"}));
    }
    let (requests, brand) = (simulator.requests(), simulator.credentials().brand().unwrap());
    assert_eq!(requests.len(), 6);
    for sent in requests {
        assert_eq!(sent.target, format!("/{path}"));
        assert_eq!(&sent.body[..], br#"{"notify_url":"https://merchant.example/plans"}"#);
        assert_eq!(sent.headers["wechatpay-serial"], brand.public_key_id());
        let authorization = sent.headers["authorization"].to_str().unwrap();
        let expected =
            format!("WECHATPAY-BRAND-SHA256-RSA2048 brand_id=\"{}\",nonce_str=\"", brand.id());
        assert!(authorization.starts_with(&expected), "{authorization}");
        let serial = format!("serial_no=\"{}\"", brand.certificate_serial());
        assert!(authorization.contains(&serial), "{authorization}");
    }
}

#[test]
fn members_are_encrypted_with_the_brands_key_and_answered_decrypted() {
    let (simulator, client) = started();
    let cards = client.brand().card_member().user_cards();
    let request = import_by_openid::post::Request::new()
        .card_id("pbLatjk4T4Tx4pt4tG4oHkq4hKLA")
        .openid("oh-394z-6CGkNoJrsDLTTUKiAnp4")
        .user_card_code("478515832665")
        .phone_number(NAME)
        .pickup_time("2030-01-01T00:00:00+08:00");
    // The simulator opens the member with the key of the brand's WeChat Pay public key.
    let answer = cards.import_by_openid().post(request).wait().unwrap();
    let sent = simulator.requests().pop().unwrap();
    let sent: Value = serde_json::from_slice(&sent.body).unwrap();
    let phone_number = sent["phone_number"].as_str().unwrap();
    assert_eq!(phone_number.len(), 344, "base64 of 256 bytes");
    assert_eq!(answer.phone_number.as_ref().map(|number| number.expose()), Some(NAME));
    let phone_number =
        |person: Option<&str>| assert_eq!(person, Some("13800000000"), "as it is invented");
    let request = user_card::Request::new()
        .card_id("pbLatjk4T4Tx4pt4tG4oHkq4hKLA")
        .openid("oh-394z-6CGkNoJrsDLTTUKiAnp4");
    let answer = cards.user_card_code("478515832665").get(request).wait().unwrap();
    phone_number(answer.phone_number.as_ref().map(|number| number.expose()));
    // Without types, the member is decrypted on demand, by the brand's private key.
    let untyped = client["brand/card-member/user-cards/{user_card_code}"]
        .bind("user_card_code", "478515832665")
        .get()
        .query([
            ("card_id", "pbLatjk4T4Tx4pt4tG4oHkq4hKLA"),
            ("openid", "oh-394z-6CGkNoJrsDLTTUKiAnp4"),
        ]);
    let answer: Value = untyped.wait().unwrap().json().unwrap();
    let sealed = answer["phone_number"].as_str().unwrap();
    phone_number(Some(client.decrypt(sealed).wait().unwrap().expose()));
}

#[test]
fn images_are_uploaded() {
    let (simulator, client) = started();
    let image = || Upload::new("card.png", b"abc".to_vec());
    let request = image_upload::post::Request::new().file(image());
    let answer = client.brand().card_member().media().image_upload().post(request);
    assert!(answer.wait().unwrap().media_url.is_some());
    let request = upload_image::post::Request::new().file(image());
    let media = client.brand().marketing().product_coupon().media();
    media.upload_image().post(request).wait().unwrap();
    let meta = json!({
        "filename": "card.png",
        "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    });
    let untyped = client.chain("brand/card-member/media/image-upload").post(meta);
    untyped.upload("file", image()).wait().unwrap();
    assert_eq!(simulator.request_count(), 3);
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
