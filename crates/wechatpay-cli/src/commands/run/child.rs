//! Runs the command: starts it, forwards signals, and waits for its end.

use std::ffi::OsString;
use std::process::ExitStatus;

use tokio::process::{Child, Command};

use super::environment::Variable;
use crate::failure::{Failure, Result};
use crate::language::{cause, say};
use crate::signals;

/// The exit codes that shells use.
const NOT_STARTED: u8 = 126;
const NOT_FOUND: u8 = 127;

/// Runs the command to its end, with this process's input and output.
pub(super) async fn run(words: &[OsString], environment: Vec<Variable>) -> Result<u8> {
    let Some((program, arguments)) = words.split_first() else {
        return Err(Failure::usage(say("没有给出命令", "there is no command")));
    };
    let mut command = Command::new(program);
    command.args(arguments);
    for (name, value) in environment {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    // Set up before the start, so that a signal cannot end this process and leave the command running.
    let mut signals = Signals::listen().map_err(|error| signals::cannot_listen(&error))?;
    let mut child = command.spawn().map_err(|error| {
        let code = match error.kind() {
            std::io::ErrorKind::NotFound => NOT_FOUND,
            _ => NOT_STARTED,
        };
        let program = program.to_string_lossy();
        let why = match error.kind() {
            std::io::ErrorKind::NotFound => "找不到该命令".to_owned(),
            _ => cause(&error),
        };
        let text = say(
            format!("无法启动 `{program}`：{why}"),
            format!("cannot start `{program}`: {error}"),
        );
        Failure::Exit(code, text)
    })?;
    loop {
        tokio::select! {
            status = child.wait() => {
                let status = status.map_err(|error| {
                    Failure::failed(say(
                        format!("无法等待命令结束：{}", cause(&error)),
                        format!("cannot wait for the command: {error}"),
                    ))
                })?;
                return Ok(code(status));
            }
            signal = signals.recv() => signals.pass(signal, &child),
        }
    }
}

#[cfg(unix)]
fn code(status: ExitStatus) -> u8 {
    use std::os::unix::process::ExitStatusExt;
    let signal = status.signal().map(|signal| signal.saturating_add(128));
    status.code().or(signal).and_then(|code| u8::try_from(code).ok()).unwrap_or(1)
}

#[cfg(not(unix))]
fn code(status: ExitStatus) -> u8 {
    // Exit codes of Windows have 32 bits; only 0 is success.
    status.code().map_or(1, |code| u8::try_from(code).unwrap_or(1))
}

#[cfg(unix)]
struct Signals {
    streams: Vec<(rustix::process::Signal, tokio::signal::unix::Signal)>,
}

#[cfg(unix)]
impl Signals {
    fn listen() -> std::io::Result<Self> {
        use rustix::process::Signal;
        use tokio::signal::unix::{SignalKind, signal};
        let streams = [
            (Signal::HUP, SignalKind::hangup()),
            (Signal::INT, SignalKind::interrupt()),
            (Signal::QUIT, SignalKind::quit()),
            (Signal::TERM, SignalKind::terminate()),
            (Signal::USR1, SignalKind::user_defined1()),
            (Signal::USR2, SignalKind::user_defined2()),
        ];
        let streams = streams.into_iter().map(|(name, kind)| Ok((name, signal(kind)?)));
        Ok(Self { streams: streams.collect::<std::io::Result<_>>()? })
    }

    async fn recv(&mut self) -> rustix::process::Signal {
        std::future::poll_fn(|context| {
            for (name, stream) in &mut self.streams {
                if stream.poll_recv(context).is_ready() {
                    return std::task::Poll::Ready(*name);
                }
            }
            std::task::Poll::Pending
        })
        .await
    }

    /// The terminal also sends its signals to the command, and a second Ctrl-C means more than the first.
    fn pass(&self, signal: rustix::process::Signal, child: &Child) {
        use rustix::process::{Pid, Signal, kill_process};
        if matches!(signal, Signal::INT | Signal::QUIT) && is_at_a_terminal() {
            return;
        }
        let id = child.id().and_then(|id| i32::try_from(id).ok()).and_then(Pid::from_raw);
        if let Some(id) = id {
            // The command may have ended.
            let _ = kill_process(id, signal);
        }
    }
}

/// Whether the terminal's signals reach the group of this process.
#[cfg(unix)]
fn is_at_a_terminal() -> bool {
    let own = rustix::process::getpgrp();
    let foreground =
        |terminal: std::io::Result<std::fs::File>| rustix::termios::tcgetpgrp(terminal.ok()?).ok();
    foreground(std::fs::File::open("/dev/tty")) == Some(own)
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

    /// The console sends the signal to all of its processes.
    fn pass(&self, (): (), _: &Child) {}
}
