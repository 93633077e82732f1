//! An answer belongs to its request. The client refuses correctly signed answers to other requests, and signed
//! texts that are not answers.

use std::sync::Mutex;

use bytes::Bytes;
use http::{Method, Response};
use serde_json::{Value, json};
use wechatpay_sdk::{Answer, Error, ErrorKind, FailedCheck, Retry};

use crate::stage::{Faults, Says, Stage, at_once, gives, stolen, unsigned};
use crate::table::{Group, Row};
use crate::v2::{genuine, members};

struct Attack {
    name: &'static str,
    changed: &'static str,
    says: Says,
    is_read: bool,
    run: fn(&Stage) -> Result<Answer, Error>,
}

const fn of_another(
    name: &'static str,
    changed: &'static str,
    run: fn(&Stage) -> Result<Answer, Error>,
) -> Attack {
    Attack { name, changed, says: Says::NotBelieved, is_read: false, run }
}

const fn read(attack: Attack) -> Attack {
    Attack { is_read: true, ..attack }
}

const fn error_under_200(
    name: &'static str,
    changed: &'static str,
    run: fn(&Stage) -> Result<Answer, Error>,
) -> Attack {
    Attack { name, changed, says: Says::Unknown, is_read: false, run }
}

const fn taken(
    name: &'static str,
    changed: &'static str,
    run: fn(&Stage) -> Result<Answer, Error>,
) -> Attack {
    Attack { name, changed, says: Says::Taken, is_read: true, run }
}

/// What nothing in the answer contradicts: it has not the request's number, and an answer may lack any
/// member (`docs/conformance.md`, "What signatures do not prove").
const fn undetected(attack: Attack) -> Attack {
    Attack { says: Says::Taken, ..attack }
}

const ATTACKS: &[Attack] = &[
    read(of_another(
        "The state of another order",
        "the answer about another `out_trade_no`",
        |stage| {
            let (paid, unpaid) = (stage.paid(), stage.number("unpaid"));
            gives(stage, stolen(stage, stage.query(&paid)));
            stage.query(&unpaid).retry(Retry::none()).wait()
        },
    )),
    read(of_another(
        "The state of another refund",
        "the answer about another `out_refund_no`",
        |stage| {
            let (one, other) = (stage.number("refund"), stage.number("refund"));
            stage.refund(&stage.paid(), &one).wait().unwrap();
            let query = |number: &str| {
                let path = "v3/refund/domestic/refunds/{out_refund_no}";
                stage.platform.client.chain(path).bind("out_refund_no", number).get()
            };
            gives(stage, stolen(stage, query(&one)));
            query(&other).retry(Retry::none()).wait()
        },
    )),
    of_another("Another refund", "the answer to another refund", |stage| {
        let (one, other) = (stage.number("refund"), stage.number("refund"));
        let order = stage.paid();
        gives(stage, stolen(stage, stage.refund(&stage.paid(), &one)));
        stage.refund(&order, &other).retry(Retry::none()).wait()
    }),
    of_another("Another transfer", "the answer to another transfer", |stage| {
        let (one, other) = (stage.number("bill"), stage.number("bill"));
        gives(stage, stolen(stage, stage.transfer(&one)));
        stage.transfer(&other).retry(Retry::none()).wait()
    }),
    read(of_another(
        "The state of another order, of v2",
        "the answer about another order",
        |stage| {
            let (paid, unpaid) = (stage.paid(), stage.number("unpaid"));
            gives(stage, stolen(stage, stage.query_v2(&paid)));
            stage.query_v2(&unpaid).retry(Retry::none()).wait()
        },
    )),
    of_another("Another refund, of v2", "the answer to another refund", |stage| {
        let (one, other) = (stage.number("refund"), stage.number("refund"));
        let order = stage.paid();
        gives(stage, stolen(stage, stage.refund_v2(&stage.paid(), &one)));
        stage.refund_v2(&order, &other).retry(Retry::none()).wait()
    }),
    undetected(of_another(
        "The order instead of its refund",
        "the answer to a query of the order",
        |stage| {
            let order = stage.paid();
            gives(stage, stolen(stage, stage.query(&order)));
            stage.refund(&order, &stage.number("refund")).retry(Retry::none()).wait()
        },
    )),
    undetected(of_another(
        "An empty answer instead of a refund",
        "the signature of a 204, under 204",
        |stage| stage.refund_answered(204),
    )),
    undetected(of_another(
        "An empty answer instead of a refund, with another status",
        "the signature of a 204, under 200",
        |stage| stage.refund_answered(200),
    )),
    undetected(of_another(
        "The order instead of its refund, of v2",
        "the answer to a query of the order",
        |stage| {
            let order = stage.paid();
            gives(stage, stolen(stage, stage.query_v2(&order)));
            stage.refund_v2(&order, &stage.number("refund")).retry(Retry::none()).wait()
        },
    )),
    undetected(of_another(
        "A closed order instead of a refund, of v2",
        "a signed success without a number",
        |stage| {
            let credentials = stage.platform.credentials();
            let unpaid = stage.number("unpaid");
            let place = stage.platform.client.chain("v2/pay/unifiedorder").post(json!({
                "appid": credentials.appid(), "mch_id": credentials.mchid(), "body": "tea",
                "out_trade_no": unpaid, "total_fee": 100, "spbill_create_ip": "127.0.0.1",
                "notify_url": "https://merchant.example/notify", "trade_type": "NATIVE",
            }));
            place.wait().unwrap();
            let close = stage.platform.client.chain("v2/pay/closeorder").post(json!({
                "appid": credentials.appid(), "mch_id": credentials.mchid(), "out_trade_no": unpaid,
            }));
            let order = stage.paid();
            gives(stage, stolen(stage, close));
            stage.refund_v2(&order, &stage.number("refund")).retry(Retry::none()).wait()
        },
    )),
    undetected(of_another(
        "A notification of v2 as the answer to a refund",
        "the signed notification of the order's payment",
        |stage| {
            let order = stage.paid();
            let credentials = stage.platform.credentials();
            let members = members(&[
                ("appid", credentials.appid()),
                ("bank_type", "CFT"),
                ("mch_id", credentials.mchid()),
                ("nonce_str", "5K8264ILTKCH16CQ2502SI8ZNMTM67VS"),
                ("openid", "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
                ("out_trade_no", &order),
                ("result_code", "SUCCESS"),
                ("return_code", "SUCCESS"),
                ("time_end", "20261128100000"),
                ("total_fee", "100"),
                ("transaction_id", "4200000000202611280000000001"),
            ]);
            let xml = genuine(&members, credentials.api_v2_key());
            stage.answers_instead(move || unsigned(200, xml.clone()));
            stage.refund_v2(&order, &stage.number("refund")).retry(Retry::none()).wait()
        },
    )),
    of_another(
        "A notification as the answer to a refund",
        "a signed body with `event_type` and `resource`",
        |stage| {
            let order = stage.paid();
            stage.signs(200, notification());
            stage.refund(&order, &stage.number("refund")).retry(Retry::none()).wait()
        },
    ),
    read(of_another(
        "A notification as the answer to a query",
        "a signed body with `event_type` and `resource`",
        |stage| {
            let order = stage.paid();
            stage.signs(200, notification());
            stage.query(&order).retry(Retry::none()).wait()
        },
    )),
    error_under_200("A signed error under a changed status", "100 bytes under 200", |stage| {
        stage.error_under_200(0)
    }),
    error_under_200("A large signed error under a changed status", "64 KiB under 200", |stage| {
        stage.error_under_200(1 << 16)
    }),
    error_under_200(
        "A very large signed error under a changed status",
        "1 MiB under 200",
        |stage| stage.error_under_200(1 << 20),
    ),
    error_under_200(
        "A signed error of the largest size under a changed status",
        "7 MiB under 200",
        |stage| stage.error_under_200(7 << 20),
    ),
    error_under_200(
        "A signed error with an additional member, under a changed status",
        "`code`, `message`, `request_id` under 200",
        |stage| {
            let error = json!({"code": "NOT_ENOUGH", "message": "余额不足", "request_id": "08AB"});
            stage.signs(200, error.to_string());
            stage.refund("none", &stage.number("refund")).retry(Retry::none()).wait()
        },
    ),
    Attack {
        says: Says::Unknown,
        ..of_another(
            "Another refund in the answer to the status query",
            "429, and the answer about another `out_refund_no` to the query",
            |stage| {
                let other = stage.number("refund");
                stage.refund(&stage.paid(), &other).wait().unwrap();
                let path = "v3/refund/domestic/refunds/{out_refund_no}";
                let query = stage.platform.client.chain(path).bind("out_refund_no", other).get();
                let (stolen, signer) = (stolen(stage, query), stage.platform.simulator.signer());
                stage.platform.simulator.alter(move |request, _| {
                    if request.method == Method::GET {
                        return signer.resign(stolen.clone());
                    }
                    unsigned(429, "{\"code\":\"FREQUENCY_LIMITED\",\"message\":\"\"}")
                });
                stage.refund("none", &stage.number("refund")).retry(at_once()).wait()
            },
        )
    },
    taken("An answer without its number", "a signed answer without `out_trade_no`", |stage| {
        stage.signs(200, "{\"trade_state\":\"SUCCESS\"}".to_owned());
        stage.query("order-1").retry(Retry::none()).wait()
    }),
    taken("An answer with its number as a number", "`{\"out_trade_no\":1217752501}`", |stage| {
        stage.signs(200, "{\"out_trade_no\":1217752501,\"trade_state\":\"SUCCESS\"}".to_owned());
        stage.query("1217752501").retry(Retry::none()).wait()
    }),
];

impl Stage {
    /// Carries out each request, and gives this body, signed by the platform.
    fn signs(&self, status: u16, body: String) {
        let signer = self.platform.simulator.signer();
        let body = Bytes::from(body);
        self.answers_instead(move || signer.resign(unsigned(status, body.clone())));
    }

    /// A refund that is answered by what the platform signed for closing an order.
    fn refund_answered(&self, status: u16) -> Result<Answer, Error> {
        let number = self.number("unpaid");
        let credentials = self.platform.credentials();
        let place = self.platform.client.chain("v3/pay/transactions/native").post(json!({
            "appid": credentials.appid(), "mchid": credentials.mchid(), "description": "tea",
            "out_trade_no": number, "notify_url": "https://merchant.example/notify",
            "amount": {"total": 100, "currency": "CNY"},
        }));
        place.wait().unwrap();
        let path = "v3/pay/transactions/out-trade-no/{out_trade_no}/close";
        let close = self.platform.client.chain(path).bind("out_trade_no", number);
        let mut answer = stolen(self, close.post(json!({"mchid": credentials.mchid()})));
        assert_eq!((answer.status().as_u16(), answer.body().len()), (204, 0));
        let order = self.paid();
        *answer.status_mut() = http::StatusCode::from_u16(status).unwrap();
        gives(self, answer);
        self.refund(&order, &self.number("refund")).retry(Retry::none()).wait()
    }

    /// A refund that is refused with status 200 and a `detail` of `size` bytes.
    fn error_under_200(&self, size: usize) -> Result<Answer, Error> {
        let detail = json!({"field": "/amount/refund", "issue": "x".repeat(size)});
        let error = json!({"code": "NOT_ENOUGH", "message": "余额不足", "detail": detail});
        self.signs(200, error.to_string());
        let result = self.refund("none", &self.number("refund")).retry(Retry::none()).wait();
        if let Err(error) = &result {
            // The platform's word is not hidden.
            assert_eq!((error.kind(), error.code()), (ErrorKind::Api, Some("NOT_ENOUGH")));
        }
        result
    }
}

fn notification() -> String {
    json!({
        "id": "EV-2018022511223320873", "create_time": "2026-11-28T10:00:00+08:00",
        "event_type": "REFUND.SUCCESS", "resource_type": "encrypt-resource", "summary": "退款成功",
        "resource": {
            "original_type": "refund", "algorithm": "AEAD_AES_256_GCM", "ciphertext": "AAAA",
            "associated_data": "refund", "nonce": "fdasflkja484",
        },
    })
    .to_string()
}

const REPLAYS: [(&str, &str); 2] = [
    ("A repeated answer, to the same client", "an answer that it has already received"),
    ("A repeated answer, to another client", "of one process, with the same keys"),
];

pub(crate) fn group() -> Group {
    let row = |attack: &Attack| Row {
        attack: attack.name.to_owned(),
        changed: attack.changed.to_owned(),
        says: attack.says.text(),
    };
    let replay = |(attack, changed): (&str, &str)| Row {
        attack: attack.to_owned(),
        changed: changed.to_owned(),
        says: Says::NotBelieved.text(),
    };
    Group {
        heading: "Answers to other requests",
        rows: ATTACKS.iter().map(row).chain(REPLAYS.map(replay)).collect(),
    }
}

#[test]
fn an_answer_belongs_to_its_request() {
    let mut faults = Faults::default();
    let stage = Stage::start();
    for attack in ATTACKS {
        stage.platform.simulator.alter_none();
        let result = (attack.run)(&stage);
        faults.note(attack.name, attack.says.fault(&result, attack.is_read));
    }
    faults.none();
}

/// The test's own attacks are what they claim: each answer is taken where it
/// belongs.
#[test]
fn a_stolen_answer_is_right_where_it_belongs() {
    let stage = Stage::start();
    let order = stage.paid();
    gives(&stage, stolen(&stage, stage.query(&order)));
    stage.query(&order).retry(Retry::none()).wait().unwrap();
    gives(&stage, stolen(&stage, stage.query_v2(&order)));
    stage.query_v2(&order).retry(Retry::none()).wait().unwrap();
    let number = stage.number("refund");
    gives(&stage, stolen(&stage, stage.refund(&order, &number)));
    stage.refund(&order, &number).retry(Retry::none()).wait().unwrap();
    stage.platform.simulator.alter_none();
    let refund = stage.control(Method::GET, &format!("orders/{order}"), json!({}));
    assert_eq!(refund["refunded"], Value::from(100));
}

/// Gives the first answer to all that follow.
fn replays(stage: &Stage) {
    let first: Mutex<Option<Response<Bytes>>> = Mutex::new(None);
    stage
        .platform
        .simulator
        .alter(move |_, answer| first.lock().unwrap().get_or_insert(answer).clone());
}

#[test]
fn an_answer_is_taken_once_by_all_clients_that_share_keys() {
    let stage = Stage::start();
    let order = stage.paid();
    let mut faults = Faults::default();
    for (what, _) in REPLAYS {
        replays(&stage);
        stage.query(&order).retry(Retry::none()).wait().unwrap();
        let result = if what == REPLAYS[0].0 {
            stage.query(&order).retry(Retry::none()).wait()
        } else {
            let other = crate::platform::builder(&stage.platform.simulator).build().unwrap();
            let path = other.chain("v3/pay/transactions/out-trade-no/{out_trade_no}");
            let call = path.bind("out_trade_no", &order).get();
            let mchid = stage.platform.credentials().mchid();
            call.query([("mchid", mchid)]).retry(Retry::none()).wait()
        };
        let replayed = result.as_ref().err().and_then(Error::failed_check);
        let is_told = replayed == Some(&FailedCheck::Replayed);
        faults.note(what, (!is_told).then(|| format!("{result:?}")));
        faults.note(what, Says::NotBelieved.fault(&result, true));
    }
    faults.none();
}
