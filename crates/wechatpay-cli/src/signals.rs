//! The signals that end a process in an orderly way.

use crate::failure::Failure;
use crate::language::{cause, say};

pub(crate) fn cannot_listen(error: &std::io::Error) -> Failure {
    Failure::failed(say(
        format!("无法接收信号：{}", cause(error)),
        format!("cannot listen for signals: {error}"),
    ))
}

#[cfg(unix)]
pub(crate) struct Signals {
    interrupt: tokio::signal::unix::Signal,
    terminate: tokio::signal::unix::Signal,
}

#[cfg(unix)]
impl Signals {
    pub(crate) fn listen() -> std::io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self {
            interrupt: signal(SignalKind::interrupt())?,
            terminate: signal(SignalKind::terminate())?,
        })
    }

    pub(crate) async fn recv(&mut self) {
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
pub(crate) struct Signals(tokio::signal::windows::CtrlC);

#[cfg(windows)]
impl Signals {
    pub(crate) fn listen() -> std::io::Result<Self> {
        tokio::signal::windows::ctrl_c().map(Self)
    }

    pub(crate) async fn recv(&mut self) {
        self.0.recv().await;
    }
}
