//! Sends a notification to a merchant once.

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use bytes::Bytes;
use http::Request;
use http_body_util::{BodyExt, Full};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use rustls::ClientConfig;
use url::Url;

use super::any_server::AnyServer;
use super::letter::Letter;
use crate::wire::spelling::spelling;

/// The maximum time for the merchant's response (docs/protocol.md, section 6).
pub(crate) const PATIENCE: Duration = Duration::from_secs(5);

/// The number of bytes of a response that are stored.
const KEPT: usize = 4096;

/// The number of bytes of a response that are read. A longer response costs its connection.
const READ: usize = 1 << 20;

type Http = Client<HttpsConnector<HttpConnector>, Full<Bytes>>;

/// Sends the notifications of one platform. The platform's own runtime drives the connections. Other
/// simulators in this process must not use them, because the connections end with that runtime.
#[derive(Debug, Default)]
pub(crate) struct Courier(OnceLock<Option<Http>>);

impl Courier {
    /// Returns the status and the beginning of the body, or the reason why there is no response.
    pub(crate) async fn post(&self, url: Url, letter: Letter) -> Result<(u16, String), String> {
        let client = self.0.get_or_init(client).as_ref().ok_or("no HTTP client")?;
        post(client, url, letter).await
    }
}

async fn post(client: &Http, url: Url, letter: Letter) -> Result<(u16, String), String> {
    let mut request = Request::post(url.as_str());
    for (name, value) in letter.headers {
        request = request.header(name, value);
    }
    let mut request =
        request.body(Full::from(letter.body)).map_err(|error| format!("`{url}`: {error}"))?;
    request.extensions_mut().extend(spelling().await.clone());
    let answered = async {
        let response = client.request(request).await.map_err(|error| explain(&error))?;
        let status = response.status().as_u16();
        let mut body = response.into_body();
        let mut kept = Vec::new();
        let mut read: usize = 0;
        // Reads more than is kept, so that the connection can be reused.
        while read <= READ
            && let Some(frame) = body.frame().await
        {
            let frame = frame.map_err(|error| explain(&error))?;
            let data = frame.data_ref().map_or(&[][..], |data| data);
            read = read.saturating_add(data.len());
            let room = KEPT.saturating_sub(kept.len());
            kept.extend_from_slice(data.get(..room).unwrap_or(data));
        }
        Ok((status, String::from_utf8_lossy(&kept).into_owned()))
    };
    let late = |_| Err(format!("no answer within {} s", PATIENCE.as_secs()));
    tokio::time::timeout(PATIENCE, answered).await.unwrap_or_else(late)
}

/// Creates the HTTP client. The merchant's server is a test server and may have any certificate. Redirects
/// are not followed, and no proxy is used.
fn client() -> Option<Http> {
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .ok()?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(AnyServer(provider)))
        .with_no_client_auth();
    let connector = HttpsConnectorBuilder::new().with_tls_config(config);
    let connector = connector.https_or_http().enable_http1().build();
    let mut client = Client::builder(TokioExecutor::new());
    client.http1_title_case_headers(true);
    Some(client.build(connector))
}

/// Returns the innermost cause, which is the most informative one.
fn explain(error: &dyn std::error::Error) -> String {
    let mut cause = error;
    while let Some(source) = cause.source() {
        cause = source;
    }
    cause.to_string()
}
