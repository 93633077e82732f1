//! `wechatpay simulate`: runs the platform on localhost, for scripts in any language.

use std::io::IsTerminal;
use std::net::Ipv4Addr;
use std::path::Path;
use std::sync::mpsc;

use serde_json::{Value, json};
use tokio::sync::oneshot;
use wechatpay_catalogue::words::Language;
use wechatpay_simulator::{Builder, PlatformKeys, Simulator};

use super::logs;
use crate::arguments::{Beginning, Global, Simulate};
use crate::control::{self, Control};
use crate::failure::{Failure, Result};
use crate::language::{cause, say};
use crate::profile::DEFAULT_PORT;
use crate::signals::Signals;
use crate::terminal::{self, Paint};
use crate::{language, output, signals};

/// The last port that is tried.
const LAST_PORT: u16 = 8099;

/// Starts the simulator, prints its address, and runs until it is stopped.
pub(crate) fn run(arguments: &Simulate, global: &Global) -> Result {
    // Set up before the line below is printed, so that a script that has read it can rely on an orderly end.
    let stop = Stop::listen(arguments.until_stdin_closes)?;
    let builder = builder(&arguments.beginning).listen_tls(arguments.listen_tls);
    let mut builder = match arguments.listen {
        Some(address) => builder.listen(address),
        None => builder.listen_up_to((Ipv4Addr::LOCALHOST, DEFAULT_PORT).into(), LAST_PORT),
    };
    if let Some(url) = &arguments.public_url {
        builder = builder.public_url(url);
    }
    for host in &arguments.allow_host {
        builder = builder.allow_host(host);
    }
    if let Some(ports) = &arguments.world_ports {
        builder = builder.world_ports(ports.clone());
    }
    if let Some(token) = control::token() {
        builder = builder.control_token(token);
    }
    let simulator = builder.start_blocking()?;
    let file = simulator.credentials().write_to(&arguments.credentials)?;
    write_hosts_ca(&simulator, &arguments.credentials)?;
    if arguments.log || std::io::stderr().is_terminal() {
        let url = format!("http://{}", simulator.local_address());
        log(url, simulator.control_token(), global)?;
    }
    if arguments.listen.is_none() {
        tell_port(&simulator, global);
    }
    let listen = [simulator.local_address().ip(), arguments.listen_tls.ip()];
    if listen.iter().any(|address| !address.is_loopback()) {
        output::warn(
            global,
            say(
                "模拟器的监听地址能被其他机器访问：持有令牌者可以通过 `/_simulator/` 支付订单、读取测试密钥、重置全部数据，\
                 持有公开测试密钥者可以调用其接口",
                "the simulator listens beyond this machine: whoever has the token can pay orders, read the test keys \
                 and reset everything under `/_simulator/`, and whoever has the published test keys can call its API",
            ),
        );
    }
    announce(&simulator, &file)?;
    if std::io::stderr().is_terminal() && !global.json {
        guide(&simulator, &file);
    }
    stop.wait();
    Ok(())
}

/// A simulator with this initial state, on free ports of this machine.
pub(super) fn builder(beginning: &Beginning) -> Builder {
    let mut builder = Simulator::builder().seed(beginning.seed);
    if let Some(data) = &beginning.data {
        builder = builder.data(data);
    }
    if beginning.no_rate_limits {
        builder = builder.rate_limits(false);
    }
    if let Some(time) = &beginning.start_time {
        builder = builder.start_time(time);
    }
    if beginning.no_notify {
        builder = builder.notify(false);
    }
    for host in &beginning.notify_host {
        builder = builder.notify_host(host);
    }
    builder.sign_errors(beginning.sign_errors).platform_keys(
        match beginning.platform_keys.as_str() {
            "public-key" => PlatformKeys::PublicKey,
            "certificate" => PlatformKeys::Certificate,
            _ => PlatformKeys::Both,
        },
    )
}

/// Prints on standard error, from now on, which requests are refused or exceed a limit, with the reason. The events
/// come from the control API, on a thread that ends with the simulator.
pub(super) fn log(base_url: String, token: Option<&str>, global: &Global) -> Result {
    let control = Control::with_token(&base_url, token)?;
    let (paint, json) = (global.colour().on_stderr(), global.json);
    let (ready, is_ready) = mpsc::channel();
    std::thread::Builder::new()
        .name("wechatpay-log".to_owned())
        .spawn(move || {
            // An error is reported to the thread that waits.
            let result = watch(&control, &ready, paint, json);
            let _ = ready.send(result);
        })
        .map_err(|error| {
            Failure::failed(say(
                format!("无法启动日志线程：{}", cause(&error)),
                format!("could not start the thread for the log: {error}"),
            ))
        })?;
    // Nothing is missed that happens after the line which scripts wait for.
    is_ready.recv().unwrap_or(Ok(()))
}

fn watch(control: &Control, ready: &mpsc::Sender<Result>, paint: Paint, json: bool) -> Result {
    let mut events = control.events(&[])?;
    let _ = ready.send(Ok(()));
    while let Some(event) = events.wait()? {
        let outcome = event.data.get("outcome").and_then(Value::as_str);
        let is_told = outcome == Some("refused") || logs::is_warned(&event.data);
        if event.name != "request" || !is_told {
            continue;
        }
        let line = match json {
            true => terminal::json(&event.data.to_string()).into_owned(),
            false => {
                logs::line(&event.data, logs::explanation(control, &event.data).as_deref(), paint)
            }
        };
        output::note(&line);
    }
    Ok(())
}

/// Writes the authority to trust for the platform's own hosts, if a hosts entry or DNS maps them to this simulator.
fn write_hosts_ca(simulator: &Simulator, directory: &Path) -> Result {
    let file = directory.join("hosts_ca.pem");
    std::fs::write(&file, simulator.hosts_ca()?).map_err(|error| {
        Failure::failed(say(
            format!("无法写入 `{}`：{}", file.display(), cause(&error)),
            format!("cannot write `{}`: {error}", file.display()),
        ))
    })
}

/// Prints the line that scripts wait for.
fn announce(simulator: &Simulator, credentials: &Path) -> Result {
    let credentials = credentials.to_str().ok_or_else(|| {
        Failure::usage(say(
            format!("`{}` 不是 UTF-8 文本", credentials.display()),
            format!("`{}` is not UTF-8", credentials.display()),
        ))
    })?;
    let mut console = format!("{}/_simulator/", simulator.base_url());
    let mut token = String::new();
    if let Some(text) = simulator.control_token() {
        console = format!("{console}?token={text}");
        token = format!(",\"control_token\":{}", json!(text));
    }
    // Written by hand, so that the members are in the documented order.
    let line = format!(
        "{{\"base_url\":{},\"tls_base_url\":{},\"credentials\":{},\"console_url\":{}{token}}}\n",
        json!(simulator.base_url()),
        json!(simulator.tls_base_url()),
        json!(credentials),
        json!(console),
    );
    output::tell(line.as_bytes())
}

/// Prints a hint if the other commands would not find this simulator automatically.
fn tell_port(simulator: &Simulator, global: &Global) {
    let port = simulator.local_address().port();
    if port == DEFAULT_PORT {
        return;
    }
    let text = say(
        format!(
            "端口 {DEFAULT_PORT} 已被占用，模拟器改用端口 {port}：`listen`、`logs`、`trigger` 请加 `--simulator \
             http://127.0.0.1:{port}`"
        ),
        format!(
            "port {DEFAULT_PORT} is in use, so the simulator listens on {port}: give `--simulator \
             http://127.0.0.1:{port}` to `listen`, `logs` and `trigger`"
        ),
    );
    output::warn(global, text);
}

/// Prints the next steps for a user at the terminal.
fn guide(simulator: &Simulator, credentials: &Path) {
    let (console, file) = (format!("{}/_simulator/", simulator.base_url()), credentials.display());
    let words = language::of_user();
    output::note(&match words {
        Language::Chinese => format!(
            "控制台：在浏览器中打开 {console}\n\
             调用：wechatpay GET v3/certificates --credentials {file}\n\
             接收通知：wechatpay listen --forward-to http://127.0.0.1:3000/notify\n\
             按 Ctrl-C 停止。"
        ),
        Language::English => format!(
            "Open {console} in a browser to see everything that happens.\n\
             Call an operation:      wechatpay GET v3/certificates --credentials {file}\n\
             Receive notifications:  wechatpay listen --forward-to http://127.0.0.1:3000/notify\n\
             Press Ctrl-C to stop."
        ),
    });
}

/// The events that end the process in an orderly way: a signal, or the end of standard input.
struct Stop {
    runtime: tokio::runtime::Runtime,
    signals: Signals,
    stdin: Option<oneshot::Receiver<()>>,
}

impl Stop {
    fn listen(until_stdin_closes: bool) -> Result<Self> {
        let failed = |error| signals::cannot_listen(&error);
        let runtime =
            tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(failed)?;
        let guard = runtime.enter();
        let signals = Signals::listen().map_err(failed)?;
        drop(guard);
        let stdin = until_stdin_closes.then(stdin_closed).transpose()?;
        Ok(Self { runtime, signals, stdin })
    }

    fn wait(mut self) {
        self.runtime.block_on(async {
            let closed = async {
                match self.stdin {
                    // The thread sends nothing: it drops the sender, which also ends the wait.
                    Some(closed) => drop(closed.await),
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                () = self.signals.recv() => {}
                () = closed => {}
            }
        });
    }
}

/// Completes at the end of standard input. A thread waits for it, because a read of standard input cannot be
/// cancelled. The thread ends with the process.
fn stdin_closed() -> Result<oneshot::Receiver<()>> {
    let (open, closed) = oneshot::channel();
    std::thread::Builder::new()
        .name("wechatpay-stdin".to_owned())
        .spawn(move || {
            let _open = open;
            let _ = std::io::copy(&mut std::io::stdin().lock(), &mut std::io::sink());
        })
        .map_err(|error| {
            Failure::failed(say(
                format!("无法启动读取标准输入的线程：{}", cause(&error)),
                format!("could not start the thread for standard input: {error}"),
            ))
        })?;
    Ok(closed)
}
