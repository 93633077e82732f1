//! A `redis-server` that ends with its test.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use redis::aio::ConnectionManager;
use tempfile::TempDir;
use wechatpay_redis::RedisStore;

/// The further attempts to start a server.
const ATTEMPTS: usize = 4;

/// A limit that a busy machine keeps. Tests of the limit itself use `hasty`.
const PATIENCE: Duration = Duration::from_secs(20);

pub(crate) struct Server {
    process: Child,
    port: u16,
    directory: TempDir,
}

impl Server {
    /// `None` if `redis-server` is not installed: then the test prints that it is skipped.
    pub(crate) fn start() -> Option<Self> {
        let directory = tempfile::tempdir().unwrap();
        let mut port = free_port();
        let mut launched = launch(port, &directory);
        // Between the choice of a port and its use another program may take the port.
        for _ in 0..ATTEMPTS {
            if launched.as_ref().is_ok_and(|process| process.is_none()) {
                port = free_port();
                launched = launch(port, &directory);
            }
        }
        match launched {
            Ok(process) => Some(Self { process: process.unwrap(), port, directory }),
            Err(error) if std::env::var_os("WECHATPAY_STORES").is_none() => {
                // Unlike `eprintln!`, this is seen when the test passes.
                let text = "a test is skipped: `redis-server` cannot be started";
                std::io::stderr().write_all(format!("{text}: {error}\n").as_bytes()).unwrap();
                None
            }
            Err(error) => panic!("`redis-server` cannot be started: {error}"),
        }
    }

    pub(crate) fn kill(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }

    /// Starts it again on its port, without anything that it knew.
    pub(crate) fn restart(&mut self) {
        self.process = launch(self.port, &self.directory).unwrap().unwrap();
    }

    /// It accepts connections and answers nothing.
    pub(crate) fn freeze(&self) {
        let process = self.process.id().to_string();
        assert!(Command::new("kill").args(["-STOP", &process]).status().unwrap().success());
    }

    /// It goes on, and carries out what it was sent meanwhile.
    pub(crate) fn thaw(&self) {
        let process = self.process.id().to_string();
        assert!(Command::new("kill").args(["-CONT", &process]).status().unwrap().success());
    }

    pub(crate) fn url(&self) -> String {
        format!("redis://127.0.0.1:{}/", self.port)
    }

    pub(crate) async fn store(&self) -> RedisStore<ConnectionManager> {
        store(&self.url()).await
    }

    /// A store with the limit that users have by default.
    pub(crate) async fn hasty(&self) -> RedisStore<ConnectionManager> {
        RedisStore::new(connection(&self.url()).await)
    }
}

pub(crate) async fn store(url: &str) -> RedisStore<ConnectionManager> {
    RedisStore::new(connection(url).await).timeout(PATIENCE)
}

async fn connection(url: &str) -> ConnectionManager {
    let client = redis::Client::open(url).unwrap();
    client.get_connection_manager().await.unwrap()
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have been killed before.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// `None` if it has ended before it was ready.
fn launch(port: u16, directory: &TempDir) -> std::io::Result<Option<Child>> {
    let mut process = Command::new("redis-server")
        .args(["--port", &port.to_string(), "--bind", "127.0.0.1", "--save", ""])
        .args(["--appendonly", "no", "--daemonize", "no"])
        .current_dir(directory.path())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()?;
    let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
    let is_ready = lines.any(|line| line.is_ok_and(|line| line.contains("Ready to accept")));
    if !is_ready {
        process.wait()?;
        return Ok(None);
    }
    // What it says later must not fill the pipe.
    std::thread::spawn(move || lines.for_each(drop));
    Ok(Some(process))
}
