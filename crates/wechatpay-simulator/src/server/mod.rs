//! The server: its own thread with its own runtime, so that a test that blocks its thread, or has
//! no runtime at all, still gets answers.

pub(crate) mod listener;

use std::convert::Infallible;
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONNECTION, CONTENT_LENGTH, SERVER};
use http::request::Parts;
use http::{HeaderMap, HeaderValue, Method, Request, Response, Version};
use http_body::Body as _;
use http_body_util::{BodyExt, Limited};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use rustls::ServerConfig;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpListener;
use tokio::runtime::Handle;
use tokio::sync::oneshot;

use self::listener::{Peer, Tls, accept};
use crate::control;
use crate::control::guard::{Guard, protect};
use crate::error::{Error, Result};
use crate::platform::Platform;
use crate::platform::deliver::pump;
use crate::wire::answer::plain;
use crate::wire::body::Body;
use crate::wire::spelling::spelling;

/// A larger body is refused with 413.
const LARGEST: usize = 8 * 1024 * 1024;

/// The same of the control API, where snapshots come in.
const LARGEST_SNAPSHOT: usize = 1024 * 1024 * 1024;

/// So long the connection stays open without a request, as `Keep-Alive: timeout=8` says.
const IDLE: Duration = Duration::from_secs(8);

/// Stops the server and waits for its thread when it is dropped.
#[derive(Debug)]
pub(crate) struct Server {
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
    runtime: Handle,
}

impl Server {
    pub(crate) fn start(
        platform: Arc<Platform>,
        plain: std::net::TcpListener,
        tls: std::net::TcpListener,
        config: Arc<ServerConfig>,
        guard: Guard,
    ) -> Result<Self> {
        let cannot = |source| Error::caused("cannot start the server", source);
        let runtime =
            tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(cannot)?;
        let (plain, tls) = {
            let _entered = runtime.enter();
            (
                TcpListener::from_std(plain).map_err(cannot)?,
                TcpListener::from_std(tls).map_err(cannot)?,
            )
        };
        let home = runtime.handle().clone();
        let (stop, stopped) = oneshot::channel();
        let thread = std::thread::Builder::new()
            .name("wechatpay-simulator".to_owned())
            .spawn(move || {
                runtime.block_on(async move {
                    let pump = pump(Arc::clone(&platform));
                    let mut tls = Tls::new(tls, config);
                    let plain = async {
                        loop {
                            let stream = accept(&plain).await;
                            serve(stream, Peer::default(), Arc::clone(&platform), guard);
                        }
                    };
                    let tls = async {
                        loop {
                            let (stream, peer) = tls.accept().await;
                            serve(stream, peer, Arc::clone(&platform), guard);
                        }
                    };
                    tokio::select! {
                        () = plain => {}
                        () = tls => {}
                        () = pump => {}
                        _ = stopped => {}
                    }
                });
            })
            .map_err(cannot)?;
        Ok(Self { stop: Some(stop), thread: Some(thread), runtime: home })
    }

    /// Where the server runs.
    pub(crate) fn runtime(&self) -> &Handle {
        &self.runtime
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Answers what comes over a connection until either side ends it.
fn serve(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    peer: Peer,
    platform: Arc<Platform>,
    guard: Guard,
) {
    tokio::spawn(async move {
        let spelling = spelling().await;
        let answer = async |request: Request<Incoming>| {
            let is_head = *request.method() == Method::HEAD;
            let connection = connection(&request);
            let mut response = handle(&platform, guard, &peer, request).await;
            // Of a body that is not sent, hyper does not tell that there is none.
            if is_head && response.body().is_end_stream() {
                response.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
            }
            response.headers_mut().extend(connection);
            response.extensions_mut().extend(spelling.clone());
            Ok::<_, Infallible>(response)
        };
        // How it ended is the client's affair.
        let _ = http1::Builder::new()
            .title_case_headers(true)
            .timer(TokioTimer::new())
            // Between two requests, too.
            .header_read_timeout(IDLE)
            .serve_connection(TokioIo::new(stream), service_fn(answer))
            .await;
    });
}

/// What the platform's front door says of the connection in an answer (docs/protocol.md, section 3).
fn connection<T>(request: &Request<T>) -> HeaderMap {
    let says = |word: &str| {
        let values = request.headers().get_all(CONNECTION).iter();
        let mut words = values.filter_map(|value| value.to_str().ok()).flat_map(|v| v.split(','));
        words.any(|told| told.trim().eq_ignore_ascii_case(word))
    };
    let stays = match request.version() {
        Version::HTTP_10 => says("keep-alive"),
        _ => !says("close"),
    };
    let mut headers = HeaderMap::new();
    headers.insert(SERVER, HeaderValue::from_static("nginx"));
    let word = if stays { "keep-alive" } else { "close" };
    headers.insert(CONNECTION, HeaderValue::from_static(word));
    if stays {
        headers.insert("keep-alive", HeaderValue::from_static("timeout=8"));
    }
    headers
}

async fn handle(
    platform: &Arc<Platform>,
    guard: Guard,
    peer: &Peer,
    request: Request<Incoming>,
) -> Response<Body> {
    let (parts, body) = request.into_parts();
    if parts.uri.path().starts_with("/_simulator/") {
        return protect(match guard.check(&parts, peer.tls) {
            Ok(()) => controlled(platform, &parts, body).await,
            Err(fault) => plain(fault.status, fault.body().as_ref()).map(Body::from),
        });
    }
    let response = match read(body, LARGEST).await {
        None => platform.too_large(),
        Some(body) => {
            let answer = platform.answer(parts, &body, peer.certificate.as_deref());
            if !answer.delay.is_zero() {
                tokio::time::sleep(answer.delay).await;
            }
            match answer.response {
                Some(response) => response,
                None => return Response::new(Body::Lost),
            }
        }
    };
    response.map(Body::from)
}

/// A body that is no larger.
async fn read(body: Incoming, largest: usize) -> Option<Bytes> {
    Some(Limited::new(body, largest).collect().await.ok()?.to_bytes())
}

/// What is asked under `/_simulator/`.
async fn controlled(platform: &Arc<Platform>, parts: &Parts, body: Incoming) -> Response<Body> {
    if control::is_stream(parts) {
        return control::stream::answer(platform, parts);
    }
    match read(body, LARGEST_SNAPSHOT).await {
        None => platform.too_large(),
        Some(body) => control::answer(platform, parts, &body).await,
    }
    .map(Body::from)
}
