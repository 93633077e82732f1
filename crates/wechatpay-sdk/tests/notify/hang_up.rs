//! The platform waits 5 s and then hangs up. A peer does so at every await point of a handler, with each
//! framework. The handler still runs to its end.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use http::HeaderMap;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::sync::{Mutex, Semaphore, mpsc};
use wechatpay_sdk::notify::{Claim, MemoryGuard, Outcome, Received, ReplayGuard, Reply, Turn};
use wechatpay_sdk::{BoxError, BoxFuture};

use crate::sender;

/// How many times the handler awaits something.
const POINTS: usize = 4;

/// What happens in the shop.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Event {
    /// The handler has come to a point, and waits there for a permit.
    Reached(usize),
    /// The framework has dropped what it was awaiting, or has its answer.
    Dropped,
    /// The claim has ended.
    Ended(Outcome),
}

struct Shop {
    guard: Arc<Guard>,
    permits: Semaphore,
    /// How many handlers ran to their end.
    handled: AtomicUsize,
    events: mpsc::UnboundedSender<Event>,
}

#[derive(Debug)]
struct Guard {
    inner: MemoryGuard,
    events: mpsc::UnboundedSender<Event>,
}

impl ReplayGuard for Guard {
    fn begin<'a>(&'a self, key: &'a str, lease: Duration) -> BoxFuture<'a, Result<Turn, BoxError>> {
        self.inner.begin(key, lease)
    }

    fn extend<'a>(
        &'a self,
        claim: &'a Claim,
        lease: Duration,
    ) -> BoxFuture<'a, Result<bool, BoxError>> {
        self.inner.extend(claim, lease)
    }

    fn end(&self, claim: Claim, outcome: Outcome) -> BoxFuture<'_, Result<bool, BoxError>> {
        Box::pin(async move {
            let ended = self.inner.end(claim, outcome).await;
            self.events.send(Event::Ended(outcome))?;
            ended
        })
    }
}

struct Dropped(mpsc::UnboundedSender<Event>);

impl Drop for Dropped {
    fn drop(&mut self) {
        let _ = self.0.send(Event::Dropped);
    }
}

/// The route of each framework.
async fn notified(shop: Arc<Shop>, received: Received) -> Reply {
    let _dropped = Dropped(shop.events.clone());
    let in_handler = Arc::clone(&shop);
    let handling = received.once(&shop.guard, move |_| async move {
        for point in 0..POINTS {
            in_handler.events.send(Event::Reached(point))?;
            in_handler.permits.acquire().await?.forget();
        }
        in_handler.handled.fetch_add(1, Ordering::SeqCst);
        Ok::<_, BoxError>(())
    });
    handling.await
}

fn shop() -> (Arc<Shop>, Mutex<mpsc::UnboundedReceiver<Event>>) {
    let (events, log) = mpsc::unbounded_channel();
    let guard = Arc::new(Guard { inner: MemoryGuard::new(), events: events.clone() });
    let (permits, handled) = (Semaphore::new(0), AtomicUsize::new(0));
    (Arc::new(Shop { guard, permits, handled, events }), Mutex::new(log))
}

async fn send(address: &str, (headers, body): &(HeaderMap, Vec<u8>)) -> TcpStream {
    let mut request = format!(
        "POST /notify HTTP/1.1\r\nhost: {address}\r\ncontent-length: {}\r\n\
         connection: close\r\n",
        body.len()
    );
    for (name, value) in headers {
        request.push_str(&format!("{name}: {}\r\n", value.to_str().unwrap()));
    }
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(format!("{request}\r\n").as_bytes()).await.unwrap();
    stream.write_all(body).await.unwrap();
    stream
}

async fn status(address: &str, notification: &(HeaderMap, Vec<u8>)) -> String {
    let mut stream = send(address, notification).await;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    answer.split(' ').nth(1).unwrap().to_owned()
}

/// What each framework has to do.
async fn check(address: &str, shop: &Shop, log: &Mutex<mpsc::UnboundedReceiver<Event>>) {
    let mut log = log.lock().await;
    for point in 0..POINTS {
        let mut envelope = sender::envelope("TRANSACTION.SUCCESS", b"{}");
        envelope["id"] = format!("EV-{point}").into();
        let notification = sender::signed(&envelope);
        let stream = send(address, &notification).await;
        for reached in 0..=point {
            assert_eq!(log.recv().await, Some(Event::Reached(reached)));
            if reached < point {
                shop.permits.add_permits(1);
            }
        }
        // In the way that nothing is left to send.
        stream.set_zero_linger().unwrap();
        drop(stream);
        assert_eq!(log.recv().await, Some(Event::Dropped), "at {point}");
        // A handler is running: the platform gets an answer that says so.
        assert_eq!(status(address, &notification).await, "500");
        assert_eq!(log.recv().await, Some(Event::Dropped));
        shop.permits.add_permits(POINTS - point);
        for reached in point + 1..POINTS {
            assert_eq!(log.recv().await, Some(Event::Reached(reached)));
        }
        assert_eq!(log.recv().await, Some(Event::Ended(Outcome::Handled)));
        assert_eq!(shop.handled.load(Ordering::SeqCst), point + 1);
        // The notification was handled once, and the platform gets that answer, too.
        assert_eq!(status(address, &notification).await, "204");
        assert_eq!(log.recv().await, Some(Event::Dropped));
        assert_eq!(shop.handled.load(Ordering::SeqCst), point + 1);
    }
}

/// A test that waits for what never comes fails.
async fn in_time(work: impl Future<Output = ()>) {
    tokio::time::timeout(Duration::from_secs(120), work).await.unwrap();
}

#[cfg(feature = "axum")]
#[tokio::test]
async fn axum_drops_no_handler_when_its_peer_hangs_up() {
    use axum::extract::{FromRef, State};

    #[derive(Clone)]
    struct App {
        client: wechatpay_sdk::Client,
        shop: Arc<Shop>,
    }

    impl FromRef<App> for wechatpay_sdk::Client {
        fn from_ref(app: &App) -> Self {
            app.client.clone()
        }
    }

    let (shop, log) = shop();
    let route =
        async |State(app): State<App>, received: Received| notified(app.shop, received).await;
    let app = App { client: sender::client(), shop: Arc::clone(&shop) };
    let router = axum::Router::new().route("/notify", axum::routing::post(route)).with_state(app);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
    in_time(check(&address, &shop, &log)).await;
}

#[cfg(feature = "actix-web")]
#[test]
fn actix_web_drops_no_handler_when_its_peer_hangs_up() {
    use actix_web::{App, HttpServer, web};

    async fn route(shop: web::Data<Shop>, received: Received) -> Reply {
        notified(shop.into_inner(), received).await
    }

    actix_web::rt::System::new().block_on(async {
        let (shop, log) = shop();
        let client = web::Data::new(sender::client());
        let data = web::Data::from(Arc::clone(&shop));
        let app = move || {
            let app = App::new().app_data(client.clone()).app_data(data.clone());
            app.route("/notify", web::post().to(route))
        };
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let server = HttpServer::new(app).workers(1).listen(listener).unwrap().run();
        let handle = server.handle();
        let served = actix_web::rt::spawn(server);
        in_time(check(&address, &shop, &log)).await;
        handle.stop(false).await;
        served.await.unwrap().unwrap();
    });
}
