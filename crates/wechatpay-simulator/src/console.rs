//! The console, for a browser: serves the files of `wechatpay-console` below `/_simulator/`.

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::request::Parts;
use http::{HeaderValue, Method, Response};

/// The page or file that is asked for: `/_simulator/` is the console, its files are below
/// `/_simulator/console/`.
pub(crate) fn answer(parts: &Parts) -> Option<Response<Bytes>> {
    if parts.method != Method::GET {
        return None;
    }
    let name = match parts.uri.path() {
        "/_simulator/" => "index.html",
        path => path.strip_prefix("/_simulator/console/")?,
    };
    let asset = wechatpay_console::asset(name)?;
    let mut response = Response::new(Bytes::from_static(asset.body));
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(asset.content_type));
    Some(response)
}
