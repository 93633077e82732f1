//! `wechatpay run`: the command and its environment, and the proxy in it. Nothing here leaves this machine: what would
//! goes to a proxy of the test.

mod proxy;

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Output, Stdio};

use serde_json::Value;

use crate::platform::{Platform, directory, failed, succeeded, wechatpay};

/// `wechatpay run` in an environment whose proxy does not answer: what should not leave this machine cannot.
fn run() -> Command {
    let mut command = wechatpay();
    for name in ["HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY"] {
        command.env_remove(name).env_remove(name.to_lowercase());
    }
    command.env("HTTPS_PROXY", "http://127.0.0.1:1").arg("run");
    command
}

fn shell(options: &[&str], script: &str) -> Output {
    run().args(options).args(["--", "sh", "-c", script]).output().unwrap()
}

/// A command that goes on until this is dropped.
struct Running {
    child: Child,
    stdin: Option<ChildStdin>,
    environment: BTreeMap<String, String>,
}

impl Running {
    fn start(command: &mut Command) -> Self {
        let script = "env; echo; exec cat";
        let child = command.args(["--", "sh", "-c", script]).stdin(Stdio::piped());
        let mut child = child.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut environment = BTreeMap::new();
        for line in BufReader::new(child.stdout.take().unwrap()).lines() {
            let line = line.unwrap();
            let Some((name, value)) = line.split_once('=') else { break };
            environment.insert(name.to_owned(), value.to_owned());
        }
        let stdin = child.stdin.take();
        Self { child, stdin, environment }
    }

    fn variable(&self, name: &str) -> &str {
        &self.environment[name]
    }

    /// Ends it; what it has said on standard error.
    fn said(mut self) -> String {
        drop(self.stdin.take());
        let mut said = String::new();
        self.child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        said
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.stdin.take());
        let _ = self.child.wait();
    }
}

#[test]
fn the_exit_code_is_the_commands() {
    assert_eq!(shell(&[], "exit 7").status.code(), Some(7));
    assert_eq!(shell(&[], "exit 0").status.code(), Some(0));
    assert_eq!(shell(&[], "kill -TERM $$").status.code(), Some(143));
    let stderr = failed(run().args(["--", "no-such-command"]).output().unwrap(), 127);
    assert!(stderr.contains("`no-such-command`"), "{stderr}");
    let file = directory().join("file");
    std::fs::write(&file, "").unwrap();
    failed(run().arg("--").arg(&file).output().unwrap(), 126);
    failed(run().output().unwrap(), 2);
    // Nothing listens there.
    let away = ["--simulator", "http://127.0.0.1:1", "--", "true"];
    failed(run().args(away).output().unwrap(), 125);
    failed(run().args(["--world", "--", "true"]).output().unwrap(), 2);
}

#[test]
fn input_output_and_arguments_are_the_commands() {
    let output = shell(&["--seed", "3"], "printf 'a\\0b'; printf 'c\\n' >&2");
    assert_eq!((output.stdout.as_slice(), output.stderr.as_slice()), (&b"a\0b"[..], &b"c\n"[..]));
    // Options of the same name are the command's own.
    let words = ["echo", "--json", "--seed", "x", "--", "--help"];
    let echoed = succeeded(run().arg("--").args(words).output().unwrap());
    assert_eq!(echoed, "--json --seed x -- --help\n");
    let echoed = succeeded(run().args(["echo", "-n", "b"]).output().unwrap());
    assert_eq!(echoed, "b");
}

#[test]
fn signals_are_passed_on() {
    for signal in ["TERM", "INT", "HUP", "USR1"] {
        // It says when it is ready, and waits for what does not come.
        let script = format!("trap 'exit 9' {signal}; exec 3<&0; cat <&3 & echo ready; wait");
        let mut child = run()
            .args(["--", "sh", "-c", &script])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let stdin = child.stdin.take();
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        assert_eq!(line, "ready\n");
        let told = format!("-{signal}");
        Command::new("kill").args([&told, &child.id().to_string()]).status().unwrap();
        assert_eq!(child.wait().unwrap().code(), Some(9), "{signal}");
        drop(stdin);
    }
}

#[test]
fn files_are_private_and_go_with_the_command() {
    let running = Running::start(&mut run());
    let key = Path::new(running.variable("WECHATPAY_PRIVATE_KEY")).to_owned();
    let directory = key.parent().unwrap().to_owned();
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&directory), mode(&key)), (0o700, 0o600));
    let text = std::fs::read_to_string(&key).unwrap();
    assert!(text.starts_with("-----BEGIN PRIVATE KEY-----"));
    for name in ["WECHATPAY_CREDENTIALS", "WECHATPAY_P12", "WECHATPAY_HOSTS_CA", "SSL_CERT_FILE"] {
        assert_eq!(Path::new(running.variable(name)).parent().unwrap(), directory, "{name}");
    }
    drop(running);
    assert!(!directory.exists());

    // Also when both are told to end.
    let mut running = Running::start(&mut run());
    let key = Path::new(running.variable("WECHATPAY_PRIVATE_KEY")).to_owned();
    Command::new("kill").arg(running.child.id().to_string()).status().unwrap();
    assert_eq!(running.child.wait().unwrap().code(), Some(143));
    assert!(!key.parent().unwrap().exists());
}

#[test]
fn no_key_of_the_proxys_authority_is_written() {
    let running = Running::start(&mut run());
    let directory = Path::new(running.variable("WECHATPAY_HOSTS_CA")).parent().unwrap();
    let keys = std::fs::read_dir(directory).unwrap().filter_map(|entry| {
        let path = entry.unwrap().path();
        let text = String::from_utf8_lossy(&std::fs::read(&path).ok()?).into_owned();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        text.contains("PRIVATE KEY").then_some(name)
    });
    let mut keys: Vec<_> = keys.collect();
    keys.sort();
    assert_eq!(keys, ["apiclient_key.pem", "brand_key.pem"]);
}

#[test]
fn what_is_there_stays() {
    let directory = directory();
    let extra = directory.join("extra.pem");
    std::fs::copy("tests/vectors/authority_cert.pem", &extra).unwrap();
    let mut command = run();
    command
        .env("NO_PROXY", "*, .qq.com,weixin.qq.com , internal.example,api2.wechatpay.cn:443")
        .env("ALL_PROXY", "socks5://127.0.0.1:1")
        .env("NODE_OPTIONS", "--no-warnings")
        .env("JAVA_TOOL_OPTIONS", "-Dshop=1")
        .env("PHP_INI_SCAN_DIR", "/etc/php/shop")
        .env("NODE_EXTRA_CA_CERTS", &extra)
        .env("WECHATPAY_PROFILE", "live")
        .env("WECHATPAY_NOTIFY_URL", "https://shop.example/notify");
    let running = Running::start(&mut command);
    assert_eq!(running.variable("NO_PROXY"), "localhost,127.0.0.1,::1,internal.example");
    assert_eq!(running.variable("no_proxy"), running.variable("NO_PROXY"));
    assert!(running.variable("NODE_OPTIONS").starts_with("--no-warnings --require \""));
    assert!(running.variable("JAVA_TOOL_OPTIONS").starts_with("-Dshop=1 \"-Djavax.net.ssl."));
    assert!(running.variable("PHP_INI_SCAN_DIR").starts_with("/etc/php/shop:/"));
    for name in ["ALL_PROXY", "WECHATPAY_PROFILE"] {
        assert!(!running.environment.contains_key(name), "{name}");
    }
    assert_eq!(running.variable("WECHATPAY_NOTIFY_URL"), "https://shop.example/notify");
    let own = std::fs::read_to_string(&extra).unwrap();
    let second = own.lines().nth(1).unwrap();
    for name in ["NODE_EXTRA_CA_CERTS", "SSL_CERT_FILE"] {
        let text = std::fs::read_to_string(running.variable(name)).unwrap();
        let hosts = std::fs::read_to_string(running.variable("WECHATPAY_HOSTS_CA")).unwrap();
        assert!(text.contains(second) && text.contains(&hosts), "{name}");
    }
}

#[test]
fn the_system_is_still_trusted() {
    let directory = directory();
    let roots = directory.join("roots.pem");
    std::fs::copy("tests/vectors/authority_cert.pem", &roots).unwrap();
    let mut command = run();
    command.env("SSL_CERT_FILE", &roots).env_remove("SSL_CERT_DIR");
    for name in ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "NODE_EXTRA_CA_CERTS"] {
        command.env_remove(name);
    }
    let running = Running::start(&mut command);
    let bundle = std::fs::read_to_string(running.variable("SSL_CERT_FILE")).unwrap();
    assert_eq!(bundle.matches("BEGIN CERTIFICATE").count(), 2);
    let own = std::fs::read_to_string(&roots).unwrap();
    assert!(bundle.ends_with(&own), "{bundle}");
}

#[test]
fn the_command_itself_has_its_credentials_there() {
    let binary = env!("CARGO_BIN_EXE_wechatpay");
    let script = format!("'{binary}' GET v3/certificates --json");
    let mut command = run();
    // A merchant of its own, whose config file is not even there.
    command.env("WECHATPAY_CONFIG", "/no/such/file").env("WECHATPAY_PROFILE", "live");
    let output = command.args(["--", "sh", "-c", &script]).output().unwrap();
    let answer: Value = serde_json::from_str(&succeeded(output)).unwrap();
    assert!(answer["data"][0]["serial_no"].is_string(), "{answer}");
}

#[test]
fn a_running_simulator_is_used() {
    let platform = Platform::start_with(&["--seed", "5"]);
    let url = platform.text("base_url");
    let script = "echo \"$WECHATPAY_MCHID $WECHATPAY_SIMULATOR\"";
    let told = succeeded(shell(&["--simulator", url], script));
    assert_eq!(told, format!("{} {url}\n", platform.text("mchid")));
    let output = run().env("WECHATPAY_SIMULATOR", url).args(["--", "sh", "-c", script]).output();
    assert_eq!(succeeded(output.unwrap()), told);
}

#[test]
fn a_world_is_the_commands_own() {
    let platform = Platform::start();
    let url = platform.text("base_url").to_owned();
    let running = Running::start(run().args(["--simulator", &url, "--world"]));
    assert_ne!(running.variable("WECHATPAY_MCHID"), platform.text("mchid"));
    assert_ne!(running.variable("WECHATPAY_SIMULATOR"), url);
    let worlds = || platform.ask("GET", "worlds", &Value::Null).1["worlds"].clone();
    assert_eq!(worlds()[0]["mchid"], running.variable("WECHATPAY_MCHID"));
    drop(running);
    assert_eq!(worlds(), Value::Array(Vec::new()));
}
