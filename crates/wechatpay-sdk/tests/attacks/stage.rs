//! A platform that carries out requests, and an attacker between the platform and the client who writes the
//! answers.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http::{Method, Response, StatusCode};
use serde_json::{Value, json};
use wechatpay_sdk::{Answer, Call, ClientBuilder, Error, ErrorKind, Retry};

use crate::platform::Platform;

/// The expected report of the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Says {
    /// The request may have taken effect; a read has none.
    Unknown,
    /// The platform refused the request.
    NoEffect,
    /// The answer claims a success, and the client does not believe it.
    NotBelieved,
    /// The answer is genuine.
    Taken,
}

impl Says {
    pub(crate) fn text(self) -> &'static str {
        match self {
            Self::Unknown => "may have taken effect (a read: no effect)",
            Self::NoEffect => "no effect",
            Self::NotBelieved => "not proven; may have taken effect (a read: no effect)",
            Self::Taken => "accepted",
        }
    }

    /// Says what is wrong with a result, if anything is.
    pub(crate) fn fault(self, result: &Result<Answer, Error>, is_read: bool) -> Option<String> {
        let error = match result {
            Ok(_) if self == Self::Taken => return None,
            Ok(answer) => return Some(format!("success: {:?}", answer.http().body())),
            Err(error) => error,
        };
        let expected = match self {
            Self::Taken => return Some(error.to_string()),
            Self::NoEffect => false,
            Self::Unknown | Self::NotBelieved => !is_read,
        };
        let is_told = match self {
            // The text of an error says the same as its methods.
            _ if error.may_have_taken_effect() != expected => false,
            _ if error.to_string().contains("may have taken effect") != expected => false,
            Self::NotBelieved => match error.kind() {
                ErrorKind::Verification => !error.authenticated(),
                // It can be proven, and say too little.
                ErrorKind::Answer => true,
                _ => false,
            },
            _ => true,
        };
        (!is_told).then(|| format!("{:?}: {error}", error.kind()))
    }
}

/// All rows of a matrix that went wrong, so that one run shows all of them.
#[derive(Default)]
pub(crate) struct Faults(Vec<String>);

impl Faults {
    pub(crate) fn note(&mut self, what: &str, fault: Option<String>) {
        self.0.extend(fault.map(|fault| format!("{what}: {fault}")));
    }

    #[track_caller]
    pub(crate) fn none(self) {
        let count = self.0.len();
        assert!(self.0.is_empty(), "{count} attacks succeed:\n{}", self.0.join("\n"));
    }
}

pub(crate) struct Stage {
    pub(crate) platform: Platform,
    numbers: AtomicUsize,
}

impl Stage {
    pub(crate) fn start() -> Self {
        Self::with(|builder| builder)
    }

    /// With a client that is set otherwise.
    pub(crate) fn with(set: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Self {
        let simulator = wechatpay_simulator::Simulator::builder().rate_limits(false);
        let simulator = simulator.start_blocking().unwrap();
        let client = set(crate::platform::builder(&simulator)).build().unwrap();
        Self { platform: Platform { simulator, client }, numbers: AtomicUsize::new(0) }
    }

    /// A number that was never used.
    pub(crate) fn number(&self, name: &str) -> String {
        format!("{name}{}", self.numbers.fetch_add(1, Ordering::SeqCst))
    }

    /// The number of a paid order of 100 fen.
    pub(crate) fn paid(&self) -> String {
        let number = self.number("order");
        self.platform.paid_order(&number);
        number
    }

    /// Carries out each request, and gives this answer in place of the platform's.
    pub(crate) fn answers_instead(
        &self,
        answer: impl Fn() -> Response<Bytes> + Send + Sync + 'static,
    ) {
        self.platform.simulator.alter(move |_, _| answer());
    }

    pub(crate) fn refund(&self, order: &str, number: &str) -> Call {
        self.platform.client.chain("v3/refund/domestic/refunds").post(json!({
            "out_trade_no": order, "out_refund_no": number,
            "amount": {"refund": 100, "total": 100, "currency": "CNY"},
        }))
    }

    pub(crate) fn refund_v2(&self, order: &str, number: &str) -> Call {
        let credentials = self.platform.credentials();
        self.platform.client.chain("v2/secapi/pay/refund").post(json!({
            "appid": credentials.appid(), "mch_id": credentials.mchid(), "out_trade_no": order,
            "out_refund_no": number, "total_fee": 100, "refund_fee": 100,
        }))
    }

    pub(crate) fn transfer(&self, number: &str) -> Call {
        let path = self.platform.client.chain("v3/fund-app/mch-transfer/transfer-bills");
        path.post(json!({
            "appid": self.platform.credentials().appid(), "out_bill_no": number,
            "transfer_scene_id": "1000", "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "transfer_amount": 100, "transfer_remark": "bonus",
            "transfer_scene_report_infos": [
                {"info_type": "活动名称", "info_content": "new members"},
                {"info_type": "奖励说明", "info_content": "first prize"},
            ],
        }))
    }

    pub(crate) fn query(&self, order: &str) -> Call {
        let path = self.platform.client.chain("v3/pay/transactions/out-trade-no/{out_trade_no}");
        let mchid = self.platform.credentials().mchid();
        path.bind("out_trade_no", order).get().query([("mchid", mchid)])
    }

    pub(crate) fn query_v2(&self, order: &str) -> Call {
        let credentials = self.platform.credentials();
        self.platform.client.chain("v2/pay/orderquery").post(json!({
            "appid": credentials.appid(), "mch_id": credentials.mchid(), "out_trade_no": order,
        }))
    }

    /// Whether the platform's books have a transfer.
    pub(crate) fn has_transferred(&self, number: &str) -> bool {
        self.platform.simulator.alter_none();
        let path = "v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}";
        let call = self.platform.client.chain(path).bind("out_bill_no", number).get();
        call.wait().is_ok()
    }

    pub(crate) fn control(&self, method: Method, path: &str, body: Value) -> Value {
        self.platform.simulator.control_blocking(method, path, body).unwrap()
    }
}

/// Retries without waits: these tests are not about the length of waits.
pub(crate) fn at_once() -> Retry {
    Retry::new().backoff(Duration::ZERO, Duration::ZERO).rate_limited(Duration::ZERO)
}

/// An answer without a signature.
pub(crate) fn unsigned(status: u16, body: impl Into<Bytes>) -> Response<Bytes> {
    let mut answer = Response::new(body.into());
    *answer.status_mut() = StatusCode::from_u16(status).unwrap();
    answer
}

/// The platform's answer to a call, withheld from the client.
pub(crate) fn stolen(stage: &Stage, call: Call) -> Response<Bytes> {
    let kept = std::sync::Arc::new(Mutex::new(None));
    let keeper = std::sync::Arc::clone(&kept);
    stage.platform.simulator.alter(move |_, answer| {
        *keeper.lock().unwrap() = Some(answer);
        unsigned(502, "")
    });
    let _ = call.retry(Retry::none()).wait();
    stage.platform.simulator.alter_none();
    let answer = kept.lock().unwrap().take();
    answer.unwrap()
}

/// Gives one stolen answer in place of all others.
pub(crate) fn gives(stage: &Stage, answer: Response<Bytes>) {
    stage.platform.simulator.alter(move |_, _| {
        let (parts, body) = answer.clone().into_parts();
        Response::from_parts(parts, body)
    });
}
