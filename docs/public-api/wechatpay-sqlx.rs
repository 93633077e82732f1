// The public API of `wechatpay-sqlx`: `cargo xtask public-api` writes it, a test compares it.
// Left out is what is generated from the catalogue.

// backend.rs
// macro backend!
//     impl Backend for $ database
//     impl Sealed for $ database
// backend!("postgres" , sqlx :: Postgres , Dialect { now : "(EXTRACT(EPOCH FROM clock_timestamp()) * 1000)::BIGINT" , key : "VARCHAR(190) COLLATE \"C\"" , bytes : "BYTEA" , text : "TEXT" , begin : "BEGIN ISOLATION LEVEL READ COMMITTED" , lock : Some ("SELECT pg_advisory_xact_lock(7303014200518)") , unlock : None , or_nothing : Some ("ON CONFLICT DO NOTHING") , has_inner_index : false , skip : "FOR UPDATE SKIP LOCKED" , newest : "FOR UPDATE" , has_numbers : true , })
// backend!("mysql" , sqlx :: MySql , Dialect { now : "CAST(UNIX_TIMESTAMP(NOW(3)) * 1000 AS SIGNED)" , key : "VARCHAR(190) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin" , bytes : "MEDIUMBLOB" , text : "MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin" , begin : "BEGIN" , lock : Some ("SELECT GET_LOCK('wechatpay-sqlx', 60)") , unlock : Some ("SELECT RELEASE_LOCK('wechatpay-sqlx')") , or_nothing : None , has_inner_index : true , skip : "FOR UPDATE SKIP LOCKED" , newest : "FOR UPDATE" , has_numbers : false , })
// backend!("sqlite" , sqlx :: Sqlite , Dialect { now : "CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)" , key : "TEXT" , bytes : "BLOB" , text : "TEXT" , begin : "BEGIN IMMEDIATE" , lock : None , unlock : None , or_nothing : Some ("ON CONFLICT DO NOTHING") , has_inner_index : false , skip : "" , newest : "" , has_numbers : false , })
pub trait Backend: Database + Sealed {}
#[derive(Clone, Debug)]
pub enum Value {
    Text(String),
    Number(i64),
    Bytes(Vec<u8>),
    Null,
}
#[derive(Debug)]
pub struct Dialect {
    pub now: &'static str,
    pub key: &'static str,
    pub bytes: &'static str,
    pub text: &'static str,
    pub begin: &'static str,
    pub lock: Option<&'static str>,
    pub unlock: Option<&'static str>,
    pub or_nothing: Option<&'static str>,
    pub has_inner_index: bool,
    pub skip: &'static str,
    pub newest: &'static str,
    pub has_numbers: bool,
}
pub trait Sealed: Database {
    const DIALECT: Dialect;
    fn execute<'c>(
        connection: &'c mut Self::Connection,
        sql: String,
        values: Vec<Value>,
    ) -> BoxFuture<'c, Result<u64, Error>>;
    fn control<'c>(
        connection: &'c mut Self::Connection,
        sql: &'static str,
    ) -> BoxFuture<'c, Result<(), Error>>;
    fn fetch<'c>(
        connection: &'c mut Self::Connection,
        sql: String,
        values: Vec<Value>,
    ) -> BoxFuture<'c, Result<Vec<Self::Row>, Error>>;
    fn text(row: &Self::Row, column: usize) -> Result<Option<String>, Error>;
    fn number(row: &Self::Row, column: usize) -> Result<Option<i64>, Error>;
    fn bytes(row: &Self::Row, column: usize) -> Result<Option<Vec<u8>>, Error>;
}

// bills.rs
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct BillRow {
    pub place: u64,
    pub number: String,
    pub cells: String,
}
impl fmt::Debug for BillRow {}
pub struct SavingBill<DB: Backend> {
    private: _,
}
impl<DB: Backend> SqlStore<DB> {
    pub async fn save_bill(&self, bill: &str, day: &str) -> Result<SavingBill<DB>, Error>;
    pub async fn bill_day(&self, bill: &str, day: &str) -> Result<Option<u64>, Error>;
    pub async fn bill_rows(
        &self,
        bill: &str,
        day: &str,
        after: u64,
        limit: u32,
    ) -> Result<Vec<BillRow>, Error>;
}
impl<DB: Backend> SavingBill<DB> {
    pub async fn add(&mut self, number: &str, cells: &str) -> Result<(), Error>;
    pub async fn commit(mut self) -> Result<(), Error>;
}
impl<DB: Backend> fmt::Debug for SavingBill<DB> {}

// claims.rs
impl<DB: Backend> ReplayGuard for SqlStore<DB> {}

// inbox.rs
impl<DB: Backend> SqlStore<DB> {
    pub async fn once<E>(
        &self,
        received: &Received,
        effect: impl for<'c> FnOnce(
            &'c Received,
            &'c mut Transaction<'static, DB>,
        ) -> BoxFuture<'c, Result<(), E>>
        + Send,
    ) -> Reply
    where
        E: From<Error> + fmt::Display;
    pub async fn once_in<'t, E>(
        &self,
        transaction: &mut Transaction<'t, DB>,
        received: &Received,
        effect: impl for<'c> FnOnce(
            &'c Received,
            &'c mut Transaction<'t, DB>,
        ) -> BoxFuture<'c, Result<(), E>>
        + Send,
    ) -> Result<bool, E>
    where
        E: From<Error>;
    pub async fn forget(&self, age: Duration) -> Result<u64, Error>;
}

// jobs/end.rs
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum End {
    Done(String),
    Refused(String),
    Later { after: Duration, reason: String },
    Unknown(String),
    Absent,
    Missing,
    Dead(String),
}
impl End {
    pub fn of_failed_send(error: &wechatpay_sdk::Error) -> Self;
}
impl From<serde_json::Error> for End {}
impl<DB: Backend> SqlStore<DB> {
    pub async fn end_job<E>(
        &self,
        taken: &Taken,
        end: &End,
        effect: impl for<'c> FnOnce(&'c mut Transaction<'static, DB>) -> BoxFuture<'c, Result<(), E>>
        + Send,
    ) -> Result<Option<JobState>, E>
    where
        E: From<Error>;
}

// jobs/list.rs
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct JobCount {
    pub kind: String,
    pub state: String,
    pub count: u64,
}
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListedJob {
    pub job: Job,
    pub state: String,
    pub result: Option<String>,
}
impl<DB: Backend> SqlStore<DB> {
    pub async fn job_counts(&self) -> Result<Vec<JobCount>, Error>;
    pub async fn active_kinds(&self) -> Result<Vec<String>, Error>;
    pub async fn list_jobs(
        &self,
        kind: &str,
        after: &str,
        limit: u32,
    ) -> Result<Vec<ListedJob>, Error>;
    pub async fn list_active_jobs(
        &self,
        kind: &str,
        after: &str,
        limit: u32,
    ) -> Result<Vec<ListedJob>, Error>;
    pub async fn find_jobs(&self, kind: &str, numbers: &[&str]) -> Result<Vec<ListedJob>, Error>;
    pub async fn next_job_in(&self, kind: &str) -> Result<Option<Duration>, Error>;
}

// jobs/mod.rs
pub use self::end::End;
pub use self::list::{JobCount, ListedJob};
pub use self::worker::{EndedStep, IntoEnd, Worker};
#[derive(Clone, PartialEq, Eq)]
pub struct Job {
    private: _,
}
impl Job {
    pub fn new(
        kind: impl Into<String>,
        number: impl Into<String>,
        request: impl Into<String>,
    ) -> Self;
    pub fn priority(mut self, priority: i64) -> Self;
    pub fn kind(&self) -> &str;
    pub fn number(&self) -> &str;
    pub fn request(&self) -> &str;
}
impl fmt::Debug for Job {}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Send,
    Ask,
}
#[derive(Clone, Debug)]
pub struct Taken {
    private: _,
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Doubt {
    pub first: Duration,
    pub last: Duration,
}
impl Taken {
    pub fn job(&self) -> &Job;
    pub fn step(&self) -> Step;
    pub fn tries(&self) -> i64;
    pub fn doubt(&self) -> Option<Doubt>;
}
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct JobState {
    pub state: String,
    pub result: Option<String>,
}
impl JobState {
    pub fn is_over(&self) -> bool;
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Added {
    New,
    Before,
    Other,
}
impl<DB: Backend> SqlStore<DB> {
    pub async fn add_job_in(
        &self,
        transaction: &mut Transaction<'_, DB>,
        job: &Job,
    ) -> Result<Added, Error>;
    pub async fn add_job(&self, job: &Job) -> Result<Added, Error>;
    pub async fn add_jobs(&self, jobs: &[Job]) -> Result<Vec<Added>, Error>;
    pub async fn job_state(&self, kind: &str, number: &str) -> Result<Option<JobState>, Error>;
}

// jobs/run.rs
impl Taken {
    pub fn run<A>(&self, call: &Call<A>) -> BoxFuture<'static, End>
    where
        A: Settles + 'static,
        A::Found: 'static;
}

// jobs/take.rs
impl<DB: Backend> SqlStore<DB> {
    pub async fn take_job(&self, kind: &str, lease: Duration) -> Result<Option<Taken>, Error>;
    pub async fn take_jobs(
        &self,
        kind: &str,
        lease: Duration,
        limit: u32,
    ) -> Result<Vec<Taken>, Error>;
    pub async fn extend_job(&self, taken: &Taken, lease: Duration) -> Result<bool, Error>;
}

// jobs/worker/mod.rs
pub use self::step::{EndedStep, IntoEnd};
pub struct Worker<DB: Backend> {
    private: _,
}
impl<DB: Backend> Worker<DB> {
    pub fn new(store: SqlStore<DB>, kind: impl Into<String>) -> Self;
    pub fn max_in_flight(mut self, jobs: u32) -> Self;
    pub fn rate_per_second(mut self, steps: u32) -> Self;
    pub fn lease(mut self, lease: Duration) -> Self;
    pub fn step_timeout(mut self, timeout: Duration) -> Self;
    pub fn poll_interval(mut self, interval: Duration) -> Self;
    pub fn until_empty(mut self, patience: Duration) -> Self;
    pub fn on_step(mut self, on_step: impl Fn(&EndedStep) + Send + Sync + 'static) -> Self;
}
impl<DB: Backend> Clone for Worker<DB> {}
impl<DB: Backend> fmt::Debug for Worker<DB> {}

// jobs/worker/run.rs
impl<DB: Backend> Worker<DB> {
    pub async fn run<S, E>(
        &self,
        stop: impl Future<Output = ()>,
        call: impl Fn(&Taken) -> Result<S, End> + Send + Sync + 'static,
        rows: impl for<'c> Fn(
            &'c mut Transaction<'static, DB>,
            &'c Taken,
            &'c End,
        ) -> BoxFuture<'c, Result<(), E>>
        + Send
        + Sync
        + 'static,
    ) -> Result<(), E>
    where
        S: IntoEnd,
        E: From<Error> + Send + 'static;
}

// jobs/worker/step.rs
pub trait IntoEnd: 'static {
    fn into_end(self, taken: &Taken, timeout: Duration) -> BoxFuture<'static, End>;
}
impl<A> IntoEnd for Call<A>
where
    A: Settles + 'static,
    A::Found: 'static,
{
}
impl IntoEnd for BoxFuture<'static, End> {}
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct EndedStep {
    pub number: String,
    pub step: Step,
    pub state: JobState,
    pub tries: i64,
    pub took: Duration,
}
impl fmt::Debug for EndedStep {}

// key_cache.rs
impl<DB: Backend> PlatformKeyCache for SqlStore<DB> {}

// lib.rs
pub mod jobs;
pub use crate::backend::Backend;
pub use crate::bills::{BillRow, SavingBill};
pub use crate::store::SqlStore;
pub use sqlx;

// migrations.rs
impl<DB: Backend> SqlStore<DB> {
    pub async fn migrate(&self) -> Result<(), Error>;
    pub fn schema(&self) -> String;
}

// store.rs
pub struct SqlStore<DB: Backend> {
    private: _,
}
impl<DB: Backend> SqlStore<DB> {
    pub fn new(pool: Pool<DB>) -> Self;
    pub fn with_prefix(mut self, prefix: &str) -> Result<Self, Error>;
    pub fn pool(&self) -> &Pool<DB>;
}
impl<DB: Backend> Clone for SqlStore<DB> {}
impl<DB: Backend> fmt::Debug for SqlStore<DB> {}
impl From<&str> for Value {}
impl From<std::time::Duration> for Value {}
