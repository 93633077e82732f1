//! Header names in the platform's letters. hyper writes `Request-Id` in title case; the platform
//! writes `Request-ID`, and some SDKs look names up with regard to case.

use std::convert::Infallible;

use bytes::Bytes;
use http::{Extensions, Request, Response};
use http_body_util::Empty;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::io::AsyncWriteExt;
use tokio::sync::{OnceCell, mpsc};

/// Names that are not in title case, as a request would have them.
const NAMES: &[u8] = b"GET / HTTP/1.1\r\nRequest-ID: 0\r\nConnection: close\r\n\r\n";

/// What the extensions of a message hold for hyper to write its names so. hyper remembers the letters of
/// the names that it reads, for proxies that pass a message on, and has no other way to set them.
pub(crate) async fn spelling() -> &'static Extensions {
    static LEARNT: OnceCell<Extensions> = OnceCell::const_new();
    LEARNT.get_or_init(learn).await
}

async fn learn() -> Extensions {
    let (mut ours, theirs) = tokio::io::duplex(1024);
    let (tell, mut told) = mpsc::channel(1);
    let take = async |request: Request<Incoming>| {
        let _ = tell.send(request.into_parts().0.extensions).await;
        Ok::<_, Infallible>(Response::new(Empty::<Bytes>::new()))
    };
    let mut server = http1::Builder::new();
    let server = server.preserve_header_case(true);
    let served = server.serve_connection(TokioIo::new(theirs), service_fn(take));
    let _ = ours.write_all(NAMES).await;
    let _ = served.await;
    told.try_recv().unwrap_or_default()
}
