//! Platform certificates: one row a merchant.

use std::time::Duration;

use wechatpay_sdk::PlatformKeyCache as _;
use wechatpay_sqlx::{Backend, SqlStore};

pub(crate) async fn all<DB: Backend>(cache: &SqlStore<DB>) {
    let (name, life) = ("1900000109@api.mch.weixin.qq.com", Duration::from_secs(600));
    assert_eq!(cache.load(name).await.unwrap(), None);
    // Larger than a short text of MySQL, and no text at all.
    let list = vec![0xff; 100_000];
    cache.store(name, list.clone(), life).await.unwrap();
    assert_eq!(cache.load(name).await.unwrap(), Some(list));
    cache.store(name, b"newer".to_vec(), life).await.unwrap();
    assert_eq!(cache.load(name).await.unwrap().as_deref(), Some(&b"newer"[..]));
    assert_eq!(cache.load("1900000110@api.mch.weixin.qq.com").await.unwrap(), None);
    cache.store(name, b"over".to_vec(), Duration::ZERO).await.unwrap();
    assert_eq!(cache.load(name).await.unwrap(), None);
}
