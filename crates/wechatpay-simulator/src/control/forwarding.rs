//! Notifications forwarded to another URL, for as long as a listener is connected.

use std::sync::Arc;

use url::Url;

use crate::notify::{Filter, is_here};
use crate::platform::Platform;
use crate::storage::lock;

/// An open forwarding; it ends when this value is dropped.
pub(super) struct Forwarding {
    platform: Arc<Platform>,
    number: u64,
}

impl Forwarding {
    /// Sends matching notifications to this URL from now on.
    ///
    /// # Errors
    ///
    /// A description of the problem with the URL. Without `remote`, the URL must point to this
    /// machine.
    pub(super) fn open(
        platform: &Arc<Platform>,
        filter: Filter,
        url: &str,
        remote: bool,
    ) -> Result<Self, String> {
        let url = Url::parse(url).map_err(|error| format!("`{url}` is no URL: {error}"))?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err(format!("`{url}` does not begin with `http://`"));
        }
        if !remote && !is_here(&url) {
            return Err(format!("`{url}` is not on this machine, and that was not allowed"));
        }
        let number = lock(&platform.forwards).open(filter, url);
        Ok(Self { platform: Arc::clone(platform), number })
    }
}

impl Drop for Forwarding {
    fn drop(&mut self) {
        lock(&self.platform.forwards).end(self.number);
    }
}
