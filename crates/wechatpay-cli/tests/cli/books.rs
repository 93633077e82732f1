//! A platform within the test, on which some orders of 2026-11-27 were paid, and the command with its credentials.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::Duration;

use bytes::Bytes;
use serde_json::{Value, json};
use wechatpay_sdk::{Client, ClientBuilder};
use wechatpay_simulator::Simulator;

use crate::platform::{directory, wechatpay};

pub(crate) const DAY: Duration = Duration::from_secs(86_400);

pub(crate) struct Books {
    pub(crate) simulator: Simulator,
    pub(crate) client: Client,
    pub(crate) directory: PathBuf,
}

impl Books {
    /// It is 10:00 of 2026-11-27.
    pub(crate) fn start() -> Self {
        Self::start_on("2026-11-27")
    }

    /// It is 10:00 of this day.
    pub(crate) fn start_on(day: &str) -> Self {
        let builder = Simulator::builder().start_time(format!("{day}T10:00:00+08:00"));
        let simulator = builder.rate_limits(false).notify(false).start_blocking().unwrap();
        let directory = directory();
        let file = simulator.credentials().write_to(directory.join("keys")).unwrap();
        let client = ClientBuilder::from_file(file).unwrap().build().unwrap();
        Self { simulator, client, directory }
    }

    pub(crate) fn mchid(&self) -> &str {
        self.simulator.credentials().mchid()
    }

    /// An order that is paid.
    pub(crate) fn paid(&self, number: &str, fen: u32) {
        let credentials = self.simulator.credentials();
        let order = json!({
            "appid": credentials.appid(), "mchid": credentials.mchid(), "description": "茶",
            "out_trade_no": number, "notify_url": "https://example.com/paid", "amount": {"total": fen},
        });
        self.client["v3/pay/transactions/native"].post(order).wait().unwrap();
        self.simulator.pay(number).unwrap();
    }

    /// An order of the sub-merchant that is paid.
    pub(crate) fn paid_of_sub_merchant(&self, number: &str, fen: u32) {
        let credentials = self.simulator.credentials();
        let order = json!({
            "sp_appid": credentials.appid(), "sp_mchid": credentials.mchid(),
            "sub_mchid": credentials.sub_mchid(), "description": "茶", "out_trade_no": number,
            "notify_url": "https://example.com/paid", "amount": {"total": fen},
        });
        self.client["v3/pay/partner/transactions/native"].post(order).wait().unwrap();
        self.simulator.pay(number).unwrap();
    }

    pub(crate) fn refunded(&self, order: &str, number: &str, fen: u32, total: u32) {
        let refund = json!({
            "out_trade_no": order, "out_refund_no": number,
            "amount": {"refund": fen, "total": total, "currency": "CNY"},
        });
        self.client["v3/refund/domestic/refunds"].post(refund).wait().unwrap();
    }

    /// Moves to `days` days later.
    pub(crate) fn later(&self, days: u32) {
        self.simulator.advance_blocking(days * DAY);
    }

    /// Changes each file on its way.
    pub(crate) fn change_files(&self, change: impl Fn(&[u8]) -> Vec<u8> + Send + Sync + 'static) {
        self.simulator.alter(move |request, mut answer| {
            if request.uri.path() == "/v3/billdownload/file" {
                answer.headers_mut().remove("content-length");
                let changed = change(answer.body());
                *answer.body_mut() = Bytes::from(changed);
            }
            answer
        });
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.directory.join(name)
    }

    pub(crate) fn write(&self, name: &str, text: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, text).unwrap();
        path
    }

    /// The names of the files there are, but for the keys.
    pub(crate) fn files(&self) -> Vec<String> {
        let entries = std::fs::read_dir(&self.directory).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<_> = names.filter(|name| name != "keys").collect();
        names.sort();
        names
    }

    /// The command in the directory of this test, with the credentials, in English.
    pub(crate) fn command(&self, line: &str) -> Command {
        let mut command = run_in(&self.directory, line);
        command.args(["--credentials", "keys/credentials.json"]);
        command
    }

    pub(crate) fn run(&self, line: &str) -> Output {
        self.command(line).output().unwrap()
    }
}

impl Drop for Books {
    fn drop(&mut self) {
        // Keep the files of a failed test for inspection.
        if !std::thread::panicking() {
            let _ = std::fs::remove_dir_all(&self.directory);
        }
    }
}

/// The command in a directory, in English; its words are separated by spaces.
pub(crate) fn run_in(directory: &Path, line: &str) -> Command {
    let mut command = wechatpay();
    command.current_dir(directory).args(line.split_whitespace());
    in_language(&mut command, "en_US.UTF-8");
    command
}

pub(crate) fn in_language(command: &mut Command, language: &str) {
    for name in ["LANGUAGE", "LC_ALL", "LC_MESSAGES"] {
        command.env_remove(name);
    }
    command.env("LANG", language);
}

/// Standard output of a command that ended with this code, and has said nothing on standard error.
pub(crate) fn printed(output: Output, code: i32) -> String {
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert_eq!((output.status.code(), stderr.as_str()), (Some(code), ""));
    String::from_utf8(output.stdout).unwrap()
}

/// Each line is an object.
pub(crate) fn objects(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}
