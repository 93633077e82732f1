//! A `redis-server` that ends with its test.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};

use redis::aio::ConnectionManager;
use tempfile::TempDir;
use wechatpay_redis::RedisStore;

pub(crate) struct Server {
    process: Child,
    port: u16,
    directory: TempDir,
}

impl Server {
    /// `None` if there is no `redis-server` here: the test is skipped, and says so.
    pub(crate) fn start() -> Option<Self> {
        let port = free_port();
        let directory = tempfile::tempdir().unwrap();
        match launch(port, &directory) {
            Ok(process) => Some(Self { process, port, directory }),
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
        self.process = launch(self.port, &self.directory).unwrap();
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
}

pub(crate) async fn store(url: &str) -> RedisStore<ConnectionManager> {
    let client = redis::Client::open(url).unwrap();
    RedisStore::new(client.get_connection_manager().await.unwrap())
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

fn launch(port: u16, directory: &TempDir) -> std::io::Result<Child> {
    let mut process = Command::new("redis-server")
        .args(["--port", &port.to_string(), "--bind", "127.0.0.1", "--save", ""])
        .args(["--appendonly", "no", "--daemonize", "no"])
        .current_dir(directory.path())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()?;
    let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
    let is_ready = lines.any(|line| line.is_ok_and(|line| line.contains("Ready to accept")));
    assert!(is_ready, "`redis-server` has ended");
    // What it says later must not fill the pipe.
    std::thread::spawn(move || lines.for_each(drop));
    Ok(process)
}
