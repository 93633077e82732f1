//! Eight processes and 1,000 notifications, each sent to all of them: this binary starts itself again.

use std::collections::BTreeMap;
use std::fs::{File, OpenOptions, read_to_string};
use std::io::Write as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use wechatpay_sdk::notify::{Outcome, ReplayGuard as _, Turn};

use crate::server::{self, Server};

const PROCESSES: usize = 8;
const NOTIFICATIONS: usize = 1_000;

/// What a process writes down before and after it handles a notification.
fn log(file: &mut File, what: &str, key: &str) {
    file.write_all(format!("{what} {key}\n").as_bytes()).unwrap();
}

/// One of the processes. Without its environment variables, this test does nothing.
#[tokio::test]
async fn worker() {
    let variable = |name| std::env::var(name).ok();
    let (Some(url), Some(path)) = (variable("WORKER_URL"), variable("WORKER_LOG")) else { return };
    let dies = variable("WORKER_DIES").is_some();
    let first: usize = variable("WORKER_FIRST").unwrap().parse().unwrap();
    // A process that lives must not be late, however slow this machine is.
    let lease = Duration::from_secs(if dies { 1 } else { 300 });
    let guard = server::store(&url).await.timeout(Duration::from_secs(20));
    let mut file = OpenOptions::new().create(true).append(true).open(path).unwrap();
    for number in 0..NOTIFICATIONS {
        let key = format!("EV-{}", (first + number) % NOTIFICATIONS);
        // The platform sends again until it is handled.
        loop {
            match guard.begin(&key, lease).await.unwrap() {
                Turn::First(claim) => {
                    log(&mut file, "begin", &key);
                    if dies {
                        std::process::abort();
                    }
                    log(&mut file, "done", &key);
                    assert!(guard.end(claim, Outcome::Handled).await.unwrap());
                    break;
                }
                Turn::Handled => break,
                _ => tokio::time::sleep(Duration::from_millis(5)).await,
            }
        }
    }
}

fn spawn(url: &str, log: &Path, first: usize, dies: bool) -> Child {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["processes::worker", "--exact", "--nocapture"]);
    command.env("WORKER_URL", url).env("WORKER_LOG", log).env("WORKER_FIRST", first.to_string());
    if dies {
        command.env("WORKER_DIES", "1");
    }
    command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}

#[tokio::test]
async fn eight_processes_handle_each_notification_once_and_those_of_the_dead_too() {
    let Some(server) = Server::start() else { return };
    let directory = tempfile::tempdir().unwrap();
    let log = |name: String| directory.path().join(name);
    // Each of them begins one notification, and is gone.
    for number in 0..2 {
        let mut dead = spawn(&server.url(), &log(format!("dead-{number}")), number, true);
        assert!(!dead.wait().unwrap().success());
    }
    let first = |number: usize| number * NOTIFICATIONS / PROCESSES;
    let start = |number| spawn(&server.url(), &log(format!("{number}")), first(number), false);
    let workers: Vec<_> = (0..PROCESSES).map(start).collect();
    for mut worker in workers {
        assert!(worker.wait().unwrap().success());
    }
    let (mut begun, mut done) = (BTreeMap::new(), BTreeMap::new());
    for file in std::fs::read_dir(directory.path()).unwrap() {
        for line in read_to_string(file.unwrap().path()).unwrap().lines() {
            let (what, key) = line.split_once(' ').unwrap();
            let counts = if what == "begin" { &mut begun } else { &mut done };
            *counts.entry(key.to_owned()).or_insert(0) += 1;
        }
    }
    assert_eq!((begun.len(), done.len()), (NOTIFICATIONS, NOTIFICATIONS));
    assert!(done.values().all(|count| *count == 1), "{done:?}");
    let again: Vec<_> = begun.iter().filter(|(_, count)| **count != 1).collect();
    let (one, other) = ("EV-0".to_owned(), "EV-1".to_owned());
    assert_eq!(again, [(&one, &2), (&other, &2)]);
}
