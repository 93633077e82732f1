//! Unsigned refusals from the platform's gateway: their status and code are documented, for the operation or
//! for all operations.

use serde_json::json;
use wechatpay_sdk::{Call, Delivery, Retry};

use crate::stage::{Faults, Says, Stage, unsigned};
use crate::table::{Group, Row};
use crate::v2::{document, fold, members, sign};

struct Refusal {
    operation: &'static str,
    status: u16,
    code: &'static str,
    says: Says,
}

const REFUND: &str = "POST /v3/refund/domestic/refunds";
const TRANSFER: &str = "POST /v3/fund-app/mch-transfer/transfer-bills";
const SHARE: &str = "POST /v3/profitsharing/orders";
const REFUND_V2: &str = "POST /secapi/pay/refund";
const MICROPAY: &str = "POST /pay/micropay";

const fn refused(operation: &'static str, status: u16, code: &'static str) -> Refusal {
    Refusal { operation, status, code, says: Says::NoEffect }
}

const fn undecided(operation: &'static str, status: u16, code: &'static str) -> Refusal {
    Refusal { operation, status, code, says: Says::Unknown }
}

const REFUSALS: &[Refusal] = &[
    refused(REFUND, 400, "INVALID_REQUEST"),
    refused(REFUND, 400, "PARAM_ERROR"),
    refused(REFUND, 400, "APPID_MCHID_NOT_MATCH"),
    refused(REFUND, 401, "SIGN_ERROR"),
    refused(REFUND, 403, "NOT_ENOUGH"),
    refused(REFUND, 403, "USER_ACCOUNT_ABNORMAL"),
    refused(REFUND, 403, "NO_AUTH"),
    refused(REFUND, 403, "RULE_LIMIT"),
    refused(REFUND, 403, "REQUEST_BLOCKED"),
    refused(REFUND, 403, "ACCOUNT_ERROR"),
    refused(REFUND, 404, "MCH_NOT_EXISTS"),
    refused(REFUND, 404, "RESOURCE_NOT_EXISTS"),
    undecided(REFUND, 429, "FREQUENCY_LIMITED"),
    undecided(REFUND, 500, "SYSTEM_ERROR"),
    refused(TRANSFER, 400, "INVALID_REQUEST"),
    refused(TRANSFER, 400, "PARAM_ERROR"),
    refused(TRANSFER, 401, "SIGN_ERROR"),
    refused(TRANSFER, 403, "NOT_ENOUGH"),
    refused(TRANSFER, 403, "NO_AUTH"),
    refused(TRANSFER, 429, "FREQUENCY_LIMIT"),
    refused(TRANSFER, 429, "FREQUENCY_LIMIT_EXCEED"),
    refused(TRANSFER, 429, "RATELIMIT_EXCEEDED"),
    // The first request under this number may be the one that exists.
    undecided(TRANSFER, 400, "ALREADY_EXISTS"),
    undecided(TRANSFER, 500, "SYSTEM_ERROR"),
    refused(SHARE, 400, "INVALID_REQUEST"),
    refused(SHARE, 400, "PARAM_ERROR"),
    refused(SHARE, 401, "SIGN_ERROR"),
    refused(SHARE, 403, "NOT_ENOUGH"),
    refused(SHARE, 403, "NO_AUTH"),
    refused(SHARE, 403, "RULE_LIMIT"),
    refused(SHARE, 429, "FREQUENCY_LIMITED"),
    undecided(SHARE, 500, "SYSTEM_ERROR"),
    refused(REFUND_V2, 200, "APPID_MCHID_NOT_MATCH"),
    refused(REFUND_V2, 200, "APPID_NOT_EXIST"),
    refused(REFUND_V2, 200, "INVALID_REQ_TOO_MUCH"),
    refused(REFUND_V2, 200, "INVALID_TRANSACTIONID"),
    refused(REFUND_V2, 200, "MCHID_NOT_EXIST"),
    refused(REFUND_V2, 200, "NOTENOUGH"),
    refused(REFUND_V2, 200, "ORDERNOTEXIST"),
    refused(REFUND_V2, 200, "PARAM_ERROR"),
    refused(REFUND_V2, 200, "REQUIRE_POST_METHOD"),
    refused(REFUND_V2, 200, "SIGNERROR"),
    refused(REFUND_V2, 200, "TRADE_OVERDUE"),
    refused(REFUND_V2, 200, "USER_ACCOUNT_ABNORMAL"),
    refused(REFUND_V2, 200, "XML_FORMAT_ERROR"),
    undecided(REFUND_V2, 200, "SYSTEMERROR"),
    undecided(REFUND_V2, 200, "BIZERR_NEED_RETRY"),
    undecided(REFUND_V2, 200, "FREQUENCY_LIMITED"),
    // A code of another operation: its meaning for a refund is not documented.
    undecided(REFUND_V2, 200, "AUTHCODEEXPIRE"),
    undecided(REFUND_V2, 200, "A_NEW_CODE"),
    refused(MICROPAY, 200, "AUTHCODEEXPIRE"),
    refused(MICROPAY, 200, "AUTH_CODE_ERROR"),
    refused(MICROPAY, 200, "AUTH_CODE_INVALID"),
    refused(MICROPAY, 200, "BUYER_MISMATCH"),
    refused(MICROPAY, 200, "INVALID_REQUEST"),
    refused(MICROPAY, 200, "LACK_PARAMS"),
    refused(MICROPAY, 200, "NOTENOUGH"),
    // Documents spell it both ways.
    refused(MICROPAY, 200, "NOTSUPORTCARD"),
    refused(MICROPAY, 200, "NOTSUPPORTCARD"),
    refused(MICROPAY, 200, "ORDERCLOSED"),
    refused(MICROPAY, 200, "ORDERREVERSED"),
    refused(MICROPAY, 200, "TRADE_ERROR"),
    undecided(MICROPAY, 200, "USERPAYING"),
    undecided(MICROPAY, 200, "BANKERROR"),
    undecided(MICROPAY, 200, "SYSTEMERROR"),
];

/// Refusals that carry a signature which is not theirs. Nothing that they say is known.
const CHANGED: [(&str, &str); 3] = [
    ("A refusal whose body was changed", "403 `NOT_ENOUGH` under the signature of another body"),
    ("A refusal of v2 with a wrong signature", "`NOTENOUGH` and another `sign`"),
    ("A refusal of v2 that was written again", "`NOTENOUGH`; `nonce_str` holds `&out_refund_no=…`"),
];

pub(crate) fn group() -> Group {
    let row = |refusal: &Refusal| Row {
        attack: format!("`{}`: {} `{}`", refusal.operation, refusal.status, refusal.code),
        changed: "an error without a signature".to_owned(),
        says: refusal.says.text(),
    };
    let mut rows: Vec<_> = REFUSALS.iter().map(row).collect();
    for (status, what) in [(404, "an unknown path"), (405, "a method that the path does not have")]
    {
        rows.push(Row {
            attack: format!("{status} for a path that is in no catalogue"),
            changed: format!("an empty body, as the platform answers {what}"),
            says: Says::NoEffect.text(),
        });
    }
    rows.extend(CHANGED.map(|(attack, changed)| Row {
        attack: attack.to_owned(),
        changed: changed.to_owned(),
        says: Says::Unknown.text(),
    }));
    Group { heading: "Unsigned refusals of the platform", rows }
}

/// A request that the platform carries out nothing of.
fn call(stage: &Stage, operation: &str) -> Call {
    let number = stage.number("none");
    let credentials = stage.platform.credentials();
    let chain = |path: &'static str| stage.platform.client.chain(path);
    match operation {
        REFUND => stage.refund(&number, &number),
        TRANSFER => stage.transfer(&number),
        REFUND_V2 => stage.refund_v2(&number, &number),
        SHARE => chain("v3/profitsharing/orders").post(json!({
            "appid": credentials.appid(), "transaction_id": number, "out_order_no": number,
            "receivers": [{"type": "MERCHANT_ID", "account": "1900000109", "amount": 1,
                           "description": "freight"}],
            "unfreeze_unsplit": true,
        })),
        MICROPAY => chain("v2/pay/micropay").post(json!({
            "appid": credentials.appid(), "mch_id": credentials.mchid(), "body": "tea",
            "out_trade_no": number, "total_fee": 100, "spbill_create_ip": "127.0.0.1",
            "auth_code": "130000000000000001",
        })),
        other => panic!("{other}"),
    }
}

fn body(refusal: &Refusal) -> String {
    let code = refusal.code;
    if refusal.operation.contains("/v3/") {
        return json!({"code": code, "message": "no"}).to_string();
    }
    format!(
        "<xml><return_code>SUCCESS</return_code><return_msg>OK</return_msg>\
         <result_code>FAIL</result_code><err_code>{code}</err_code></xml>"
    )
}

#[test]
fn what_the_platform_documents_as_a_refusal_is_one() {
    let stage = Stage::start();
    let mut faults = Faults::default();
    for refusal in REFUSALS {
        let (status, body) = (refusal.status, body(refusal));
        let call = call(&stage, refusal.operation);
        stage.answers_instead(move || unsigned(status, body.clone()));
        let result = call.retry(Retry::none()).wait();
        let what = format!("{} {status} {}", refusal.operation, refusal.code);
        faults.note(&what, refusal.says.fault(&result, false));
    }
    faults.none();
}

#[test]
fn an_empty_404_or_405_counts_for_a_path_that_is_in_no_catalogue() {
    let stage = Stage::start();
    for status in [404, 405] {
        stage.answers_instead(move || unsigned(status, ""));
        for path in ["v3/new/things", "v3/refund/domestic/refunds/misspelt/again"] {
            let call = stage.platform.client.chain(path).post(json!({"out_trade_no": "1"}));
            let error = call.retry(Retry::none()).wait().unwrap_err();
            assert_eq!(error.delivery(), Delivery::NoEffect, "{path}: {error}");
        }
    }
}

/// A signature proves that the platform refused, whatever the code is.
#[test]
fn a_signed_refusal_needs_no_known_code() {
    let stage = Stage::start();
    let signer = stage.platform.simulator.signer();
    stage.answers_instead(move || {
        signer.resign(unsigned(403, "{\"code\":\"NEW\",\"message\":\"\"}"))
    });
    let error = stage.refund("order", "refund").retry(Retry::none()).wait().unwrap_err();
    assert!(error.authenticated());
    assert_eq!(error.delivery(), Delivery::NoEffect, "{error}");
}

/// A signed server error is not a refusal: there may already have been an effect.
#[test]
fn a_signed_server_error_is_no_refusal() {
    let stage = Stage::start();
    let signer = stage.platform.simulator.signer();
    for (status, code) in [(500, "NEW"), (500, "NOT_ENOUGH"), (502, "NEW"), (503, "PARAM_ERROR")] {
        let signer = signer.clone();
        let body = format!("{{\"code\":\"{code}\",\"message\":\"\"}}");
        stage.answers_instead(move || signer.resign(unsigned(status, body.clone())));
        let error = stage.refund("order", "refund").retry(Retry::none()).wait().unwrap_err();
        assert!(error.authenticated(), "{status} {code}");
        assert_eq!(error.delivery(), Delivery::Unknown, "{status} {code}: {error}");
    }
}

#[test]
fn a_refusal_that_somebody_changed_is_none() {
    let stage = Stage::start();
    let mut faults = Faults::default();
    let signer = stage.platform.simulator.signer();
    stage.answers_instead(move || {
        let mut answer =
            signer.resign(unsigned(403, "{\"code\":\"SYSTEM_ERROR\",\"message\":\"\"}"));
        *answer.body_mut() = "{\"code\":\"NOT_ENOUGH\",\"message\":\"\"}".into();
        answer
    });
    let result = stage.refund("order", "refund").retry(Retry::none()).wait();
    faults.note(CHANGED[0].0, Says::Unknown.fault(&result, false));
    let credentials = stage.platform.credentials();
    let mut refusal = members(&[
        ("appid", credentials.appid()),
        ("err_code", "NOTENOUGH"),
        ("mch_id", credentials.mchid()),
        ("nonce_str", "5K8264ILTKCH16CQ2502SI8ZNMTM67VS"),
        ("out_refund_no", "refund"),
        ("result_code", "FAIL"),
        ("return_code", "SUCCESS"),
    ]);
    let right = sign(&refusal, credentials.api_v2_key());
    let wrong = document(&refusal, "00");
    // The unchanged document is a refusal.
    let genuine = document(&refusal, &right);
    fold(&mut refusal, "nonce_str", "out_refund_no");
    let folded = document(&refusal, &right);
    for (what, xml, says) in [
        (CHANGED[1].0, wrong, Says::Unknown),
        (CHANGED[2].0, folded, Says::Unknown),
        ("as it was signed", genuine, Says::NoEffect),
    ] {
        stage.answers_instead(move || unsigned(200, xml.clone()));
        let result = stage.refund_v2("order", "refund").retry(Retry::none()).wait();
        faults.note(what, says.fault(&result, false));
    }
    faults.none();
}
