//! PostgreSQL.

use std::time::{Duration, Instant};

use http::StatusCode;
use sqlx::postgres::PgPoolOptions;
use sqlx::{PgPool, Postgres, Transaction};
use wechatpay_sdk::BoxFuture;
use wechatpay_sdk::notify::Received;
use wechatpay_sqlx::SqlStore;

use crate::received::{Platform, received};
use crate::server::POSTGRES;
use crate::{all, jobs};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everything_holds_on_postgresql() {
    let Some(server) = POSTGRES.start() else { return };
    let url = format!("postgres://postgres@127.0.0.1:{}/postgres", server.port);
    let store = SqlStore::new(pool(&url).await);
    all(store.clone(), &url).await;
    // A server whose transactions are stricter by default.
    let strict = "ALTER DATABASE postgres SET default_transaction_isolation = 'repeatable read'";
    sqlx::query(strict).execute(store.pool()).await.unwrap();
    jobs::side_by_side(&SqlStore::new(pool(&url).await), "strict").await;
}

pub(crate) async fn pool(url: &str) -> PgPool {
    PgPoolOptions::new().max_connections(8).connect(url).await.unwrap()
}

/// The platform waits 5 s for its answer.
#[tokio::test]
async fn a_notification_is_refused_in_time_while_the_server_is_gone() {
    let gone = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let pool = PgPoolOptions::new().connect_lazy(&format!("postgres://a@{gone}/a")).unwrap();
    let received = received(&Platform::start().await, "order-1").await;
    let began = Instant::now();
    let reply = SqlStore::new(pool).once(&received, not_claimed).await;
    assert_eq!(reply.status(), StatusCode::INTERNAL_SERVER_ERROR);
    assert!(began.elapsed() < Duration::from_secs(5), "{:?}", began.elapsed());
}

fn not_claimed<'c>(
    _: &'c Received,
    _: &'c mut Transaction<'static, Postgres>,
) -> BoxFuture<'c, Result<(), sqlx::Error>> {
    unreachable!("nobody is there")
}
