//! A running `wechatpay simulate`, and the command with its credentials.

use std::path::PathBuf;
use std::process::Stdio;

use base64::prelude::{BASE64_STANDARD, Engine as _};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};

/// The command: `WECHATPAY_BIN`, or what `cargo build -p wechatpay-cli` has made.
fn binary() -> PathBuf {
    if let Some(path) = std::env::var_os("WECHATPAY_BIN") {
        return path.into();
    }
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
    let path = PathBuf::from(root).join("target/debug/wechatpay");
    assert!(path.exists(), "{}: run `cargo build -p wechatpay-cli` first", path.display());
    path
}

/// Killed and cleared away when it is dropped.
pub struct Platform {
    child: Child,
    directory: TempDir,
    file: PathBuf,
    http: reqwest::Client,
    /// The line that it prints when it is ready.
    pub ready: Value,
    /// What `credentials.json` says.
    pub credentials: Value,
}

impl Platform {
    pub async fn start() -> Self {
        Self::start_as(&["simulate", "--listen", "127.0.0.1:0", "--listen-tls", "127.0.0.1:0"])
            .await
    }

    /// Starts the platform with these arguments, in a new directory.
    pub async fn start_as(arguments: &[&str]) -> Self {
        let directory = tempfile::tempdir().unwrap();
        let mut child = command()
            .args(arguments)
            .current_dir(directory.path())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        let mut line = String::new();
        let stdout = child.stdout.as_mut().unwrap();
        BufReader::new(stdout).read_line(&mut line).await.unwrap();
        assert!(line.starts_with('{'), "simulate said {line:?}");
        let ready: Value = serde_json::from_str(&line).unwrap();
        let file = directory.path().join(ready["credentials"].as_str().unwrap());
        let credentials = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
        Self { child, directory, file, http: reqwest::Client::new(), ready, credentials }
    }

    /// Starts another one where this one has listened; its memory is empty.
    pub async fn start_again(&mut self) {
        self.kill().await;
        let address = self.base().strip_prefix("http://").unwrap().to_owned();
        *self = Self::start_as(&["simulate", "--listen", &address]).await;
    }

    /// Ends it: its ports are closed when this returns.
    pub async fn kill(&mut self) {
        self.child.kill().await.unwrap();
    }

    /// A member of `credentials.json`.
    pub fn text(&self, name: &str) -> &str {
        self.credentials[name].as_str().unwrap()
    }

    /// `http://127.0.0.1:PORT`.
    pub fn base(&self) -> &str {
        self.text("base_url")
    }

    /// Asks for something under `/_simulator/`, as a script does; it has to succeed.
    pub async fn control(&self, method: &str, path: &str, body: Value) -> Value {
        let (status, answer) = self.ask(method, path, body).await;
        assert_eq!(status, 200, "{method} {path}: {answer}");
        answer
    }

    /// The same, with any status.
    pub async fn ask(&self, method: &str, path: &str, body: Value) -> (u16, Value) {
        let url = format!("{}/_simulator/{path}", self.base());
        let mut request = self.http.request(method.parse().unwrap(), url);
        if !body.is_null() {
            request = request.json(&body);
        }
        let answer = request.send().await.unwrap();
        let status = answer.status().as_u16();
        let text = answer.text().await.unwrap();
        (status, serde_json::from_str(&text).unwrap_or(Value::String(text)))
    }

    /// A signed call of the first merchant, made by the command; the body of its answer.
    pub async fn call(&self, method: &str, path: &str, body: Value) -> Value {
        let (succeeded, output) = self.try_call(method, path, body).await;
        assert!(succeeded, "{method} {path}: {output}");
        if output.is_empty() { Value::Null } else { serde_json::from_str(&output).unwrap() }
    }

    /// The same, but may fail. Returns whether it succeeded, and its output.
    pub async fn try_call(&self, method: &str, path: &str, body: Value) -> (bool, String) {
        let mut command = command();
        command.args([method, path, "--credentials"]);
        command.arg(&self.file);
        if !body.is_null() {
            command.args(["--data", &body.to_string()]);
        }
        let output = command.output().await.unwrap();
        let text = if output.status.success() { &output.stdout } else { &output.stderr };
        (output.status.success(), String::from_utf8_lossy(text).trim().to_owned())
    }

    /// Runs a script in the platform's directory, where `wechatpay` is the command. Returns whether it
    /// succeeded, and its output.
    pub async fn shell(&self, script: &str) -> (bool, String) {
        let directory = binary().parent().unwrap().canonicalize().unwrap();
        let path = std::env::var("PATH").unwrap_or_default();
        let mut command = Command::new("bash");
        command.args(["-euo", "pipefail", "-c", script]).current_dir(self.directory.path());
        command.env("PATH", format!("{}:{path}", directory.display())).stdin(Stdio::null());
        let output = command.output().await.unwrap();
        let text = [output.stdout, output.stderr].concat();
        (output.status.success(), String::from_utf8_lossy(&text).trim().to_owned())
    }

    /// A GET of `target` by the first merchant that has signed another target: refused, with its status.
    pub async fn wrongly_signed(&self, target: &str, signed: &str) -> u16 {
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
        let (timestamp, nonce) = (now.as_secs(), "0123456789abcdef0123456789abcdef");
        let message = self.directory.path().join("message");
        std::fs::write(&message, format!("GET\n{signed}\n{timestamp}\n{nonce}\n\n")).unwrap();
        let key = self.file.with_file_name(self.text("private_key"));
        let mut command = Command::new("openssl");
        command.args(["dgst", "-sha256", "-sign"]).arg(key).arg(message);
        let made = command.output().await.unwrap();
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        let authorization = format!(
            "WECHATPAY2-SHA256-RSA2048 mchid=\"{}\",nonce_str=\"{nonce}\",signature=\"{}\",\
             timestamp=\"{timestamp}\",serial_no=\"{}\"",
            self.text("mchid"),
            BASE64_STANDARD.encode(made.stdout),
            self.text("certificate_serial"),
        );
        let request = self.http.get(format!("{}{target}", self.base()));
        let request = request.header("authorization", authorization);
        let request = request.header("accept", "application/json").header("user-agent", "tests");
        request.send().await.unwrap().status().as_u16()
    }

    /// Creates an unpaid order of `total` fen, and returns the platform's answer. `kind` is `native`, `h5` …
    pub async fn order(&self, kind: &str, number: &str, total: i64, notify_url: &str) -> Value {
        let mut body = json!({
            "appid": self.text("appid"),
            "mchid": self.text("mchid"),
            "description": "一壶茶",
            "out_trade_no": number,
            "notify_url": notify_url,
            "amount": { "total": total },
        });
        match kind {
            "jsapi" => body["payer"] = json!({ "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o" }),
            "h5" => {
                body["scene_info"] =
                    json!({ "payer_client_ip": "127.0.0.1", "h5_info": { "type": "Wap" } });
            }
            _ => {}
        }
        self.call("POST", &format!("v3/pay/transactions/{kind}"), body).await
    }
}

/// The command, without the settings of the user who runs the tests.
fn command() -> Command {
    let mut command = Command::new(binary());
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("WECHATPAY_") {
            command.env_remove(name);
        }
    }
    command.env("NO_COLOR", "1").stdin(Stdio::null());
    command
}
