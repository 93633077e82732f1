//! The tables. A released migration never changes: add a new migration after it.

use sqlx::Error;

use crate::backend::{Backend, Value};
use crate::store::SqlStore;

/// Times are milliseconds since 1970, by the database's clock.
const MIGRATIONS: &[&[&str]] = &[&[
    // Notifications that were handled in a transaction.
    "CREATE TABLE IF NOT EXISTS {inbox} (id {key} NOT NULL PRIMARY KEY, handled_at BIGINT NOT NULL)",
    // Notifications that are or were handled outside of a transaction. A row without a token was handled.
    "CREATE TABLE IF NOT EXISTS {claims} (id {key} NOT NULL PRIMARY KEY, token {key} NULL, until BIGINT NOT NULL)",
    // The platform's list of certificates, encrypted with the APIv3 key.
    "CREATE TABLE IF NOT EXISTS {certificates} (name {key} NOT NULL PRIMARY KEY, list {bytes} NOT NULL, until BIGINT NOT NULL)",
    // Requests with a business number. `active`: 1 until the job has ended. `turn`: its priority, the lowest value
    // first. `due`: the earliest time for the next step. `until`: the end of the lease of the worker with this token.
    // `sent`: the time of the last send. `doubt` and `first_doubt`: the times of the last and the first send that may
    // still arrive; 0 without such a send.
    "CREATE TABLE IF NOT EXISTS {jobs} (kind {key} NOT NULL, number {key} NOT NULL, request {text} NOT NULL, \
     state VARCHAR(10) NOT NULL, active BIGINT NOT NULL, turn BIGINT NOT NULL, due BIGINT NOT NULL, \
     until BIGINT NOT NULL, token {key} NULL, tries BIGINT NOT NULL, result {text} NULL, \
     sent BIGINT NOT NULL, doubt BIGINT NOT NULL, first_doubt BIGINT NOT NULL, PRIMARY KEY (kind, number){index})",
    "{create_index}",
    // Bills, row by row. A day in this table is complete.
    "CREATE TABLE IF NOT EXISTS {bill_days} (bill {key} NOT NULL, bill_day VARCHAR(10) NOT NULL, places BIGINT NOT NULL, \
     saved_at BIGINT NOT NULL, PRIMARY KEY (bill, bill_day))",
    "CREATE TABLE IF NOT EXISTS {bill_rows} (bill {key} NOT NULL, bill_day VARCHAR(10) NOT NULL, place BIGINT NOT NULL, \
     number {key} NOT NULL, cells {text} NOT NULL, PRIMARY KEY (bill, bill_day, place))",
]];

const VERSIONS: &str =
    "CREATE TABLE IF NOT EXISTS {migrations} (version BIGINT NOT NULL PRIMARY KEY)";

impl<DB: Backend> SqlStore<DB> {
    /// Creates the missing tables. Several processes can call this method at the same time.
    ///
    /// # Errors
    /// If the database refuses: the user needs the right to create tables.
    pub async fn migrate(&self) -> Result<(), Error> {
        let mut transaction = self.pool().begin_with(DB::DIALECT.begin).await?;
        if let Some(lock) = DB::DIALECT.lock {
            DB::fetch(&mut transaction, lock.to_owned(), Vec::new()).await?;
        }
        let migrated = self.create(&mut transaction).await;
        if let Some(unlock) = DB::DIALECT.unlock {
            DB::fetch(&mut transaction, unlock.to_owned(), Vec::new()).await?;
        }
        migrated?;
        transaction.commit().await
    }

    async fn create(&self, connection: &mut DB::Connection) -> Result<(), Error> {
        DB::execute(connection, self.sql(VERSIONS), Vec::new()).await?;
        for (version, statements) in (1..).zip(MIGRATIONS) {
            let version = vec![Value::Number(version)];
            let known = self.sql("SELECT version FROM {migrations} WHERE version = ?");
            if !DB::fetch(connection, known, version.clone()).await?.is_empty() {
                continue;
            }
            for statement in self.statements(statements) {
                DB::execute(connection, statement, Vec::new()).await?;
            }
            // The version is inserted last, because MySQL commits each statement that creates something.
            self.insert(connection, "INSERT INTO {migrations} (version) VALUES (?)", version)
                .await?;
        }
        Ok(())
    }

    /// The statements of [`migrate`](Self::migrate), for your own migration tool.
    pub fn schema(&self) -> String {
        let mut all = vec![self.sql(VERSIONS)];
        all.extend(MIGRATIONS.iter().flat_map(|statements| self.statements(statements)));
        all.iter()
            .map(|statement| {
                format!(
                    "{statement};
"
                )
            })
            .collect()
    }

    /// The statements in the SQL of this database. Some statements are empty for some databases.
    fn statements(&self, statements: &'static [&'static str]) -> impl Iterator<Item = String> {
        let statements = statements.iter().map(|statement| self.sql(statement));
        statements.filter(|statement| !statement.is_empty())
    }
}
