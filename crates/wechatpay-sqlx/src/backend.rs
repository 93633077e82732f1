//! The differences between the databases: the SQL of each statement, and the functions of `sqlx` for one database
//! only.

#[cfg(any(feature = "mysql", feature = "postgres", feature = "sqlite"))]
use sqlx::{AssertSqlSafe, Encode, Type, query::Query};
use sqlx::{Database, Error};
use wechatpay_sdk::BoxFuture;

/// A database that [`SqlStore`](crate::SqlStore) works with: `sqlx::Postgres`, `sqlx::MySql` or `sqlx::Sqlite`, each
/// with the feature of its name.
pub trait Backend: Database + Sealed {}

/// A value of a statement.
#[derive(Clone, Debug)]
pub enum Value {
    Text(String),
    Number(i64),
    Bytes(Vec<u8>),
    Null,
}

/// The SQL dialect of a database.
#[derive(Debug)]
pub struct Dialect {
    /// The time in milliseconds since 1970, by the database's clock, which all processes share.
    pub now: &'static str,
    /// The types of columns.
    pub key: &'static str,
    pub bytes: &'static str,
    pub text: &'static str,
    /// Begins a transaction that will write.
    pub begin: &'static str,
    /// Locks out other migrations, and unlocks them.
    pub lock: Option<&'static str>,
    pub unlock: Option<&'static str>,
    /// Ends an `INSERT` that does nothing if the key exists. `None`: the statement then fails.
    pub or_nothing: Option<&'static str>,
    /// The index of jobs is part of the statement that creates the table, if the database cannot create an index
    /// conditionally.
    pub has_inner_index: bool,
    /// Ends a `SELECT` of rows that are about to be changed, and skips rows that others are changing.
    pub skip: &'static str,
    /// Ends a `SELECT` that must see the rows that others have committed since the transaction began.
    pub newest: &'static str,
    /// Whether placeholders are `$1`, `$2` instead of `?`.
    pub has_numbers: bool,
}

/// Implemented only in this module.
pub trait Sealed: Database {
    const DIALECT: Dialect;

    /// Executes a statement and returns the number of changed rows.
    fn execute<'c>(
        connection: &'c mut Self::Connection,
        sql: String,
        values: Vec<Value>,
    ) -> BoxFuture<'c, Result<u64, Error>>;

    /// Executes a statement that cannot be prepared.
    fn control<'c>(
        connection: &'c mut Self::Connection,
        sql: &'static str,
    ) -> BoxFuture<'c, Result<(), Error>>;

    /// Returns the rows of a query.
    fn fetch<'c>(
        connection: &'c mut Self::Connection,
        sql: String,
        values: Vec<Value>,
    ) -> BoxFuture<'c, Result<Vec<Self::Row>, Error>>;

    fn text(row: &Self::Row, column: usize) -> Result<Option<String>, Error>;

    fn number(row: &Self::Row, column: usize) -> Result<Option<i64>, Error>;

    fn bytes(row: &Self::Row, column: usize) -> Result<Option<Vec<u8>>, Error>;
}

/// A statement with its values.
#[cfg(any(feature = "mysql", feature = "postgres", feature = "sqlite"))]
fn bound<DB: Database>(sql: String, values: Vec<Value>) -> Query<'static, DB, DB::Arguments>
where
    String: for<'v> Encode<'v, DB> + Type<DB>,
    Option<String>: for<'v> Encode<'v, DB> + Type<DB>,
    i64: for<'v> Encode<'v, DB> + Type<DB>,
    Vec<u8>: for<'v> Encode<'v, DB> + Type<DB>,
{
    let query = sqlx::query(AssertSqlSafe(sql));
    values.into_iter().fold(query, |query, value| match value {
        Value::Text(text) => query.bind(text),
        Value::Number(number) => query.bind(number),
        Value::Bytes(bytes) => query.bind(bytes),
        Value::Null => query.bind(None::<String>),
    })
}

/// The same code for each database: `sqlx` has no common bounds for generic functions that run a statement.
macro_rules! backend {
    ($feature:literal, $database:ty, $dialect:expr) => {
        #[cfg(feature = $feature)]
        impl Backend for $database {}

        #[cfg(feature = $feature)]
        impl Sealed for $database {
            const DIALECT: Dialect = $dialect;

            fn execute<'c>(
                connection: &'c mut Self::Connection,
                sql: String,
                values: Vec<Value>,
            ) -> BoxFuture<'c, Result<u64, Error>> {
                let query = bound::<Self>(sql, values);
                Box::pin(async move { Ok(query.execute(connection).await?.rows_affected()) })
            }

            fn control<'c>(
                connection: &'c mut Self::Connection,
                sql: &'static str,
            ) -> BoxFuture<'c, Result<(), Error>> {
                Box::pin(async move { sqlx::raw_sql(sql).execute(connection).await.map(|_| ()) })
            }

            fn fetch<'c>(
                connection: &'c mut Self::Connection,
                sql: String,
                values: Vec<Value>,
            ) -> BoxFuture<'c, Result<Vec<Self::Row>, Error>> {
                Box::pin(bound::<Self>(sql, values).fetch_all(connection))
            }

            fn text(row: &Self::Row, column: usize) -> Result<Option<String>, Error> {
                sqlx::Row::try_get(row, column)
            }

            fn number(row: &Self::Row, column: usize) -> Result<Option<i64>, Error> {
                sqlx::Row::try_get(row, column)
            }

            fn bytes(row: &Self::Row, column: usize) -> Result<Option<Vec<u8>>, Error> {
                sqlx::Row::try_get(row, column)
            }
        }
    };
}

backend!(
    "postgres",
    sqlx::Postgres,
    Dialect {
        now: "(EXTRACT(EPOCH FROM clock_timestamp()) * 1000)::BIGINT",
        key: "VARCHAR(190) COLLATE \"C\"",
        bytes: "BYTEA",
        text: "TEXT",
        // Independent of the server's default: under a stricter level, workers that take jobs in parallel would fail.
        begin: "BEGIN ISOLATION LEVEL READ COMMITTED",
        // The lock ends with the transaction. The number belongs to this crate and has no meaning.
        lock: Some("SELECT pg_advisory_xact_lock(7303014200518)"),
        unlock: None,
        or_nothing: Some("ON CONFLICT DO NOTHING"),
        has_inner_index: false,
        skip: "FOR UPDATE SKIP LOCKED",
        newest: "FOR UPDATE",
        has_numbers: true,
    }
);

backend!(
    "mysql",
    sqlx::MySql,
    Dialect {
        now: "CAST(UNIX_TIMESTAMP(NOW(3)) * 1000 AS SIGNED)",
        key: "VARCHAR(190) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin",
        bytes: "MEDIUMBLOB",
        text: "MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin",
        begin: "BEGIN",
        lock: Some("SELECT GET_LOCK('wechatpay-sqlx', 60)"),
        unlock: Some("SELECT RELEASE_LOCK('wechatpay-sqlx')"),
        // `INSERT IGNORE` would also hide other errors, and an update that changes nothing counts as a changed row.
        or_nothing: None,
        has_inner_index: true,
        skip: "FOR UPDATE SKIP LOCKED",
        newest: "FOR UPDATE",
        has_numbers: false,
    }
);

backend!(
    "sqlite",
    sqlx::Sqlite,
    Dialect {
        now: "CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)",
        key: "TEXT",
        bytes: "BLOB",
        text: "TEXT",
        // A transaction that reads first and writes later fails if another one writes in between.
        begin: "BEGIN IMMEDIATE",
        lock: None,
        unlock: None,
        or_nothing: Some("ON CONFLICT DO NOTHING"),
        has_inner_index: false,
        // There is only one writer at a time, and `begin` has made this transaction the writer.
        skip: "",
        newest: "",
        has_numbers: false,
    }
);
