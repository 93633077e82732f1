//! Workers are killed at random moments while the platform loses requests and answers. With
//! `WECHATPAY_KILL_ROWS`, the test uses that many rows of each kind:
//!
//! ```sh
//! WECHATPAY_KILL_ROWS=10000 cargo test --release -p wechatpay-cli --test cli killed:: -- --nocapture
//! ```

mod books;

use std::io::{BufRead as _, BufReader, Lines};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use http::Method;
use serde_json::{Value, json};
use wechatpay_simulator::Simulator;

use self::books::{Books, Kind};
use crate::platform::{directory, wechatpay};
use crate::server::POSTGRES;

/// The default number of rows of each kind.
const ROWS: usize = 60;

/// Much longer than a lease.
const PATIENCE: Duration = Duration::from_secs(300);

/// The seed of the moments.
const SEED: u32 = 22;

/// A worker that is killed with its test.
struct Worker {
    child: Child,
    lines: Option<Lines<BufReader<ChildStdout>>>,
}

impl Drop for Worker {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Worker {
    fn start(journal: &str, credentials: &Path) -> Self {
        let mut command = wechatpay();
        command.args(["worker", "--json", "--listen", "127.0.0.1:0", "--journal", journal]);
        command.args(["--max-in-flight", "8"]).arg("--credentials").arg(credentials);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let lines = Some(BufReader::new(child.stdout.take().unwrap()).lines());
        Self { child, lines }
    }

    /// Waits for its next lines.
    fn steps(&mut self, count: usize) {
        for _ in 0..count {
            self.lines.as_mut().unwrap().next().unwrap().unwrap();
        }
    }

    /// Reads its lines and forgets them: a pipe that is full would stop it.
    fn drain(&mut self) {
        let lines = self.lines.take().unwrap();
        std::thread::spawn(move || lines.for_each(drop));
    }

    fn signal(&self, name: &str) {
        let pid = self.child.id().to_string();
        assert!(Command::new("kill").args([name, &pid]).status().unwrap().success());
    }
}

/// How many rows of a journal are not done.
fn left(journal: &str) -> usize {
    let mut status = wechatpay();
    status.args(["bulk", "status", "--json", "--journal", journal]);
    let status: Value = serde_json::from_slice(&status.output().unwrap().stdout).unwrap();
    let count = |state: &str| status[state].as_u64().unwrap() as usize;
    assert_eq!(count("refused"), 0, "{status}");
    count("unknown") + count("waiting")
}

fn rows() -> usize {
    std::env::var("WECHATPAY_KILL_ROWS").ok().and_then(|rows| rows.parse().ok()).unwrap_or(ROWS)
}

async fn bad_weather(simulator: &Simulator, operation: &str) {
    for (fault, probability) in [
        (json!({ "fault": "drop", "after": true }), 6),
        (json!({ "fault": "drop" }), 6),
        (json!({ "fault": "error", "code": "SYSTEM_ERROR", "status": 500, "after": true }), 3),
    ] {
        let mut rule = fault;
        rule["operation"] = operation.into();
        rule["probability"] = probability.into();
        simulator.control(Method::POST, "faults", rule).await.unwrap();
    }
}

/// Enqueues rows, has workers do them that are killed again and again, and looks at the platform's books.
async fn killed(kind: Kind, place: &str, directory: &Path, extra: impl FnOnce(&str, &Path)) {
    let rows = rows();
    let simulator = Simulator::builder().rate_limits(false).notify(false).start().await.unwrap();
    let books = Books::open(&simulator, kind, rows).await;
    bad_weather(&simulator, kind.operation()).await;
    let credentials = directory.join("credentials.json");
    std::fs::write(&credentials, simulator.credentials().to_json()).unwrap();
    let file = directory.join("rows.csv");
    std::fs::write(&file, books.rows()).unwrap();
    let bulk = |arguments: &[&str]| {
        let mut command = wechatpay();
        command.args(["bulk", "--operation", kind.operation()]).arg(&file).args(arguments);
        command.args(["--journal", place, "--yes", "--credentials"]).arg(&credentials);
        books.arguments().iter().for_each(|argument| _ = command.arg(argument));
        command.env("LANG", "C").output().unwrap()
    };
    let began = Instant::now();
    let added = tokio::task::block_in_place(|| bulk(&["--enqueue"]));
    assert!(added.status.success(), "{}", String::from_utf8_lossy(&added.stderr));
    let kills = (rows / 20).clamp(3, 100);
    tokio::task::block_in_place(|| {
        let mut chance = SEED;
        for _ in 0..kills {
            chance = chance.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let mut worker = Worker::start(place, &credentials);
            // The first line says where it listens. Up to eight are in flight.
            worker.steps(2 + (chance >> 16) as usize % 12);
        }
        extra(place, &credentials);
    });
    // Whatever is left.
    let wait: &[&str] = if kind.is_found_when_lost() { &[] } else { &["--wait", "30"] };
    let last = [&["--max-in-flight", "16"], wait].concat();
    let ended = tokio::task::block_in_place(|| bulk(&last));
    let told = String::from_utf8_lossy(&ended.stdout).into_owned();
    if kind.is_found_when_lost() {
        assert_eq!(told, format!("{rows} done, 0 refused, 0 unknown, 0 waiting\n"), "{ended:?}");
    } else {
        // What never arrived stays unknown, and is not sent again.
        let done: usize = told.split(' ').next().unwrap().parse().unwrap();
        assert!(done > rows / 3 && told.contains(" 0 refused, "), "{ended:?}");
    }
    books.close(&simulator).await;
    let seconds = began.elapsed().as_secs_f64();
    println!("{kind:?}: {rows} rows, {kills} workers killed, {seconds:.1} s: {told}");
}

fn sqlite() -> (PathBuf, String) {
    let directory = directory();
    let journal = directory.join("journal.db").display().to_string();
    (directory, journal)
}

async fn on_sqlite(kind: Kind) {
    let (directory, journal) = sqlite();
    killed(kind, &journal, &directory, |_, _| {}).await;
    std::fs::remove_dir_all(directory).unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn refunds_are_made_once() {
    on_sqlite(Kind::Refund).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn transfers_are_made_once() {
    on_sqlite(Kind::Transfer).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn profits_are_shared_once() {
    on_sqlite(Kind::Share).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn red_packets_are_never_sent_again_without_a_query() {
    on_sqlite(Kind::RedPacket).await;
}

/// Two workers on PostgreSQL. One of them is stopped for longer than its lease, and then continues.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_worker_that_is_cut_off_for_longer_than_its_lease_pays_nothing_twice() {
    let Some(server) = POSTGRES.start() else { return };
    let directory = directory();
    let url = format!("postgres://postgres@127.0.0.1:{}/postgres", server.port);
    killed(Kind::Transfer, &url, &directory, |journal, credentials| {
        let mut cut_off = Worker::start(journal, credentials);
        cut_off.steps(2);
        cut_off.signal("-STOP");
        // The other one can end all rows only when it has taken those of the first, whose leases are over then.
        let mut other = Worker::start(journal, credentials);
        other.drain();
        let began = Instant::now();
        while left(journal) > 0 {
            assert!(began.elapsed() < PATIENCE, "rows of the first worker were left behind");
        }
        // What the first one had in flight is not its own any more.
        cut_off.signal("-CONT");
        cut_off.signal("-TERM");
        // It fails if it stood still within a transaction, which the database has ended.
        let code = cut_off.child.wait().unwrap().code();
        assert!(matches!(code, Some(0 | 4)), "{code:?}");
    })
    .await;
    std::fs::remove_dir_all(directory).unwrap();
}
