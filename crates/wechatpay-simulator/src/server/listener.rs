//! The two listeners: HTTP, and HTTPS with an optional client certificate.

use std::net::SocketAddr;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use rustls::crypto::CryptoProvider;
use rustls::server::{ClientHello, ResolvesServerCert, WebPkiClientVerifier};
use rustls::sign::CertifiedKey;
use rustls::{RootCertStore, ServerConfig};
use rustls_pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use crate::error::{Error, Result};
use crate::keys::{HostKeys, Keyring, is_platform_host};

/// Timeout of the TLS handshake. A client that opens a connection and sends nothing must not hold
/// it forever.
const HANDSHAKE: Duration = Duration::from_secs(10);

/// Pause after a failed accept, for example if no file descriptor is left.
const PAUSE: Duration = Duration::from_millis(50);

/// The client of a connection.
#[derive(Clone, Debug, Default)]
pub(crate) struct Peer {
    /// The verified client certificate, DER.
    pub(crate) certificate: Option<Arc<[u8]>>,
    /// Whether the connection uses TLS.
    pub(crate) tls: bool,
}

pub(crate) struct Tls {
    socket: TcpListener,
    acceptor: TlsAcceptor,
    /// Handshakes in progress. A slow handshake does not block other connections.
    handshakes: JoinSet<Option<TlsStream<TcpStream>>>,
}

impl Tls {
    pub(crate) fn new(socket: TcpListener, config: Arc<ServerConfig>) -> Self {
        Self { socket, acceptor: TlsAcceptor::from(config), handshakes: JoinSet::new() }
    }

    /// The next connection with a finished handshake.
    pub(crate) async fn accept(&mut self) -> (TlsStream<TcpStream>, Peer) {
        loop {
            tokio::select! {
                stream = accept(&self.socket) => {
                    let handshake = self.acceptor.accept(stream);
                    self.handshakes.spawn(async move {
                        tokio::time::timeout(HANDSHAKE, handshake).await.ok()?.ok()
                    });
                }
                Some(done) = self.handshakes.join_next() => {
                    if let Ok(Some(stream)) = done {
                        let peer = Peer { certificate: client_certificate(&stream), tls: true };
                        return (stream, peer);
                    }
                }
            }
        }
    }
}

/// The next connection.
pub(crate) async fn accept(socket: &TcpListener) -> TcpStream {
    loop {
        match socket.accept().await {
            Ok((stream, _)) => {
                // Without this, small responses wait for an acknowledgement.
                let _ = stream.set_nodelay(true);
                return stream;
            }
            Err(_) => tokio::time::sleep(PAUSE).await,
        }
    }
}

fn client_certificate(stream: &TlsStream<TcpStream>) -> Option<Arc<[u8]>> {
    let (_, connection) = stream.get_ref();
    let leaf = connection.peer_certificates()?.first()?;
    Some(Arc::from(leaf.as_ref()))
}

/// Binds a socket immediately, so that its port is known before the server's thread runs.
pub(crate) fn bind(address: SocketAddr) -> Result<(std::net::TcpListener, SocketAddr)> {
    let cannot = |source| Error::caused(format!("cannot listen on `{address}`"), source);
    let socket = std::net::TcpListener::bind(address).map_err(cannot)?;
    socket.set_nonblocking(true).map_err(cannot)?;
    let bound = socket.local_addr().map_err(cannot)?;
    Ok((socket, bound))
}

/// Binds the first free port, from the port of `address` up to `last`. If none is free, returns the
/// error of the last port.
pub(crate) fn bind_first(
    address: SocketAddr,
    last: u16,
) -> Result<(std::net::TcpListener, SocketAddr)> {
    let ports = address.port()..last;
    let free = ports.map(|port| bind(SocketAddr::new(address.ip(), port))).find(Result::is_ok);
    free.unwrap_or_else(|| bind(SocketAddr::new(address.ip(), last.max(address.port()))))
}

/// Selects the server certificate by host name. A client that connects to a host of the platform
/// gets a certificate for that host, issued by another authority.
#[derive(Debug)]
struct ByName {
    own: Arc<CertifiedKey>,
    hosts: OnceLock<Option<Arc<CertifiedKey>>>,
    provider: Arc<CryptoProvider>,
}

impl ByName {
    fn of_hosts(&self) -> Option<Arc<CertifiedKey>> {
        let keys = HostKeys::of_process().ok()?;
        CertifiedKey::from_der(keys.chain.clone(), keys.key(), &self.provider).ok().map(Arc::new)
    }
}

impl ResolvesServerCert for ByName {
    fn resolve(&self, hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        match hello.server_name() {
            Some(name) if is_platform_host(name) => {
                self.hosts.get_or_init(|| self.of_hosts()).clone()
            }
            _ => Some(Arc::clone(&self.own)),
        }
    }
}

/// TLS 1.2 and 1.3 with the server's certificate. Client certificates must come from the
/// simulator's authority. They are optional here; operations that need one check it.
pub(crate) fn tls_config(ring: &Keyring) -> Result<Arc<ServerConfig>> {
    let cannot = |source: rustls::Error| Error::caused("cannot set up TLS", source);
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let mut roots = RootCertStore::empty();
    let authority = CertificateDer::from(ring.authority.der.clone());
    roots.add(authority.clone()).map_err(cannot)?;
    let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider.clone())
        .allow_unauthenticated()
        .build()
        .map_err(|source| Error::caused("cannot set up TLS", source))?;
    let chain = vec![CertificateDer::from(ring.server_certificate.der.clone()), authority];
    let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(ring.server.pkcs8().to_vec()));
    let own = CertifiedKey::from_der(chain, key, &provider).map_err(cannot)?;
    let by_name = ByName { own: Arc::new(own), hosts: OnceLock::new(), provider: provider.clone() };
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(cannot)?
        .with_client_cert_verifier(verifier)
        .with_cert_resolver(Arc::new(by_name));
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(Arc::new(config))
}
