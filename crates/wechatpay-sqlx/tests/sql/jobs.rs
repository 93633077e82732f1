//! Jobs: the next step, crashed workers, and 100 refunds over a bad network.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use sqlx::Database as _;
use wechatpay_sqlx::SqlStore;
use wechatpay_sqlx::jobs::{Added, End, Job, Step, Taken};

use crate::ledger::Ledger;

const LEASE: Duration = Duration::from_secs(300);

pub(crate) async fn all<DB: Ledger>(store: &SqlStore<DB>) {
    a_number_stands_for_one_request(store).await;
    each_step_is_committed_before_its_act(store).await;
    a_late_worker_changes_nothing(store).await;
    a_refusal_says_nothing_of_an_earlier_request(store).await;
    a_request_may_have_left_at_the_end_of_its_step(store).await;
    jobs_are_counted_and_listed(store).await;
    the_urgent_ones_are_first(store).await;
    bad_weather(store).await;
    side_by_side(store, "beside").await;
}

/// Eight workers at the same time: each job is taken once, and none of them fails.
pub(crate) async fn side_by_side<DB: Ledger>(store: &SqlStore<DB>, kind: &'static str) {
    const JOBS: usize = 200;
    for number in 0..JOBS {
        store.add_job(&Job::new(kind, format!("r-{number}"), "1")).await.unwrap();
    }
    let workers = (0..8).map(|_| {
        let store = store.clone();
        tokio::spawn(async move {
            while let Some(taken) = store.take_job(kind, LEASE).await.unwrap() {
                let done = End::Done("sent".into());
                let ending = store.end_job(&taken, &done, |transaction| DB::add(transaction, kind));
                assert!(ending.await.unwrap().is_some());
            }
        })
    });
    for worker in workers.collect::<Vec<_>>() {
        worker.await.unwrap();
    }
    assert_eq!(DB::count(store.pool(), kind).await, i64::try_from(JOBS).unwrap());
}

/// Takes the next job as soon as there is one.
async fn take<DB: Ledger>(store: &SqlStore<DB>, kind: &str, lease: Duration) -> Taken {
    loop {
        if let Some(taken) = store.take_job(kind, lease).await.unwrap() {
            return taken;
        }
        // The next question is the wait: a lease ends by the database's clock.
    }
}

/// Whether the job was still this worker's.
async fn end<DB: Ledger>(store: &SqlStore<DB>, taken: &Taken, end: End) -> bool {
    let nothing = store.end_job(taken, &end, |_| Box::pin(async { Ok::<_, sqlx::Error>(()) }));
    let told = nothing.await.unwrap();
    // The worker must report the state that is in the table.
    let stands = store.job_state(taken.job().kind(), taken.job().number()).await.unwrap();
    assert!(told.is_none() || told == stands, "{told:?}, {stands:?}");
    told.is_some()
}

fn later() -> End {
    End::Later { after: Duration::ZERO, reason: "too many".into() }
}

fn unknown() -> End {
    End::Unknown("no answer".into())
}

async fn state<DB: Ledger>(store: &SqlStore<DB>, kind: &str, number: &str) -> String {
    store.job_state(kind, number).await.unwrap().unwrap().state
}

async fn a_number_stands_for_one_request<DB: Ledger>(store: &SqlStore<DB>) {
    let job = |request: &str| Job::new("once", "refund-1", request);
    assert_eq!(store.add_job(&job("100")).await.unwrap(), Added::New);
    assert_eq!(store.add_job(&job("100")).await.unwrap(), Added::Before);
    assert_eq!(store.add_job(&job("101")).await.unwrap(), Added::Other);
    assert_eq!(store.add_job(&Job::new("other", "refund-1", "101")).await.unwrap(), Added::New);
    let taken = take(store, "once", LEASE).await;
    assert_eq!((taken.job(), taken.step(), taken.tries()), (&job("100"), Step::Send, 1));
    // A transaction that began before the job was added finds it, too. (SQLite has one writer at a time.)
    if DB::NAME != sqlx::Sqlite::NAME {
        let mut transaction = store.pool().begin().await.unwrap();
        DB::look(&mut transaction).await;
        let late = Job::new("before", "refund-1", "1");
        assert_eq!(store.add_job(&late).await.unwrap(), Added::New);
        assert_eq!(store.add_job_in(&mut transaction, &late).await.unwrap(), Added::Before);
    }
    // A transaction that is rolled back leaves no job.
    let mut transaction = store.pool().begin().await.unwrap();
    let job = Job::new("once", "refund-2", "1");
    assert_eq!(store.add_job_in(&mut transaction, &job).await.unwrap(), Added::New);
    transaction.rollback().await.unwrap();
    assert_eq!(store.job_state("once", "refund-2").await.unwrap(), None);
}

async fn each_step_is_committed_before_its_act<DB: Ledger>(store: &SqlStore<DB>) {
    let kind = "steps";
    store.add_job(&Job::new(kind, "r", "1")).await.unwrap();
    // The worker dies after it was told to send the request.
    assert_eq!(take(store, kind, Duration::ZERO).await.step(), Step::Send);
    assert_eq!(state(store, kind, "r").await, "sent");
    // Another one asks, and dies, too.
    assert_eq!(take(store, kind, Duration::ZERO).await.step(), Step::Ask);
    assert_eq!(state(store, kind, "r").await, "asked");
    let taken = take(store, kind, LEASE).await;
    assert_eq!((taken.step(), taken.tries()), (Step::Ask, 3));
    assert!(store.take_job(kind, LEASE).await.unwrap().is_none());
    // After a query that failed temporarily, the request is not sent again.
    assert!(end(store, &taken, later()).await);
    let taken = take(store, kind, LEASE).await;
    assert_eq!(taken.step(), Step::Ask);
    // A refused query does not prove that nothing happened.
    let refused = End::Refused("404".into());
    let refused = store.end_job(&taken, &refused, |_| Box::pin(async { Ok::<_, sqlx::Error>(()) }));
    refused.await.unwrap_err();
    assert!(end(store, &taken, End::Absent).await);
    let taken = take(store, kind, LEASE).await;
    assert_eq!(taken.step(), Step::Send);
    // Only a query says that something is absent.
    let absent =
        store.end_job(&taken, &End::Absent, |_| Box::pin(async { Ok::<_, sqlx::Error>(()) }));
    absent.await.unwrap_err();
    // A job that goes on has no effect.
    let lost = unknown();
    let unknown = store.end_job(&taken, &lost, |transaction| DB::add(transaction, "job"));
    assert!(unknown.await.unwrap().is_some());
    let stands = store.job_state(kind, "r").await.unwrap().unwrap();
    assert_eq!((&*stands.state, stands.result.as_deref()), ("unknown", Some("no answer")));
    assert_eq!(DB::count(store.pool(), "job").await, 0);
    // The query is not due yet.
    assert!(store.take_job(kind, LEASE).await.unwrap().is_none());
    let final_states = [
        ("done", End::Done("answer".into()), "answer"),
        ("refused", End::Refused("no order".into()), "no order"),
        ("dead", End::Dead("another amount".into()), "another amount"),
    ];
    for (expected, ending, result) in final_states {
        store.add_job(&Job::new(kind, expected, "1")).await.unwrap();
        let taken = take(store, kind, LEASE).await;
        // The handler fails: nothing has ended.
        let failing = store.end_job(&taken, &ending, |transaction| {
            Box::pin(async move {
                DB::add(transaction, "job").await?;
                Err(sqlx::Error::WorkerCrashed)
            })
        });
        failing.await.unwrap_err();
        assert_eq!(
            (state(store, kind, expected).await, DB::count(store.pool(), "job").await),
            ("sent".to_owned(), 0)
        );
        assert!(end(store, &taken, ending).await);
        let stands = store.job_state(kind, expected).await.unwrap().unwrap();
        assert_eq!((&*stands.state, stands.result.as_deref()), (expected, Some(result)));
        assert!(store.take_job(kind, LEASE).await.unwrap().is_none());
    }
}

async fn a_late_worker_changes_nothing<DB: Ledger>(store: &SqlStore<DB>) {
    store.add_job(&Job::new("late", "r", "1")).await.unwrap();
    let late = take(store, "late", Duration::ZERO).await;
    let current = take(store, "late", LEASE).await;
    assert!(!store.extend_job(&late, LEASE).await.unwrap());
    assert!(!end(store, &late, End::Done("late".into())).await);
    assert!(store.extend_job(&current, LEASE).await.unwrap());
    assert!(end(store, &current, End::Done("current".into())).await);
    let stands = store.job_state("late", "r").await.unwrap().unwrap();
    assert_eq!(stands.result.as_deref(), Some("current"));
}

/// The first request was lost and may still arrive; the second one is refused.
async fn a_refusal_says_nothing_of_an_earlier_request<DB: Ledger>(store: &SqlStore<DB>) {
    let kind = "doubt";
    store.add_job(&Job::new(kind, "r", "1")).await.unwrap();
    let first = take(store, kind, Duration::ZERO).await;
    assert_eq!((first.step(), first.doubt()), (Step::Send, None));
    // The worker has died. The platform has no refund with this number yet.
    let asked = take(store, kind, LEASE).await;
    assert_eq!(asked.step(), Step::Ask);
    let doubt = asked.doubt().unwrap().last;
    assert!(doubt < Duration::from_secs(60), "{doubt:?}");
    assert!(asked.doubt().unwrap().first >= doubt);
    assert!(end(store, &asked, End::Missing).await);
    let again = take(store, kind, LEASE).await;
    assert_eq!(again.step(), Step::Send);
    assert!(again.doubt().unwrap().last >= doubt);
    assert!(end(store, &again, End::Refused("no order".into())).await);
    let stands = store.job_state(kind, "r").await.unwrap().unwrap();
    assert_eq!((&*stands.state, stands.result.as_deref()), ("unknown", Some("no order")));
    let asked = take(store, kind, LEASE).await;
    // It is still the first one that is in doubt.
    assert_eq!(asked.step(), Step::Ask);
    assert!(asked.doubt().unwrap().last >= again.doubt().unwrap().last);
    assert!(end(store, &asked, End::Missing).await);
    // Put off: it is not as if nothing had been sent.
    let again = take(store, kind, LEASE).await;
    assert!(end(store, &again, later()).await);
    assert_eq!(state(store, kind, "r").await, "absent");
    // Lost again: now the newer one is in doubt.
    let again = take(store, kind, LEASE).await;
    assert!(end(store, &again, unknown()).await);
    let asked = take(store, kind, LEASE).await;
    let newer = asked.doubt().unwrap();
    // The first one, which the query has to look back for, is not forgotten.
    assert!(newer.first > newer.last && newer.first >= again.doubt().unwrap().first, "{newer:?}");
    // The same if the next worker dies.
    assert!(end(store, &asked, End::Missing).await);
    take(store, kind, Duration::ZERO).await;
    let asked = take(store, kind, LEASE).await;
    let newest = asked.doubt().unwrap();
    assert!(newest.first > newest.last && newest.first >= newer.first, "{newest:?}");
    // No request can arrive any more: a refusal is the end.
    assert!(end(store, &asked, End::Absent).await);
    let last = take(store, kind, LEASE).await;
    assert_eq!((last.step(), last.doubt()), (Step::Send, None));
    assert!(end(store, &last, End::Refused("no order".into())).await);
    assert_eq!(state(store, kind, "r").await, "refused");
}

/// A machine can sleep between `take_job` and the request: its age is reckoned from the last moment at which it can have left.
async fn a_request_may_have_left_at_the_end_of_its_step<DB: Ledger>(store: &SqlStore<DB>) {
    const SHORT: Duration = Duration::from_secs(1);
    // The database's clocks of one statement can differ by a millisecond.
    const SLEPT: Duration = Duration::from_millis(998);
    for number in ["died", "lost"] {
        store.add_job(&Job::new(number, number, "1")).await.unwrap();
    }
    let lost = take(store, "lost", LEASE).await;
    take(store, "died", SHORT).await;
    // Its lease is over, by the database's clock.
    let asked = take(store, "died", LEASE).await;
    let doubt = asked.doubt().unwrap();
    assert!(asked.step() == Step::Ask && doubt.first - doubt.last >= SLEPT, "{doubt:?}");
    // The same time has passed for this job.
    assert!(end(store, &lost, unknown()).await);
    let doubt = take(store, "lost", LEASE).await.doubt().unwrap();
    assert!(doubt.first - doubt.last >= SLEPT, "{doubt:?}");
}

async fn jobs_are_counted_and_listed<DB: Ledger>(store: &SqlStore<DB>) {
    let kind = "listed";
    let job = |number: &str, request: &str| Job::new(kind, number, request);
    let jobs = [job("b", "1"), job("a", "2"), job("c", "3")];
    assert_eq!(store.add_jobs(&jobs).await.unwrap(), [Added::New; 3]);
    // All or none.
    let others = [job("d", "4"), job("a", "0")];
    assert_eq!(store.add_jobs(&others).await.unwrap(), [Added::New, Added::Other]);
    assert_eq!(store.job_state(kind, "d").await.unwrap(), None);
    let first = store.list_jobs(kind, "", 2).await.unwrap();
    let numbers: Vec<_> = first.iter().map(|listed| listed.job.number()).collect();
    assert_eq!(numbers, ["a", "b"]);
    assert_eq!(first[0].job, job("a", "2"));
    let rest = store.list_jobs(kind, "b", 2).await.unwrap();
    assert_eq!((rest.len(), rest[0].job.number(), &*rest[0].state), (1, "c", "new"));
    assert_eq!(store.next_job_in(kind).await.unwrap(), Some(Duration::ZERO));
    let taken = take(store, kind, LEASE).await;
    assert!(end(store, &taken, End::Done("x".into())).await);
    for _ in 0..2 {
        take(store, kind, LEASE).await;
    }
    let next = store.next_job_in(kind).await.unwrap().unwrap();
    assert!(next <= LEASE && next > LEASE / 2, "{next:?}");
    assert_eq!(store.next_job_in("nobody's").await.unwrap(), None);
    let active = store.list_active_jobs(kind, "", 2).await.unwrap();
    let mut active: Vec<_> = active.iter().map(|listed| listed.job.number()).collect();
    active.push(taken.job().number());
    active.sort_unstable();
    assert_eq!(active, ["a", "b", "c"]);
    let mut numbers = vec!["nobody's"; 1200];
    numbers.extend(["c", "a"]);
    let mut found = store.find_jobs(kind, &numbers).await.unwrap();
    found.sort_by(|a, b| a.job.number().cmp(b.job.number()));
    let found: Vec<_> = found.iter().map(|listed| listed.job.clone()).collect();
    assert_eq!(found, [job("a", "2"), job("c", "3")]);
    let kinds = store.active_kinds().await.unwrap();
    assert_eq!(kinds.iter().filter(|active| *active == kind).count(), 1);
    store.add_job(&Job::new("over", "a", "1")).await.unwrap();
    let over = take(store, "over", LEASE).await;
    assert!(end(store, &over, End::Done("x".into())).await);
    assert!(!store.active_kinds().await.unwrap().contains(&"over".to_owned()));
    let counts = store.job_counts().await.unwrap();
    let of_kind: Vec<_> = counts.iter().filter(|count| count.kind == kind).collect();
    let of_kind: Vec<_> = of_kind.iter().map(|count| (&*count.state, count.count)).collect();
    assert_eq!(of_kind, [("done", 1), ("sent", 2)]);
}

async fn the_urgent_ones_are_first<DB: Ledger>(store: &SqlStore<DB>) {
    for (number, priority) in [("a", 0), ("b", 5), ("c", -5), ("d", 5)] {
        store.add_job(&Job::new("urgent", number, "1").priority(priority)).await.unwrap();
    }
    let mut order = Vec::new();
    while let Some(taken) = store.take_job("urgent", LEASE).await.unwrap() {
        order.push(taken.job().number().to_owned());
    }
    order[..2].sort();
    assert_eq!(order, ["b", "d", "a", "c"]);
}

/// What the platform knows: how often it took each number.
type Platform = Arc<Mutex<HashMap<String, u32>>>;

/// A worker whose every third step ends with it: before its act, after it, or with a lost answer. The leases are over at once
/// then, as if it had been killed.
async fn worker<DB: Ledger>(store: SqlStore<DB>, platform: Platform, seed: u32) {
    let mut weather = seed;
    loop {
        weather = weather.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let dies = (weather >> 16) % 6;
        let lease = if dies < 2 { Duration::ZERO } else { LEASE };
        let Some(taken) = store.take_job("weather", lease).await.unwrap() else { return };
        if dies == 0 {
            continue;
        }
        let number = taken.job().number().to_owned();
        let known = platform.lock().unwrap().contains_key(&number);
        let ended = match taken.step() {
            Step::Send => {
                // Nothing that is known is sent again: a platform without idempotent numbers would pay twice.
                assert!(!known, "{number} is sent again");
                *platform.lock().unwrap().entry(number).or_default() += 1;
                End::Done("sent".into())
            }
            Step::Ask if known => End::Done("found".into()),
            Step::Ask => End::Absent,
        };
        if dies == 1 {
            continue;
        }
        // It counts what has ended: an absent job has not.
        let ending = store.end_job(&taken, &ended, |transaction| DB::add(transaction, "weather"));
        ending.await.unwrap();
    }
}

async fn bad_weather<DB: Ledger>(store: &SqlStore<DB>) {
    const JOBS: usize = 100;
    for number in 0..JOBS {
        store.add_job(&Job::new("weather", format!("r-{number}"), "1")).await.unwrap();
    }
    let platform = Platform::default();
    // One after another: a worker that is alive never has a lease of none.
    for seed in 0..4 {
        worker(store.clone(), Arc::clone(&platform), seed).await;
    }
    let taken = platform.lock().unwrap().clone();
    assert_eq!(taken.len(), JOBS);
    assert!(taken.values().all(|times| *times == 1), "{taken:?}");
    assert_eq!(DB::count(store.pool(), "weather").await, i64::try_from(JOBS).unwrap());
}
