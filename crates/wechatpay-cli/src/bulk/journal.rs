//! The storage of the jobs: an SQLite file, or PostgreSQL.

use std::path::Path;
use std::time::Duration;

use sqlx::postgres::PgPoolOptions;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{Executor as _, Postgres, Sqlite};
use wechatpay_sqlx::SqlStore;
use wechatpay_sqlx::jobs::{Added, Job, JobCount, ListedJob};

use crate::arguments::{Global, JournalPlace};
use crate::failure::{Failure, Result};
use crate::language::{cause, say};
use crate::output;

const VARIABLE: &str = "WECHATPAY_JOURNAL";

/// The number of jobs in one read.
const PAGE: u32 = 1000;

/// A worker without a heartbeat for this time counts as dead: the next worker queries the outcome of its jobs.
pub(crate) const LEASE: Duration = Duration::from_secs(20);

/// An open journal.
#[derive(Clone)]
pub(crate) enum Journal {
    Sqlite(SqlStore<Sqlite>),
    Postgres(SqlStore<Postgres>),
}

/// Runs the same code with either database.
macro_rules! each {
    ($journal:expr, $store:ident => $do:expr) => {
        match $journal {
            Journal::Sqlite($store) => $do.await,
            Journal::Postgres($store) => $do.await,
        }
        .map_err(failed)
    };
}

impl Journal {
    /// Opens the journal. `makes`: creates the file and the missing tables.
    pub(crate) async fn open(place: &JournalPlace, makes: bool, global: &Global) -> Result<Self> {
        let variable = || std::env::var(VARIABLE).ok().filter(|text| !text.is_empty());
        let text = place.journal.clone().or_else(variable).ok_or_else(|| {
            Failure::usage(say(
                format!("请指定进度文件：`--journal FILE`、`--journal postgres://…` 或环境变量 {VARIABLE}"),
                format!(
                    "say where the journal is: `--journal FILE`, `--journal postgres://…` or the variable {VARIABLE}"
                ),
            ))
        })?;
        let journal = if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            if place.journal.is_some() && has_password(&text) {
                output::warn(
                    global,
                    say(
                        "其他用户能在进程列表中看到 --journal 中的密码：请改用环境变量 WECHATPAY_JOURNAL 或 PGPASSWORD",
                        "others can read the password of --journal in the list of processes: set WECHATPAY_JOURNAL or \
                         PGPASSWORD instead",
                    ),
                );
            }
            Self::Postgres(SqlStore::new(postgres(&text).await.map_err(failed)?))
        } else if text.contains("://") {
            return Err(Failure::usage(say(
                "进度文件应为本地文件，或以 `postgres://` 开头的地址",
                "the journal is a file or begins with `postgres://`",
            )));
        } else {
            Self::Sqlite(SqlStore::new(file(Path::new(&text), makes).await?))
        };
        if makes {
            each!(&journal, store => store.migrate())?;
        }
        Ok(journal)
    }

    pub(crate) async fn add(&self, jobs: &[Job]) -> Result<Vec<Added>> {
        each!(self, store => store.add_jobs(jobs))
    }

    /// The kinds with jobs that have not ended.
    pub(crate) async fn active_kinds(&self) -> Result<Vec<String>> {
        each!(self, store => store.active_kinds())
    }

    pub(crate) async fn counts(&self) -> Result<Vec<JobCount>> {
        each!(self, store => store.job_counts())
    }

    /// The jobs of a kind with these numbers, in any order.
    pub(crate) async fn find(&self, kind: &str, numbers: &[&str]) -> Result<Vec<ListedJob>> {
        each!(self, store => store.find_jobs(kind, numbers))
    }

    /// All jobs of a kind.
    pub(crate) async fn list(&self, kind: &str) -> Result<Vec<ListedJob>> {
        self.pages(kind, false).await
    }

    /// The jobs of a kind that have not ended.
    pub(crate) async fn list_active(&self, kind: &str) -> Result<Vec<ListedJob>> {
        self.pages(kind, true).await
    }

    async fn pages(&self, kind: &str, only_active: bool) -> Result<Vec<ListedJob>> {
        let mut all: Vec<ListedJob> = Vec::new();
        loop {
            let after = all.last().map_or_else(String::new, |last| last.job.number().to_owned());
            let page = if only_active {
                each!(self, store => store.list_active_jobs(kind, &after, PAGE))?
            } else {
                each!(self, store => store.list_jobs(kind, &after, PAGE))?
            };
            if page.is_empty() {
                return Ok(all);
            }
            all.extend(page);
        }
    }
}

async fn postgres(url: &str) -> sqlx::Result<sqlx::PgPool> {
    let options = PgPoolOptions::new().max_connections(8).after_connect(|connection, _| {
        // If a worker stops within a transaction, its rows are locked no longer than a lease.
        let seconds = LEASE.as_secs();
        let limit = format!("SET idle_in_transaction_session_timeout = '{seconds}s'");
        Box::pin(async move { connection.execute(sqlx::AssertSqlSafe(limit)).await.map(|_| ()) })
    });
    options.connect(url).await
}

/// Opens the SQLite file. Only its owner can read a file that is created here.
async fn file(path: &Path, makes: bool) -> Result<sqlx::SqlitePool> {
    let mut options = std::fs::OpenOptions::new();
    options.read(true).write(true).create(makes);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map_err(|error| {
        Failure::failed(say(
            format!("无法打开进度文件 `{}`：{}", path.display(), cause(&error)),
            format!("cannot open the journal `{}`: {error}", path.display()),
        ))
    })?;
    // A commit must be on the disk before a request is sent.
    let options = SqliteConnectOptions::new()
        .filename(path)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .busy_timeout(Duration::from_secs(30));
    // One writer at a time: tasks wait for the connection instead of the file's lock.
    SqlitePoolOptions::new().max_connections(1).connect_with(options).await.map_err(failed)
}

fn has_password(url: &str) -> bool {
    let (address, query) = url.split_once('?').unwrap_or((url, ""));
    let authority = address.split("://").nth(1).and_then(|rest| rest.split('/').next());
    let in_authority =
        authority.unwrap_or("").rsplit_once('@').is_some_and(|(user, _)| user.contains(':'));
    in_authority || query.split('&').any(|pair| pair.starts_with("password="))
}

pub(super) fn failed(error: sqlx::Error) -> Failure {
    Failure::failed(format!("the journal: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_seen_wherever_it_stands() {
        for url in [
            "postgres://pay:x@db/shop",
            "postgres://db/shop?password=x",
            "postgres://db?a=b&password=x",
        ] {
            assert!(has_password(url), "{url}");
        }
        for url in
            ["postgres://pay@db/shop", "postgres://db:5432/shop", "postgres://db/shop?a=b:c@d"]
        {
            assert!(!has_password(url), "{url}");
        }
    }
}
