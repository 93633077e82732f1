//! Orders in a database: the result of one query, row by row, over a read-only connection.
//!
//! Each value is read in the database's own text form, whatever its type.

use std::pin::Pin;
use std::time::Duration;

use futures_core::Stream;
#[cfg(feature = "mysql")]
use sqlx::mysql::MySqlConnectOptions;
#[cfg(feature = "postgres")]
use sqlx::postgres::PgConnection;
#[cfg(feature = "sqlite")]
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{
    AssertSqlSafe, Column as _, ColumnIndex, ConnectOptions as _, Connection, Database, Decode,
    Executor, Row,
};

use super::Rows;
use crate::control;
use crate::failure::{Failure, Result};
use crate::language::say;

/// The time limit for the connection.
const PATIENCE: Duration = Duration::from_secs(30);

/// Runs the query and adds each row.
pub(super) fn read(url: &str, sql: String, to: &mut Rows<'_>) -> Result {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| control::cannot_start(&error))?;
    runtime.block_on(rows(url, sql, to))
}

async fn rows(url: &str, sql: String, to: &mut Rows<'_>) -> Result {
    let scheme = url.split_once(':').map_or("", |(scheme, _)| scheme);
    match scheme {
        #[cfg(feature = "postgres")]
        "postgres" | "postgresql" => {
            let mut connection = connected(PgConnection::connect(url)).await?;
            // A time with a zone is returned in Beijing's time zone, as in bills.
            let begin = "set time zone interval '+08:00' hour to minute; \
                         set session characteristics as transaction read only";
            prepare(&mut connection, begin).await?;
            each::<sqlx::Postgres>(&mut connection, sql, to).await
        }
        #[cfg(feature = "mysql")]
        "mysql" | "mariadb" => {
            let options: MySqlConnectOptions = url.parse().map_err(|error| failed(&error))?;
            let options = options.timezone(Some("+08:00".to_owned()));
            let mut connection = connected(options.connect()).await?;
            prepare(&mut connection, "set session transaction read only").await?;
            each::<sqlx::MySql>(&mut connection, sql, to).await
        }
        #[cfg(feature = "sqlite")]
        "sqlite" => {
            let options: SqliteConnectOptions = url.parse().map_err(|error| failed(&error))?;
            let mut connection = connected(options.read_only(true).connect()).await?;
            each::<sqlx::Sqlite>(&mut connection, sql, to).await
        }
        _ => Err(Failure::usage(say(
            format!("--ours `{scheme}:…`：此版本的 `wechatpay` 不支持该数据库"),
            format!("--ours `{scheme}:…`: this build of `wechatpay` knows no such database"),
        ))),
    }
}

async fn connected<C>(connecting: impl Future<Output = sqlx::Result<C>>) -> Result<C> {
    match tokio::time::timeout(PATIENCE, connecting).await {
        Ok(connected) => connected.map_err(|error| failed(&error)),
        Err(_) => {
            let seconds = PATIENCE.as_secs();
            Err(Failure::failed(say(
                format!("--ours 的数据库在 {seconds} 秒内没有应答"),
                format!("the database of --ours did not answer within {seconds} s"),
            )))
        }
    }
}

#[cfg(any(feature = "mysql", feature = "postgres"))]
async fn prepare<'c, C: Executor<'c>>(connection: C, sql: &'static str) -> Result {
    sqlx::raw_sql(sql).execute(connection).await.map_err(|error| failed(&error))?;
    Ok(())
}

/// The rows of a query. A query without arguments returns values of any type as text.
async fn each<DB: Database>(
    connection: &mut DB::Connection,
    sql: String,
    to: &mut Rows<'_>,
) -> Result
where
    for<'c> &'c mut DB::Connection: Executor<'c, Database = DB>,
    for<'r> Option<String>: Decode<'r, DB>,
    usize: ColumnIndex<DB::Row>,
{
    // The user of the command line writes the query, so it is not checked.
    let mut rows = sqlx::raw_sql(AssertSqlSafe(sql)).fetch(connection);
    let mut number = 0_u64;
    let mut begun: Vec<String> = Vec::new();
    while let Some(row) = next(&mut rows).await {
        let row = row.map_err(|error| failed(&error))?;
        let names = row.columns().iter().map(|column| column.name());
        if number == 0 {
            begun = names.map(str::to_owned).collect();
            to.begin(&begun.iter().map(String::as_str).collect::<Vec<_>>())?;
        } else if !names.eq(begun.iter().map(String::as_str)) {
            // The rows of a second query, whose columns are others.
            return Err(Failure::usage(say(
                "--sql：只能写一条查询语句：后面的行与第一行的列不同",
                "--sql: write one query: a later row has other columns than the first one",
            )));
        }
        number += 1;
        let mut cells = Vec::with_capacity(row.len());
        for place in 0..row.len() {
            let cell: Option<String> = row.try_get_unchecked(place).map_err(|error| {
                Failure::failed(say(
                    format!("--sql 第 {number} 行有无法读取的值；请把该列转换为文本"),
                    format!("--sql, row {number}: {error}; cast the column to text"),
                ))
            })?;
            cells.push(cell.unwrap_or_default());
        }
        let at = || say(format!("--sql 第 {number} 行"), format!("--sql, row {number}"));
        to.add(&at, &|place| cells.get(place).map_or("", |cell| cell.trim()).to_owned())?;
    }
    Ok(())
}

async fn next<T>(stream: &mut Pin<Box<dyn Stream<Item = T> + Send + '_>>) -> Option<T> {
    std::future::poll_fn(|context| stream.as_mut().poll_next(context)).await
}

/// The driver's errors contain hosts, users and parts of the query, but no password.
fn failed(error: &sqlx::Error) -> Failure {
    Failure::failed(format!("cannot read from the database of --ours: {error}"))
}
