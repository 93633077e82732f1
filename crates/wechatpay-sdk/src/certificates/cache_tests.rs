//! Tests what the client accepts from a cache of platform certificates, and how long it waits for the cache.

use std::future::pending;
use std::time::Duration;

use serde_json::{Value, json};

use super::cache::{Cache, PlatformKeyCache};
use super::tests::entry;
use crate::keys::{ApiV3Key, PlatformKey};
use crate::sign::signing_key::{BoxError, BoxFuture};
use crate::vectors::{self, PLATFORM_SERIAL};

const NOW: i64 = 1_767_225_600;
const V3_KEY: &str = "0123456789abcdefFEDCBA9876543210";

/// A cache that holds this, or that never answers.
#[derive(Debug)]
struct Holding(Option<Value>);

impl PlatformKeyCache for Holding {
    fn load<'a>(&'a self, name: &'a str) -> BoxFuture<'a, Result<Option<Vec<u8>>, BoxError>> {
        assert_eq!(name, "1900000109@api.mch.weixin.qq.com");
        Box::pin(async move {
            match &self.0 {
                Some(Value::Null) => Err("the store is away".into()),
                Some(Value::String(text)) => Ok(Some(text.clone().into_bytes())),
                Some(value) => Ok(Some(value.to_string().into_bytes())),
                None => pending().await,
            }
        })
    }

    fn store<'a>(
        &'a self,
        _: &'a str,
        _: Vec<u8>,
        _: Duration,
    ) -> BoxFuture<'a, Result<(), BoxError>> {
        Box::pin(pending())
    }
}

fn cache(holding: Option<Value>) -> Cache {
    let cache = Box::new(Holding(holding));
    Cache::new(cache, "1900000109", "https://api.mch.weixin.qq.com")
}

async fn loaded(holding: Option<Value>, wanted: Option<&str>) -> Option<(Vec<String>, i64)> {
    let key = ApiV3Key::new(V3_KEY).unwrap();
    let (keys, as_of) = cache(holding).load(&key, wanted, NOW).await?;
    Some((keys.iter().map(PlatformKey::serial).map(str::to_owned).collect(), as_of))
}

#[tokio::test]
async fn a_list_is_used_if_it_is_young_and_encrypted_for_the_merchant() {
    let own = entry(PLATFORM_SERIAL, vectors::PLATFORM_CERT, V3_KEY);
    let stored = |age: i64, entry: &Value| {
        Some(json!({ "downloaded": NOW - age, "answer": { "data": [entry] } }))
    };
    let hours = 3600;
    let expected = |age: i64| Some((vec![PLATFORM_SERIAL.to_owned()], NOW - age));
    for age in [0, 12 * hours - 1] {
        assert_eq!(loaded(stored(age, &own), None).await, expected(age));
        assert_eq!(loaded(stored(age, &own), Some(PLATFORM_SERIAL)).await, expected(age));
    }
    // Too old, of the future, and without the serial that is asked for.
    assert_eq!(loaded(stored(12 * hours, &own), None).await, None);
    assert_eq!(loaded(stored(-1, &own), None).await, None);
    assert_eq!(loaded(stored(0, &own), Some("F00D")).await, None);
    // Written by somebody without the APIv3 key, and expired.
    let forged = entry(vectors::MERCHANT_SERIAL, vectors::MERCHANT_CERT, &"f".repeat(32));
    assert_eq!(loaded(stored(0, &forged), None).await, None);
    let expired = "7132D72A03E93CDDF8C03BBD1F37EEDF00000002";
    let expired = entry(expired, vectors::PLATFORM_CERT_EXPIRED, V3_KEY);
    assert_eq!(loaded(stored(0, &expired), None).await, None);
    for other in
        [json!("no JSON"), json!({}), json!({ "downloaded": NOW, "answer": 1 }), json!(null)]
    {
        assert_eq!(loaded(Some(other.clone()), None).await, None, "{other}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_cache_that_does_not_answer_is_waited_for_a_second() {
    let began = tokio::time::Instant::now();
    assert_eq!(loaded(None, None).await, None);
    assert_eq!(began.elapsed().as_secs(), 1);
    cache(None).store(b"{}", NOW).await;
    assert_eq!(began.elapsed().as_secs(), 2);
}
