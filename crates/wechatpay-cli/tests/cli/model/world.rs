//! The real thing: a `wechatpay simulate --data` process, called by the library over HTTP, and asked
//! as scripts ask it.

use std::path::{Path, PathBuf};
use std::thread;
use std::time::SystemTime;

use serde_json::{Value, json};
use wechatpay_sdk::{Client, ClientBuilder, ErrorKind, Retry};

use super::reference::DEDUCTED;
use super::step::{Call, Fault, Kill};
use crate::platform::{Platform, directory};

/// The receiver of shares.
pub(super) const RECEIVER: &str = "1900000100";
/// The day on which everything begins, so that the same steps meet the same mornings.
const BEGINS: &str = "2031-03-05T12:00:00+08:00";

pub(super) struct World {
    directory: PathBuf,
    data: PathBuf,
    pub(super) platform: Platform,
    client: Client,
}

/// What the merchant knows of the order that a call is about.
#[derive(Clone, Debug)]
pub(super) struct Known {
    pub(super) transaction: String,
    pub(super) total: i64,
    /// The platform's name of the contract that a call is about.
    pub(super) contract: String,
}

/// The outcome of a call.
#[derive(Debug, PartialEq)]
pub(super) enum Outcome {
    Answered(Value),
    /// With its code; `true` if the library says that the call may have taken effect.
    Refused(String, bool),
    /// An answer that fails the verification.
    Unbelieved,
    /// No answer.
    Lost,
    /// What never should come.
    Strange(String),
}

impl World {
    pub(super) fn begin() -> Self {
        let directory = memory();
        let data = directory.join("data");
        let (platform, client) = start(&data);
        let world = Self { directory, data, platform, client };
        world.asked("PUT", "clock", json!({ "mode": "stepped" }));
        world.asked("POST", "clock/advance", json!({ "to": BEGINS }));
        let receiver = json!({
            "appid": world.platform.text("appid"), "type": "MERCHANT_ID", "account": RECEIVER,
            "relation_type": "PARTNER",
        });
        world.client.chain("v3/profitsharing/receivers/add").post(receiver).wait().unwrap();
        world
    }

    /// Ends the process without a warning, and starts another one with the same file.
    pub(super) fn kill(&mut self) {
        self.platform.child.kill().unwrap();
        self.platform.child.wait().unwrap();
        (self.platform, self.client) = start(&self.data);
    }

    /// Asks for something that has to succeed.
    pub(super) fn asked(&self, method: &str, path: &str, body: Value) -> Value {
        let (status, answer) = self.platform.ask(method, path, &body);
        assert_eq!(status, 200, "{method} {path}: {answer}");
        answer
    }

    /// What a request of a script was answered: the body, or the error code.
    pub(super) fn ask(&self, method: &str, path: &str, body: Value) -> Result<Value, String> {
        let (status, answer) = self.platform.ask(method, path, &body);
        if status == 200 {
            return Ok(answer);
        }
        Err(answer["code"].as_str().unwrap_or_default().to_owned())
    }

    pub(super) fn call(&self, call: &Call, known: &Known, fault: Option<Fault>) -> Outcome {
        send(&self.client, &self.platform, call, known, fault)()
    }

    /// Calls, kills the process meanwhile, and starts it again.
    pub(super) fn call_and_kill(&mut self, call: &Call, known: &Known, kill: Kill) -> Outcome {
        let written = || std::fs::metadata(&self.data).and_then(|file| file.modified()).ok();
        let before: Option<SystemTime> = written();
        let call = thread::spawn(send(&self.client, &self.platform, call, known, None));
        while kill == Kill::WhenWritten && !call.is_finished() && written() == before {
            thread::yield_now();
        }
        self.platform.child.kill().unwrap();
        let outcome = call.join().unwrap();
        self.kill();
        outcome
    }

    /// A signed query; the answer, or the error code.
    pub(super) fn query(&self, path: &str, query: &[(&str, &str)]) -> Result<Value, String> {
        match self.client.chain(path.to_owned()).get().query(query).wait() {
            Ok(answer) => Ok(answer.json().unwrap()),
            Err(error) => Err(error.code().unwrap_or("no answer").to_owned()),
        }
    }
}

impl Drop for World {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.directory);
    }
}

/// A directory in memory, if the system has one. Files there survive a killed process as on a disk, and
/// thousands of writes take no time.
fn memory() -> PathBuf {
    let shared = Path::new("/dev/shm");
    let directory = directory();
    let Some(name) = directory.file_name().filter(|_| shared.is_dir()) else { return directory };
    let memory = shared.join(name);
    let _ = std::fs::remove_dir_all(&directory);
    std::fs::create_dir_all(&memory).unwrap();
    memory
}

fn start(data: &Path) -> (Platform, Client) {
    // The clock is stopped, so without this flag all requests would count in the same second.
    let platform = Platform::start_with(&["--no-rate-limits", "--data", data.to_str().unwrap()]);
    // The model must know each request, so nothing is retried.
    let client = ClientBuilder::from_file(platform.file()).unwrap().retry(Retry::none());
    (platform, client.build().unwrap())
}

/// A call that can be made on any thread.
fn send(
    client: &Client,
    platform: &Platform,
    call: &Call,
    known: &Known,
    fault: Option<Fault>,
) -> impl FnOnce() -> Outcome + Send + 'static {
    let (path, body) = request(platform, call, known);
    let chain = client.chain(path);
    let mut call = match (call, body) {
        (_, Some(body)) => chain.post(body),
        (Call::QueryRefund { .. }, None) => chain.get(),
        (_, None) => chain.call(http::Method::POST),
    };
    if let Some(fault) = fault {
        call = call.header("Wechatpay-Negative-Test", fault.header());
    }
    move || match call.wait() {
        Ok(answer) if answer.http().body().is_empty() => Outcome::Answered(Value::Null),
        Ok(answer) => Outcome::Answered(answer.json().unwrap()),
        Err(error) => match (error.kind(), error.code()) {
            (ErrorKind::Api, Some(code)) => {
                Outcome::Refused(code.to_owned(), error.may_have_taken_effect())
            }
            (ErrorKind::Verification, _) => Outcome::Unbelieved,
            (ErrorKind::Transport | ErrorKind::Connect, _) => Outcome::Lost,
            _ => Outcome::Strange(error.to_string()),
        },
    }
}

impl Fault {
    fn header(self) -> &'static str {
        match self {
            Self::Error => "SYSTEM_ERROR",
            Self::ErrorAfter => "SYSTEM_ERROR-after",
            Self::Drop => "drop",
            Self::DropAfter => "drop-after",
            Self::BrokenSignature => "broken-signature",
        }
    }

    /// The members of a rule.
    pub(super) fn rule(self) -> Value {
        match self {
            Self::Error => json!({ "fault": "error", "code": "SYSTEM_ERROR" }),
            Self::ErrorAfter => json!({ "fault": "error", "code": "SYSTEM_ERROR", "after": true }),
            Self::Drop => json!({ "fault": "drop" }),
            Self::DropAfter => json!({ "fault": "drop", "after": true }),
            Self::BrokenSignature => json!({ "fault": "signature", "how": "broken" }),
        }
    }
}

/// The path of a call, and its body where it has one.
fn request(platform: &Platform, call: &Call, known: &Known) -> (String, Option<Value>) {
    let (appid, mchid) = (platform.text("appid"), platform.text("mchid"));
    let transfers = "v3/fund-app/mch-transfer/transfer-bills";
    match call {
        Call::Place { order, total, sharing } => {
            let body = json!({
                "appid": appid, "mchid": mchid, "description": "d",
                "out_trade_no": format!("order-{order}"),
                "notify_url": "https://example.com/paid",
                "amount": { "total": total, "currency": "CNY" },
                "settle_info": { "profit_sharing": sharing },
            });
            ("v3/pay/transactions/native".to_owned(), Some(body))
        }
        Call::Close { order } => (
            format!("v3/pay/transactions/out-trade-no/order-{order}/close"),
            Some(json!({ "mchid": mchid })),
        ),
        Call::Refund { refund, order, amount, only_balance } => {
            let mut body = json!({
                "out_trade_no": format!("order-{order}"),
                "out_refund_no": format!("refund-{refund}"),
                "amount": { "refund": amount, "total": known.total, "currency": "CNY" },
            });
            if *only_balance {
                body["funds_account"] = json!("AVAILABLE");
            }
            ("v3/refund/domestic/refunds".to_owned(), Some(body))
        }
        Call::QueryRefund { refund } => {
            (format!("v3/refund/domestic/refunds/refund-{refund}"), None)
        }
        Call::Share { share, amount, unfreeze, .. } => {
            let body = json!({
                "appid": appid, "transaction_id": known.transaction,
                "out_order_no": format!("share-{share}"), "unfreeze_unsplit": unfreeze,
                "receivers": [{
                    "type": "MERCHANT_ID", "account": RECEIVER, "amount": amount,
                    "description": "d",
                }],
            });
            ("v3/profitsharing/orders".to_owned(), Some(body))
        }
        Call::Return { back, share, amount } => {
            let body = json!({
                "out_order_no": format!("share-{share}"),
                "out_return_no": format!("return-{back}"),
                "return_mchid": RECEIVER, "amount": amount, "description": "d",
            });
            ("v3/profitsharing/return-orders".to_owned(), Some(body))
        }
        Call::Transfer { transfer, amount } => {
            let body = json!({
                "appid": appid, "out_bill_no": format!("transfer{transfer}"),
                "transfer_scene_id": "1000", "openid": "oUpF8", "transfer_amount": amount,
                "transfer_remark": "r",
                "transfer_scene_report_infos": [
                    { "info_type": "活动名称", "info_content": "c" },
                    { "info_type": "奖励说明", "info_content": "c" },
                ],
            });
            (transfers.to_owned(), Some(body))
        }
        Call::Deduct { order, .. } => {
            let body = json!({
                "appid": appid, "out_trade_no": format!("order-{order}"), "description": "d",
                "transaction_notify_url": "https://example.com/paid",
                "contract_id": known.contract,
                "amount": { "total": DEDUCTED, "currency": "CNY" },
            });
            ("v3/papay/pay/transactions/apply".to_owned(), Some(body))
        }
        Call::End { contract } => {
            let path = "v3/papay/sign/contracts/plan-id/1/out-contract-code";
            let body = json!({ "contract_termination_remark": "x" });
            (format!("{path}/contract-{contract}/terminate"), Some(body))
        }
        Call::Cancel { transfer } => {
            (format!("{transfers}/out-bill-no/transfer{transfer}/cancel"), None)
        }
    }
}
