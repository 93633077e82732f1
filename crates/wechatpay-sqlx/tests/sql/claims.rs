//! Claims of notifications: the owner, the lease, and the end.

use std::time::Duration;

use wechatpay_sdk::notify::{Claim, Outcome, ReplayGuard as _, Turn};
use wechatpay_sqlx::{Backend, SqlStore};

const LEASE: Duration = Duration::from_secs(300);

/// A lease that is over as soon as the database's clock goes on.
const MOMENT: Duration = Duration::ZERO;

/// Claims a key as soon as it is free.
async fn first<DB: Backend>(guard: &SqlStore<DB>, key: &str, lease: Duration) -> Claim {
    loop {
        match guard.begin(key, lease).await.unwrap() {
            Turn::First(claim) => return claim,
            // The next question is the wait: the lease ends by the database's clock.
            Turn::UnderWay => {}
            other => panic!("{key}: {other:?}"),
        }
    }
}

pub(crate) async fn all<DB: Backend>(guard: &SqlStore<DB>) {
    // Claimed once, and free again if it was not handled.
    let claim = first(guard, "EV-1", LEASE).await;
    assert_eq!(guard.begin("EV-1", LEASE).await.unwrap(), Turn::UnderWay);
    // Another key, and no other way to write the same.
    first(guard, "ev-1", LEASE).await;
    assert!(guard.end(claim, Outcome::Failed).await.unwrap());
    let claim = first(guard, "EV-1", LEASE).await;
    assert!(guard.extend(&claim, LEASE).await.unwrap());
    assert!(guard.end(claim.clone(), Outcome::Handled).await.unwrap());
    assert_eq!(guard.begin("EV-1", LEASE).await.unwrap(), Turn::Handled);
    assert!(!guard.extend(&claim, LEASE).await.unwrap());
    assert!(!guard.end(claim, Outcome::Failed).await.unwrap());

    // The owner was killed, or is late.
    let overdue = first(guard, "EV-2", MOMENT).await;
    let current = first(guard, "EV-2", LEASE).await;
    assert!(!guard.extend(&overdue, LEASE).await.unwrap());
    for outcome in [Outcome::Failed, Outcome::Handled] {
        assert!(!guard.end(overdue.clone(), outcome).await.unwrap());
        assert_eq!(guard.begin("EV-2", LEASE).await.unwrap(), Turn::UnderWay, "{outcome:?}");
    }
    assert!(guard.end(current, Outcome::Handled).await.unwrap());
    assert!(!guard.end(overdue, Outcome::Handled).await.unwrap());
    assert_eq!(guard.begin("EV-2", LEASE).await.unwrap(), Turn::Handled);

    // The lease has expired, but nobody else took the claim.
    let claim = first(guard, "EV-3", MOMENT).await;
    assert!(guard.extend(&claim, LEASE).await.unwrap());
    assert_eq!(guard.begin("EV-3", LEASE).await.unwrap(), Turn::UnderWay);

    // Of many simultaneous calls, exactly one is the first.
    let asking = (0..20).map(|_| {
        let guard = guard.clone();
        tokio::spawn(async move { guard.begin("EV-4", LEASE).await.unwrap() })
    });
    let mut turns = Vec::new();
    for asking in asking.collect::<Vec<_>>() {
        turns.push(asking.await.unwrap());
    }
    turns.retain(|turn| matches!(turn, Turn::First(_)));
    assert_eq!(turns.len(), 1);

    // Handled notifications are remembered for at least two days.
    assert_eq!(guard.forget(Duration::ZERO).await.unwrap(), 0);
    assert_eq!(guard.begin("EV-1", LEASE).await.unwrap(), Turn::Handled);
}
