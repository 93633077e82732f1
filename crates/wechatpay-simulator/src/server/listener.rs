//! The two sockets: HTTP, and HTTPS that asks for a client certificate and goes on without one.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig};
use rustls_pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use crate::error::{Error, Result};
use crate::keys::Keyring;

/// A client that opens a connection and says nothing must not hold it for ever.
const HANDSHAKE: Duration = Duration::from_secs(10);

/// After a failed accept, as when no file descriptor is left.
const PAUSE: Duration = Duration::from_millis(50);

/// What is known of the other end of a connection.
#[derive(Clone, Debug, Default)]
pub(crate) struct Peer {
    /// The verified client certificate, DER.
    pub(crate) certificate: Option<Arc<[u8]>>,
    /// Whether it speaks TLS.
    pub(crate) tls: bool,
}

pub(crate) struct Tls {
    socket: TcpListener,
    acceptor: TlsAcceptor,
    /// Handshakes under way: a slow one keeps nobody waiting.
    handshakes: JoinSet<Option<TlsStream<TcpStream>>>,
}

impl Tls {
    pub(crate) fn new(socket: TcpListener, config: Arc<ServerConfig>) -> Self {
        Self { socket, acceptor: TlsAcceptor::from(config), handshakes: JoinSet::new() }
    }

    /// The next connection whose handshake is done.
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
                // Without this, small answers wait for an acknowledgement.
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

/// A socket bound at once, so that its port is known before the server's thread runs.
pub(crate) fn bind(address: SocketAddr) -> Result<(std::net::TcpListener, SocketAddr)> {
    let cannot = |source| Error::caused(format!("cannot listen on `{address}`"), source);
    let socket = std::net::TcpListener::bind(address).map_err(cannot)?;
    socket.set_nonblocking(true).map_err(cannot)?;
    let bound = socket.local_addr().map_err(cannot)?;
    Ok((socket, bound))
}

/// TLS 1.2 and 1.3 with the server's certificate; client certificates are those of the simulator's
/// authority, and none is demanded here: that is the operation's affair.
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
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(cannot)?
        .with_client_cert_verifier(verifier)
        .with_single_cert(chain, key)
        .map_err(cannot)?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(Arc::new(config))
}
