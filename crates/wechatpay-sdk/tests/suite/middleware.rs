//! Code of the user's between the calls and the connections, and the bound on calls in flight.

use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response, Uri};
use serde_json::json;
use tower_service::Service;
use wechatpay_sdk::middleware::{Body, Middleware, Next};
use wechatpay_sdk::v3::merchant::media::video_upload;
use wechatpay_sdk::v3::transferdownload::signfile;
use wechatpay_sdk::{
    BoxError, BoxFuture, Client, Delivery, Engine, EngineBuilder, Error, ErrorKind, Retry, Upload,
};
use wechatpay_simulator::Simulator;

use crate::platform::builder;

type Handled<'a> = BoxFuture<'a, Result<Response<Body>, BoxError>>;

/// A client of an engine with these settings, which does not try again.
fn client(simulator: &Simulator, engine: EngineBuilder) -> Client {
    let engine = engine.extra_root_certificate(simulator.credentials().ca()).build().unwrap();
    builder(simulator).engine(&engine).retry(Retry::none()).build().unwrap()
}

/// Writes down requests, with the text of their bodies, and answers.
#[derive(Clone, Debug, Default)]
struct Record(Arc<Mutex<Vec<String>>>);

impl Record {
    fn lines(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }
}

impl Middleware for Record {
    fn handle<'a>(&'a self, request: Request<Body>, next: Next) -> Handled<'a> {
        Box::pin(async move {
            assert!(request.headers().contains_key("authorization"), "it is signed");
            let sent =
                request.body().bytes().map(|bytes| String::from_utf8_lossy(bytes).into_owned());
            let line = format!("{} {} {sent:?}", request.method(), request.uri());
            let shown = format!("{request:?} {next:?}");
            assert!(!shown.contains("hello") && !shown.contains("signature="), "{shown}");
            let (parts, body) = next.send(request).await?.into_parts();
            let body = body.read(1 << 20).await?;
            self.0.lock().unwrap().push(format!("{line} {} {}", parts.status, body.len()));
            Ok(Response::from_parts(parts, Body::from(body)))
        })
    }
}

#[tokio::test]
async fn each_request_and_its_answer_is_seen() {
    let simulator = Simulator::start().await.unwrap();
    let record = Record::default();
    let client = client(&simulator, Engine::builder().middleware(record.clone()));
    let echo = json!({"echo_message": "hello"});
    let answer = client.chain("v3/security/echo").post(&echo).await.unwrap();
    let url = simulator.base_url();
    let length = answer.http().body().len();
    let expected =
        format!("POST {url}/v3/security/echo {:?} 200 OK {length}", Some(echo.to_string()));
    assert_eq!(record.lines(), [expected]);
}

/// Sends to another host, and is the second one.
#[derive(Debug)]
struct Elsewhere(Uri);

impl Middleware for Elsewhere {
    fn handle<'a>(&'a self, mut request: Request<Body>, next: Next) -> Handled<'a> {
        Box::pin(async move {
            let mut parts = request.uri().clone().into_parts();
            let Self(other) = self;
            (parts.scheme, parts.authority) = (other.scheme().cloned(), other.authority().cloned());
            *request.uri_mut() = Uri::from_parts(parts)?;
            Ok(next.send(request).await?)
        })
    }
}

#[tokio::test]
async fn several_run_in_their_order_and_may_change_the_host() {
    let simulator = Simulator::start().await.unwrap();
    let (first, last) = (Record::default(), Record::default());
    let engine = Engine::builder()
        .middleware(first.clone())
        .middleware(Elsewhere(simulator.base_url().parse().unwrap()))
        .middleware(last.clone())
        .build()
        .unwrap();
    let nowhere = "https://api.mch.weixin.qq.com";
    let client = builder(&simulator).base_url(nowhere).allow_test_keys().extra_root_certificate("");
    let client = client.engine(&engine).build();
    // The root certificate belongs to the engine.
    assert!(client.unwrap_err().to_string().contains("`extra_root_certificate` of the client"));
    let bare = crate::platform::without_root(&simulator)
        .base_url(nowhere)
        .engine(&engine)
        .allow_test_keys();
    bare.build().unwrap().chain("v3/certificates").get().await.unwrap();
    assert!(first.lines()[0].starts_with(&format!("GET {nowhere}/v3/certificates ")));
    assert!(last.lines()[0].starts_with(&format!("GET {}/v3/certificates ", simulator.base_url())));
}

/// Answers without sending the request.
struct Answer(Box<dyn Fn() -> Result<Response<Bytes>, BoxError> + Send + Sync>);

impl std::fmt::Debug for Answer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Answer")
    }
}

impl Middleware for Answer {
    fn handle<'a>(&'a self, _: Request<Body>, _: Next) -> Handled<'a> {
        Box::pin(async move { Ok(self.0()?.map(Body::from)) })
    }
}

#[tokio::test]
async fn what_is_made_up_is_verified_like_any_other_answer() {
    let simulator = Arc::new(Simulator::start().await.unwrap());
    let body = Bytes::from_static(br#"{"echo_message":"made up"}"#);
    let unsigned = body.clone();
    let forged = Answer(Box::new(move || Ok(Response::new(unsigned.clone()))));
    let echo = json!({"echo_message": "hello"});
    let call = |client: &Client| client.chain("v3/security/echo").post(&echo);
    let forged = client(&simulator, Engine::builder().middleware(forged));
    let error = call(&forged).await.unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::Verification, Delivery::Unknown));
    let signer = Arc::clone(&simulator);
    let genuine = Answer(Box::new(move || Ok(signer.resign(Response::new(body.clone())))));
    let genuine = client(&simulator, Engine::builder().middleware(genuine));
    let answer = call(&genuine).await.unwrap();
    assert_eq!(answer.json::<serde_json::Value>().unwrap()["echo_message"], "made up");
    assert_eq!(simulator.request_count(), 0);
}

#[tokio::test]
async fn an_error_of_its_own_proves_nothing_unless_it_says_so() {
    let simulator = Simulator::start().await.unwrap();
    let kind_of = async |error: fn() -> BoxError| {
        let failing = Answer(Box::new(move || Err(error())));
        let client = client(&simulator, Engine::builder().middleware(failing));
        let error = client.chain("v3/security/echo").post(json!({})).await.unwrap_err();
        assert!(error.to_string().contains("no socket"), "{error}");
        (error.kind(), error.delivery())
    };
    let own = kind_of(|| "no socket".into()).await;
    assert_eq!(own, (ErrorKind::Transport, Delivery::Unknown));
    let not_sent = kind_of(|| Error::not_sent("no socket").into()).await;
    assert_eq!(not_sent, (ErrorKind::Connect, Delivery::NotSent));
}

/// Never ends.
#[derive(Debug)]
struct Stalled;

impl Middleware for Stalled {
    fn handle<'a>(&'a self, _: Request<Body>, _: Next) -> Handled<'a> {
        Box::pin(std::future::pending())
    }
}

/// Without it, this would be "not sent": no connection had the request.
#[tokio::test]
async fn an_attempt_that_ends_within_a_middleware_may_have_been_sent() {
    let simulator = Simulator::start().await.unwrap();
    let client = client(&simulator, Engine::builder().middleware(Stalled));
    let call = client.chain("v3/security/echo").post(json!({}));
    let error = call.attempt_timeout(Duration::from_millis(50)).await.unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::AttemptTimeout, Delivery::Unknown));
}

/// A layer as `tower` has them: it counts, and calls the service within.
#[derive(Clone)]
struct Counting<S>(S, Arc<AtomicUsize>);

impl<S: Service<Request<Body>>> Service<Request<Body>> for Counting<S> {
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.0.poll_ready(context)
    }

    fn call(&mut self, request: Request<Body>) -> S::Future {
        self.1.fetch_add(1, Ordering::Relaxed);
        self.0.call(request)
    }
}

/// What `tower::service_fn` makes.
struct Rest(Next);

impl Service<Request<Body>> for Rest {
    type Response = Response<Body>;
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Response<Body>, Error>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        self.0.clone().send(request)
    }
}

#[derive(Debug, Default)]
struct Layered(Arc<AtomicUsize>);

impl Middleware for Layered {
    fn handle<'a>(&'a self, request: Request<Body>, next: Next) -> Handled<'a> {
        let mut service = Counting(Rest(next), Arc::clone(&self.0));
        Box::pin(async move { Ok(service.call(request).await?) })
    }
}

/// Also files, both ways, with nothing of them in memory.
#[tokio::test]
async fn a_layer_of_tower_can_be_put_in_and_files_pass_through_it() {
    let simulator = Simulator::start().await.unwrap();
    let layered = Layered::default();
    let count = Arc::clone(&layered.0);
    let client = client(&simulator, Engine::builder().middleware(layered));
    let path =
        std::env::temp_dir().join(format!("wechatpay-middleware-{}.mp4", std::process::id()));
    std::fs::write(&path, [7; 1000]).unwrap();
    let request = video_upload::post::Request::new().file(Upload::from_path(&path));
    let uploaded = client.v3().merchant().media().video_upload().post(request).await;
    std::fs::remove_file(&path).unwrap();
    assert!(uploaded.unwrap().media_id.is_some());
    assert_eq!(count.load(Ordering::Relaxed), 1);
    let request = signfile::get::Request::new().token("t");
    let file = client.v3().transferdownload().signfile().get(request).file();
    let mut stream = file.stream().await.unwrap();
    assert!(!stream.next().await.unwrap().unwrap().is_empty());
    assert_eq!(count.load(Ordering::Relaxed), 2);
}

/// Holds each request until it is let go, and counts.
#[derive(Clone, Debug)]
struct Gate {
    inside: Arc<AtomicUsize>,
    open: tokio::sync::watch::Receiver<bool>,
    entered: tokio::sync::mpsc::UnboundedSender<usize>,
}

impl Middleware for Gate {
    fn handle<'a>(&'a self, request: Request<Body>, next: Next) -> Handled<'a> {
        Box::pin(async move {
            let inside = self.inside.fetch_add(1, Ordering::SeqCst) + 1;
            self.entered.send(inside)?;
            self.open.clone().wait_for(|open| *open).await?;
            let answered = next.send(request).await;
            self.inside.fetch_sub(1, Ordering::SeqCst);
            Ok(answered?)
        })
    }
}

#[tokio::test]
async fn no_more_calls_are_in_flight_than_the_engine_allows() {
    let simulator = Simulator::start().await.unwrap();
    let (open, closed) = tokio::sync::watch::channel(false);
    let (entered, mut entries) = tokio::sync::mpsc::unbounded_channel();
    let gate = Gate { inside: Arc::default(), open: closed, entered };
    let client = client(&simulator, Engine::builder().calls_in_flight(2).middleware(gate));
    let calls: Vec<_> = (0..6)
        .map(|_| {
            let call = client.chain("v3/certificates").get();
            tokio::spawn(async move { call.await.map(drop) })
        })
        .collect();
    // Two have come in; a third one ends by its time, before it is signed.
    assert_eq!((entries.recv().await, entries.recv().await), (Some(1), Some(2)));
    let third = client.chain("v3/certificates").get().timeout(Duration::from_millis(100));
    let error = third.await.unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::TotalTimeout, Delivery::NotSent));
    assert!(entries.try_recv().is_err());
    open.send_replace(true);
    for call in calls {
        call.await.unwrap().unwrap();
    }
    let mut most = 0;
    while let Ok(inside) = entries.try_recv() {
        most = most.max(inside);
    }
    assert!(most <= 2, "{most}");
    let zero = Engine::builder().calls_in_flight(0).build().unwrap_err();
    assert!(zero.to_string().contains("`calls_in_flight` is zero"), "{zero}");
}
