//! A running `wechatpay simulate`, and the command with its credentials.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Output, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

use serde_json::{Value, json};

/// A directory that no other test and no other run has.
pub(crate) fn directory() -> PathBuf {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let name = format!("cli-{}-{number}", std::process::id());
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&path);
    std::fs::create_dir_all(&path).unwrap();
    path
}

/// The command, without the settings of the user who runs the tests.
pub(crate) fn wechatpay() -> Command {
    without_settings(Command::new(env!("CARGO_BIN_EXE_wechatpay")))
}

pub(crate) fn without_settings(mut command: Command) -> Command {
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("WECHATPAY_") {
            command.env_remove(name);
        }
    }
    // Without a locale, the command speaks English.
    for name in ["NO_COLOR", "CLICOLOR_FORCE", "LC_ALL", "LC_MESSAGES", "LANG"] {
        command.env_remove(name);
    }
    command.stdin(Stdio::null());
    command
}

/// The command of a Chinese user.
pub(crate) fn in_chinese() -> Command {
    let mut command = wechatpay();
    command.env("LANG", "zh_CN.UTF-8");
    command
}

/// Killed and cleared away when it is dropped.
pub(crate) struct Platform {
    pub(crate) child: Child,
    stdout: BufReader<ChildStdout>,
    /// The line it printed.
    pub(crate) line: String,
    pub(crate) directory: PathBuf,
    pub(crate) credentials: Value,
}

impl Platform {
    pub(crate) fn start() -> Self {
        Self::start_with(&[])
    }

    pub(crate) fn start_with(arguments: &[&str]) -> Self {
        let directory = directory().join("keys");
        let mut child = wechatpay()
            .args(["simulate", "--listen", "127.0.0.1:0"])
            .args(arguments)
            .arg("--credentials")
            .arg(&directory)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        let text = std::fs::read_to_string(directory.join("credentials.json")).unwrap();
        let credentials = serde_json::from_str(&text).unwrap();
        Self { child, stdout, line, directory, credentials }
    }

    /// A member of `credentials.json`.
    pub(crate) fn text(&self, name: &str) -> &str {
        self.credentials[name].as_str().unwrap()
    }

    pub(crate) fn file(&self) -> PathBuf {
        self.directory.join("credentials.json")
    }

    /// What it has printed after its line. Ends it.
    pub(crate) fn rest(&mut self) -> String {
        let _ = self.child.kill();
        let mut rest = String::new();
        self.stdout.read_to_string(&mut rest).unwrap();
        rest
    }

    /// The command with this platform's credentials.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = wechatpay();
        command.args(arguments).arg("--credentials").arg(self.file());
        command
    }

    /// The body of a call that succeeds.
    pub(crate) fn body(&self, arguments: &[&str]) -> String {
        succeeded(self.command(arguments).output().unwrap())
    }

    /// An order of 1.00 yuan, paid; its transaction.
    pub(crate) fn paid_order(&self, number: &str) -> String {
        let order = self.order(number).to_string();
        self.body(&["POST", "v3/pay/transactions/native", "--data", &order]);
        let paid = self.control(&format!("orders/{number}/pay"));
        paid["transaction_id"].as_str().unwrap().to_owned()
    }

    pub(crate) fn order(&self, number: &str) -> Value {
        json!({
            "appid": self.text("appid"),
            "mchid": self.text("mchid"),
            "description": "一壶茶",
            "out_trade_no": number,
            "notify_url": "https://example.com/paid",
            "amount": { "total": 100 },
        })
    }

    /// What the simulated payer or bank does, over HTTP as scripts ask for it.
    pub(crate) fn control(&self, path: &str) -> Value {
        let (status, answer) = self.ask("POST", path, &Value::Null);
        assert_eq!(status, 200, "{answer}");
        answer
    }

    /// Asks for something under `/_simulator/`; the status and the answer.
    pub(crate) fn ask(&self, method: &str, path: &str, body: &Value) -> (u16, Value) {
        let address = self.text("base_url").strip_prefix("http://").unwrap();
        let mut stream = TcpStream::connect(address).unwrap();
        let body = if body.is_null() { String::new() } else { body.to_string() };
        write!(
            stream,
            "{method} /_simulator/{path} HTTP/1.1\r\nHost: {address}\r\nContent-Length: {}\r\n\
             Connection: close\r\n\r\n{body}",
            body.len()
        )
        .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        (status, serde_json::from_str(body).unwrap())
    }
}

impl Drop for Platform {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        // Keep the files of a failed test for inspection.
        if let Some(directory) = self.directory.parent().filter(|_| !std::thread::panicking()) {
            let _ = std::fs::remove_dir_all(directory);
        }
    }
}

/// Standard output of a success, which has said nothing on standard error.
pub(crate) fn succeeded(output: Output) -> String {
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{}: {stderr}", output.status);
    assert_eq!(stderr, "");
    String::from_utf8(output.stdout).unwrap()
}

/// Standard error of a failure with this exit code, which has printed no data.
pub(crate) fn failed(output: Output, code: i32) -> String {
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(code), "{stderr}");
    assert_eq!(String::from_utf8_lossy(&output.stdout), "");
    stderr
}
