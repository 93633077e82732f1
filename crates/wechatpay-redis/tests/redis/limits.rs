//! Rate limits: windows that are counted by hand, by the clock of the server.

use std::time::Duration;

use wechatpay_sdk::rate_limit::{Counts, RateLimiter, Reservation, Window};

use crate::server::{Server, store};

/// Longer than any test takes, even on a busy machine.
const HOUR: Duration = Duration::from_secs(3600);

/// The wait, which the time that has passed may have made shorter, but not by more than a quarter of an hour.
fn about(reservation: Reservation, is_taken: bool, expected: Duration) {
    let (was_taken, wait) = match reservation {
        Reservation::Taken(wait) => (true, wait),
        Reservation::Later(wait) => (false, wait),
    };
    assert_eq!(was_taken, is_taken, "{reservation:?}");
    let shortest = expected.saturating_sub(HOUR / 4);
    assert!(shortest <= wait && wait <= expected, "{reservation:?} instead of {expected:?}");
}

#[tokio::test]
async fn requests_take_places_one_behind_the_other() {
    let Some(server) = Server::start() else { return };
    let limiter = server.store().await;
    let windows = [Window::new("m POST /refunds 0", 2, HOUR)];
    for expected in [0, 0, 1, 1, 2] {
        // Each from another connection, as each process has one.
        let limiter = store(&server.url()).await;
        about(limiter.reserve(&windows, 9 * HOUR).await.unwrap(), true, expected * HOUR);
    }
    // Too long: nothing is taken.
    for _ in 0..2 {
        about(limiter.reserve(&windows, HOUR).await.unwrap(), false, 2 * HOUR);
    }
    about(limiter.reserve(&windows, 9 * HOUR).await.unwrap(), true, 2 * HOUR);
    // Other keys and prefixes are other queues.
    let other = [Window::new("n POST /refunds 0", 2, HOUR)];
    about(limiter.reserve(&other, HOUR).await.unwrap(), true, Duration::ZERO);
    let elsewhere = limiter.clone().prefix("other");
    about(elsewhere.reserve(&windows, HOUR).await.unwrap(), true, Duration::ZERO);
}

#[tokio::test]
async fn requests_keep_their_distance() {
    let Some(server) = Server::start() else { return };
    let limiter = server.store().await;
    let windows = [Window::new("w", 100, 10 * HOUR).with_spacing(HOUR)];
    for expected in [0, 1, 2] {
        about(limiter.reserve(&windows, 9 * HOUR).await.unwrap(), true, expected * HOUR);
    }
}

#[tokio::test]
async fn an_order_that_is_full_holds_back_no_other_order() {
    let Some(server) = Server::start() else { return };
    let limiter = server.store().await;
    let all = Window::new("all", 1, HOUR);
    let order = |name: &str, number: &str| {
        [
            all.clone(),
            Window::new(name, 1, 5 * HOUR).with_counts(Counts::Subject).with_number(number),
        ]
    };
    about(limiter.reserve(&order("a", "r-1"), 9 * HOUR).await.unwrap(), true, Duration::ZERO);
    // The second refund of the order has to come later, and takes no place.
    about(limiter.reserve(&order("a", "r-2"), 9 * HOUR).await.unwrap(), false, 5 * HOUR);
    about(limiter.reserve(&order("b", "r-3"), 9 * HOUR).await.unwrap(), true, HOUR);
    // The same refund again does not count as another refund.
    about(limiter.reserve(&order("a", "r-1"), 9 * HOUR).await.unwrap(), true, 2 * HOUR);
}

#[tokio::test]
async fn failures_are_counted_when_they_happen() {
    let Some(server) = Server::start() else { return };
    let limiter = server.store().await;
    let windows = [
        Window::new("all", 100, HOUR),
        Window::new("failing", 2, HOUR).with_counts(Counts::Failures),
    ];
    for _ in 0..2 {
        about(limiter.reserve(&windows, 9 * HOUR).await.unwrap(), true, Duration::ZERO);
        limiter.failed(&windows).await.unwrap();
    }
    about(limiter.reserve(&windows, 9 * HOUR).await.unwrap(), false, HOUR);
    // Failures of others, and none at all.
    limiter.failed(&windows[..1]).await.unwrap();
    about(limiter.reserve(&windows[..1], 9 * HOUR).await.unwrap(), true, Duration::ZERO);
}

/// What the limiter of the library decides in its own memory is decided here, too.
#[tokio::test]
async fn many_at_once_are_never_more_than_the_limit() {
    let Some(server) = Server::start() else { return };
    let (limiter, windows) = (server.store().await, [Window::new("w", 7, HOUR)]);
    let mut taken = Vec::new();
    for _ in 0..100 {
        let (limiter, windows) = (limiter.clone(), windows.clone());
        taken.push(tokio::spawn(async move { limiter.reserve(&windows, HOUR / 2).await.unwrap() }));
    }
    let mut places = 0;
    for taken in taken {
        places += usize::from(matches!(taken.await.unwrap(), Reservation::Taken(_)));
    }
    assert_eq!(places, 7);
}

/// A list after the server's clock was set back by an hour: its last entry is in the future.
#[tokio::test]
async fn a_clock_that_was_set_back_holds_back_no_request() {
    let Some(server) = Server::start() else { return };
    let limiter = server.store().await;
    let mut connection =
        redis::Client::open(server.url()).unwrap().get_connection_manager().await.unwrap();
    let (seconds, _): (u64, u64) = redis::cmd("TIME").query_async(&mut connection).await.unwrap();
    let later = (seconds + 3600) * 1_000_000;
    let windows = [
        Window::new("all", 1, HOUR),
        Window::new("failing", 1, HOUR).with_counts(Counts::Failures),
    ];
    for name in ["all", "failing"] {
        let key = format!("wechatpay:limit:{{all}}:{name}");
        let mut push = redis::cmd("RPUSH");
        push.arg(key).arg(format!("{later} {later} "));
        let _: i64 = push.query_async(&mut connection).await.unwrap();
    }
    about(limiter.reserve(&windows, 9 * HOUR).await.unwrap(), true, Duration::ZERO);
    // From now on it counts again.
    limiter.failed(&windows).await.unwrap();
    about(limiter.reserve(&windows, 9 * HOUR).await.unwrap(), false, HOUR);
    // Places booked ahead of time do not mean that the clock was set back.
    let windows = &windows[..1];
    for expected in [1, 2, 3] {
        about(limiter.reserve(windows, 9 * HOUR).await.unwrap(), true, expected * HOUR);
    }
}

#[tokio::test]
async fn a_server_that_is_gone_is_an_error_in_time() {
    let Some(mut server) = Server::start() else { return };
    let limiter = server.hasty().await;
    server.kill();
    let began = std::time::Instant::now();
    limiter.reserve(&[Window::new("w", 1, HOUR)], HOUR).await.unwrap_err();
    assert!(began.elapsed() < Duration::from_secs(5));
}
