//! Claims: the owner, the lease, and the end of a claim when a handler or its store is slow, fails or is
//! dropped. The tests control the clocks.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use serde_json::json;
use tokio::sync::{Semaphore, mpsc};
use tokio::time::{Instant, sleep, timeout};
use wechatpay_sdk::notify::{Claim, MemoryGuard, Once, Outcome, Received, ReplayGuard, Turn};
use wechatpay_sdk::{BoxError, BoxFuture};

use crate::frameworks::replay_guard::RedisGuard;
use crate::log::{Log, logged};
use crate::sender;

const LEASE: Duration = Duration::from_secs(30);

async fn received() -> Received {
    let (headers, body) = sender::v3("TRANSACTION.SUCCESS", &json!({}));
    sender::client().notification(&headers, &body).await.unwrap()
}

/// How a store behaves when it is called.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Does {
    Answers,
    Denies,
    Fails,
    /// Once the semaphore has a permit.
    Waits,
}

/// A guard in memory behind a connection that a test rules.
#[derive(Debug)]
struct Store {
    inner: MemoryGuard,
    begin: Does,
    extend: Mutex<Does>,
    end: Mutex<Does>,
    open: Semaphore,
    asked: mpsc::UnboundedSender<&'static str>,
}

impl Store {
    fn new(
        begin: Does,
        extend: Does,
        end: Does,
    ) -> (Arc<Self>, mpsc::UnboundedReceiver<&'static str>) {
        let (asked, log) = mpsc::unbounded_channel();
        let (inner, open) = (MemoryGuard::new(), Semaphore::new(0));
        (
            Arc::new(Self {
                inner,
                begin,
                extend: Mutex::new(extend),
                end: Mutex::new(end),
                open,
                asked,
            }),
            log,
        )
    }

    async fn pass(&self, what: &'static str, does: Does) -> Result<(), BoxError> {
        self.asked.send(what)?;
        match does {
            Does::Fails => return Err("the store is down".into()),
            Does::Waits => self.open.acquire().await?.forget(),
            Does::Answers | Does::Denies => {}
        }
        Ok(())
    }
}

impl ReplayGuard for Store {
    fn begin<'a>(&'a self, key: &'a str, lease: Duration) -> BoxFuture<'a, Result<Turn, BoxError>> {
        Box::pin(async move {
            self.pass("begin", self.begin).await?;
            self.inner.begin(key, lease).await
        })
    }

    fn extend<'a>(
        &'a self,
        claim: &'a Claim,
        lease: Duration,
    ) -> BoxFuture<'a, Result<bool, BoxError>> {
        Box::pin(async move {
            let does = *self.extend.lock().unwrap();
            self.pass("extend", does).await?;
            Ok(does != Does::Denies && self.inner.extend(claim, lease).await?)
        })
    }

    fn end(&self, claim: Claim, outcome: Outcome) -> BoxFuture<'_, Result<bool, BoxError>> {
        Box::pin(async move {
            let does = *self.end.lock().unwrap();
            self.pass("end", does).await?;
            let ended = self.inner.end(claim, outcome).await;
            self.asked.send("ended")?;
            ended
        })
    }
}

async fn turn(guard: &dyn ReplayGuard) -> Turn {
    let key = received().await.guard_key().to_owned();
    guard.begin(&key, LEASE).await.unwrap()
}

fn handles(received: Received, guard: &Arc<Store>) -> Once {
    received.once(guard, |_| async { Ok::<_, BoxError>(()) })
}

#[tokio::test(start_paused = true)]
async fn a_handler_that_takes_long_keeps_its_claim() {
    let guard = Arc::new(MemoryGuard::new());
    let handling = received().await.once(&guard, |received| async move {
        sleep(Duration::from_secs(600)).await;
        assert!(!received.is_claim_lost());
        Ok::<_, BoxError>(())
    });
    let mut handling = handling.into_future();
    for seconds in [1, 28, 2, 29, 120, 400] {
        assert!(timeout(Duration::from_secs(seconds), &mut handling).await.is_err());
        assert_eq!(turn(&*guard).await, Turn::UnderWay);
    }
    assert_eq!(handling.await.status(), 204);
    assert_eq!(turn(&*guard).await, Turn::Handled);
}

/// `end` receives the claim, and nothing extends it any more.
#[tokio::test(start_paused = true)]
async fn a_claim_that_ended_is_not_extended() {
    let (store, mut log) = Store::new(Does::Answers, Does::Answers, Does::Answers);
    assert_eq!(handles(received().await, &store).await.status(), 204);
    sleep(Duration::from_secs(300)).await;
    let mut told = Vec::new();
    while let Ok(what) = log.try_recv() {
        told.push(what);
    }
    assert_eq!(told, ["begin", "end", "ended"]);
}

#[tokio::test(start_paused = true)]
async fn a_handler_is_told_that_its_claim_is_lost() {
    let (store, _log) = Store::new(Does::Answers, Does::Answers, Does::Answers);
    let taker = Arc::clone(&store);
    let log = Log::default();
    let _installed = tracing::subscriber::set_default(log.clone());
    // A failed assertion in the handler would end in the expected 500 as well.
    let (tell, told) = std::sync::mpsc::channel();
    let handling = received().await.once(&store, move |received| async move {
        tell.send(received.is_claim_lost())?;
        *taker.extend.lock().unwrap() = Does::Denies;
        received.claim_lost().await;
        tell.send(received.is_claim_lost())?;
        // It stays lost.
        received.claim_lost().await;
        Err::<(), _>(BoxError::from("somebody else handles it"))
    });
    let began = Instant::now();
    assert_eq!(handling.await.status(), 500);
    assert_eq!(told.into_iter().collect::<Vec<_>>(), [false, true]);
    assert!(began.elapsed() < LEASE, "{:?}", began.elapsed());
    assert!(log.take().contains("lost the claim of a notification"));
}

/// Also if the store does not answer: when the lease ends, but not before.
#[tokio::test(start_paused = true)]
async fn a_claim_that_cannot_be_extended_is_lost_when_its_lease_ends() {
    for does in [Does::Fails, Does::Waits] {
        let (store, _log) = Store::new(Does::Answers, does, Does::Answers);
        let began = Instant::now();
        let handling = received().await.once(&store, |received| async move {
            received.claim_lost().await;
            Ok::<_, BoxError>(())
        });
        assert!(handling.await.is_success());
        assert_eq!(began.elapsed().as_secs(), LEASE.as_secs(), "{does:?}");
    }
}

/// A store that comes back in time costs no claim.
#[tokio::test(start_paused = true)]
async fn a_claim_survives_a_store_that_fails_for_a_while() {
    let (store, _log) = Store::new(Does::Answers, Does::Fails, Does::Answers);
    let other = Arc::clone(&store);
    let handling = received().await.once(&store, |received| async move {
        sleep(Duration::from_secs(25)).await;
        *other.extend.lock().unwrap() = Does::Answers;
        sleep(Duration::from_secs(300)).await;
        if received.is_claim_lost() { Err("it is lost") } else { Ok(()) }
    });
    assert_eq!(handling.await.status(), 204);
}

/// A notification without a claim cannot lose one.
#[tokio::test(start_paused = true)]
async fn without_a_claim_none_is_lost() {
    let received = received().await;
    assert!(!received.is_claim_lost());
    assert!(timeout(Duration::from_secs(3600), received.claim_lost()).await.is_err());
}

/// The handler of one process is overdue, and its claim taken by another.
#[tokio::test(start_paused = true)]
async fn an_overdue_handler_frees_nobody_elses_claim() {
    let guard = Arc::new(RedisGuard::default());
    let key = received().await.guard_key().to_owned();
    let log = Log::default();
    let _installed = tracing::subscriber::set_default(log.clone());
    for overdue_fails in [true, false] {
        let (in_handler, key) = (Arc::clone(&guard), key.clone());
        let (sent, claimed) = std::sync::mpsc::channel();
        let overdue = received().await.once(&guard, move |_| async move {
            in_handler.expire(&key);
            let Turn::First(claim) = in_handler.begin(&key, LEASE).await? else {
                return Err("it is free".into());
            };
            sent.send(claim)?;
            if overdue_fails { Err(BoxError::from("no stock")) } else { Ok(()) }
        });
        assert_eq!(overdue.await.is_success(), !overdue_fails);
        assert!(log.take().contains("was lost"), "it is said");
        let claim = claimed.recv().unwrap();
        assert_eq!(turn(&*guard).await, Turn::UnderWay);
        assert!(guard.extend(&claim, LEASE).await.unwrap());
        assert!(guard.end(claim, Outcome::Failed).await.unwrap());
    }
}

#[tokio::test(start_paused = true)]
async fn a_store_that_does_not_answer_puts_a_notification_off_in_time() {
    let (store, mut log) = Store::new(Does::Waits, Does::Answers, Does::Answers);
    let count = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&count);
    let began = Instant::now();
    let reply = received().await.once(&store, |_| async move {
        counted.fetch_add(1, Ordering::SeqCst);
        Ok::<_, BoxError>(())
    });
    assert_eq!(reply.await.status(), 500);
    assert!(began.elapsed() <= Duration::from_secs(3), "{:?}", began.elapsed());
    assert_eq!(count.load(Ordering::SeqCst), 0);
    assert_eq!(log.recv().await, Some("begin"));
    // The store takes the claim later, when the caller has given up. That claim is freed.
    store.open.add_permits(1);
    assert_eq!(log.recv().await, Some("end"));
    assert_eq!(log.recv().await, Some("ended"));
    assert!(matches!(turn(&store.inner).await, Turn::First(_)));
    assert_eq!(count.load(Ordering::SeqCst), 0);
}

#[tokio::test(start_paused = true)]
async fn a_store_that_does_not_end_a_claim_does_not_hold_the_answer() {
    let (store, mut log) = Store::new(Does::Answers, Does::Answers, Does::Waits);
    let began = Instant::now();
    assert_eq!(handles(received().await, &store).await.status(), 204);
    assert!(began.elapsed() <= Duration::from_secs(3), "{:?}", began.elapsed());
    // It is still told, once it listens.
    store.open.add_permits(1);
    while log.recv().await != Some("ended") {}
    assert_eq!(turn(&store.inner).await, Turn::Handled);
}

/// The platform can have sent the notification again already: a store that fails for a moment must not lose that it was
/// handled.
#[tokio::test(start_paused = true)]
async fn a_claim_is_ended_once_the_store_works_again() {
    for seconds in [1, 20] {
        let (store, mut log) = Store::new(Does::Answers, Does::Answers, Does::Fails);
        let began = Instant::now();
        assert_eq!(handles(received().await, &store).await.status(), 204);
        assert!(began.elapsed() <= Duration::from_secs(3), "{:?}", began.elapsed());
        sleep(Duration::from_secs(seconds)).await;
        assert_eq!(turn(&store.inner).await, Turn::UnderWay);
        *store.end.lock().unwrap() = Does::Answers;
        sleep(Duration::from_secs(5)).await;
        assert_eq!(turn(&store.inner).await, Turn::Handled, "{seconds}");
        // And not once more.
        while log.try_recv().is_ok() {}
        sleep(Duration::from_secs(60)).await;
        assert!(log.try_recv().is_err());
    }
    // A store that stays down is left alone when the lease is over.
    let (store, mut log) = Store::new(Does::Answers, Does::Answers, Does::Fails);
    assert_eq!(handles(received().await, &store).await.status(), 204);
    sleep(2 * LEASE).await;
    while log.try_recv().is_ok() {}
    sleep(LEASE).await;
    assert!(log.try_recv().is_err());
}

/// The caller drops the answer, at each possible point. The handler goes on, and its claim ends.
#[tokio::test(start_paused = true)]
async fn a_dropped_answer_drops_no_handler() {
    let lines = Log::default();
    let _installed = tracing::subscriber::set_default(lines.clone());
    for point in ["begin", "handler", "end"] {
        let does = |name| if name == point { Does::Waits } else { Does::Answers };
        let (store, mut log) = Store::new(does("begin"), Does::Answers, does("end"));
        let steps = Arc::new(Semaphore::new(0));
        let (reached, in_handler) = (store.asked.clone(), Arc::clone(&steps));
        let handling = received().await.once(&store, move |_| async move {
            reached.send("handler")?;
            in_handler.acquire().await?.forget();
            Ok::<_, BoxError>(())
        });
        if point == "end" {
            steps.add_permits(1);
        }
        let mut handling = handling.into_future();
        let reached = async {
            tokio::select! {
                reply = &mut handling => panic!("{point}: {reply:?}"),
                () = async { while log.recv().await != Some(point) {} } => {}
            }
        };
        reached.await;
        lines.take();
        drop(handling);
        let line = lines.take();
        assert!(
            line.contains("its handler continues") && line.contains("TRANSACTION.SUCCESS"),
            "{line}"
        );
        store.open.add_permits(1);
        steps.add_permits(1);
        while log.recv().await != Some("ended") {}
        assert_eq!(turn(&store.inner).await, Turn::Handled, "{point}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_handler_that_panics_is_no_success_and_frees_its_claim() {
    let (store, mut log) = Store::new(Does::Answers, Does::Answers, Does::Answers);
    let lines = Log::default();
    let _installed = tracing::subscriber::set_default(lines.clone());
    let reply = received().await.once(&store, |_| async {
        assert!(std::hint::black_box(false), "a handler's own mistake");
        Ok::<_, BoxError>(())
    });
    assert_eq!(reply.await.status(), 500);
    assert!(lines.take().contains("its handler panicked"));
    while log.recv().await != Some("ended") {}
    assert!(matches!(turn(&store.inner).await, Turn::First(_)));
}

/// The runtime that runs the handler is shut down while it runs.
#[test]
fn a_runtime_that_ends_is_no_success() {
    let (store, _log) = Store::new(Does::Answers, Does::Answers, Does::Answers);
    let (headers, body) = sender::v3("TRANSACTION.SUCCESS", &json!({}));
    let received = sender::client().notification(&headers, &body).wait().unwrap();
    let mut handling = handles(received, &store).into_future();
    let mut context = Context::from_waker(Waker::noop());
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    {
        let _entered = runtime.enter();
        assert_eq!(handling.as_mut().poll(&mut context), Poll::Pending);
    }
    drop(runtime);
    let (polled, lines) = logged(|| handling.as_mut().poll(&mut context));
    let Poll::Ready(reply) = polled else { panic!("it waits for nothing") };
    assert_eq!(reply.status(), 500);
    assert!(lines.contains("its runtime ended"), "{lines}");
}

/// An executor other than tokio: the handler cannot continue by itself, so the claim is freed.
#[test]
fn without_a_runtime_a_dropped_handler_frees_its_claim() {
    let (store, mut log) = Store::new(Does::Answers, Does::Answers, Does::Answers);
    let (headers, body) = sender::v3("TRANSACTION.SUCCESS", &json!({}));
    let received = sender::client().notification(&headers, &body).wait().unwrap();
    let handling = received.once(&store, |_| async {
        // It may use timers.
        sleep(Duration::from_secs(3600)).await;
        Ok::<_, BoxError>(())
    });
    let mut handling = handling.into_future();
    let mut context = Context::from_waker(Waker::noop());
    let polled = handling.as_mut().poll(&mut context);
    assert_eq!(polled, Poll::Pending);
    drop(handling);
    for told in ["begin", "end", "ended"] {
        assert_eq!(log.blocking_recv(), Some(told));
    }
}

/// In a thread, too, the claim is extended while the handler blocks: by the client's own
/// thread, and by its clock, so that this takes as long as the first extension.
#[test]
fn a_handler_that_blocks_its_thread_keeps_its_claim() {
    let (store, mut log) = Store::new(Does::Answers, Does::Answers, Does::Answers);
    let (headers, body) = sender::v3("TRANSACTION.SUCCESS", &json!({}));
    let received = sender::client().notification(&headers, &body).wait().unwrap();
    let reply = received.once(&store, |_| async move {
        while log.blocking_recv() != Some("extend") {}
        Ok::<_, BoxError>(())
    });
    assert_eq!(reply.wait().status(), 204);
}
