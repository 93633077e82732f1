//! The client, and the state that every call needs.

use std::sync::Arc;

use axum::extract::FromRef;
use wechatpay_sdk::Client;
use wechatpay_sdk::notify::MemoryGuard;

use crate::books::Books;

/// The shop. Clones share the same client and books.
#[derive(Clone, Debug)]
pub struct Shop {
    pub(crate) client: Client,
    pub(crate) appid: Arc<str>,
    pub(crate) notify_url: Arc<str>,
    pub(crate) books: Arc<Books>,
    /// Records which notifications have been handled. A shop with several processes keeps this
    /// record in its database: see the example `replay_guard` of the SDK.
    pub(crate) guard: Arc<MemoryGuard>,
}

impl Shop {
    /// Creates a shop with empty books. The platform sends notifications to `notify_url`.
    pub fn new(
        client: Client,
        appid: impl Into<Arc<str>>,
        notify_url: impl Into<Arc<str>>,
    ) -> Self {
        Self {
            client,
            appid: appid.into(),
            notify_url: notify_url.into(),
            books: Arc::default(),
            guard: Arc::default(),
        }
    }

    /// Returns the shop's own books.
    pub fn books(&self) -> &Books {
        &self.books
    }

    /// Returns the merchant number.
    pub(crate) fn mchid(&self) -> &str {
        self.client.mchid()
    }
}

/// Lets a handler of `axum` receive a verified notification: `Received` needs a `Client`.
impl FromRef<Shop> for Client {
    fn from_ref(shop: &Shop) -> Self {
        shop.client.clone()
    }
}
