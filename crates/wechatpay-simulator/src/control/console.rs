//! The console for a browser: serves the files of `wechatpay-console` under `/_simulator/`.

use std::borrow::Cow;

use bytes::Bytes;
use http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use http::request::Parts;
use http::{HeaderValue, Method, Response};
use serde_json::Value;

use crate::wire::target;

/// The content policy of the API reference. Unlike on other pages, its viewer may write styles into
/// the page.
const VIEWER_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; \
    img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; \
    frame-ancestors 'none'";

/// The requested page or file: `/_simulator/` is the console, its files are under
/// `/_simulator/console/`. `h5_url` points to the cashier page.
pub(crate) async fn answer(parts: &Parts) -> Option<Response<Bytes>> {
    if parts.method != Method::GET {
        return None;
    }
    let name = match parts.uri.path() {
        "/_simulator/" => "index.html",
        "/_simulator/page/h5" => "cashier.html",
        path => path.strip_prefix("/_simulator/console/")?,
    };
    let (content_type, body) = if name == "code.svg" {
        ("image/svg+xml", Cow::Owned(code(parts)?.into_bytes()))
    } else {
        let wanted = name.to_owned();
        // Making an asset takes too long for a thread that answers requests.
        let asset = tokio::task::spawn_blocking(move || wechatpay_console::asset(&wanted));
        let asset = asset.await.ok()??;
        (asset.content_type, Cow::Borrowed(asset.body))
    };
    let body = match body {
        Cow::Borrowed(body) => Bytes::from_static(body),
        Cow::Owned(body) => Bytes::from(body),
    };
    let mut response = Response::new(body);
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    // The next version of the command may listen on the same address.
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    if name == "reference.html" {
        headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(VIEWER_POLICY));
    }
    Some(response)
}

/// A QR code of the `text` in the query.
fn code(parts: &Parts) -> Option<String> {
    let query = target::query(parts.uri.query()).ok()?;
    wechatpay_console::qr_code(query.get("text").and_then(Value::as_str)?)
}
