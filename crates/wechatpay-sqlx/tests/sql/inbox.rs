//! A notification and its effects in one transaction.

use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;
use wechatpay_sdk::BoxError;
use wechatpay_sdk::notify::Received;
use wechatpay_sqlx::SqlStore;

use crate::ledger::Ledger;
use crate::received::{Platform, received};

/// Handles it; the answer.
async fn handle<DB: Ledger>(
    store: &SqlStore<DB>,
    received: &Received,
    note: &'static str,
) -> StatusCode {
    store.once(received, |_, transaction| DB::add(transaction, note)).await.status()
}

/// Handles it. The database may be busy for longer than a notification can wait; then the platform sends it again.
async fn handled<DB: Ledger>(store: &SqlStore<DB>, received: &Received, note: &'static str) {
    while handle(store, received, note).await != StatusCode::NO_CONTENT {}
}

pub(crate) async fn all<DB: Ledger>(store: &SqlStore<DB>, platform: &Platform) {
    failed_and_handled_again(store, &received(platform, "order-1").await).await;
    dropped(store, &received(platform, "order-2").await).await;
    by_many(store, received(platform, "order-3").await).await;
    in_a_transaction_of_ones_own(store, &received(platform, "order-4").await).await;
}

async fn failed_and_handled_again<DB: Ledger>(store: &SqlStore<DB>, received: &Received) {
    let failing = store.once(received, |_, transaction| {
        Box::pin(async move {
            DB::add(transaction, "failed").await?;
            Err(BoxError::from("no stock"))
        })
    });
    assert_eq!(failing.await.status(), StatusCode::INTERNAL_SERVER_ERROR);
    assert_eq!(DB::count(store.pool(), "failed").await, 0);
    for _ in 0..2 {
        handled(store, received, "handled").await;
        assert_eq!(DB::count(store.pool(), "handled").await, 1);
        // However early it is called: the platform sends again for a day.
        store.forget(Duration::ZERO).await.unwrap();
    }
}

/// The process ends, or the platform hangs up, between the effects and the commit.
async fn dropped<DB: Ledger>(store: &SqlStore<DB>, received: &Received) {
    let (written, is_written) = tokio::sync::oneshot::channel();
    let handling = store.once(received, |_, transaction| {
        Box::pin(async move {
            DB::add(transaction, "dropped").await?;
            written.send(()).unwrap();
            std::future::pending::<Result<(), sqlx::Error>>().await
        })
    });
    tokio::select! {
        reply = handling => panic!("{reply:?}"),
        done = is_written => done.unwrap(),
    }
    assert_eq!(DB::count(store.pool(), "dropped").await, 0);
    handled(store, received, "dropped").await;
    assert_eq!(DB::count(store.pool(), "dropped").await, 1);
}

async fn by_many<DB: Ledger>(store: &SqlStore<DB>, received: Received) {
    let received = Arc::new(received);
    let handling = (0..20).map(|_| {
        let (store, received) = (store.clone(), Arc::clone(&received));
        tokio::spawn(async move { handled(&store, &received, "many").await })
    });
    for handling in handling.collect::<Vec<_>>() {
        handling.await.unwrap();
    }
    assert_eq!(DB::count(store.pool(), "many").await, 1);
}

async fn in_a_transaction_of_ones_own<DB: Ledger>(store: &SqlStore<DB>, received: &Received) {
    // An effect that fails takes its claim with it, also where the rest is committed.
    let mut transaction = store.pool().begin().await.unwrap();
    DB::add(&mut transaction, "rest").await.unwrap();
    let failing = store.once_in(&mut transaction, received, |_, transaction| {
        Box::pin(async move {
            DB::add(transaction, "own").await?;
            Err(sqlx::Error::WorkerCrashed)
        })
    });
    assert!(matches!(failing.await, Err(sqlx::Error::WorkerCrashed)));
    transaction.commit().await.unwrap();
    assert_eq!(DB::count(store.pool(), "rest").await, 1);
    assert_eq!(DB::count(store.pool(), "own").await, 0);
    for (is_committed, expected) in [(false, true), (true, true), (true, false)] {
        let mut transaction = store.pool().begin().await.unwrap();
        let ran =
            store.once_in(&mut transaction, received, |_, transaction| DB::add(transaction, "own"));
        assert_eq!(ran.await.unwrap(), expected);
        if is_committed {
            transaction.commit().await.unwrap();
        } else {
            transaction.rollback().await.unwrap();
        }
    }
    assert_eq!(DB::count(store.pool(), "own").await, 1);
}
