//! Tests with their own PostgreSQL and MariaDB on free ports, and with SQLite. If a server is not installed,
//! its test prints that it is skipped; with `WECHATPAY_STORES=required` it fails.

#![cfg(unix)]
#![expect(
    clippy::indexing_slicing,
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

mod bills;
mod certificates;
mod claims;
mod ends;
mod inbox;
mod jobs;
mod killed;
mod ledger;
mod mariadb;
mod postgres;
mod readme;
mod received;
mod server;
mod sqlite;
mod weather;
mod worker;

use wechatpay_sqlx::SqlStore;

use crate::ledger::Ledger;
use crate::received::Platform;

/// All cases on the database at this address.
async fn all<DB: Ledger>(store: SqlStore<DB>, url: &str) {
    // Several processes start at the same time.
    let (one, other) = (store.clone(), store.clone());
    let (one, other) = tokio::join!(one.migrate(), other.migrate());
    one.unwrap();
    other.unwrap();
    DB::create(store.pool()).await;
    claims::all(&store).await;
    bills::all(&store).await;
    certificates::all(&store).await;
    jobs::all(&store).await;
    worker::all(&store).await;
    weather::no_money_pauses_all_jobs(&store).await;
    inbox::all(&store, &Platform::start().await).await;
    killed::all(&store, url).await;
}

/// The prefix is part of every statement.
#[test]
fn a_prefix_is_letters_digits_and_underscores() {
    let pool = || sqlx::SqlitePool::connect_lazy("sqlite::memory:").unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let _entered = runtime.enter();
    for prefix in ["", "a b", "x'; DROP TABLE orders; --", "A", "中", "a.b", &"a".repeat(31)] {
        let error = SqlStore::new(pool()).with_prefix(prefix).unwrap_err().to_string();
        assert!(error.contains(&format!("`{}`", prefix.escape_debug())), "{prefix}: {error}");
    }
    let schema = SqlStore::new(pool()).with_prefix("shop_").unwrap().schema();
    assert!(schema.contains("CREATE TABLE IF NOT EXISTS shop_inbox (id TEXT"), "{schema}");
}
