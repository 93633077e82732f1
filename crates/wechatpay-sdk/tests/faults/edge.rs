//! Servers that misbehave at the edge of a connection, each with the exact word of what happened to
//! the request: a transfer, which is never sent a second time while its outcome is unknown.

use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Notify, mpsc};
use tokio::task::JoinSet;
use wechatpay_sdk::{Client, ClientBuilder, Delivery, Error, ErrorKind, Retry};

use crate::idle::transfer_by;
use crate::platform::builder;
use crate::proxy::{Fault, read_message};
use crate::stage::Stage;

/// A server that does the same with each of its connections.
struct Server {
    address: String,
    opened: Arc<AtomicUsize>,
    _serving: JoinSet<()>,
}

impl Server {
    /// `serve` gets the number of earlier connections.
    async fn start<F>(serve: impl Fn(TcpStream, usize) -> F + Send + 'static) -> Self
    where
        F: Future<Output = ()> + Send + 'static,
    {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let opened = Arc::new(AtomicUsize::new(0));
        let (counted, mut serving) = (Arc::clone(&opened), JoinSet::new());
        serving.spawn(async move {
            let mut connections = JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                connections.spawn(serve(stream, counted.fetch_add(1, Ordering::SeqCst)));
            }
        });
        Self { address, opened, _serving: serving }
    }

    fn opened(&self) -> usize {
        self.opened.load(Ordering::SeqCst)
    }

    fn client(&self, stage: &Stage, change: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Client {
        let builder = builder(&stage.simulator).base_url(format!("http://{}", self.address));
        change(builder.retry(Retry::none())).build().unwrap()
    }
}

fn said(error: &Error) -> (ErrorKind, Delivery, u32) {
    (error.kind(), error.delivery(), error.attempts())
}

async fn request(stream: &mut TcpStream) -> bool {
    read_message(stream, &mut Vec::new(), usize::MAX).await
}

/// Keeps the connection until the other end closes it.
async fn hold(mut stream: TcpStream) {
    while stream.read(&mut [0]).await.is_ok_and(|count| count > 0) {}
}

#[tokio::test]
async fn a_connection_that_ends_after_its_answer_is_not_used_again() {
    let stage = Stage::start().await;
    stage.proxy.always(Fault::ClosedAfterTheAnswer);
    for number in ["bill1", "bill2", "bill3"] {
        crate::idle::transfer(&stage, number).await.unwrap();
        stage.proxy.closed().await;
        // Another exchange: afterwards this runtime has seen that the connection ended.
        stage.direct.chain("v3/certificates").get().await.unwrap();
    }
    assert_eq!(stage.proxy.opened(), 3);
}

#[tokio::test]
async fn a_connection_that_ends_while_the_next_request_is_written_leaves_it_unknown() {
    for bytes in [1, 300, 1300] {
        let stage = Stage::start().await;
        crate::idle::transfer(&stage, "bill1").await.unwrap();
        // On that connection, and on a new one.
        for (number, connections) in [("bill2", 1), ("bill3", 2)] {
            stage.proxy.always(Fault::ResetWhileSending(bytes));
            let error = crate::idle::transfer(&stage, number).await.unwrap_err();
            assert_eq!(said(&error), (ErrorKind::Transport, Delivery::Unknown, 1), "{error}");
            assert_eq!(stage.proxy.opened(), connections);
        }
    }
}

#[tokio::test]
async fn half_an_answer_leaves_the_request_unknown() {
    for fault in [Fault::HalfAHead, Fault::HalfABody, Fault::LostAnswer] {
        let stage = Stage::start().await;
        stage.proxy.always(fault.clone());
        let error = crate::idle::transfer(&stage, "bill1").await.unwrap_err();
        assert_eq!(said(&error), (ErrorKind::Transport, Delivery::Unknown, 1), "{fault:?}");
    }
}

/// Nothing is sent before the TLS handshake has ended.
#[tokio::test]
async fn a_server_that_never_answers_a_tls_hello_was_sent_nothing() {
    let stage = Stage::start().await;
    let (heard, mut hellos) = mpsc::unbounded_channel();
    let server = Server::start(move |mut stream, _| {
        let heard = heard.clone();
        async move {
            heard.send(stream.read_u8().await.unwrap()).unwrap();
            hold(stream).await;
        }
    })
    .await;
    let url = format!("https://{}", server.address);
    let limits = |builder: ClientBuilder| {
        builder.base_url(url.clone()).connect_timeout(Duration::from_secs(2))
    };
    let error = transfer_by(&server.client(&stage, limits), &stage, "bill1").await.unwrap_err();
    assert_eq!(said(&error), (ErrorKind::ConnectTimeout, Delivery::NotSent, 1), "{error}");
    // The attempt may time out first. Even then, nothing was sent.
    let limits = |builder: ClientBuilder| {
        builder.base_url(url.clone()).attempt_timeout(Duration::from_secs(2))
    };
    let error = transfer_by(&server.client(&stage, limits), &stage, "bill1").await.unwrap_err();
    assert_eq!(said(&error), (ErrorKind::AttemptTimeout, Delivery::NotSent, 1), "{error}");
    // 22: a record of the handshake.
    assert_eq!((hellos.recv().await, hellos.recv().await), (Some(22), Some(22)));
}

#[tokio::test]
async fn a_server_that_breaks_off_the_tls_handshake_was_sent_nothing() {
    let stage = Stage::start().await;
    let server = Server::start(|mut stream, _| async move {
        stream.read_u8().await.unwrap();
    })
    .await;
    let url = format!("https://{}", server.address);
    let client = server.client(&stage, |builder| builder.base_url(url));
    let error = transfer_by(&client, &stage, "bill1").await.unwrap_err();
    assert_eq!(said(&error), (ErrorKind::Connect, Delivery::NotSent, 1), "{error}");
}

/// The head comes byte by byte, and never ends.
#[tokio::test]
async fn slow_headers_end_with_the_attempt_and_leave_it_unknown() {
    let stage = Stage::start().await;
    let server = Server::start(|mut stream, _| async move {
        request(&mut stream).await;
        stream.write_all(b"HTTP/1.1 200 OK\r\nx: ").await.unwrap();
        // How slow this server is. Nothing waits for it.
        let mut pace = tokio::time::interval(Duration::from_millis(10));
        while stream.write_all(b"y").await.is_ok() {
            pace.tick().await;
        }
    })
    .await;
    let limits = |builder: ClientBuilder| builder.attempt_timeout(Duration::from_secs(2));
    let error = transfer_by(&server.client(&stage, limits), &stage, "bill1").await.unwrap_err();
    assert_eq!(said(&error), (ErrorKind::AttemptTimeout, Delivery::Unknown, 1), "{error}");
}

/// The system takes the request for a peer that does not read it: it may read it later.
#[tokio::test]
async fn a_server_that_reads_nothing_leaves_the_request_unknown() {
    let stage = Stage::start().await;
    let server = Server::start(|stream, _| async move {
        std::future::pending::<()>().await;
        drop(stream);
    })
    .await;
    let limits = |builder: ClientBuilder| builder.attempt_timeout(Duration::from_secs(2));
    let error = transfer_by(&server.client(&stage, limits), &stage, "bill1").await.unwrap_err();
    assert_eq!(said(&error), (ErrorKind::AttemptTimeout, Delivery::Unknown, 1), "{error}");
}

/// Some servers say 408 on an idle connection before they close it. That answers no request.
#[tokio::test]
async fn what_a_server_says_unasked_answers_no_request() {
    const TIMEOUT: &[u8] = b"HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n";
    const TEAPOT: &[u8] = b"HTTP/1.1 418 I'm a teapot\r\nContent-Length: 0\r\n\r\n";
    let stage = Stage::start().await;
    let (said_it, mut unasked) = mpsc::unbounded_channel();
    let answered = Arc::new(Notify::new());
    let has_answer = Arc::clone(&answered);
    let server = Server::start(move |mut stream, _| {
        let (said_it, has_answer) = (said_it.clone(), Arc::clone(&has_answer));
        async move {
            while request(&mut stream).await {
                stream.write_all(TEAPOT).await.unwrap();
                // Not in one piece with the answer: the client has that.
                has_answer.notified().await;
                let _ = stream.write_all(TIMEOUT).await;
                said_it.send(()).unwrap();
            }
        }
    })
    .await;
    let client = server.client(&stage, |builder| builder);
    for number in ["bill1", "bill2"] {
        let error = transfer_by(&client, &stage, number).await.unwrap_err();
        assert_eq!(error.status().map(|status| status.as_u16()), Some(418), "{error}");
        answered.notify_one();
        unasked.recv().await.unwrap();
        stage.direct.chain("v3/certificates").get().await.unwrap();
    }
    assert_eq!(server.opened(), 2);
}

/// The answer comes before the request was read, and the rest of the request is never read: its
/// connection takes no other request.
#[tokio::test]
async fn a_connection_that_takes_no_request_is_left_for_another_one() {
    const REFUSED: &[u8] = b"HTTP/1.1 413 Payload Too Large\r\nContent-Length: 0\r\n\r\n";
    let stage = Stage::start().await;
    let server = Server::start(|mut stream, _| async move {
        stream.read_u8().await.unwrap();
        stream.write_all(REFUSED).await.unwrap();
        std::future::pending::<()>().await;
    })
    .await;
    let limits = |builder: ClientBuilder| builder.connect_timeout(Duration::from_secs(2));
    let client = server.client(&stage, limits);
    // More than sockets hold.
    let long: Value = json!({"filler": "x".repeat(32 << 20)});
    for connections in 1..=2 {
        let call = client.chain("v3/pay/transactions/unknown").post(long.clone());
        let error = call.await.unwrap_err();
        assert_eq!(error.status().map(|status| status.as_u16()), Some(413), "{error}");
        assert_eq!(error.delivery(), Delivery::Unknown, "{error}");
        assert_eq!(server.opened(), connections);
    }
}
