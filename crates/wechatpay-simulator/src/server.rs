//! The server: its own thread with its own runtime, so that a test that blocks its thread, or has
//! no runtime at all, still gets answers.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::thread::JoinHandle;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{ConnectInfo, Request, State};
use bytes::Bytes;
use http::Response;
use http::request::Parts;
use http_body::Frame;
use rustls::ServerConfig;
use tokio::net::TcpListener;
use tokio::runtime::Handle;
use tokio::sync::oneshot;

use crate::answer::plain;
use crate::control;
use crate::error::{Error, Result};
use crate::events;
use crate::guard::{Guard, protect};
use crate::listener::{Peer, Plain, Tls};
use crate::notify;
use crate::platform::Platform;

/// A larger body is refused with 413.
const LARGEST: usize = 8 * 1024 * 1024;

/// The same of the control API, where snapshots come in.
const LARGEST_SNAPSHOT: usize = 1024 * 1024 * 1024;

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
                    let pump = notify::pump(Arc::clone(&platform));
                    let router = Router::new().fallback(handle).with_state((platform, guard));
                    let service = router.into_make_service_with_connect_info::<Peer>();
                    let plain = axum::serve(Plain(plain), service.clone());
                    let tls = axum::serve(Tls::new(tls, config), service);
                    tokio::select! {
                        _ = plain.into_future() => {}
                        _ = tls.into_future() => {}
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

/// A body that cannot be sent: the server ends the connection before the first byte.
struct Lost;

impl http_body::Body for Lost {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<std::result::Result<Frame<Bytes>, io::Error>>> {
        Poll::Ready(Some(Err(io::ErrorKind::ConnectionReset.into())))
    }
}

async fn handle(
    State((platform, guard)): State<(Arc<Platform>, Guard)>,
    ConnectInfo(peer): ConnectInfo<Peer>,
    request: Request,
) -> Response<Body> {
    let (parts, body) = request.into_parts();
    if parts.uri.path().starts_with("/_simulator/") {
        return protect(match guard.check(&parts, peer.tls) {
            Ok(()) => controlled(&platform, &parts, body).await,
            Err(fault) => plain(fault.status, fault.body().as_ref()).map(Body::from),
        });
    }
    let response = match to_bytes(body, LARGEST).await {
        Err(_) => platform.too_large(),
        Ok(body) => {
            let answer = platform.answer(parts, &body, peer.certificate.as_deref());
            if !answer.delay.is_zero() {
                tokio::time::sleep(answer.delay).await;
            }
            match answer.response {
                Some(response) => response,
                None => return Response::new(Body::new(Lost)),
            }
        }
    };
    response.map(Body::from)
}

/// What is asked under `/_simulator/`.
async fn controlled(platform: &Arc<Platform>, parts: &Parts, body: Body) -> Response<Body> {
    if control::is_stream(parts) {
        return events::answer(platform, parts);
    }
    match to_bytes(body, LARGEST_SNAPSHOT).await {
        Err(_) => platform.too_large(),
        Ok(body) => control::answer(platform, parts, &body).await,
    }
    .map(Body::from)
}
