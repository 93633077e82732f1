//! The effects of notifications: a table of the test, in the same database.

use sqlx::{Pool, Transaction};
use wechatpay_sdk::BoxFuture;
use wechatpay_sqlx::Backend;

pub(crate) trait Ledger: Backend {
    fn create(pool: &Pool<Self>) -> BoxFuture<'_, ()>;

    /// Writes an entry.
    fn add<'c>(
        transaction: &'c mut Transaction<'static, Self>,
        note: &'static str,
    ) -> BoxFuture<'c, Result<(), sqlx::Error>>;

    /// Reads something, so that the transaction has begun to look at the database.
    fn look<'c>(transaction: &'c mut Transaction<'static, Self>) -> BoxFuture<'c, ()>;

    /// How many entries there are.
    fn count<'a>(pool: &'a Pool<Self>, note: &'static str) -> BoxFuture<'a, i64>;

    /// The ends of the leases of a kind's jobs that a worker has.
    fn until<'a>(pool: &'a Pool<Self>, kind: &'static str) -> BoxFuture<'a, Vec<i64>>;

    /// Makes another worker the owner of a kind's jobs.
    fn give_away<'a>(pool: &'a Pool<Self>, kind: &'static str) -> BoxFuture<'a, ()>;
}

macro_rules! ledger {
    ($database:ty, $place:literal, $add:literal, $count:literal) => {
        impl Ledger for $database {
            fn create(pool: &Pool<Self>) -> BoxFuture<'_, ()> {
                Box::pin(async move {
                    let create = sqlx::query("CREATE TABLE ledger (note VARCHAR(50) NOT NULL)");
                    create.execute(pool).await.unwrap();
                })
            }

            fn add<'c>(
                transaction: &'c mut Transaction<'static, Self>,
                note: &'static str,
            ) -> BoxFuture<'c, Result<(), sqlx::Error>> {
                Box::pin(async move {
                    sqlx::query($add).bind(note).execute(&mut **transaction).await.map(|_| ())
                })
            }

            fn look<'c>(transaction: &'c mut Transaction<'static, Self>) -> BoxFuture<'c, ()> {
                Box::pin(async move {
                    let ledger = sqlx::query("SELECT note FROM ledger");
                    ledger.fetch_all(&mut **transaction).await.unwrap();
                })
            }

            fn count<'a>(pool: &'a Pool<Self>, note: &'static str) -> BoxFuture<'a, i64> {
                Box::pin(async move {
                    sqlx::query_scalar($count).bind(note).fetch_one(pool).await.unwrap()
                })
            }

            fn until<'a>(pool: &'a Pool<Self>, kind: &'static str) -> BoxFuture<'a, Vec<i64>> {
                Box::pin(async move {
                    let until = concat!(
                        "SELECT until FROM wechatpay_jobs WHERE until > 0 AND kind = ",
                        $place
                    );
                    sqlx::query_scalar(until).bind(kind).fetch_all(pool).await.unwrap()
                })
            }

            fn give_away<'a>(pool: &'a Pool<Self>, kind: &'static str) -> BoxFuture<'a, ()> {
                Box::pin(async move {
                    let other =
                        concat!("UPDATE wechatpay_jobs SET token = 'other' WHERE kind = ", $place);
                    sqlx::query(other).bind(kind).execute(pool).await.unwrap();
                })
            }
        }
    };
}

ledger!(
    sqlx::Postgres,
    "$1",
    "INSERT INTO ledger (note) VALUES ($1)",
    "SELECT COUNT(*) FROM ledger WHERE note = $1"
);
ledger!(
    sqlx::MySql,
    "?",
    "INSERT INTO ledger (note) VALUES (?)",
    "SELECT COUNT(*) FROM ledger WHERE note = ?"
);
ledger!(
    sqlx::Sqlite,
    "?",
    "INSERT INTO ledger (note) VALUES (?)",
    "SELECT COUNT(*) FROM ledger WHERE note = ?"
);
