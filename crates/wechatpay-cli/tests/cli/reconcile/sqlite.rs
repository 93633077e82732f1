//! Orders in an SQLite database.

use std::path::Path;

use sqlx::{ConnectOptions as _, Connection as _, Executor as _, Row as _};

use super::differences::{TRADE, written};
use crate::books::{objects, printed, run_in};
use crate::platform::failed;

const LINE: &str = "reconcile --bill bill.csv --json --ours";

fn database(directory: &Path, statements: &str) -> i64 {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let options = sqlx::sqlite::SqliteConnectOptions::new();
        let options = options.filename(directory.join("shop.db")).create_if_missing(true);
        let mut connection = options.connect().await.unwrap();
        if !statements.is_empty() {
            let sql = sqlx::AssertSqlSafe(statements.to_owned());
            sqlx::raw_sql(sql).execute(&mut connection).await.unwrap();
        }
        let count = connection.fetch_one("select count(*) from orders").await.unwrap().get(0);
        connection.close().await.unwrap();
        count
    })
}

const ORDERS: &str = "\
create table orders (no text, refund_no text, fen integer, yuan real, fee numeric, paid_at text);
insert into orders values
    ('equal-1', null, 100, 1.0, 0.006, '2026-11-27 09:00:00'),
    ('amount-1', null, 200, 2.0, 0.012, '2026-11-27 09:01:00'),
    ('fee-1', null, 300, 3.0, 0.018, null),
    ('here-1', null, 400, 4.0, 0.024, '2026-11-27 09:03:00'),
    ('day-1', null, 500, 5.0, 0.03, '2026-11-27 00:00:30'),
    ('equal-1', 'refund-1', 40, 0.4, -0.0024, '2026-11-27 09:05:00'),
    ('amount-1', 'refund-2', 50, 0.5, -0.003, '2026-11-27 09:06:00');";

#[test]
fn orders_come_from_a_query() {
    let directory = written(TRADE, "");
    database(&directory, ORDERS);
    for amount in ["fen as amount", "yuan as amount_yuan"] {
        let query = format!(
            "select no as out_trade_no, refund_no as out_refund_no, {amount}, fee as fee_yuan, paid_at as time \
             from orders"
        );
        let mut command = run_in(&directory, &format!("{LINE} sqlite:shop.db --sql"));
        let lines = objects(&printed(command.arg(&query).output().unwrap(), 0));
        assert_eq!(lines[0]["counts"]["equal"], 7);
        assert_eq!(lines[0]["compared"], serde_json::json!(["amount", "fee", "day"]));
    }
    // The query in a file, the URL in a variable.
    std::fs::write(directory.join("q.sql"), "select no, fen from orders where refund_no is null")
        .unwrap();
    let mut command = run_in(&directory, &format!("{LINE} env:SHOP --sql @q.sql"));
    command.args(["--map", "no=number", "--map", "fen=amount"]).env("SHOP", "sqlite:shop.db");
    let lines = objects(&printed(command.output().unwrap(), 3));
    assert_eq!(lines.last().unwrap()["counts"]["differences"]["missing_here"], 2);
}

#[test]
fn a_database_is_only_read() {
    let directory = written(TRADE, "");
    database(&directory, ORDERS);
    let run = |url: &str, query: &str| {
        run_in(&directory, &format!("{LINE} {url} --sql")).arg(query).output().unwrap()
    };
    let stderr = failed(run("sqlite:shop.db", "delete from orders returning no, fen"), 1);
    assert!(stderr.contains("readonly"), "{stderr}");
    assert_eq!(database(&directory, ""), 7);
    assert!(failed(run("sqlite:none.db", "select 1"), 1).contains("unable to open"));
    assert!(
        failed(run("sqlite:shop.db", "select absent from orders"), 1).contains("no such column")
    );
    let stderr =
        failed(run("sqlite:shop.db", "select no as number, yuan as amount from orders"), 1);
    assert!(stderr.contains("--sql, row 1: `amount` of `equal-1` is `1.0`"), "{stderr}");
}

/// Rows of a second query would be read by the columns of the first.
#[test]
fn a_second_query_is_refused() {
    let directory = written(TRADE, "");
    database(&directory, ORDERS);
    let sql = "select no as number, fen as amount from orders where no = 'equal-1' and refund_no is null; \
               select fen as amount, no as number from orders where no = 'fee-1'";
    let mut command = run_in(&directory, &format!("{LINE} sqlite:shop.db --sql"));
    let stderr = failed(command.arg(sql).output().unwrap(), 2);
    assert!(stderr.contains("--sql: write one query"), "{stderr}");
}
