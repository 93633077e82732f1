//! Opens connections: TCP, a proxy's tunnel, TLS, HTTP/1.1.

use std::future::{Ready, ready};
use std::io;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use http::Uri;
use hyper::client::conn::http1;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::connect::proxy::{SocksV5, Tunnel};
use hyper_util::rt::TokioIo;
use rustls::ClientConfig;
use rustls_pki_types::ServerName;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_rustls::TlsConnector;
use tower_service::Service;

use super::proxy::{Proxy, Speaks};
use super::request_body::RequestBody;
use super::route::Route;
use super::written::{WatchedSocket, Written};

pub(super) type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// A connection of any kind.
trait AnyStream: AsyncRead + AsyncWrite + Send + Unpin {}

impl<S: AsyncRead + AsyncWrite + Send + Unpin> AnyStream for S {}

type BoxStream = Box<dyn AnyStream>;

/// An open connection. The runtime in which it was opened drives it.
#[derive(Debug)]
pub(super) struct Connection {
    pub(super) sender: http1::SendRequest<RequestBody>,
    pub(super) written: Arc<Written>,
}

impl Connection {
    /// Waits until the connection accepts a request. `false` if it does not within this time, or has ended.
    ///
    /// After a server has answered early and stopped reading, its connection never accepts a request.
    pub(super) async fn is_ready(&mut self, within: Duration) -> bool {
        if self.sender.is_ready() {
            return true;
        }
        let ready = tokio::time::timeout(within, self.sender.ready()).await;
        ready.is_ok_and(|ready| ready.is_ok())
    }
}

/// Opens connections.
#[derive(Debug)]
pub(super) struct Connector {
    tcp: HttpConnector,
    pub(super) timeout: Duration,
    pub(super) proxy: Option<Proxy>,
}

/// The configurations of a connection: for an origin that speaks TLS, and for a proxy that does.
#[derive(Clone, Copy)]
pub(super) struct Tls<'a> {
    pub(super) origin: &'a Arc<ClientConfig>,
    pub(super) proxy: &'a Arc<ClientConfig>,
}

/// The reason why there is no connection.
pub(super) enum Unconnected {
    /// Opening the connection took too long.
    Late(Option<BoxError>),
    Failed(BoxError),
}

impl Connector {
    pub(super) fn new(timeout: Duration, proxy: Option<Proxy>) -> Self {
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        // The addresses of a host share the time.
        tcp.set_connect_timeout(Some(timeout));
        Self { tcp, timeout, proxy }
    }

    /// Opens a connection.
    pub(super) async fn open(
        &self,
        route: &Route,
        tls: Tls<'_>,
    ) -> Result<Connection, Unconnected> {
        match tokio::time::timeout(self.timeout, self.connect(route, tls)).await {
            Ok(Ok(connection)) => Ok(connection),
            Ok(Err(error)) if is_timeout(&*error) => Err(Unconnected::Late(Some(error))),
            Ok(Err(error)) => Err(Unconnected::Failed(error)),
            Err(_) => Err(Unconnected::Late(None)),
        }
    }

    async fn connect(&self, route: &Route, tls: Tls<'_>) -> Result<Connection, BoxError> {
        let written = Arc::new(Written::default());
        let mut stream = match &self.proxy {
            None => self.reach(route.uri.clone(), &written).await?,
            Some(proxy) => self.through(proxy, tls.proxy, route, &written).await?,
        };
        if let Some(name) = &route.server_name {
            stream = within_tls(stream, tls.origin, name).await?;
        }
        let (sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
        // The request reports the error of the connection.
        tokio::spawn(async move { _ = connection.await });
        Ok(Connection { sender, written })
    }

    async fn reach(&self, address: Uri, written: &Arc<Written>) -> Result<BoxStream, BoxError> {
        let socket = self.tcp.clone().call(address).await?.into_inner();
        Ok(Box::new(WatchedSocket::new(socket, Arc::clone(written))))
    }

    /// A connection to an origin through the proxy.
    async fn through(
        &self,
        proxy: &Proxy,
        proxy_tls: &Arc<ClientConfig>,
        route: &Route,
        written: &Arc<Written>,
    ) -> Result<BoxStream, BoxError> {
        let mut stream = self.reach(proxy.address.clone(), written).await?;
        if proxy.speaks == Speaks::Https {
            let name = ServerName::try_from(proxy.host().to_owned())?;
            stream = within_tls(stream, proxy_tls, &name).await?;
        }
        let reached = Reached(Some(stream));
        match proxy.speaks {
            // The request itself goes to the proxy.
            Speaks::Http | Speaks::Https if !route.is_tls() => reached.taken(),
            Speaks::Http | Speaks::Https => {
                let mut tunnel = Tunnel::new(proxy.address.clone(), reached);
                if let Some(authorization) = proxy.authorization() {
                    tunnel = tunnel.with_auth(authorization);
                }
                Ok(tunnel.call(route.uri.clone()).await?.into_inner())
            }
            Speaks::Socks | Speaks::SocksNames => {
                let origin = match proxy.speaks {
                    Speaks::Socks => resolved(route).await?,
                    _ => format!("http://{}:{}", bracketed(&route.host), route.port).parse()?,
                };
                let mut socks = SocksV5::new(proxy.address.clone(), reached);
                if let Some((user, password)) = proxy.user_and_password() {
                    socks = socks.with_auth(user, password);
                }
                Ok(socks.call(origin).await?.into_inner())
            }
        }
    }
}

async fn within_tls(
    stream: BoxStream,
    config: &Arc<ClientConfig>,
    name: &ServerName<'static>,
) -> io::Result<BoxStream> {
    let connector = TlsConnector::from(Arc::clone(config));
    Ok(Box::new(connector.connect(name.clone(), stream).await?))
}

/// An origin with a resolved address. The proxy's library would resolve it on this thread.
async fn resolved(route: &Route) -> Result<Uri, BoxError> {
    let mut addresses = tokio::net::lookup_host((&*route.host, route.port)).await?;
    let address = addresses.next().ok_or("the host has no address")?;
    Ok(format!("http://{address}").parse()?)
}

fn bracketed(host: &str) -> String {
    if host.contains(':') { format!("[{host}]") } else { host.to_owned() }
}

/// An open connection to the proxy, for a library that expects to open it.
struct Reached(Option<BoxStream>);

impl Reached {
    fn taken(self) -> Result<BoxStream, BoxError> {
        self.0.ok_or_else(|| "the connection was already used".into())
    }
}

impl Service<Uri> for Reached {
    type Response = TokioIo<BoxStream>;
    type Error = io::Error;
    type Future = Ready<io::Result<TokioIo<BoxStream>>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: Uri) -> Self::Future {
        let stream = self.0.take().map(TokioIo::new);
        ready(stream.ok_or_else(|| io::ErrorKind::NotConnected.into()))
    }
}

/// Whether the system or the connector has timed out.
fn is_timeout(error: &(dyn std::error::Error + 'static)) -> bool {
    let mut next = Some(error);
    while let Some(error) = next {
        let timed_out = |error: &io::Error| error.kind() == io::ErrorKind::TimedOut;
        if error.downcast_ref::<io::Error>().is_some_and(timed_out) {
            return true;
        }
        next = error.source();
    }
    false
}
