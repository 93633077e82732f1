//! `wechatpay simulate`: the platform on localhost, for scripts in any language.

use std::io::IsTerminal;
use std::path::Path;
use std::sync::mpsc;

use serde_json::{Value, json};
use wechatpay_simulator::Simulator;

use super::logs;
use crate::arguments::{Global, Simulate};
use crate::control::Control;
use crate::failure::{Failure, Result};
use crate::output;
use crate::terminal::{self, Paint};

/// Starts, says where, and stays until it is told to stop.
pub(crate) fn run(arguments: &Simulate, global: &Global) -> Result {
    // Before the line below, so that whoever has read it can count on an orderly end.
    let stop = Stop::listen()?;
    let mut builder = Simulator::builder()
        .seed(arguments.seed)
        .listen(arguments.listen)
        .listen_tls(arguments.listen_tls);
    if let Some(data) = &arguments.data {
        builder = builder.data(data);
    }
    if arguments.no_rate_limits {
        builder = builder.rate_limits(false);
    }
    let simulator = builder.start_blocking()?;
    let file = simulator.credentials().write_to(&arguments.credentials)?;
    if arguments.log || std::io::stderr().is_terminal() {
        log(simulator.base_url().to_owned(), global)?;
    }
    announce(&simulator, &file)?;
    stop.wait();
    Ok(())
}

/// Says on standard error, from now on, which requests are refused, or do not keep a limit, and why: as anybody else would hear of it,
/// on a thread that ends with the simulator.
fn log(base_url: String, global: &Global) -> Result {
    let (paint, json) = (global.colour().on_stderr(), global.json);
    let (ready, is_ready) = mpsc::channel();
    std::thread::Builder::new()
        .name("wechatpay-log".to_owned())
        .spawn(move || {
            // What keeps it from listening is told to whoever waits.
            let result = watch(&base_url, &ready, paint, json);
            let _ = ready.send(result);
        })
        .map_err(|error| {
            Failure::failed(format!("could not start the thread for the log: {error}"))
        })?;
    // Nothing is lost that comes after the line which scripts wait for.
    is_ready.recv().unwrap_or(Ok(()))
}

fn watch(base_url: &str, ready: &mpsc::Sender<Result>, paint: Paint, json: bool) -> Result {
    let control = Control::new(base_url)?;
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
                logs::line(&event.data, logs::explanation(&control, &event.data).as_deref(), paint)
            }
        };
        output::note(&line);
    }
    Ok(())
}

/// The one line that scripts wait for.
fn announce(simulator: &Simulator, credentials: &Path) -> Result {
    let credentials = credentials
        .to_str()
        .ok_or_else(|| Failure::usage(format!("`{}` is not UTF-8", credentials.display())))?;
    let console = format!("{}/_simulator/", simulator.base_url());
    // By hand, so that the members come in the order in which the contract shows them.
    let line = format!(
        "{{\"base_url\":{},\"tls_base_url\":{},\"credentials\":{},\"console_url\":{}}}\n",
        json!(simulator.base_url()),
        json!(simulator.tls_base_url()),
        json!(credentials),
        json!(console),
    );
    output::tell(line.as_bytes())
}

/// The signals that end the process in order.
struct Stop {
    runtime: tokio::runtime::Runtime,
    signals: Signals,
}

impl Stop {
    fn listen() -> Result<Self> {
        let failed = |error| Failure::failed(format!("cannot listen for signals: {error}"));
        let runtime =
            tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(failed)?;
        let guard = runtime.enter();
        let signals = Signals::listen().map_err(failed)?;
        drop(guard);
        Ok(Self { runtime, signals })
    }

    fn wait(mut self) {
        self.runtime.block_on(self.signals.recv());
    }
}

#[cfg(unix)]
struct Signals {
    interrupt: tokio::signal::unix::Signal,
    terminate: tokio::signal::unix::Signal,
}

#[cfg(unix)]
impl Signals {
    fn listen() -> std::io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self {
            interrupt: signal(SignalKind::interrupt())?,
            terminate: signal(SignalKind::terminate())?,
        })
    }

    async fn recv(&mut self) {
        std::future::poll_fn(|context| {
            if self.interrupt.poll_recv(context).is_ready() {
                return std::task::Poll::Ready(());
            }
            self.terminate.poll_recv(context).map(|_| ())
        })
        .await;
    }
}

#[cfg(windows)]
struct Signals(tokio::signal::windows::CtrlC);

#[cfg(windows)]
impl Signals {
    fn listen() -> std::io::Result<Self> {
        tokio::signal::windows::ctrl_c().map(Self)
    }

    async fn recv(&mut self) {
        self.0.recv().await;
    }
}
