//! Claims of notifications: the owner, the lease, and the end.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use redis::aio::ConnectionLike;
use redis::{AsyncCommands as _, Cmd, ErrorKind, Pipeline, RedisFuture, ServerErrorKind, Value};
use tokio::runtime::Handle;
use tokio::sync::Notify;
use wechatpay_redis::RedisStore;
use wechatpay_sdk::notify::{Claim, Outcome, ReplayGuard, Turn};

use crate::server::Server;

const LEASE: Duration = Duration::from_secs(30);

async fn first(guard: &impl ReplayGuard, key: &str, lease: Duration) -> Claim {
    match guard.begin(key, lease).await.unwrap() {
        Turn::First(claim) => claim,
        other => panic!("{key}: {other:?}"),
    }
}

/// Waits until the server itself has forgotten the key.
async fn expired(server: &Server, key: &str) {
    let client = redis::Client::open(server.url()).unwrap();
    let mut connection = client.get_multiplexed_async_connection().await.unwrap();
    // The next question is the wait: a lease ends by Redis' own clock.
    while connection.exists::<_, bool>(key).await.unwrap() {}
}

#[tokio::test]
async fn a_key_is_claimed_once_and_free_again_if_it_was_not_handled() {
    let Some(server) = Server::start() else { return };
    let guard = server.store().await;
    let claim = first(&guard, "EV-1", LEASE).await;
    assert_eq!(guard.begin("EV-1", LEASE).await.unwrap(), Turn::UnderWay);
    first(&guard, "EV-2", LEASE).await;
    // Another prefix is another world.
    first(&guard.clone().prefix("other"), "EV-1", LEASE).await;
    assert!(guard.end(claim, Outcome::Failed).await.unwrap());
    let claim = first(&guard, "EV-1", LEASE).await;
    assert!(guard.extend(&claim, LEASE).await.unwrap());
    assert!(guard.end(claim, Outcome::Handled).await.unwrap());
    assert_eq!(guard.begin("EV-1", LEASE).await.unwrap(), Turn::Handled);
}

#[tokio::test]
async fn keys_have_names_and_times_that_the_readme_tells() {
    let Some(server) = Server::start() else { return };
    let guard = server.store().await;
    let client = redis::Client::open(server.url()).unwrap();
    let mut connection = client.get_multiplexed_async_connection().await.unwrap();
    let claim = first(&guard, "EV-1", LEASE).await;
    let value: String = connection.get("wechatpay:claim:{EV-1}").await.unwrap();
    assert_eq!(value, format!("c:{}", claim.token()));
    let left: i64 = connection.pttl("wechatpay:claim:{EV-1}").await.unwrap();
    assert!((20_000..=30_000).contains(&left), "{left}");
    assert!(guard.extend(&claim, 3 * LEASE).await.unwrap());
    let left: i64 = connection.pttl("wechatpay:claim:{EV-1}").await.unwrap();
    assert!((60_001..=90_000).contains(&left), "{left}");
    guard.end(claim, Outcome::Handled).await.unwrap();
    // 24 hours and 4 minutes, at least.
    let left: i64 = connection.ttl("wechatpay:claim:{EV-1}").await.unwrap();
    assert!((86_640..=172_800).contains(&left), "{left}");
}

/// The owner was killed, so nobody ends its claim.
#[tokio::test]
async fn a_claim_ends_with_its_lease() {
    let Some(server) = Server::start() else { return };
    let guard = server.store().await;
    first(&guard, "EV-1", Duration::from_millis(1)).await;
    expired(&server, "wechatpay:claim:{EV-1}").await;
    first(&guard, "EV-1", LEASE).await;
}

#[tokio::test]
async fn an_overdue_owner_changes_nothing_of_somebody_elses() {
    let Some(server) = Server::start() else { return };
    let guard = server.store().await;
    let overdue = first(&guard, "EV-1", Duration::from_millis(1)).await;
    expired(&server, "wechatpay:claim:{EV-1}").await;
    let current = first(&guard, "EV-1", LEASE).await;
    assert!(!guard.extend(&overdue, LEASE).await.unwrap());
    for outcome in [Outcome::Failed, Outcome::Handled] {
        assert!(!guard.end(overdue.clone(), outcome).await.unwrap());
        assert_eq!(guard.begin("EV-1", LEASE).await.unwrap(), Turn::UnderWay, "{outcome:?}");
    }
    assert!(guard.extend(&current, LEASE).await.unwrap());
    assert!(guard.end(current.clone(), Outcome::Handled).await.unwrap());
    // A handled claim cannot be extended either.
    assert!(!guard.extend(&overdue, LEASE).await.unwrap());
    for outcome in [Outcome::Failed, Outcome::Handled] {
        assert!(!guard.end(overdue.clone(), outcome).await.unwrap());
    }
    // If the answer was lost, the same end can be reported again. A failure comes too late.
    assert!(guard.end(current.clone(), Outcome::Handled).await.unwrap());
    assert!(!guard.end(current, Outcome::Failed).await.unwrap());
    assert_eq!(guard.begin("EV-1", LEASE).await.unwrap(), Turn::Handled);
}

#[tokio::test]
async fn an_overdue_owner_keeps_what_nobody_took() {
    let Some(server) = Server::start() else { return };
    let guard = server.store().await;
    let claim = first(&guard, "EV-1", Duration::from_millis(1)).await;
    expired(&server, "wechatpay:claim:{EV-1}").await;
    assert!(guard.extend(&claim, LEASE).await.unwrap());
    assert_eq!(guard.begin("EV-1", LEASE).await.unwrap(), Turn::UnderWay);
    let other = first(&guard, "EV-2", Duration::from_millis(1)).await;
    expired(&server, "wechatpay:claim:{EV-2}").await;
    assert!(guard.end(other, Outcome::Handled).await.unwrap());
    assert_eq!(guard.begin("EV-2", LEASE).await.unwrap(), Turn::Handled);
}

#[tokio::test]
async fn a_server_that_lost_its_memory_gives_owners_their_claims_back() {
    let Some(mut server) = Server::start() else { return };
    let guard = server.store().await.timeout(Duration::from_secs(20));
    let claim = first(&guard, "EV-1", LEASE).await;
    server.kill();
    server.restart();
    // Over a new connection, without an error.
    assert!(guard.extend(&claim, LEASE).await.unwrap());
    assert_eq!(guard.begin("EV-1", LEASE).await.unwrap(), Turn::UnderWay);
    server.kill();
    server.restart();
    // Another process was faster: two handlers run at the same time, and the first one learns it.
    let other = first(&guard, "EV-1", LEASE).await;
    assert!(!guard.extend(&claim, LEASE).await.unwrap());
    assert!(!guard.end(claim, Outcome::Handled).await.unwrap());
    assert!(guard.end(other, Outcome::Handled).await.unwrap());
}

/// After hanging, Redis carries out the earlier command, but the caller no longer waits for it.
#[tokio::test]
async fn a_claim_that_comes_too_late_is_freed() {
    let Some(server) = Server::start() else { return };
    let guard = server.store().await;
    let impatient = guard.clone().timeout(Duration::from_millis(200));
    let day = Duration::from_secs(24 * 3600);
    server.freeze();
    impatient.begin("EV-1", day).await.unwrap_err();
    server.thaw();
    // By the same connection, so behind the late claim: the next question is the wait.
    let free =
        async { while !matches!(guard.begin("EV-1", day).await.unwrap(), Turn::First(_)) {} };
    tokio::time::timeout(Duration::from_secs(60), free).await.unwrap();
}

/// Loses its connection after it has made a claim, is a replica when the claim is sent again, and is well from then on.
#[derive(Clone, Default)]
struct FailedOver(Arc<State>);

#[derive(Default)]
struct State {
    commands: AtomicUsize,
    is_free: Notify,
}

impl ConnectionLike for FailedOver {
    fn req_packed_command<'a>(&'a mut self, command: &'a Cmd) -> RedisFuture<'a, Value> {
        let answer = match self.0.commands.fetch_add(1, Ordering::Relaxed) {
            0 => Err(std::io::Error::from(std::io::ErrorKind::ConnectionReset).into()),
            1 => Err((ErrorKind::Server(ServerErrorKind::ReadOnly), "a replica").into()),
            _ => {
                let packed = command.get_packed_command();
                assert!(String::from_utf8_lossy(&packed).contains("redis.call('DEL'"));
                self.0.is_free.notify_one();
                Ok(Value::Int(1))
            }
        };
        Box::pin(std::future::ready(answer))
    }

    fn req_packed_commands<'a>(
        &'a mut self,
        _: &'a Pipeline,
        _: usize,
        _: usize,
    ) -> RedisFuture<'a, Vec<Value>> {
        unreachable!("no pipeline is used")
    }

    fn get_db(&self) -> i64 {
        0
    }
}

/// The last attempt was refused, which says nothing of the first one.
#[tokio::test]
async fn a_claim_of_a_connection_that_broke_is_freed_whatever_the_next_attempt_says() {
    let connection = FailedOver::default();
    let error = RedisStore::new(connection.clone()).begin("EV-1", LEASE).await.unwrap_err();
    assert!(error.to_string().contains("a replica"), "{error}");
    tokio::time::timeout(Duration::from_secs(60), connection.0.is_free.notified()).await.unwrap();
}

/// Redis reported an error before it did anything, so there is no claim to look for.
#[tokio::test]
async fn a_refused_claim_is_not_looked_for() {
    let Some(server) = Server::start() else { return };
    let guard = server.store().await;
    let client = redis::Client::open(server.url()).unwrap();
    let mut connection = client.get_multiplexed_async_connection().await.unwrap();
    let _: i64 = connection.lpush("wechatpay:claim:{EV-1}", "a list").await.unwrap();
    let before = Handle::current().metrics().num_alive_tasks();
    let error = guard.begin("EV-1", LEASE).await.unwrap_err();
    assert!(error.to_string().contains("WRONGTYPE"), "{error}");
    assert_eq!(Handle::current().metrics().num_alive_tasks(), before);
}

/// While Redis is away, every notification would start one more task.
#[tokio::test]
async fn no_more_than_some_late_claims_are_looked_for() {
    let Some(server) = Server::start() else { return };
    let impatient = server.store().await.timeout(Duration::from_millis(1));
    let before = Handle::current().metrics().num_alive_tasks();
    server.freeze();
    for number in 0..200 {
        impatient.begin(&format!("EV-{number}"), LEASE).await.unwrap_err();
    }
    let looking = Handle::current().metrics().num_alive_tasks() - before;
    server.thaw();
    assert!((1..=64).contains(&looking), "{looking}");
}
