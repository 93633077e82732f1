//! The state of a worker: `/healthz` for supervisors, `/metrics` for Prometheus.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fmt::Write as _;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpListener;
use tokio::time::Instant;
use wechatpay_sqlx::jobs::{EndedStep, JobCount};

use super::journal::Journal;
use super::report::state_of;
use crate::failure::{Failure, Result};
use crate::language::{cause, say};

/// After this time without an answer from the journal, `/healthz` returns 503.
const PATIENCE: Duration = Duration::from_secs(30);

/// The maximum number of connections at the same time. Few monitors connect.
const CONNECTIONS: usize = 64;

/// The maximum age of the counts for monitors: counting reads the whole table.
const COUNTED: Duration = Duration::from_secs(15);

/// The events since the worker's start, and the state of the journal.
pub(crate) struct Health {
    journal: Journal,
    numbers: Mutex<Numbers>,
    /// The time of the last count. Locked during a count, so that only one monitor counts.
    counted: tokio::sync::Mutex<Option<Instant>>,
}

#[derive(Default)]
struct Numbers {
    /// The time of the journal's last answer.
    answered: Option<Instant>,
    /// The number of steps by kind and result.
    steps: BTreeMap<(String, &'static str), u64>,
    seconds: BTreeMap<String, f64>,
    /// The number of jobs in the journal by kind and state.
    jobs: BTreeMap<(String, &'static str), u64>,
}

impl Health {
    fn lock(&self) -> MutexGuard<'_, Numbers> {
        // Each change is a single step, so the state is valid even after a panic.
        self.numbers.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn new(journal: Journal) -> Self {
        let counted = tokio::sync::Mutex::new(None);
        Self { journal, numbers: Mutex::default(), counted }
    }

    /// Records an answer of the journal.
    pub(crate) fn answered(&self) {
        self.lock().answered = Some(Instant::now());
    }

    /// Counts the jobs, unless they were counted recently.
    async fn count(&self) {
        let mut counted = self.counted.lock().await;
        if counted.is_some_and(|at| at.elapsed() < COUNTED) {
            return;
        }
        // If the journal is unavailable, the worker reports it.
        if let Ok(counts) = self.journal.counts().await {
            *counted = Some(Instant::now());
            self.counts(&counts);
        }
    }

    fn counts(&self, counts: &[JobCount]) {
        let mut numbers = self.lock();
        numbers.jobs.clear();
        for count in counts {
            let key = (count.kind.clone(), state_of(&count.state).as_str());
            *numbers.jobs.entry(key).or_default() += count.count;
        }
    }

    pub(crate) fn failed(&self) {
        self.lock().answered = None;
    }

    pub(crate) fn ended(&self, kind: &str, ended: &EndedStep) {
        let outcome = match &*ended.state.state {
            "done" => "done",
            "refused" => "refused",
            "dead" => "dead",
            "new" => "later",
            "absent" => "absent",
            _ => "unknown",
        };
        let mut numbers = self.lock();
        numbers.answered = Some(Instant::now());
        *numbers.steps.entry((kind.to_owned(), outcome)).or_default() += 1;
        *numbers.seconds.entry(kind.to_owned()).or_default() += ended.took.as_secs_f64();
    }

    fn is_well(&self) -> bool {
        self.lock().answered.is_some_and(|at| at.elapsed() < PATIENCE)
    }

    fn metrics(&self) -> String {
        let numbers = self.lock();
        let mut text = String::from("# TYPE wechatpay_worker_steps_total counter\n");
        for ((kind, outcome), count) in &numbers.steps {
            let kind = label(kind);
            let _ = writeln!(
                text,
                "wechatpay_worker_steps_total{{{kind},outcome=\"{outcome}\"}} {count}"
            );
        }
        text.push_str("# TYPE wechatpay_worker_step_seconds_total counter\n");
        for (kind, seconds) in &numbers.seconds {
            let _ =
                writeln!(text, "wechatpay_worker_step_seconds_total{{{}}} {seconds}", label(kind));
        }
        text.push_str("# TYPE wechatpay_worker_jobs gauge\n");
        for ((kind, state), count) in &numbers.jobs {
            let _ = writeln!(
                text,
                "wechatpay_worker_jobs{{{},state=\"{state}\"}} {count}",
                label(kind)
            );
        }
        text
    }
}

fn label(kind: &str) -> String {
    let (mchid, operation) = kind.split_once(' ').unwrap_or(("", kind));
    let escaped = |text: &str| text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    format!("mchid=\"{}\",operation=\"{}\"", escaped(mchid), escaped(operation))
}

/// Serves requests until the process ends. Returns the address.
pub(crate) async fn serve(address: SocketAddr, health: Arc<Health>) -> Result<SocketAddr> {
    let failed = |error| {
        Failure::failed(say(
            format!("无法监听 {address}：{}", cause(&error)),
            format!("cannot listen at {address}: {error}"),
        ))
    };
    let listener = TcpListener::bind(address).await.map_err(failed)?;
    let local = listener.local_addr().map_err(failed)?;
    let places = Arc::new(tokio::sync::Semaphore::new(CONNECTIONS));
    tokio::spawn(async move {
        loop {
            let Ok(place) = Arc::clone(&places).acquire_owned().await else { return };
            let Ok((stream, _)) = listener.accept().await else {
                // For example, no file descriptors are left.
                tokio::time::sleep(Duration::from_millis(100)).await;
                continue;
            };
            let health = Arc::clone(&health);
            tokio::spawn(async move {
                let service = service_fn(|request: Request<Incoming>| {
                    let health = &health;
                    async move { Ok::<_, Infallible>(answer(request.uri().path(), health).await) }
                });
                let mut server = hyper::server::conn::http1::Builder::new();
                server.timer(TokioTimer::new()).header_read_timeout(Duration::from_secs(5));
                let _ = server.serve_connection(TokioIo::new(stream), service).await;
                drop(place);
            });
        }
    });
    Ok(local)
}

async fn answer(path: &str, health: &Health) -> Response<Full<Bytes>> {
    let (status, text) = match path {
        "/healthz" if health.is_well() => (StatusCode::OK, "ok\n".to_owned()),
        "/healthz" => (StatusCode::SERVICE_UNAVAILABLE, "the journal does not answer\n".to_owned()),
        "/metrics" => {
            health.count().await;
            (StatusCode::OK, health.metrics())
        }
        _ => (StatusCode::NOT_FOUND, "there are /healthz and /metrics\n".to_owned()),
    };
    let mut response = Response::new(Full::new(Bytes::from(text)));
    *response.status_mut() = status;
    let plain = http::HeaderValue::from_static("text/plain; version=0.0.4; charset=utf-8");
    response.headers_mut().insert(http::header::CONTENT_TYPE, plain);
    response
}
