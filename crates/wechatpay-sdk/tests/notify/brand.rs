//! Notifications for a brand, at clients that know the brand, and at those that do not.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use http::HeaderMap;
use serde_json::{Value, json};
use wechatpay_sdk::notifications::Notification;
use wechatpay_sdk::notify::{MemoryGuard, Order, Received, Rejection, RejectionKind, Reply};
use wechatpay_sdk::{
    ApiV3Key, BoxError, BoxFuture, ClientBuilder, MerchantPrivateKey, PlatformKey,
    PlatformKeySource, PlatformPublicKey,
};

use crate::sender::{self, MCHID, PUBLIC_KEY_ID};
use crate::watched;

const BRAND_ID: &str = "40001";
const BRAND_PUBLIC_KEY_ID: &str = "PUB_KEY_ID_0119000001092024010100000000000002";
const BRAND_KEY: &str = "brandbrandbrandbrandbrandbrand01";
const MERCHANT_TYPE: &str = "WECHATPAY2-SHA256-RSA2048";
const BRAND_TYPE: &str = "WECHATPAY-BRAND-SHA256-RSA2048";
const EVENT: &str = "BRAND_MEMBER_CARD.USER_CARD.DELETE";

/// A source of platform keys that has none, and counts how often it is asked.
#[derive(Clone, Debug, Default)]
struct Counting(Arc<AtomicUsize>);

impl PlatformKeySource for Counting {
    fn fetch(&self) -> BoxFuture<'_, Result<Vec<PlatformKey>, BoxError>> {
        self.0.fetch_add(1, Ordering::SeqCst);
        Box::pin(async { Ok(Vec::new()) })
    }
}

/// Adds a brand, whose WeChat Pay public key has this id.
fn with_brand(builder: ClientBuilder, public_key_id: &str) -> ClientBuilder {
    watched::secret(BRAND_KEY);
    let public_key = include_str!("../vectors/platform_public.pem");
    let key = include_str!("../vectors/merchant_key.pem");
    builder
        .brand_id(BRAND_ID)
        .brand_certificate_serial("0A1B2C3D4E5F60718293A4B5C6D7E8F901234568")
        .brand_private_key(MerchantPrivateKey::from_pem(key).unwrap())
        .brand_public_key(PlatformPublicKey::from_pem(public_key_id, public_key).unwrap())
        .brand_api_key(ApiV3Key::new(BRAND_KEY).unwrap())
}

fn both() -> ClientBuilder {
    with_brand(sender::builder(), BRAND_PUBLIC_KEY_ID)
}

/// A notification, encrypted with `key`, under the serial and the signature type given.
fn sent(event: &str, key: &str, serial: &str, signature_type: &str) -> (HeaderMap, Vec<u8>) {
    let content = json!({
        "brand_id": BRAND_ID, "mchid": MCHID, "appid": "wx1", "out_trade_no": "order-1",
        "trade_state": "SUCCESS", "amount": {"total": 100, "currency": "CNY"},
    });
    let mut envelope = sender::envelope(event, b"");
    let sealed = sender::seal(key, "transaction", content.to_string().as_bytes());
    envelope["resource"]["ciphertext"] = sealed.into();
    let (mut headers, body) = sender::signed(&envelope);
    headers.insert("wechatpay-serial", serial.parse().unwrap());
    headers.insert("wechatpay-signature-type", signature_type.parse().unwrap());
    (headers, body)
}

fn brand_event(signature_type: &str) -> (HeaderMap, Vec<u8>) {
    sent(EVENT, BRAND_KEY, BRAND_PUBLIC_KEY_ID, signature_type)
}

fn receive(
    builder: ClientBuilder,
    (headers, body): &(HeaderMap, Vec<u8>),
) -> Result<Received, Rejection> {
    builder.build().unwrap().notification(headers, body).wait()
}

fn refused(builder: ClientBuilder, sent: &(HeaderMap, Vec<u8>)) -> (RejectionKind, u16, String) {
    let rejection = receive(builder, sent).unwrap_err();
    let status = Reply::from(&rejection).status().as_u16();
    (rejection.kind(), status, rejection.to_string())
}

#[test]
fn a_brand_event_is_for_the_brand_whatever_signature_type_it_names() {
    for signature_type in [MERCHANT_TYPE, BRAND_TYPE] {
        let received = receive(both(), &brand_event(signature_type)).unwrap();
        assert_eq!(received.brand_id(), Some(BRAND_ID));
        assert_eq!(received.event(), EVENT);
        assert!(received.is_signed());
        let Notification::BrandMemberCardUserCardDelete(content) = received.notification() else {
            panic!("{received:?}")
        };
        assert_eq!(content.brand_id.as_deref(), Some(BRAND_ID));
    }
    let received = receive(both(), &sender::v3("TRANSACTION.SUCCESS", &json!({}))).unwrap();
    assert_eq!(received.brand_id(), None);
}

#[test]
fn a_client_without_a_brand_answers_401() {
    let (kind, status, text) = refused(sender::builder(), &brand_event(BRAND_TYPE));
    assert_eq!((kind, status), (RejectionKind::UnknownKey, 401));
    assert!(text.contains("`brand_id`"), "{text}");
    let (kind, status, text) = refused(sender::builder(), &brand_event(MERCHANT_TYPE));
    assert_eq!((kind, status), (RejectionKind::UnknownKey, 401));
    assert!(text.contains(BRAND_PUBLIC_KEY_ID), "{text}");
}

/// A hint about brands would confuse a merchant without a brand.
#[test]
fn a_client_without_a_brand_says_nothing_of_one() {
    let (headers, mut body) = sender::v3("TRANSACTION.SUCCESS", &json!({}));
    body.push(b' ');
    let (_, status, text) = refused(sender::builder(), &(headers, body));
    assert_eq!(status, 401);
    assert!(!text.contains("brand"), "{text}");
}

/// The merchant's certificates do not verify notifications to the brand.
#[test]
fn no_certificate_is_fetched_for_a_notification_to_the_brand() {
    let unknown = "0F0E0D0C0B0A09080706050403020100F0E0D0C0";
    for (signature_type, fetches) in [(BRAND_TYPE, 0), (MERCHANT_TYPE, 1)] {
        let source = Counting::default();
        let builder = both().platform_key_source(source.clone());
        let (_, status, text) = refused(builder, &sent(EVENT, BRAND_KEY, unknown, signature_type));
        assert_eq!((status, source.0.load(Ordering::SeqCst)), (401, fetches), "{text}");
    }
}

/// The keys of one account are never used for the other, whatever the headers claim.
#[test]
fn keys_of_one_account_open_nothing_for_the_other() {
    for (key, serial, signature_type, expected) in [
        (BRAND_KEY, PUBLIC_KEY_ID, BRAND_TYPE, RejectionKind::UnknownKey),
        (BRAND_KEY, PUBLIC_KEY_ID, MERCHANT_TYPE, RejectionKind::WrongKey),
        (sender::V3_KEY, BRAND_PUBLIC_KEY_ID, BRAND_TYPE, RejectionKind::WrongKey),
        (sender::V3_KEY, BRAND_PUBLIC_KEY_ID, MERCHANT_TYPE, RejectionKind::WrongKey),
    ] {
        let sent = sent("TRANSACTION.SUCCESS", key, serial, signature_type);
        let (kind, status, text) = refused(both(), &sent);
        assert_eq!(kind, expected, "{serial} {signature_type}: {text}");
        assert!(status == 401 || status == 500, "{status}");
    }
    let mut forged = brand_event(BRAND_TYPE);
    forged.1.push(b' ');
    assert_eq!(refused(both(), &forged).1, 401);
}

#[test]
fn with_one_public_key_for_both_the_content_tells_whose_it_is() {
    let shared = || with_brand(sender::builder(), PUBLIC_KEY_ID);
    for (key, signature_type, brand) in [
        (BRAND_KEY, MERCHANT_TYPE, Some(BRAND_ID)),
        (BRAND_KEY, BRAND_TYPE, Some(BRAND_ID)),
        (sender::V3_KEY, MERCHANT_TYPE, None),
    ] {
        let sent = sent("TRANSACTION.SUCCESS", key, PUBLIC_KEY_ID, signature_type);
        let received = receive(shared(), &sent).unwrap();
        assert_eq!(received.brand_id(), brand, "{signature_type}");
    }
    // Content for a merchant under the brand's signature type belongs to neither.
    let mixed = sent("TRANSACTION.SUCCESS", sender::V3_KEY, PUBLIC_KEY_ID, BRAND_TYPE);
    assert_eq!(refused(shared(), &mixed).0, RejectionKind::WrongKey);
    let other = sent(EVENT, "0123456789abcdef0123456789abcdef", PUBLIC_KEY_ID, MERCHANT_TYPE);
    let (kind, _, text) = refused(shared(), &other);
    assert_eq!(kind, RejectionKind::WrongKey);
    assert!(text.contains("APIv3 key") && text.contains("brand API key"), "{text}");
    // A signature that is wrong is not tried with other keys.
    let mut forged = sent(EVENT, BRAND_KEY, PUBLIC_KEY_ID, MERCHANT_TYPE);
    forged.1.push(b' ');
    let (kind, _, text) = refused(shared(), &forged);
    assert_eq!(kind, RejectionKind::WrongSignature);
    assert!(!text.contains("brand"), "{text}");
}

#[test]
fn a_payment_told_to_the_brand_pays_no_order_of_the_merchant() {
    let order = || Order::new("order-1", 100).mchid(MCHID).appid("wx1");
    let event = "TRANSACTION.SUCCESS";
    let own = sent(event, sender::V3_KEY, PUBLIC_KEY_ID, MERCHANT_TYPE);
    order().check(&receive(both(), &own).unwrap()).unwrap();
    for signature_type in [MERCHANT_TYPE, BRAND_TYPE] {
        let of_brand = sent(event, BRAND_KEY, BRAND_PUBLIC_KEY_ID, signature_type);
        let mismatch = order().check(&receive(both(), &of_brand).unwrap()).unwrap_err();
        assert_eq!((mismatch.member(), mismatch.found()), ("event_type", None));
    }
}

#[tokio::test]
async fn one_id_of_the_merchant_and_of_the_brand_is_two_notifications() {
    let (guard, count) = (Arc::new(MemoryGuard::new()), Arc::new(AtomicUsize::new(0)));
    let client = both().build().unwrap();
    let merchants = sender::v3("TRANSACTION.SUCCESS", &Value::Object(serde_json::Map::new()));
    let brands = brand_event(MERCHANT_TYPE);
    for (headers, body) in [&merchants, &brands, &merchants, &brands] {
        let received = client.notification(headers, body).await.unwrap();
        assert_eq!(received.id(), Some("EV-2018022511223320873"));
        let counted = Arc::clone(&count);
        let handle = move |_| async move {
            counted.fetch_add(1, Ordering::SeqCst);
            Ok::<_, BoxError>(())
        };
        assert_eq!(received.once(&guard, handle).await.status(), 204);
    }
    assert_eq!(count.load(Ordering::SeqCst), 2);
}

#[test]
fn a_client_of_a_brand_alone_takes_the_brands_events_and_no_others() {
    let alone = || {
        let builder = wechatpay_sdk::Client::builder().base_url("http://127.0.0.1:1");
        with_brand(builder, BRAND_PUBLIC_KEY_ID)
    };
    let received = receive(alone(), &brand_event(MERCHANT_TYPE)).unwrap();
    assert_eq!((received.brand_id(), received.event()), (Some(BRAND_ID), EVENT));
    let merchants = sender::v3("TRANSACTION.SUCCESS", &json!({}));
    assert_eq!(refused(alone(), &merchants).1, 401);
}
