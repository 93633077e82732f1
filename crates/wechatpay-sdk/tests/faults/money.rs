//! The same faults for all other operations that move money: transfers, profit sharing, refunds of v2, payments
//! by code. Whatever fails, the platform's books have at most one effect, and the client's report agrees with
//! them.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use http::Method;
use serde_json::{Value, json};
use wechatpay_sdk::{Call, Delivery, Error};

use crate::proxy::Fault;
use crate::stage::Stage;
use crate::way::faults;

/// What one effect moves.
const FEN: i64 = 100;

const CODE_408: &str = "HTTP/1.1 408 Request Timeout\r\nContent-Length: 12\r\n\r\n{\"code\":408}";
const OWN_CODE: &str = "HTTP/1.1 499 \r\nContent-Length: 26\r\n\r\n{\"code\":\"GATEWAY_TIMEOUT\"}";
const EMPTY_404: &str = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n";
const ZERO: &str = "HTTP/1.1 409 Conflict\r\nContent-Length: 10\r\n\r\n{\"code\":0}";
const BLOCKED: &str =
    "HTTP/1.1 403 Forbidden\r\nContent-Length: 31\r\n\r\n{\"code\":\"WAF_BLOCKED_RESPONSE\"}";

/// Those of refunds, and gateways that speak in codes.
fn all() -> Vec<Fault> {
    let mut faults = faults();
    faults.push(Fault::Late);
    for answer in [CODE_408, OWN_CODE, EMPTY_404, ZERO, BLOCKED] {
        faults.push(Fault::AnsweredBeforeThePlatform(answer));
        faults.push(Fault::AnsweredAfterThePlatform(answer));
    }
    faults
}

/// A refusal with documented status and code, from a server that still lets the platform carry out the request.
/// No client can detect that.
fn is_a_lie(operation: Operation, fault: &Fault) -> bool {
    let Fault::AnsweredAfterThePlatform(answer) = fault else { return false };
    matches!(operation, Transfer | Share) && answer.contains("RATELIMIT_EXCEEDED")
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Operation {
    Transfer,
    Share,
    ShareV2,
    RefundV2,
    PaymentByCode,
}

use Operation::{PaymentByCode, RefundV2, Share, ShareV2, Transfer};

const OPERATIONS: [Operation; 5] = [Transfer, Share, ShareV2, RefundV2, PaymentByCode];

/// One request that moves money, and the number to look it up in the books.
struct Request {
    operation: Operation,
    call: Call,
    /// The number or transaction of the order, or the number of the request.
    about: String,
    before: i64,
}

/// A request, and the amount in the books before it was sent.
impl Request {
    async fn new(stage: &Stage, operation: Operation) -> Self {
        static NUMBERS: AtomicUsize = AtomicUsize::new(0);
        let number = NUMBERS.fetch_add(1, Ordering::SeqCst);
        let credentials = stage.simulator.credentials();
        let (appid, mchid) = (credentials.appid(), credentials.mchid());
        let chain = |path: &'static str| stage.client.chain(path);
        let (call, about) = match operation {
            Transfer => {
                let number = format!("bill{number}");
                let transfer = json!({
                    "appid": appid, "out_bill_no": number, "transfer_scene_id": "1000",
                    "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "transfer_amount": FEN,
                    "transfer_remark": "bonus",
                    "transfer_scene_report_infos": [
                        {"info_type": "活动名称", "info_content": "new members"},
                        {"info_type": "奖励说明", "info_content": "first prize"},
                    ],
                });
                (chain("v3/fund-app/mch-transfer/transfer-bills").post(transfer), number)
            }
            Share => {
                let transaction = stage.ripe_order(&format!("share{number}")).await;
                let share = json!({
                    "appid": appid, "transaction_id": transaction,
                    "out_order_no": format!("P{number}"), "unfreeze_unsplit": false,
                    "receivers": [receiver()],
                });
                (chain("v3/profitsharing/orders").post(share), transaction)
            }
            ShareV2 => {
                let transaction = stage.ripe_order(&format!("share{number}")).await;
                let share = json!({
                    "appid": appid, "mch_id": mchid, "transaction_id": transaction,
                    "out_order_no": format!("P{number}"), "sign_type": "HMAC-SHA256",
                    "receivers": json!([receiver()]).to_string(),
                });
                (chain("v2/secapi/pay/multiprofitsharing").post(share), transaction)
            }
            RefundV2 => {
                let order = stage.paid_order().await;
                let refund = json!({
                    "appid": appid, "mch_id": mchid, "out_trade_no": order,
                    "out_refund_no": format!("{order}-refund"), "total_fee": 1000,
                    "refund_fee": FEN,
                });
                (chain("v2/secapi/pay/refund").post(refund), order)
            }
            PaymentByCode => {
                let order = format!("code{number}");
                let payment = json!({
                    "appid": appid, "mch_id": mchid, "body": "tea", "out_trade_no": order,
                    "total_fee": FEN, "spbill_create_ip": "127.0.0.1",
                    "auth_code": format!("13{number:016}"),
                });
                (chain("v2/pay/micropay").post(payment), order)
            }
        };
        let mut request = Self { operation, call, about, before: 0 };
        request.before = moved(stage, operation, &request.about).await;
        request
    }

    /// Sends the request, delivers late requests, and compares the client's report with the books. Returns the
    /// client's report.
    async fn check(self, stage: &Stage, what: &str, wrong: &mut Wrong) -> Option<Delivery> {
        let Self { operation, call, about, before } = self;
        let result = call.await.map(drop);
        stage.proxy.forget();
        stage.proxy.deliver().await;
        let fen = moved(stage, operation, &about).await - before;
        let what = format!("{operation:?}, {what}: {fen} fen moved: {result:?}");
        assert!([0, FEN].contains(&fen), "more than one effect: {what}");
        let ledger = stage.control(Method::GET, "ledger", json!({})).await;
        assert_eq!(ledger["fault"], Value::Null, "{what}");
        let has_effect = fen == FEN;
        let word = result.err().as_ref().map(Error::delivery);
        let is_true = match word {
            None | Some(Delivery::TookEffect) => has_effect,
            Some(Delivery::NotSent | Delivery::NoEffect) => !has_effect,
            Some(_) => true,
        };
        if !is_true {
            wrong.0.push(what);
        }
        word
    }
}

/// What the client said that is not true.
#[derive(Default)]
struct Wrong(Vec<String>);

impl Wrong {
    #[track_caller]
    fn none(self) {
        let count = self.0.len();
        assert!(self.0.is_empty(), "{count} words are not true:\n{}", self.0.join("\n"));
    }
}

fn receiver() -> Value {
    json!({"type": "MERCHANT_ID", "account": "1900000100", "amount": FEN, "description": "freight"})
}

/// How much has moved, by the books.
async fn moved(stage: &Stage, operation: Operation, about: &str) -> i64 {
    let mchid = stage.simulator.credentials().mchid();
    match operation {
        Transfer => {
            let ledger = stage.control(Method::GET, "ledger", json!({})).await;
            -ledger["balances"][format!("{mchid}/operation")].as_i64().unwrap()
        }
        Share | ShareV2 => {
            let path = "v3/profitsharing/transactions/{transaction_id}/amounts";
            let call = stage.direct.chain(path).bind("transaction_id", about).get();
            let amounts: Value = call.await.unwrap().json().unwrap();
            1000 - amounts["unsplit_amount"].as_i64().unwrap()
        }
        RefundV2 => stage.refunded(about).await,
        PaymentByCode => {
            let ledger = stage.control(Method::GET, "ledger", json!({})).await;
            -ledger["balances"]["world"].as_i64().unwrap_or_default()
        }
    }
}

impl Stage {
    /// The transaction of a paid order whose profit can be shared.
    async fn ripe_order(&self, number: &str) -> String {
        let credentials = self.simulator.credentials();
        let (appid, mchid) = (credentials.appid(), credentials.mchid());
        let receiver = json!({
            "appid": appid, "type": "MERCHANT_ID", "account": "1900000100",
            "relation_type": "STORE",
        });
        self.direct.chain("v3/profitsharing/receivers/add").post(receiver).await.unwrap();
        let order = json!({
            "appid": appid, "mchid": mchid, "description": "tea", "out_trade_no": number,
            "notify_url": "https://merchant.example/notify",
            "amount": {"total": 1000, "currency": "CNY"},
            "settle_info": {"profit_sharing": true},
        });
        self.direct.chain("v3/pay/transactions/native").post(order).await.unwrap();
        let transaction = self.simulator.pay(number).unwrap().transaction_id;
        self.simulator.advance(Duration::from_secs(60)).await;
        transaction
    }
}

async fn stage() -> Stage {
    let stage =
        Stage::with_certificate(|builder| builder.attempt_timeout(Duration::from_secs(60))).await;
    stage.simulator.stop_clock();
    stage
}

#[tokio::test]
async fn without_a_fault_there_is_one_effect() {
    let mut wrong = Wrong::default();
    let stage = stage().await;
    for operation in OPERATIONS {
        let request = Request::new(&stage, operation).await;
        assert_eq!(request.check(&stage, "no fault", &mut wrong).await, None, "{operation:?}");
    }
    wrong.none();
}

#[tokio::test]
async fn a_fault_that_passes_leaves_one_effect_at_most_and_a_true_word() {
    let mut wrong = Wrong::default();
    let stage = stage().await;
    for operation in OPERATIONS {
        for fault in all() {
            let request = Request::new(&stage, operation).await;
            stage.proxy.plan([fault.clone()]);
            request.check(&stage, &format!("{fault:?}"), &mut wrong).await;
        }
    }
    wrong.none();
}

#[tokio::test]
async fn a_fault_that_stays_leaves_one_effect_at_most_and_a_true_word() {
    let mut wrong = Wrong::default();
    let stage = stage().await;
    for operation in OPERATIONS {
        for fault in all().into_iter().filter(|fault| !is_a_lie(operation, fault)) {
            let request = Request::new(&stage, operation).await;
            stage.proxy.always(fault.clone());
            let what = format!("always {fault:?}");
            let word = request.check(&stage, &what, &mut wrong).await;
            let unharmed = matches!(fault, Fault::RequestTwice | Fault::AnswerTwice);
            assert!(word.is_some() || unharmed, "{operation:?}, {what}");
        }
    }
    wrong.none();
}

#[tokio::test]
async fn two_faults_in_a_row_leave_one_effect_at_most_and_a_true_word() {
    let mut wrong = Wrong::default();
    let stage = stage().await;
    let kinds = [
        Fault::ResetBeforeThePlatform,
        Fault::LostAnswer,
        Fault::Late,
        Fault::ChangedBody,
        Fault::AnsweredAfterThePlatform(CODE_408),
        Fault::AnsweredBeforeThePlatform(OWN_CODE),
    ];
    for operation in OPERATIONS {
        for one in &kinds {
            for other in &kinds {
                for pause in [None, Some(Fault::None)] {
                    let request = Request::new(&stage, operation).await;
                    let faults = [Some(one.clone()), pause.clone(), Some(other.clone())];
                    stage.proxy.plan(faults.into_iter().flatten());
                    let what = format!("{one:?}, {pause:?}, {other:?}");
                    request.check(&stage, &what, &mut wrong).await;
                }
            }
        }
    }
    wrong.none();
}

/// What the platform does itself: it fails before the effect, or after it.
#[tokio::test]
async fn what_fails_within_the_platform_leaves_one_effect_at_most_and_a_true_word() {
    let mut wrong = Wrong::default();
    let stage = stage().await;
    for operation in OPERATIONS {
        let (path, codes) = match operation {
            Transfer => ("/v3/fund-app/mch-transfer/transfer-bills", ["SYSTEM_ERROR", "ODD"]),
            Share => ("/v3/profitsharing/orders", ["SYSTEM_ERROR", "ODD"]),
            ShareV2 => ("/secapi/pay/multiprofitsharing", ["SYSTEMERROR", "ODD"]),
            RefundV2 => ("/secapi/pay/refund", ["SYSTEMERROR", "ODD"]),
            PaymentByCode => ("/pay/micropay", ["SYSTEMERROR", "ODD"]),
        };
        for after in [false, true] {
            let mut faults = vec![json!({"fault": "drop", "after": after})];
            faults
                .extend(codes.map(|code| json!({"fault": "error", "code": code, "after": after})));
            for mut fault in faults {
                fault["operation"] = format!("POST {path}").into();
                for count in [1, 9] {
                    fault["count"] = count.into();
                    let request = Request::new(&stage, operation).await;
                    stage.control(Method::POST, "faults", fault.clone()).await;
                    request.check(&stage, &fault.to_string(), &mut wrong).await;
                    stage.control(Method::DELETE, "faults", json!({})).await;
                }
            }
        }
    }
    wrong.none();
}

#[tokio::test]
async fn silence_leaves_one_effect_at_most_and_a_true_word() {
    let mut wrong = Wrong::default();
    // Short, because no answer comes. If a slow machine answers later than that, it counts as silence: then
    // only the report differs.
    let wait = Duration::from_secs(1);
    let stage = Stage::with_certificate(|builder| builder.attempt_timeout(wait)).await;
    stage.simulator.stop_clock();
    use Fault::{StalledAfterThePlatform, StalledBeforeThePlatform, StalledWithinTheBody};
    for operation in OPERATIONS {
        for fault in [StalledBeforeThePlatform, StalledAfterThePlatform, StalledWithinTheBody] {
            let request = Request::new(&stage, operation).await;
            stage.proxy.plan([fault.clone()]);
            let word = request.check(&stage, &format!("{fault:?}"), &mut wrong).await;
            if operation != RefundV2 {
                assert_eq!(word, Some(Delivery::Unknown), "{operation:?}, {fault:?}");
            }
        }
    }
    wrong.none();
}
