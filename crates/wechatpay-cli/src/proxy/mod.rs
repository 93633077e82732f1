//! The proxy of `wechatpay run`: it sends requests for WeChat Pay's hosts to the simulator. Requests for other hosts
//! are sent to those hosts or refused.
//!
//! A request for a host of the platform never leaves this machine for the real host: if the simulator cannot
//! answer, the request is refused.

mod forward;
mod reach;
mod target;

use std::convert::Infallible;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Method, Request, Response, StatusCode};
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt, Empty, Full};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};

pub(crate) use self::reach::{Address, Upstream};
use self::target::Target;
pub(crate) use self::target::is_of_the_platform;
use crate::{output, terminal};

/// The body of the proxy's answers.
type Body = BoxBody<Bytes, hyper::Error>;

/// The destinations of requests.
#[derive(Debug)]
pub(crate) struct Routes {
    /// The simulator's two ports.
    pub(crate) plain: Address,
    pub(crate) tls: Address,
    /// Refuses hosts that belong neither to the platform nor to this machine.
    pub(crate) offline: bool,
    /// Prints refused requests on standard error.
    pub(crate) log: bool,
    /// The proxy that the environment named before.
    pub(crate) upstream: Option<Upstream>,
}

/// A proxy on a free port of this machine.
pub(crate) struct Proxy {
    socket: TcpListener,
    pub(crate) address: SocketAddr,
}

impl Proxy {
    /// Opens the port.
    pub(crate) async fn bind() -> std::io::Result<Self> {
        let socket = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let address = socket.local_addr()?;
        Ok(Self { socket, address })
    }

    /// Answers requests until the future is dropped.
    pub(crate) async fn serve(self, routes: Routes) {
        let routes = Arc::new(routes);
        loop {
            match self.socket.accept().await {
                Ok((stream, _)) => {
                    // Without this, small messages wait for an acknowledgement.
                    let _ = stream.set_nodelay(true);
                    tokio::spawn(connection(stream, Arc::clone(&routes)));
                }
                // No file descriptor is left: wait until other connections end.
                Err(_) => tokio::time::sleep(std::time::Duration::from_millis(50)).await,
            }
        }
    }
}

async fn connection(stream: TcpStream, routes: Arc<Routes>) {
    let answer = async |request: Request<Incoming>| {
        let response = if request.method() == Method::CONNECT {
            tunnel(&routes, request).await
        } else {
            forward(&routes, request).await
        };
        Ok::<_, Infallible>(response.unwrap_or_else(|refusal| {
            // Most clients show only the status.
            if routes.log {
                output::note(&terminal::lines(&refusal.text));
            }
            refusal.answer()
        }))
    };
    // A connection error concerns only the client.
    let _ = http1::Builder::new()
        .preserve_header_case(true)
        // Answers from other servers already have a date.
        .auto_date_header(false)
        .serve_connection(TokioIo::new(stream), service_fn(answer))
        .with_upgrades()
        .await;
}

/// `CONNECT`: copies bytes in both directions.
async fn tunnel(routes: &Routes, request: Request<Incoming>) -> Result<Response<Body>, Refusal> {
    let authority = request.uri().authority();
    let authority = authority.ok_or_else(|| Refusal::request("`CONNECT` names no host"))?;
    let asked = Address::new(authority.host(), authority.port_u16().unwrap_or(443));
    let upstream = match Target::of(&asked.host) {
        // The host's other ports do not belong to the API.
        Target::Platform if asked.port == 443 => routes.tls.connect().await,
        Target::Platform | Target::Withheld => return Err(Refusal::withheld(&asked)),
        Target::Machine => asked.connect().await,
        Target::Other if routes.offline => return Err(Refusal::offline(&asked)),
        Target::Other => match &routes.upstream {
            Some(upstream) => upstream.tunnel(&asked).await,
            None => asked.connect().await,
        },
    };
    let mut upstream = upstream.map_err(|error| Refusal::unreachable(&asked, &error))?;
    tokio::spawn(async move {
        let Ok(client) = hyper::upgrade::on(request).await else { return };
        // A connection error concerns only the two ends.
        let _ = tokio::io::copy_bidirectional(&mut TokioIo::new(client), &mut upstream).await;
    });
    Ok(Response::new(empty()))
}

/// A request with a full URL: plain HTTP, or a request that some clients send like this instead of by TLS.
async fn forward(routes: &Routes, request: Request<Incoming>) -> Result<Response<Body>, Refusal> {
    let uri = request.uri();
    let (Some(host), Some(scheme)) = (uri.host(), uri.scheme_str()) else {
        return Err(Refusal::request(
            "this is the proxy of `wechatpay run`: it takes `CONNECT`, and requests with a whole URL",
        ));
    };
    let is_tls = scheme.eq_ignore_ascii_case("https");
    let asked = Address::new(host, uri.port_u16().unwrap_or(if is_tls { 443 } else { 80 }));
    match Target::of(&asked.host) {
        Target::Platform if is_tls && asked.port == 443 => {
            forward::to(&routes.plain, request).await
        }
        Target::Platform | Target::Withheld => return Err(Refusal::withheld(&asked)),
        Target::Other if routes.offline => return Err(Refusal::offline(&asked)),
        Target::Machine if !is_tls => forward::to(&asked, request).await,
        Target::Other if !is_tls => match &routes.upstream {
            Some(upstream) => upstream.forward(request).await,
            None => forward::to(&asked, request).await,
        },
        Target::Machine | Target::Other => forward::by_tls(request).await,
    }
    .map_err(|error| Refusal::unreachable(&asked, &error))
}

/// The reason why the proxy refuses a request, in a text that the client prints.
struct Refusal {
    status: StatusCode,
    text: String,
}

impl Refusal {
    fn request(text: &str) -> Self {
        Self { status: StatusCode::BAD_REQUEST, text: text.to_owned() }
    }

    fn withheld(asked: &Address) -> Self {
        let text = format!(
            "`{asked}` is WeChat Pay's and no address of its API: `wechatpay run` lets nothing through to the real \
             WeChat Pay, and the simulator answers HTTPS on port 443 of API hosts only"
        );
        Self { status: StatusCode::FORBIDDEN, text }
    }

    fn offline(asked: &Address) -> Self {
        let text =
            format!("`{asked}` is refused, because `wechatpay run` was started with `--offline`");
        Self { status: StatusCode::FORBIDDEN, text }
    }

    fn unreachable(asked: &Address, error: &dyn std::fmt::Display) -> Self {
        let text = format!("`wechatpay run` could not reach `{asked}`: {error}");
        Self { status: StatusCode::BAD_GATEWAY, text }
    }

    fn answer(self) -> Response<Body> {
        let mut response = Response::new(full(format!("{}\n", self.text)));
        *response.status_mut() = self.status;
        let plain = HeaderValue::from_static("text/plain; charset=utf-8");
        response.headers_mut().insert(CONTENT_TYPE, plain);
        response
    }
}

fn empty() -> Body {
    Empty::new().map_err(|never| match never {}).boxed()
}

fn full(bytes: impl Into<Bytes>) -> Body {
    Full::new(bytes.into()).map_err(|never| match never {}).boxed()
}
