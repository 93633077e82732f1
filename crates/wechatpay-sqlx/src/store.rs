//! The connection pool, the names of the tables, and the SQL of the statements.

use std::fmt;

use sqlx::{Error, Pool};

use crate::backend::{Backend, Dialect, Value};

/// Tables of a database that all processes of a merchant share: the inbox of notifications, claims, and platform
/// certificates.
///
/// This type implements [`ReplayGuard`](wechatpay_sdk::notify::ReplayGuard) and
/// [`PlatformKeyCache`](wechatpay_sdk::PlatformKeyCache). Clones share the pool.
pub struct SqlStore<DB: Backend> {
    pool: Pool<DB>,
    prefix: String,
}

/// The longest allowed prefix; MySQL's names have at most 64 characters.
const LONGEST_PREFIX: usize = 30;

impl<DB: Backend> SqlStore<DB> {
    /// A store whose table names begin with `wechatpay_`. Call [`migrate`](Self::migrate) before any other method.
    pub fn new(pool: Pool<DB>) -> Self {
        Self { pool, prefix: "wechatpay_".to_owned() }
    }

    /// Sets the prefix of all table names: up to 30 lower-case letters, digits and underscores.
    ///
    /// # Errors
    /// A configuration error if the prefix has another form, because it becomes a part of each statement.
    pub fn with_prefix(mut self, prefix: &str) -> Result<Self, Error> {
        let is_valid = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_');
        if prefix.is_empty() || prefix.len() > LONGEST_PREFIX || !prefix.bytes().all(is_valid) {
            let text = format!(
                "the table prefix `{}` must consist of 1 to 30 lower-case letters, digits and underscores",
                prefix.escape_debug()
            );
            return Err(Error::Configuration(text.into()));
        }
        self.prefix = prefix.to_owned();
        Ok(self)
    }

    /// The pool.
    pub fn pool(&self) -> &Pool<DB> {
        &self.pool
    }

    /// A statement in the SQL of this database. `{now}` is its clock in milliseconds, `{name}` a table; placeholders
    /// are question marks.
    pub(crate) fn sql(&self, text: &str) -> String {
        let Dialect {
            now, key, bytes, text: long, skip, newest, has_inner_index, has_numbers, ..
        } = DB::DIALECT;
        let mut sql = String::with_capacity(text.len() + 64);
        let mut rest = text;
        let mut placeholders = 0;
        while let Some(at) = rest.find(['{', '?']) {
            let (before, after) = rest.split_at(at);
            sql.push_str(before);
            if let Some(after) = after.strip_prefix('?') {
                placeholders += 1;
                if has_numbers {
                    sql += &format!("${placeholders}")
                } else {
                    sql.push('?')
                }
                rest = after;
                continue;
            }
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            match name.trim_start_matches('{') {
                "now" => sql.push_str(now),
                "key" => sql.push_str(key),
                "bytes" => sql.push_str(bytes),
                "text" => sql.push_str(long),
                "skip" => sql.push_str(skip),
                "newest" => sql.push_str(newest),
                "index" if has_inner_index => sql.push_str(", INDEX (active, kind, turn, due)"),
                "create_index" if !has_inner_index => {
                    let prefix = &self.prefix;
                    sql += &format!(
                        "CREATE INDEX IF NOT EXISTS {prefix}jobs_next ON {prefix}jobs (active, kind, turn, due)"
                    );
                }
                "index" | "create_index" => {}
                table => sql += &format!("{}{table}", self.prefix),
            }
            rest = after;
        }
        sql + rest
    }

    /// Inserts a row unless its key exists.
    pub(crate) async fn insert(
        &self,
        connection: &mut DB::Connection,
        sql: &str,
        values: Vec<Value>,
    ) -> Result<bool, Error> {
        let mut sql = self.sql(sql);
        if let Some(or_nothing) = DB::DIALECT.or_nothing {
            sql = format!("{sql} {or_nothing}");
        }
        match DB::execute(connection, sql, values).await {
            Ok(inserted) => Ok(inserted == 1),
            Err(Error::Database(error)) if error.is_unique_violation() => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Executes a statement and returns the number of changed rows.
    pub(crate) async fn execute(&self, sql: &str, values: Vec<Value>) -> Result<u64, Error> {
        let mut connection = self.pool.acquire().await?;
        DB::execute(&mut connection, self.sql(sql), values).await
    }
}

impl<DB: Backend> Clone for SqlStore<DB> {
    fn clone(&self) -> Self {
        Self { pool: self.pool.clone(), prefix: self.prefix.clone() }
    }
}

impl<DB: Backend> fmt::Debug for SqlStore<DB> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SqlStore").field("prefix", &self.prefix).finish_non_exhaustive()
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// A time in milliseconds.
impl From<std::time::Duration> for Value {
    fn from(time: std::time::Duration) -> Self {
        Self::Number(i64::try_from(time.as_millis()).unwrap_or(i64::MAX / 4))
    }
}
