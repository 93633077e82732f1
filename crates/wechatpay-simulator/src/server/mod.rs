//! The server, with its own thread and runtime. A test that blocks its thread, or has no runtime,
//! therefore still gets responses.

pub(crate) mod listener;

use std::convert::Infallible;
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::header::{CONNECTION, CONTENT_LENGTH, SERVER};
use http::request::Parts;
use http::{HeaderMap, HeaderValue, Method, Request, Response, StatusCode, Version};
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
use tokio::task::JoinSet;

use self::listener::{Peer, Tls, accept};
use crate::control;
use crate::control::guard::{Guard, protect};
use crate::error::{Error, Result};
use crate::platform::Platform;
use crate::platform::deliver::pump;
use crate::wire::answer::{plain, refusal};
use crate::wire::body::Body;
use crate::wire::spelling::spelling;

/// A larger body is refused with 413.
const LARGEST: usize = 8 * 1024 * 1024;

/// The limit for the control API, which receives snapshots.
const LARGEST_SNAPSHOT: usize = 1024 * 1024 * 1024;

/// Idle timeout of a connection, as announced by `Keep-Alive: timeout=8`.
const IDLE: Duration = Duration::from_secs(8);

/// Longest time without data from a client, and longest time for a whole body.
const SILENCE: Duration = Duration::from_secs(30);
const BODY: Duration = Duration::from_secs(300);

/// Most simultaneous connections of a platform; others wait until one ends.
const CONNECTIONS: usize = 1024;

/// Stops the server and waits for its thread when it is dropped.
#[derive(Debug)]
pub(crate) struct Server {
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
    runtime: Handle,
}

/// The sockets of a platform.
pub(crate) struct Sockets {
    pub(crate) plain: std::net::TcpListener,
    pub(crate) tls: std::net::TcpListener,
    pub(crate) config: Arc<ServerConfig>,
    pub(crate) guard: Guard,
}

impl Server {
    pub(crate) fn start(platform: Arc<Platform>, sockets: Sockets) -> Result<Self> {
        let cannot = |source| Error::caused("cannot start the server", source);
        let runtime =
            tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(cannot)?;
        let home = runtime.handle().clone();
        let serving = serving(&home, platform, sockets, None)?;
        let (stop, stopped) = oneshot::channel();
        let thread = std::thread::Builder::new()
            .name("wechatpay-simulator".to_owned())
            .spawn(move || {
                runtime.block_on(async move {
                    tokio::select! {
                        () = serving => {}
                        _ = stopped => {}
                    }
                });
            })
            .map_err(cannot)?;
        Ok(Self { stop: Some(stop), thread: Some(thread), runtime: home })
    }

    /// The server's runtime.
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

/// Serves a platform on a runtime, and delivers its notifications. The future ends when no client
/// has been connected for `idle`; then all of its connections end, too.
///
/// # Errors
///
/// When the sockets cannot be used.
pub(crate) fn serving(
    runtime: &Handle,
    platform: Arc<Platform>,
    sockets: Sockets,
    idle: Option<Duration>,
) -> Result<impl Future<Output = ()> + Send + 'static> {
    let cannot = |source| Error::caused("cannot start the server", source);
    let Sockets { plain, tls, config, guard } = sockets;
    let _entered = runtime.enter();
    let plain = TcpListener::from_std(plain).map_err(cannot)?;
    let mut tls = Tls::new(TcpListener::from_std(tls).map_err(cannot)?, config);
    Ok(async move {
        let mut pump = std::pin::pin!(pump(Arc::clone(&platform)));
        let mut connections = JoinSet::new();
        loop {
            let has_room = connections.len() < CONNECTIONS;
            let idle = idle.filter(|_| connections.is_empty());
            let alone = async {
                match idle {
                    Some(idle) => tokio::time::sleep(idle).await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                stream = accept(&plain), if has_room => {
                    connections.spawn(serve(stream, Peer::default(), Arc::clone(&platform), guard.clone()));
                }
                (stream, peer) = tls.accept(), if has_room => {
                    connections.spawn(serve(stream, peer, Arc::clone(&platform), guard.clone()));
                }
                () = alone => return,
                Some(_) = connections.join_next() => {}
                () = &mut pump => return,
            }
        }
    })
}

/// Answers requests on a connection until either side closes it.
async fn serve(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    peer: Peer,
    platform: Arc<Platform>,
    guard: Guard,
) {
    let spelling = spelling().await;
    let answer = async |request: Request<Incoming>| {
        let is_head = *request.method() == Method::HEAD;
        let connection = connection(&request);
        let mut response = handle(&platform, &guard, &peer, request).await;
        // For a body that is not sent, hyper does not write a length of zero.
        if is_head && response.body().is_end_stream() {
            response.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        response.headers_mut().extend(connection);
        response.extensions_mut().extend(spelling.clone());
        Ok::<_, Infallible>(response)
    };
    // The error of a connection concerns only the client.
    let _ = http1::Builder::new()
        .title_case_headers(true)
        .timer(TokioTimer::new())
        // Also applies between two requests.
        .header_read_timeout(IDLE)
        .serve_connection(TokioIo::new(stream), service_fn(answer))
        .await;
}

/// The connection headers that the platform's gateway adds to a response (docs/protocol.md, section
/// 3).
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
    guard: &Guard,
    peer: &Peer,
    request: Request<Incoming>,
) -> Response<Body> {
    let (parts, body) = request.into_parts();
    if parts.uri.path().starts_with("/_simulator/") {
        let checked = guard.check(&parts, peer.tls);
        if checked.as_ref().is_err_and(|fault| fault.status == StatusCode::UNAUTHORIZED)
            && let Some(response) = guard.enter(&parts)
        {
            return protect(response);
        }
        return protect(match checked {
            Ok(()) => controlled(platform, &parts, body).await,
            Err(fault) => refusal(&fault).map(Body::from),
        });
    }
    let response = match read(body, LARGEST).await {
        Read::TooLarge => platform.too_large(),
        Read::TooSlow => too_slow(),
        Read::Whole(body) => {
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

/// The result of reading a body.
#[derive(Debug, PartialEq, Eq)]
enum Read {
    Whole(Bytes),
    TooLarge,
    TooSlow,
}

/// Reads a body up to this size, as long as data arrives.
async fn read<B>(body: B, largest: usize) -> Read
where
    B: http_body::Body<Data = Bytes>,
    B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    if body.is_end_stream() {
        return Read::Whole(Bytes::new());
    }
    let mut body = std::pin::pin!(Limited::new(body, largest));
    let mut read = BytesMut::new();
    let whole = async {
        loop {
            match tokio::time::timeout(SILENCE, body.as_mut().frame()).await {
                Err(_) => return Read::TooSlow,
                Ok(None) => return Read::Whole(std::mem::take(&mut read).freeze()),
                Ok(Some(Err(_))) => return Read::TooLarge,
                Ok(Some(Ok(frame))) => {
                    if let Ok(data) = frame.into_data() {
                        read.extend_from_slice(&data);
                    }
                }
            }
        }
    };
    tokio::time::timeout(BODY, whole).await.unwrap_or(Read::TooSlow)
}

/// The response of nginx, which closes the connection.
fn too_slow() -> Response<Bytes> {
    let mut response = plain(StatusCode::REQUEST_TIMEOUT, None);
    response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
    response
}

/// Answers requests under `/_simulator/`.
async fn controlled(platform: &Arc<Platform>, parts: &Parts, body: Incoming) -> Response<Body> {
    if control::is_stream(parts) {
        return control::stream::answer(platform, parts);
    }
    match read(body, LARGEST_SNAPSHOT).await {
        Read::TooLarge => platform.too_large(),
        Read::TooSlow => too_slow(),
        Read::Whole(body) => control::answer(platform, parts, &body).await,
    }
    .map(Body::from)
}

#[cfg(test)]
mod tests {
    use std::collections::VecDeque;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    use http_body::Frame;

    use super::*;

    /// Sends pieces with a pause before each; then stalls or ends.
    struct Slow {
        pieces: VecDeque<&'static [u8]>,
        pause: Duration,
        ends: bool,
        waits: Option<Pin<Box<tokio::time::Sleep>>>,
    }

    impl Slow {
        fn new(pieces: usize, pause: u64, ends: bool) -> Self {
            let pieces = std::iter::repeat_n(&b"ab"[..], pieces).collect();
            Self { pieces, pause: Duration::from_secs(pause), ends, waits: None }
        }
    }

    impl http_body::Body for Slow {
        type Data = Bytes;
        type Error = Infallible;

        fn poll_frame(
            mut self: Pin<&mut Self>,
            context: &mut Context<'_>,
        ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
            let pause = self.pause;
            let waits = self.waits.get_or_insert_with(|| Box::pin(tokio::time::sleep(pause)));
            std::task::ready!(waits.as_mut().poll(context));
            self.waits = None;
            match self.pieces.pop_front() {
                Some(piece) => Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(piece))))),
                None if self.ends => Poll::Ready(None),
                None => Poll::Pending,
            }
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_body_is_waited_for_as_long_as_it_comes_on() {
        let read =
            async |pieces, pause, ends| super::read(Slow::new(pieces, pause, ends), 64).await;
        assert_eq!(read(3, 29, true).await, Read::Whole(Bytes::from_static(b"ababab")));
        assert_eq!(read(0, 0, true).await, Read::Whole(Bytes::new()));
        // A stall at the start and in the middle, and a slow body without end.
        assert_eq!(read(0, 31, true).await, Read::TooSlow);
        assert_eq!(read(3, 1, false).await, Read::TooSlow);
        assert_eq!(read(30, 29, true).await, Read::TooSlow);
        assert_eq!(read(33, 0, true).await, Read::TooLarge);
    }
}
