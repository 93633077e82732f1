//! SQLite: always there.

use std::time::Duration;

use sqlx::SqlitePool;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions};
use wechatpay_sqlx::SqlStore;

use crate::all;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everything_holds_on_sqlite() {
    let directory = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", directory.path().join("shop.db").display());
    all(SqlStore::new(pool(&url).await), &url).await;
}

pub(crate) async fn pool(url: &str) -> SqlitePool {
    let options: SqliteConnectOptions = url.parse().unwrap();
    // Twenty writers wait for each other, on a machine that is busy with other tests.
    let options = options.create_if_missing(true).busy_timeout(Duration::from_secs(60));
    let options = options.journal_mode(SqliteJournalMode::Wal);
    SqlitePoolOptions::new().max_connections(8).connect_with(options).await.unwrap()
}
