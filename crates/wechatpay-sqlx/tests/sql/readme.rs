//! The first sample of the README, with SQLite in a file. The README quotes this code word for word.

use wechatpay_sdk::BoxError;
use wechatpay_sdk::notifications::Notification;
use wechatpay_sdk::notify::{Order, Received, Reply};
use wechatpay_sqlx::{SqlStore, sqlx};

#[rustfmt::skip]
async fn answer(store: &SqlStore<sqlx::Sqlite>, received: &Received) -> Reply {
    store.once(received, |received, transaction| Box::pin(async move {
        let Notification::TransactionSuccess(paid) = received.notification() else { return Ok(()) };
        let number = paid.out_trade_no.as_deref().unwrap_or_default();
        let total = sqlx::query_scalar::<_, i64>("SELECT total FROM orders WHERE number = $1");
        let total = total.bind(number).fetch_one(&mut **transaction).await?;
        Order::new(number, total).check(received)?; // number, amount, currency, merchant
        let paid = sqlx::query("UPDATE orders SET state = 'PAID' WHERE number = $1");
        paid.bind(number).execute(&mut **transaction).await?;
        Ok::<_, BoxError>(())
    })).await
}

async fn connect(url: &str) -> Result<SqlStore<sqlx::Sqlite>, sqlx::Error> {
    let store = SqlStore::new(sqlx::SqlitePool::connect(url).await?); // or PgPool, MySqlPool
    store.migrate().await?;
    Ok(store)
}

mod tests {
    use http::StatusCode;

    use super::{answer, connect, sqlx};
    use crate::received::{Platform, received, refunded};

    #[tokio::test]
    async fn the_sample_books_the_paid_order_and_no_other() {
        let platform = Platform::start().await;
        let directory = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}?mode=rwc", directory.path().join("shop.db").display());
        let store = connect(&url).await.unwrap();
        let create = "CREATE TABLE orders (number TEXT PRIMARY KEY, total BIGINT, state TEXT DEFAULT 'OPEN')";
        sqlx::query(create).execute(store.pool()).await.unwrap();
        // Each order is paid with 100 fen.
        for (number, total) in [("order-1", 100), ("order-2", 101), ("order-3", 100)] {
            let insert = sqlx::query("INSERT INTO orders (number, total) VALUES ($1, $2)");
            insert.bind(number).bind(total).execute(store.pool()).await.unwrap();
        }
        let paid = async || -> Vec<String> {
            let paid = "SELECT number FROM orders WHERE state = 'PAID' ORDER BY number";
            sqlx::query_scalar(paid).fetch_all(store.pool()).await.unwrap()
        };
        let notification = received(&platform, "order-1").await;
        for _ in 0..2 {
            assert_eq!(answer(&store, &notification).await.status(), StatusCode::NO_CONTENT);
            assert_eq!(paid().await, ["order-1"]);
        }
        // Another amount than in the books, and no order of the shop.
        for number in ["order-2", "order-4"] {
            let notification = received(&platform, number).await;
            let status = answer(&store, &notification).await.status();
            assert_eq!(status, StatusCode::INTERNAL_SERVER_ERROR, "{number}");
            assert_eq!(paid().await, ["order-1"]);
        }
        // Another event about an order of the shop.
        let refund = refunded(&platform, "order-3").await;
        assert_eq!(answer(&store, &refund).await.status(), StatusCode::NO_CONTENT);
        assert_eq!(paid().await, ["order-1"]);
    }

    #[test]
    fn the_readme_quotes_this_file() {
        let readme = include_str!("../../README.md");
        let (_, rest) = readme.split_once("<!-- quoted: tests/sql/readme.rs -->\n").unwrap();
        let (_, rest) = rest.split_once("\n").unwrap();
        let (block, _) = rest.split_once("```").unwrap();
        let here = include_str!("readme.rs").replace("#[rustfmt::skip]\n", "");
        assert!(
            block.contains("store.once(") && here.contains(block),
            "not in this file:\n{block}"
        );
    }
}
