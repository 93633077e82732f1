//! Header names in the platform's spelling. hyper writes `Request-Id` in title case; the platform
//! writes `Request-ID`, and some SDKs look up names case-sensitively.

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

/// Names that are not in title case, written as in a request.
const NAMES: &[u8] = b"GET / HTTP/1.1\r\nRequest-ID: 0\r\nConnection: close\r\n\r\n";

/// The extensions with which hyper writes the names of a message in this spelling. hyper records
/// the spelling of the names that it parses, for proxies, and has no other way to set it.
pub(crate) async fn spelling() -> &'static Extensions {
    static LEARNT: OnceCell<Extensions> = OnceCell::const_new();
    LEARNT.get_or_init(learn).await
}

/// A name in the spelling that is sent.
pub(crate) fn spelled(name: &str) -> String {
    if name.eq_ignore_ascii_case("request-id") {
        return "Request-ID".to_owned();
    }
    let mut begins = true;
    let letter = |letter: char| {
        let capital = std::mem::replace(&mut begins, letter == '-');
        if capital { letter.to_ascii_uppercase() } else { letter }
    };
    name.chars().map(letter).collect()
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
