//! Workers: how many jobs run at the same time, how a worker stops, and what it writes when a job ends. The
//! steps are futures that end when the test says so.

use std::collections::HashSet;
use std::future::pending;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::sync::{Barrier, Semaphore, oneshot};
use wechatpay_sdk::BoxFuture;
use wechatpay_sqlx::SqlStore;
use wechatpay_sqlx::jobs::{End, EndedStep, Job, Step, Taken, Worker};

use crate::ledger::Ledger;

const LONG: Duration = Duration::from_secs(300);

/// A heartbeat is due after a quarter of the lease.
const LEASE: Duration = Duration::from_secs(4);

pub(crate) async fn all<DB: Ledger>(store: &SqlStore<DB>) {
    as_many_at_once_as_allowed(store).await;
    a_stop_finishes_what_is_in_flight(store).await;
    own_rows_are_written_with_the_end(store).await;
    in_time(a_worker_that_is_dropped_cancels_no_step(store)).await;
    in_time(a_heartbeat_keeps_the_job(store)).await;
    in_time(a_job_that_another_worker_has_is_given_up(store)).await;
    an_end_without_a_call_concerns_one_job(store).await;
    a_panic_is_an_error_and_stops_no_other_step(store).await;
}

/// Fails instead of waiting forever for something that never happens.
async fn in_time(test: impl Future<Output = ()>) {
    tokio::time::timeout(LONG / 4, test).await.expect("it takes too long");
}

async fn add<DB: Ledger>(store: &SqlStore<DB>, kind: &str, count: i64) {
    // They are taken in this order.
    let job = |number: i64| Job::new(kind, format!("job-{number}"), "1").priority(-number);
    store.add_jobs(&(0..count).map(job).collect::<Vec<_>>()).await.unwrap();
}

/// How many jobs of a kind are in this state.
pub(crate) async fn count<DB: Ledger>(store: &SqlStore<DB>, kind: &str, state: &str) -> u64 {
    let counts = store.job_counts().await.unwrap();
    let found = counts.iter().find(|count| count.kind == kind && count.state == state);
    found.map_or(0, |count| count.count)
}

fn done() -> End {
    End::Done("answer".into())
}

type Acts = Result<BoxFuture<'static, End>, End>;

/// A step that ends as the future does.
fn act(end: impl Future<Output = End> + Send + 'static) -> Acts {
    Ok(Box::pin(end))
}

/// No rows of one's own.
macro_rules! no_rows {
    () => {
        |_, _, _| Box::pin(async { Ok::<_, sqlx::Error>(()) })
    };
}

async fn as_many_at_once_as_allowed<DB: Ledger>(store: &SqlStore<DB>) {
    const AT_ONCE: usize = 4;
    add(store, "at once", 3 * AT_ONCE as i64).await;
    let (running, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    // It opens for four steps that are in flight together.
    let barrier = Arc::new(Barrier::new(AT_ONCE));
    let steps = Arc::new(Mutex::new(Vec::new()));
    let told = Arc::clone(&steps);
    let ended = Arc::clone(&running);
    let worker = Worker::new(store.clone(), "at once").max_in_flight(AT_ONCE as u32);
    let worker = worker.until_empty(LONG).on_step(move |step: &EndedStep| {
        // A step counts until its result is in the table.
        ended.fetch_sub(1, Ordering::SeqCst);
        told.lock().unwrap().push(step.clone());
    });
    let seen = Arc::clone(&most);
    let call = move |_: &Taken| {
        seen.fetch_max(running.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
        let barrier = Arc::clone(&barrier);
        act(async move {
            barrier.wait().await;
            done()
        })
    };
    worker.run(pending(), call, no_rows!()).await.unwrap();
    assert_eq!(most.load(Ordering::SeqCst), AT_ONCE);
    let steps = steps.lock().unwrap();
    let numbers: HashSet<_> = steps.iter().map(|step| &step.number).collect();
    assert_eq!((numbers.len(), steps.len()), (3 * AT_ONCE, 3 * AT_ONCE));
    for step in &*steps {
        assert_eq!((step.step, &*step.state.state, step.tries), (Step::Send, "done", 1));
        assert_eq!(step.state.result.as_deref(), Some("answer"));
    }
}

async fn a_stop_finishes_what_is_in_flight<DB: Ledger>(store: &SqlStore<DB>) {
    add(store, "stopped", 5).await;
    let (entered, released) = (Arc::new(Semaphore::new(0)), Arc::new(Semaphore::new(0)));
    let (stop, stopped) = oneshot::channel();
    let worker = Worker::new(store.clone(), "stopped").max_in_flight(2);
    let call = {
        let (entered, released) = (Arc::clone(&entered), Arc::clone(&released));
        move |_: &Taken| {
            entered.add_permits(1);
            let released = Arc::clone(&released);
            act(async move {
                released.acquire().await.unwrap().forget();
                done()
            })
        }
    };
    let stopped = async { _ = stopped.await };
    let running = tokio::spawn(async move { worker.run(stopped, call, no_rows!()).await });
    entered.acquire_many(2).await.unwrap().forget();
    stop.send(()).unwrap();
    // It is about to end: it takes nothing for the places that become free.
    released.add_permits(5);
    running.await.unwrap().unwrap();
    assert_eq!(count(store, "stopped", "done").await, 2);
    assert_eq!(count(store, "stopped", "new").await, 3);
}

async fn own_rows_are_written_with_the_end<DB: Ledger>(store: &SqlStore<DB>) {
    add(store, "rows", 3).await;
    let worker = Worker::new(store.clone(), "rows").max_in_flight(1).until_empty(LONG);
    let call = |taken: &Taken| {
        let end = if taken.job().number() == "job-1" { End::Dead("look".into()) } else { done() };
        act(async { end })
    };
    // The rows of one job cannot be written: its end is not written, either.
    let failing = worker.run(pending(), call, |transaction, taken, end| {
        Box::pin(async move {
            DB::add(transaction, "own row").await?;
            assert_eq!(matches!(end, End::Dead(_)), taken.job().number() == "job-1");
            if taken.job().number() == "job-2" { Err(sqlx::Error::RowNotFound) } else { Ok(()) }
        })
    });
    assert!(matches!(failing.await, Err(sqlx::Error::RowNotFound)));
    let ended = count(store, "rows", "done").await + count(store, "rows", "dead").await;
    assert_eq!(DB::count(store.pool(), "own row").await, i64::try_from(ended).unwrap());
    assert_eq!(count(store, "rows", "sent").await, 1);
}

async fn a_worker_that_is_dropped_cancels_no_step<DB: Ledger>(store: &SqlStore<DB>) {
    add(store, "dropped", 1).await;
    let (entered, released) = (Arc::new(Semaphore::new(0)), Arc::new(Semaphore::new(0)));
    let worker = Worker::new(store.clone(), "dropped");
    let call = {
        let (entered, released) = (Arc::clone(&entered), Arc::clone(&released));
        move |_: &Taken| {
            entered.add_permits(1);
            let released = Arc::clone(&released);
            act(async move {
                released.acquire().await.unwrap().forget();
                done()
            })
        }
    };
    let mut running = Box::pin(worker.run(pending(), call, no_rows!()));
    tokio::select! {
        _ = &mut running => unreachable!("nothing stops it"),
        entered = entered.acquire() => entered.unwrap().forget(),
    }
    drop(running);
    released.add_permits(1);
    while count(store, "dropped", "done").await == 0 {
        tokio::task::yield_now().await;
    }
}

/// The lease in the table is extended again and again, while its step runs.
async fn a_heartbeat_keeps_the_job<DB: Ledger>(store: &SqlStore<DB>) {
    add(store, "kept", 1).await;
    let (end, ended) = oneshot::channel();
    let ended = Mutex::new(Some(ended));
    let worker = Worker::new(store.clone(), "kept").lease(LEASE).until_empty(LONG);
    let call = move |_: &Taken| {
        let ended = ended.lock().unwrap().take().unwrap();
        act(async { ended.await.unwrap() })
    };
    let running = tokio::spawn(async move { worker.run(pending(), call, no_rows!()).await });
    let mut seen = HashSet::new();
    while seen.len() < 3 {
        seen.extend(DB::until(store.pool(), "kept").await);
    }
    end.send(done()).unwrap();
    running.await.unwrap().unwrap();
    assert_eq!(count(store, "kept", "done").await, 1);
}

/// The worker notices at its next heartbeat, and stops the step at once.
async fn a_job_that_another_worker_has_is_given_up<DB: Ledger>(store: &SqlStore<DB>) {
    add(store, "lost", 1).await;
    let (held, gone) = oneshot::channel::<()>();
    let held = Mutex::new(Some(held));
    let entered = Arc::new(Semaphore::new(0));
    let enters = Arc::clone(&entered);
    let call = move |_: &Taken| {
        let held = held.lock().unwrap().take().unwrap();
        enters.add_permits(1);
        act(async move {
            let _held = held;
            pending().await
        })
    };
    let worker = Worker::new(store.clone(), "lost").lease(LEASE);
    let (stop, stopped) = oneshot::channel();
    let stopped = async { _ = stopped.await };
    let running = tokio::spawn(async move { worker.run(stopped, call, no_rows!()).await });
    entered.acquire().await.unwrap().forget();
    DB::give_away(store.pool(), "lost").await;
    assert!(gone.await.is_err());
    stop.send(()).unwrap();
    running.await.unwrap().unwrap();
    assert_eq!(count(store, "lost", "sent").await, 1);
}

async fn an_end_without_a_call_concerns_one_job<DB: Ledger>(store: &SqlStore<DB>) {
    add(store, "own", 3).await;
    let worker = Worker::new(store.clone(), "own").max_in_flight(1).until_empty(Duration::ZERO);
    let call = |taken: &Taken| {
        if taken.job().number() == "job-0" {
            let reason = "sealed".to_owned();
            return Err(End::Later { after: LONG, reason });
        }
        act(async { done() })
    };
    worker.run(pending(), call, no_rows!()).await.unwrap();
    assert_eq!(count(store, "own", "done").await, 2);
    assert_eq!(count(store, "own", "new").await, 1);
}

async fn a_panic_is_an_error_and_stops_no_other_step<DB: Ledger>(store: &SqlStore<DB>) {
    add(store, "panic", 2).await;
    let worker = Worker::new(store.clone(), "panic").max_in_flight(2).until_empty(LONG);
    let both = Arc::new(Barrier::new(2));
    let call = move |taken: &Taken| {
        let (is_broken, both) = (taken.job().number() == "job-0", Arc::clone(&both));
        act(async move {
            both.wait().await;
            if is_broken {
                // Without a message: this panic belongs to the test.
                std::panic::resume_unwind(Box::new(()));
            }
            done()
        })
    };
    let failed = worker.run(pending(), call, no_rows!()).await;
    assert!(matches!(failed, Err(sqlx::Error::WorkerCrashed)), "{failed:?}");
    assert_eq!(count(store, "panic", "done").await, 1);
    assert_eq!(count(store, "panic", "sent").await, 1);
}
