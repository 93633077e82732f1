//! Forwards requests that the proxy itself parses and sends.

use bytes::Bytes;
use http::header::{
    CONNECTION, CONTENT_LENGTH, HeaderName, PROXY_AUTHORIZATION, TE, TRAILER, TRANSFER_ENCODING,
    UPGRADE,
};
use http::{HeaderMap, Request, Response, Uri};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;

use super::reach::Address;
use super::{Body, full};

pub(super) type Error = Box<dyn std::error::Error + Send + Sync>;

/// The headers that belong to one connection only.
const HOP: [HeaderName; 8] = [
    CONNECTION,
    HeaderName::from_static("proxy-connection"),
    HeaderName::from_static("keep-alive"),
    PROXY_AUTHORIZATION,
    TE,
    TRAILER,
    TRANSFER_ENCODING,
    UPGRADE,
];

/// Forwards a request to a server, with its path only.
pub(super) async fn to(
    address: &Address,
    mut request: Request<Incoming>,
) -> Result<Response<Body>, Error> {
    let path = request.uri().path_and_query().map_or("/", |path| path.as_str());
    *request.uri_mut() = path.parse::<Uri>()?;
    clean(request.headers_mut());
    as_it_is(address, request).await
}

/// Sends a request over a separate connection. The names of headers keep their case.
pub(super) async fn as_it_is(
    address: &Address,
    request: Request<Incoming>,
) -> Result<Response<Body>, Error> {
    let stream = address.connect().await?;
    let (mut sender, connection) = http1::Builder::new()
        .preserve_header_case(true)
        .handshake::<_, Incoming>(TokioIo::new(stream))
        .await?;
    tokio::spawn(async move {
        // An error is reported to the code that waits for the answer.
        let _ = connection.await;
    });
    Ok(sender.send_request(request).await?.map(BodyExt::boxed))
}

/// Sends a request by TLS, for a client that leaves TLS to the proxy. Uses the environment's own proxy, if there is
/// one.
pub(super) async fn by_tls(request: Request<Incoming>) -> Result<Response<Body>, Error> {
    let (mut parts, body) = request.into_parts();
    clean(&mut parts.headers);
    // The length is set again from the body.
    parts.headers.remove(CONTENT_LENGTH);
    let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build()?;
    let sent = client
        .request(parts.method, parts.uri.to_string())
        .headers(parts.headers)
        .body(body.collect().await?.to_bytes())
        .send()
        .await?;
    let mut response = Response::new(());
    *response.status_mut() = sent.status();
    *response.headers_mut() = sent.headers().clone();
    clean(response.headers_mut());
    let body: Bytes = sent.bytes().await?;
    Ok(response.map(|()| full(body)))
}

pub(super) fn clean(headers: &mut HeaderMap) {
    for name in HOP {
        headers.remove(name);
    }
}
