//! An endpoint for notifications without a framework: any server that has the
//! types of the `http` crate, here `hyper`. Each is handled once.
//!
//! `cargo run -p wechatpay-sdk --example notify_http`, with the settings of the
//! client in the environment.

use std::convert::Infallible;
use std::sync::Arc;

use http::{Request, Response, StatusCode};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;
use wechatpay_sdk::notifications::Notification;
use wechatpay_sdk::notify::{LONGEST_BODY, MemoryGuard, Received, Reply};
use wechatpay_sdk::{BoxError, Client};

async fn notified(
    client: &Client,
    guard: &Arc<MemoryGuard>,
    request: Request<Incoming>,
) -> Response<Bytes> {
    let (parts, body) = request.into_parts();
    // The bytes as they came: one that is too large is cut off, and refused.
    let Ok(body) = Limited::new(body, LONGEST_BODY + 1).collect().await else {
        let mut refused = Response::new(Bytes::new());
        *refused.status_mut() = StatusCode::PAYLOAD_TOO_LARGE;
        return refused;
    };
    let reply = match client.notification(&parts.headers, &body.to_bytes()).await {
        Ok(received) => received.once(guard, handle).await,
        Err(rejection) => Reply::from(rejection),
    };
    reply.into_response()
}

/// Compares, stores, and leaves what takes long to others: the platform waits
/// five seconds.
async fn handle(received: Received) -> Result<(), BoxError> {
    match received.notification() {
        Notification::TransactionSuccess(paid) => println!("paid: {:?}", paid.out_trade_no),
        other => println!("{}", other.event()),
    }
    Ok(())
}

/// Serves the endpoint at every path.
pub(crate) async fn serve(listener: TcpListener, client: Client) -> std::io::Result<()> {
    let guard = Arc::new(MemoryGuard::new());
    loop {
        let (stream, _) = listener.accept().await?;
        let (client, guard) = (client.clone(), Arc::clone(&guard));
        let service = service_fn(move |request| {
            let (client, guard) = (client.clone(), Arc::clone(&guard));
            async move {
                let response = notified(&client, &guard, request).await;
                Ok::<_, Infallible>(response.map(Full::new))
            }
        });
        tokio::spawn(async move {
            let connection = http1::Builder::new().serve_connection(TokioIo::new(stream), service);
            if let Err(error) = connection.await {
                eprintln!("a connection breaks: {error}");
            }
        });
    }
}

#[tokio::main]
async fn main() -> Result<(), BoxError> {
    let listener = TcpListener::bind("127.0.0.1:3000").await?;
    serve(listener, Client::from_env()?).await?;
    Ok(())
}
