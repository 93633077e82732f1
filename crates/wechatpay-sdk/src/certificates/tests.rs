//! Tests when keys are downloaded, with a clock that the tests set, and which downloads are accepted.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};

use super::download::read;
use super::schedule::{Need, Schedule};
use super::{Keyring, PlatformKeySource, PlatformKeyStore, Source};
use crate::error::{Delivery, ErrorKind, FailedCheck};
use crate::keys::{
    ApiV3Key, MerchantPrivateKey, PlatformCertificate, PlatformKey, PlatformKeys,
    PlatformPublicKey, now,
};
use crate::sign::signing_key::{BoxError, BoxFuture};
use crate::transport::{Incoming, IoThread, Unverified, block_on};
use crate::vectors::{self, PLATFORM_SERIAL, PUBLIC_KEY_ID};

const DAY: i64 = 24 * 3600;
/// 2026-01-01; the valid certificate of the vectors ends with 2099.
const NOW: i64 = 1_767_225_600;
const V3_KEY: &str = "0123456789abcdefFEDCBA9876543210";

fn certificate(pem: &str) -> PlatformKey {
    PlatformCertificate::from_pem(pem).unwrap().into()
}

fn public_key() -> PlatformKey {
    PlatformPublicKey::from_pem(PUBLIC_KEY_ID, vectors::PLATFORM_PUBLIC).unwrap().into()
}

fn holding(keys: impl IntoIterator<Item = PlatformKey>) -> PlatformKeys {
    let mut held = PlatformKeys::default();
    keys.into_iter().for_each(|key| held.add(key).unwrap());
    held
}

#[test]
fn a_fetch_is_needed_when_nothing_is_valid_and_due_when_certificates_are_old() {
    let schedule = Schedule::new(NOW);
    let need = |keys: &PlatformKeys, now| schedule.need(keys, now);
    let none = PlatformKeys::default();
    let expired = holding([certificate(vectors::PLATFORM_CERT_EXPIRED)]);
    assert_eq!(need(&none, NOW), Need::Now);
    assert_eq!(need(&expired, NOW), Need::Now);
    let valid = holding([certificate(vectors::PLATFORM_CERT)]);
    assert_eq!(need(&valid, NOW), Need::None);
    assert_eq!(need(&valid, NOW + DAY / 2 - 1), Need::None);
    assert_eq!(need(&valid, NOW + DAY / 2), Need::Soon);
    // A public key does not age; certificates beside it do.
    let public = holding([public_key()]);
    assert_eq!(need(&public, NOW + 365 * DAY), Need::None);
    let both = holding([public_key(), certificate(vectors::PLATFORM_CERT)]);
    assert_eq!(need(&both, NOW), Need::None);
    assert_eq!(need(&both, NOW + DAY / 2), Need::Soon);
    // A clock that was set back says nothing of age.
    assert_eq!(need(&valid, NOW - 1), Need::Soon);
}

#[test]
fn a_certificate_is_replaced_before_it_expires() {
    let key = certificate(vectors::PLATFORM_CERT);
    let end = key.valid_until();
    let valid = holding([key]);
    let mut schedule = Schedule::new(end - 5 * DAY - 1);
    assert_eq!(schedule.need(&valid, end - 5 * DAY - 1), Need::None);
    assert_eq!(schedule.need(&valid, end - 5 * DAY), Need::Soon);
    // Not at every call until the platform has a new one.
    let (_landed, shared_download) = tokio::sync::watch::channel(None);
    schedule.begin(shared_download, end - 5 * DAY);
    schedule.end(Some(end - 5 * DAY));
    assert_eq!(schedule.need(&valid, end - 5 * DAY + 599), Need::None);
    assert_eq!(schedule.need(&valid, end - 5 * DAY + 600), Need::Soon);
    assert_eq!(schedule.need(&valid, end + 1), Need::Now);
}

#[test]
fn unknown_serials_get_one_fetch_a_minute_and_public_key_ids_none() {
    let mut schedule = Schedule::new(NOW);
    assert!(!schedule.may_fetch_for("PUB_KEY_ID_0000000000000000000000000000000", NOW));
    assert!(schedule.may_fetch_for("AA", NOW));
    assert!(!schedule.may_fetch_for("AA", NOW));
    assert!(!schedule.may_fetch_for("BB", NOW + 59));
    assert!(schedule.may_fetch_for("BB", NOW + 60));
    assert!(!schedule.may_fetch_for("CC", NOW + 119));
    assert!(schedule.may_fetch_for("CC", NOW + 120));
}

#[test]
fn fetched_keys_replace_one_another_and_never_a_given_one() {
    let [old, new] = [vectors::PLATFORM_CERT_EXPIRED, vectors::PLATFORM_CERT].map(certificate);
    let mut keys = PlatformKeys::default();
    keys.merge(vec![old.clone(), new.clone()], old.valid_until());
    assert_eq!(keys.serials().len(), 2, "the old one is kept while it is valid");
    keys.merge(vec![new.clone()], NOW);
    assert_eq!(keys.serials(), [PLATFORM_SERIAL]);
    // What the user gave stays, expired or not, under its serial.
    let given = || PlatformPublicKey::from_pem(PUBLIC_KEY_ID, vectors::AUTHORITY_PUBLIC).unwrap();
    let mut keys = holding([given().into(), old]);
    keys.merge(vec![public_key(), new], NOW);
    assert_eq!(keys.serials().len(), 3);
    let kept = keys.get(PUBLIC_KEY_ID).unwrap();
    assert_eq!(kept.spki(), vectors::der(vectors::AUTHORITY_PUBLIC));
    // And one that is given takes the place of a fetched one.
    let mut keys = PlatformKeys::default();
    keys.merge(vec![public_key()], NOW);
    keys.add(given().into()).unwrap();
    let kept = keys.get(PUBLIC_KEY_ID).unwrap();
    assert_eq!(kept.spki(), vectors::der(vectors::AUTHORITY_PUBLIC));
}

/// A source that a test fills, and that counts.
#[derive(Clone, Debug, Default)]
struct Shelf {
    keys: Arc<Mutex<Option<Vec<PlatformKey>>>>,
    asked: Arc<AtomicUsize>,
}

impl Shelf {
    fn holding(keys: impl IntoIterator<Item = PlatformKey>) -> Self {
        let shelf = Self::default();
        *shelf.keys.lock().unwrap() = Some(keys.into_iter().collect());
        shelf
    }

    fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }
}

impl PlatformKeySource for Shelf {
    fn fetch(&self) -> BoxFuture<'_, Result<Vec<PlatformKey>, BoxError>> {
        self.asked.fetch_add(1, Ordering::SeqCst);
        let keys = self.keys.lock().unwrap().clone();
        Box::pin(async { keys.ok_or_else(|| "the shelf is locked".into()) })
    }
}

fn keyring(store: &PlatformKeyStore, shelf: &Shelf) -> Keyring {
    crate::watched::install();
    let source = Source::User(Box::new(shelf.clone()));
    Keyring::new(store.clone(), Some(source), Arc::default())
}

/// Waits for the download under way.
fn land(store: &PlatformKeyStore) {
    let shared_download = store.schedule().shared_download();
    if let Some(mut shared_download) = shared_download {
        let _ = block_on(shared_download.wait_for(Option::is_some)).unwrap();
    }
}

#[test]
fn without_a_key_calls_wait_for_one_and_with_a_valid_one_they_do_not_fail() {
    let store = PlatformKeyStore::new();
    let shelf = Shelf::default();
    let keyring = keyring(&store, &shelf);
    let now = now();
    let error = block_on(keyring.prepare(now)).unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::Configuration, Delivery::NotSent));
    assert!(error.to_string().contains("the client has no platform key to verify"), "{error}");
    assert!(error.to_string().contains("the shelf is locked"), "{error}");
    // While there is no key, every call tries the download again.
    *shelf.keys.lock().unwrap() = Some(vec![certificate(vectors::PLATFORM_CERT)]);
    block_on(keyring.prepare(now)).unwrap();
    block_on(keyring.prepare(now)).unwrap();
    assert_eq!(shelf.asked(), 2);
    assert_eq!(store.serials(), [PLATFORM_SERIAL]);
    // Twelve hours later it fails, and the key that is left will do. It is not
    // asked again at once.
    *shelf.keys.lock().unwrap() = None;
    for (later, asked) in [(0, 3), (599, 3), (600, 4)] {
        block_on(keyring.prepare(now + DAY / 2 + later)).unwrap();
        land(&store);
        assert_eq!(shelf.asked(), asked, "after {later} s");
    }
    // Once it has expired, that does not do any more.
    let expired = certificate(vectors::PLATFORM_CERT).valid_until() + 1;
    assert!(block_on(keyring.prepare(expired)).is_err());
}

#[test]
fn a_source_without_a_valid_key_is_named() {
    let store = PlatformKeyStore::new();
    let shelf = Shelf::holding([certificate(vectors::PLATFORM_CERT_EXPIRED)]);
    let error = block_on(keyring(&store, &shelf).prepare(NOW)).unwrap_err();
    assert!(error.to_string().contains("give the client the WeChat Pay public key"), "{error}");
}

#[test]
fn clients_that_share_a_store_share_what_was_fetched() {
    let store = PlatformKeyStore::new();
    let shelf = Shelf::holding([certificate(vectors::PLATFORM_CERT)]);
    let now = now();
    let (one, two) = (keyring(&store, &shelf), keyring(&store, &shelf));
    block_on(one.prepare(now)).unwrap();
    block_on(two.prepare(now)).unwrap();
    assert_eq!(shelf.asked(), 1);
    assert!(Arc::ptr_eq(&one.keys(), &two.keys()));
}

/// A source that never answers, so that what waits for it shows.
#[derive(Debug)]
struct Never;

impl PlatformKeySource for Never {
    fn fetch(&self) -> BoxFuture<'_, Result<Vec<PlatformKey>, BoxError>> {
        Box::pin(std::future::pending())
    }
}

#[test]
fn whoever_waits_for_a_client_that_is_gone_fetches_for_itself() {
    let store = PlatformKeyStore::new();
    let io_thread = Arc::new(IoThread::default());
    let source = Source::User(Box::new(Never));
    let gone = Keyring::new(store.clone(), Some(source), io_thread);
    let now = now();
    let Some(source) = &gone.source else { panic!("it has one") };
    let mut shared_download = gone.shared_download(source, None, now).unwrap();
    assert!(store.schedule().shared_download().is_some());
    drop(gone);
    assert!(block_on(shared_download.changed()).is_err(), "its thread ends with it");
    let shelf = Shelf::holding([certificate(vectors::PLATFORM_CERT)]);
    block_on(keyring(&store, &shelf).prepare(now)).unwrap();
    assert_eq!(shelf.asked(), 1);
}

#[test]
fn an_answer_under_an_unknown_serial_brings_the_certificate() {
    let store = PlatformKeyStore::new();
    store.add(public_key()).unwrap();
    let shelf = Shelf::holding([certificate(vectors::PLATFORM_CERT)]);
    let keyring = keyring(&store, &shelf);
    let now = now();
    block_on(keyring.fetch_for(PUBLIC_KEY_ID, now));
    block_on(keyring.fetch_for("PUB_KEY_ID_9", now));
    assert_eq!(shelf.asked(), 0);
    block_on(keyring.fetch_for(&PLATFORM_SERIAL.to_lowercase(), now));
    assert_eq!(store.serials(), [PLATFORM_SERIAL, PUBLIC_KEY_ID]);
    block_on(keyring.fetch_for(PLATFORM_SERIAL, now));
    block_on(keyring.fetch_for("F00D", now + 59));
    assert_eq!(shelf.asked(), 1);
    block_on(keyring.fetch_for("F00D", now + 60));
    assert_eq!(shelf.asked(), 2);
}

/// A certificate as the platform lists it, encrypted by the primitive.
pub(super) fn entry(serial: &str, pem: &str, api_v3_key: &str) -> Value {
    crate::watched::install();
    let key = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, api_v3_key.as_bytes()).unwrap());
    let nonce = "0123456789ab";
    let mut text = pem.as_bytes().to_vec();
    let unique = Nonce::try_assume_unique_for_key(nonce.as_bytes()).unwrap();
    key.seal_in_place_append_tag(unique, Aad::from("certificate"), &mut text).unwrap();
    json!({
        "serial_no": serial, "effective_time": "x", "expire_time": "x",
        "encrypt_certificate": {
            "algorithm": "AEAD_AES_256_GCM", "nonce": nonce, "associated_data": "certificate",
            "ciphertext": STANDARD.encode(text),
        },
    })
}

/// An answer that `key` signs under `serial`.
fn answer(body: &Value, serial: &str, key: &str) -> Incoming {
    let body = body.to_string();
    let message = format!("{NOW}\nnonce\n{body}\n");
    // Its signatures are `openssl`'s: see `crypto/tests.rs`.
    let key = MerchantPrivateKey::from_pem(key).unwrap();
    let signature = STANDARD.encode(key.sign(message.as_bytes()).unwrap());
    let mut headers = HeaderMap::new();
    for (name, value) in [
        ("wechatpay-timestamp", NOW.to_string().as_str()),
        ("wechatpay-nonce", "nonce"),
        ("wechatpay-signature", &signature),
        ("wechatpay-serial", serial),
    ] {
        headers.insert(http::HeaderName::try_from(name).unwrap(), value.parse().unwrap());
    }
    Incoming { status: StatusCode::OK, headers, body: Unverified(body.into()) }
}

#[test]
fn the_first_download_proves_itself_or_is_refused() {
    let key = ApiV3Key::new(V3_KEY).unwrap();
    let none = PlatformKeys::default();
    let listing = json!({"data": [entry(PLATFORM_SERIAL, vectors::PLATFORM_CERT, V3_KEY)]});
    let right = answer(&listing, PLATFORM_SERIAL, vectors::PLATFORM_KEY);
    let keys = read(right, &none, &key, NOW).unwrap().keys;
    assert_eq!(keys.iter().map(PlatformKey::serial).collect::<Vec<_>>(), [PLATFORM_SERIAL]);
    // Signed with another key, under the same serial or another.
    let forged = answer(&listing, PLATFORM_SERIAL, vectors::MERCHANT_KEY);
    let error = read(forged, &none, &key, NOW).unwrap_err();
    assert!(matches!(error.failed_check(), Some(FailedCheck::WrongSignature { .. })), "{error}");
    let forged = answer(&listing, "F00D", vectors::MERCHANT_KEY);
    let error = read(forged, &none, &key, NOW).unwrap_err();
    assert!(matches!(error.failed_check(), Some(FailedCheck::UnknownSerial { .. })), "{error}");
    // Not signed at all.
    let mut bare = answer(&listing, PLATFORM_SERIAL, vectors::PLATFORM_KEY);
    bare.headers.clear();
    let error = read(bare, &none, &key, NOW).unwrap_err();
    assert!(matches!(error.failed_check(), Some(FailedCheck::MissingHeader { .. })), "{error}");
    // A candidate that the signer made without the APIv3 key.
    let own = vectors::MERCHANT_CERT;
    let listing = json!({"data": [entry(vectors::MERCHANT_SERIAL, own, "f".repeat(32).as_str())]});
    let forged = answer(&listing, vectors::MERCHANT_SERIAL, vectors::MERCHANT_KEY);
    let error = read(forged, &none, &key, NOW).unwrap_err();
    assert!(error.to_string().contains("not the merchant's current APIv3 key"), "{error}");
    // Too old to be an answer to this request.
    let listing = json!({"data": [entry(PLATFORM_SERIAL, vectors::PLATFORM_CERT, V3_KEY)]});
    let stale = answer(&listing, PLATFORM_SERIAL, vectors::PLATFORM_KEY);
    let error = read(stale, &none, &key, NOW + 301).unwrap_err();
    assert!(matches!(error.failed_check(), Some(FailedCheck::Clock { .. })), "{error}");
    // Expired: it proves nothing.
    let serial = "7132D72A03E93CDDF8C03BBD1F37EEDF00000002";
    let listing = json!({"data": [entry(serial, vectors::PLATFORM_CERT_EXPIRED, V3_KEY)]});
    let expired = answer(&listing, serial, vectors::PLATFORM_KEY);
    let error = read(expired, &none, &key, NOW).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Verification, "{error}");
}

#[test]
fn a_later_download_is_verified_with_what_is_known() {
    let key = ApiV3Key::new(V3_KEY).unwrap();
    let known = holding([public_key(), certificate(vectors::PLATFORM_CERT)]);
    let listing = json!({"data": [entry(PLATFORM_SERIAL, vectors::PLATFORM_CERT, V3_KEY)]});
    for serial in [PUBLIC_KEY_ID, PLATFORM_SERIAL] {
        let right = answer(&listing, serial, vectors::PLATFORM_KEY);
        assert_eq!(read(right, &known, &key, NOW).unwrap().keys.len(), 1);
    }
    // Under a serial that is known that key decides, and no listed one.
    let known = PlatformPublicKey::from_pem(PUBLIC_KEY_ID, vectors::AUTHORITY_PUBLIC).unwrap();
    let forged = answer(&listing, PUBLIC_KEY_ID, vectors::PLATFORM_KEY);
    let error = read(forged, &holding([known.into()]), &key, NOW).unwrap_err();
    assert!(matches!(error.failed_check(), Some(FailedCheck::WrongSignature { .. })), "{error}");
}

#[test]
fn a_list_of_another_form_is_refused_and_one_of_another_algorithm_left_out() {
    let key = ApiV3Key::new(V3_KEY).unwrap();
    let none = PlatformKeys::default();
    let read = |listing: &Value| {
        read(answer(listing, PLATFORM_SERIAL, vectors::PLATFORM_KEY), &none, &key, NOW)
    };
    let mut other = entry(PLATFORM_SERIAL, vectors::PLATFORM_CERT, V3_KEY);
    other["encrypt_certificate"]["algorithm"] = "AEAD_SM4_GCM".into();
    let own = entry(PLATFORM_SERIAL, vectors::PLATFORM_CERT, V3_KEY);
    assert_eq!(read(&json!({"data": [other, own]})).unwrap().keys.len(), 1);
    let misnamed = entry("F00D", vectors::PLATFORM_CERT, V3_KEY);
    let no_certificate = entry(PLATFORM_SERIAL, vectors::PLATFORM_PUBLIC, V3_KEY);
    for (listing, expected) in [
        (json!({}), "does not have the documented form"),
        (json!({"data": [{}]}), "does not have the documented form"),
        (json!({"data": [misnamed]}), "under another serial, `F00D`"),
        (json!({"data": [no_certificate]}), "a public key was given"),
    ] {
        let error = read(&listing).unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
        assert!(!error.authenticated());
    }
}

#[test]
fn a_merchant_without_certificates_has_none_and_other_errors_are_errors() {
    let key = ApiV3Key::new(V3_KEY).unwrap();
    let answered = |status, body: &'static str| {
        let body = Unverified(body.into());
        let status = StatusCode::from_u16(status).unwrap();
        read(
            Incoming { status, headers: HeaderMap::new(), body },
            &PlatformKeys::default(),
            &key,
            NOW,
        )
    };
    let none = r#"{"code":"RESOURCE_NOT_EXISTS","message":"无可用的平台证书"}"#;
    assert!(answered(404, none).unwrap().keys.is_empty());
    for (status, body) in [(404, ""), (500, none), (401, r#"{"code":"SIGN_ERROR"}"#), (302, "")] {
        let error = answered(status, body).unwrap_err();
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
    }
    assert_eq!(answered(401, r#"{"code":"SIGN_ERROR"}"#).unwrap_err().code(), Some("SIGN_ERROR"));
}
