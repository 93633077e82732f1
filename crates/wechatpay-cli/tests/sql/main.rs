//! `wechatpay reconcile` with orders in PostgreSQL and MariaDB: servers that the test starts.

#![cfg(all(unix, feature = "mysql", feature = "postgres"))]
#![expect(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that fails may panic"
)]

#[path = "../common/server.rs"]
mod server;

use std::process::{Command, Output};

use serde_json::Value;
use sqlx::mysql::MySqlConnection;
use sqlx::postgres::PgConnection;
use sqlx::{AssertSqlSafe, Connection as _, Executor as _, Row as _};

use crate::server::{MARIADB, POSTGRES};

/// Both at midnight, which is another day in other time zones.
const BILL: &str = "\
交易时间,特约商户号,微信订单号,商户订单号,交易状态,手续费,订单金额,商户退款单号
`2026-11-27 00:00:10,`0,`4201,`order-1,`SUCCESS,`0.00600,`1.00,`0
`2026-11-27 23:59:50,`0,`4202,`order-2,`SUCCESS,`0.01200,`2.00,`0
总交易单数,手续费总金额,订单总金额
`2,`0.01800,`3.00
";

const QUERY: &str = "select number, fen as amount, fee_yuan, paid_at as time from orders";

/// What the command says of the orders of a database.
fn reconcile(url: &str, query: &str) -> Output {
    let directory = tempfile::tempdir().unwrap();
    std::fs::write(directory.path().join("bill.csv"), BILL).unwrap();
    Command::new(env!("CARGO_BIN_EXE_wechatpay"))
        .current_dir(directory.path())
        .args(["reconcile", "--bill", "bill.csv", "--days", "2026-11-27", "--json"])
        .args(["--ours", "env:SHOP", "--sql", query])
        .env("SHOP", url)
        .env("LC_ALL", "C")
        .output()
        .unwrap()
}

/// The counts, and the exit code.
fn counts(url: &str, query: &str) -> (Value, i32) {
    let output = reconcile(url, query);
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert_eq!(stderr, "");
    let text = String::from_utf8(output.stdout).unwrap();
    let last: Value = serde_json::from_str(text.lines().last().unwrap()).unwrap();
    (last["counts"].clone(), output.status.code().unwrap())
}

fn refused(url: &str, query: &str) -> String {
    let output = reconcile(url, query);
    assert_eq!((output.status.code(), output.stdout.as_slice()), (Some(1), &b""[..]));
    String::from_utf8(output.stderr).unwrap()
}

/// Equal with every type that a number, an amount and a time can have; and nothing is written.
fn compare(url: &str) {
    let (found, code) = counts(url, QUERY);
    assert_eq!((&found["equal"], code), (&2.into(), 0), "{found}");
    // As a decimal number of yuan, and as a time without a zone.
    let (found, code) =
        counts(url, "select number, yuan as amount_yuan, fee_yuan, local_at as time from orders");
    assert_eq!((&found["equal"], code), (&2.into(), 0), "{found}");
    let (found, code) = counts(url, &format!("{QUERY} where number = 'order-1'"));
    assert_eq!((&found["differences"]["missing_here"], code), (&1.into(), 3), "{found}");

    assert!(refused(url, "select absent from orders").contains("absent"));
    let stderr = refused(url, "delete from orders");
    assert!(
        stderr.to_lowercase().contains("read-only") || stderr.contains("READ ONLY"),
        "{stderr}"
    );
}

#[tokio::test]
async fn orders_come_from_postgresql() {
    let Some(server) = POSTGRES.start() else { return };
    let url = format!("postgres://postgres@127.0.0.1:{}/postgres", server.port);
    let mut connection = PgConnection::connect(&url).await.unwrap();
    let orders = "\
        create table orders (number varchar(32), fen bigint, yuan numeric(12, 2), fee_yuan numeric(12, 5), \
            paid_at timestamptz, local_at timestamp); \
        insert into orders values \
            ('order-1', 100, 1.00, 0.006, '2026-11-26T16:00:10Z', '2026-11-27 00:00:10'), \
            ('order-2', 200, 2.00, 0.012, '2026-11-27T15:59:50.5Z', '2026-11-27 23:59:50.25');";
    sqlx::raw_sql(AssertSqlSafe(orders)).execute(&mut connection).await.unwrap();
    let of_command = url.clone();
    tokio::task::spawn_blocking(move || compare(&of_command)).await.unwrap();
    let row = connection.fetch_one("select count(*) from orders").await.unwrap();
    assert_eq!(row.get::<i64, _>(0), 2);
}

#[tokio::test]
async fn orders_come_from_mariadb() {
    let Some(server) = MARIADB.start() else { return };
    let root = format!("mysql://root@127.0.0.1:{}", server.port);
    let mut connection = MySqlConnection::connect(&root).await.unwrap();
    let orders = "\
        create database shop character set utf8mb4; \
        create table shop.orders (number varchar(32), fen bigint, yuan decimal(12, 2), fee_yuan decimal(12, 5), \
            paid_at timestamp, local_at datetime); \
        set time_zone = '+00:00'; \
        insert into shop.orders values \
            ('order-1', 100, 1.00, 0.006, '2026-11-26 16:00:10', '2026-11-27 00:00:10'), \
            ('order-2', 200, 2.00, 0.012, '2026-11-27 15:59:50', '2026-11-27 23:59:50');";
    sqlx::raw_sql(AssertSqlSafe(orders)).execute(&mut connection).await.unwrap();
    let url = format!("{root}/shop");
    tokio::task::spawn_blocking(move || compare(&url)).await.unwrap();
    let row = connection.fetch_one("select count(*) from shop.orders").await.unwrap();
    assert_eq!(row.get::<i64, _>(0), 2);
}
