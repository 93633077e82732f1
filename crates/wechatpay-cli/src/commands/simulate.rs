//! `wechatpay simulate`: the platform on localhost, for scripts in any language.

use std::path::Path;

use serde_json::json;
use wechatpay_simulator::Simulator;

use crate::arguments::Simulate;
use crate::failure::{Failure, Result};
use crate::output;

/// Starts, says where, and stays until it is told to stop.
pub(crate) fn run(arguments: &Simulate) -> Result {
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
    announce(&simulator, &file)?;
    stop.wait();
    Ok(())
}

/// The one line that scripts wait for.
fn announce(simulator: &Simulator, credentials: &Path) -> Result {
    let credentials = credentials
        .to_str()
        .ok_or_else(|| Failure::usage(format!("`{}` is not UTF-8", credentials.display())))?;
    // By hand, so that the members come in the order in which the contract shows them.
    let line = format!(
        "{{\"base_url\":{},\"tls_base_url\":{},\"credentials\":{}}}\n",
        json!(simulator.base_url()),
        json!(simulator.tls_base_url()),
        json!(credentials),
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
