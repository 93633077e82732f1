//! Sends a notification to a merchant, once.

use std::sync::OnceLock;
use std::time::Duration;

use reqwest::redirect::Policy;
use reqwest::{Client, Url};

use super::letter::Letter;

/// So long may the merchant take (docs/protocol.md, section 6).
pub(crate) const PATIENCE: Duration = Duration::from_secs(5);

/// So much of an answer is kept.
const KEPT: usize = 4096;

/// Answers the status and the beginning of the body, or why there is none.
pub(crate) async fn post(url: Url, letter: Letter) -> Result<(u16, String), String> {
    static CLIENT: OnceLock<Option<Client>> = OnceLock::new();
    let client = CLIENT.get_or_init(|| {
        // The merchant's server is a test, on this machine; it may have any certificate.
        Client::builder()
            .user_agent("Mozilla/4.0")
            .no_proxy()
            .redirect(Policy::none())
            .tls_certs_only([])
            .tls_danger_accept_invalid_certs(true)
            .build()
            .ok()
    });
    let client = client.as_ref().ok_or("no HTTP client")?;
    let mut request = client.post(url).timeout(PATIENCE).body(letter.body);
    for (name, value) in letter.headers {
        request = request.header(name, value);
    }
    let response = request.send().await.map_err(|error| explain(&error))?;
    let status = response.status().as_u16();
    let body = response.bytes().await.map_err(|error| explain(&error))?;
    let kept = body.get(..KEPT).unwrap_or(&body);
    Ok((status, String::from_utf8_lossy(kept).into_owned()))
}

/// The innermost cause says the most.
fn explain(error: &reqwest::Error) -> String {
    let mut cause: &dyn std::error::Error = error;
    while let Some(source) = cause.source() {
        cause = source;
    }
    cause.to_string()
}
