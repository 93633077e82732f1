//! What clients of an engine share, and what they do not.

use std::sync::Arc;
use std::time::Duration;

use super::{Engine, StoreKey};
use crate::certificates::PlatformKeyStore;
use crate::keys::{ApiV3Key, MerchantPrivateKey, PlatformKey, PlatformPublicKey};
use crate::vectors::{self, MERCHANT_SERIAL, PUBLIC_KEY_ID};
use crate::{Client, ClientBuilder};

const V3_KEY: &str = "0123456789abcdefFEDCBA9876543210";
const MAIN: &str = "https://api.mch.weixin.qq.com";

fn engine() -> Engine {
    crate::watched::install();
    Engine::new().unwrap()
}

fn without_platform_key(mchid: &str) -> ClientBuilder {
    Client::builder()
        .mchid(mchid)
        .certificate_serial(MERCHANT_SERIAL)
        .private_key(MerchantPrivateKey::from_pem(vectors::MERCHANT_KEY).unwrap())
}

fn builder(mchid: &str) -> ClientBuilder {
    without_platform_key(mchid).platform_public_key(
        PlatformPublicKey::from_pem(PUBLIC_KEY_ID, vectors::PLATFORM_PUBLIC).unwrap(),
    )
}

fn is_same(one: &PlatformKeyStore, other: &PlatformKeyStore) -> bool {
    Arc::ptr_eq(&one.keys(), &other.keys())
}

#[test]
fn clients_share_one_thread_and_each_has_its_own_without_an_engine() {
    let engine = engine();
    let shared = |mchid| builder(mchid).engine(&engine).build().unwrap();
    let (one, two) = (shared("1900000109"), shared("1900000110"));
    assert!(Arc::ptr_eq(one.io_thread(), two.io_thread()));
    let alone = builder("1900000109").build().unwrap();
    assert!(!Arc::ptr_eq(one.io_thread(), alone.io_thread()));
    let third = builder("1900000111").engine(alone.engine()).build().unwrap();
    assert!(Arc::ptr_eq(third.io_thread(), alone.io_thread()));
}

#[test]
fn platform_keys_are_shared_by_clients_that_agree_in_all_that_trust_comes_from() {
    let engine = engine();
    let key = |mchid, serial, origin: &str, v3: &str, given: &[PlatformKey]| {
        let v3 = ApiV3Key::new(v3).unwrap();
        engine.key_store(StoreKey::new(mchid, serial, &[origin.to_owned()], &v3, given))
    };
    let public = |pem| PlatformKey::from(PlatformPublicKey::from_pem(PUBLIC_KEY_ID, pem).unwrap());
    let given = [public(vectors::PLATFORM_PUBLIC)];
    let store = key("1900000109", "AA", MAIN, V3_KEY, &given);
    // A store that holds something, so that two empty ones are told apart.
    store.add(given[0].clone()).unwrap();
    assert!(is_same(&store, &key("1900000109", "AA", MAIN, V3_KEY, &given)));
    let other_key = "f".repeat(32);
    for (what, other) in [
        ("merchant", key("1900000110", "AA", MAIN, V3_KEY, &given)),
        ("certificate", key("1900000109", "AB", MAIN, V3_KEY, &given)),
        ("host", key("1900000109", "AA", "http://127.0.0.1:1", V3_KEY, &given)),
        ("APIv3 key", key("1900000109", "AA", MAIN, &other_key, &given)),
        ("given keys", key("1900000109", "AA", MAIN, V3_KEY, &[])),
        (
            "given key under the same id",
            key("1900000109", "AA", MAIN, V3_KEY, &[public(vectors::AUTHORITY_PUBLIC)]),
        ),
    ] {
        assert!(!is_same(&store, &other), "another {what}");
    }
}

#[test]
fn a_store_outlives_its_last_client() {
    let engine = engine();
    // What a client is given is added anew, so none is given.
    let client = || {
        let builder = without_platform_key("1900000109").engine(&engine);
        builder.api_v3_key(ApiV3Key::new(V3_KEY).unwrap()).build().unwrap()
    };
    let keys = client().parts().keyring.keys();
    assert!(Arc::ptr_eq(&keys, &client().parts().keyring.keys()));
}

#[test]
fn a_store_that_is_given_is_not_replaced() {
    let own = PlatformKeyStore::new();
    let client = builder("1900000109").api_v3_key(ApiV3Key::new(V3_KEY).unwrap());
    let client = client.platform_keys(own.clone()).engine(&engine()).build().unwrap();
    assert!(Arc::ptr_eq(&own.keys(), &client.parts().keyring.keys()));
}

#[test]
fn the_settings_of_a_client_are_those_of_its_engine() {
    let seconds = Duration::from_secs;
    let engine = Engine::builder()
        .connect_timeout(seconds(3))
        .idle_timeout(seconds(2))
        .proxy("http://user:secret@proxy.example")
        .extra_root_certificate(vectors::PLATFORM_CERT)
        .build()
        .unwrap();
    let client = || builder("1900000109").engine(&engine);
    let same = client()
        .connect_timeout(seconds(3))
        .idle_timeout(seconds(2))
        .proxy("http://user:secret@proxy.example")
        .extra_root_certificate(vectors::PLATFORM_CERT);
    same.build().unwrap();
    client().build().unwrap();
    for (name, other) in [
        ("connect_timeout", client().connect_timeout(seconds(5))),
        ("idle_timeout", client().idle_timeout(seconds(7))),
        ("proxy", client().proxy("http://user:other@proxy.example")),
        ("extra_root_certificate", client().extra_root_certificate(vectors::MERCHANT_CERT)),
    ] {
        let error = other.build().unwrap_err().to_string();
        assert!(error.contains(&format!("`{name}` of the client")), "{error}");
        assert!(!error.contains("proxy.example"), "{error}");
    }
    let shown = format!("{engine:?}");
    assert!(!shown.contains("secret@") && !shown.contains("proxy.example"), "{shown}");
}

#[test]
fn settings_that_cannot_work_are_refused() {
    for (engine, expected) in [
        (Engine::builder().connections_per_host(0), "`connections_per_host` is zero"),
        (Engine::builder().connect_timeout(Duration::ZERO), "the connect timeout is zero"),
        (Engine::builder().proxy("ftp://a"), "the proxy's URL is not valid"),
        (Engine::builder().extra_root_certificate("a"), "contains no certificate"),
    ] {
        let error = engine.build().unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }
}
