//! v2 refused at the door: `return_code` FAIL without an `err_code`. Nothing has
//! happened, and the words say why.

use serde_json::json;
use wechatpay_sdk::{Call, Retry};

use crate::stage::{Faults, Says, Stage, unsigned};
use crate::table::{Group, Row};

struct Door {
    words: &'static str,
    says: Says,
    /// A wrong APIv2 key is the usual cause.
    is_about_the_key: bool,
}

const fn refused(words: &'static str) -> Door {
    Door { words, says: Says::NoEffect, is_about_the_key: false }
}

const fn unknown(words: &'static str) -> Door {
    Door { words, says: Says::Unknown, is_about_the_key: false }
}

const DOORS: &[Door] = &[
    Door { is_about_the_key: true, ..refused("签名错误") },
    Door { is_about_the_key: true, ..refused("签名失败") },
    refused("缺少参数"),
    refused("XML格式错误"),
    refused("参数错误"),
    refused("参数错误:输入的商户号有误"),
    refused("本接口仅支持HMAC-SHA256"),
    refused("No Bill Exist"),
    unknown(""),
    unknown("OK"),
    unknown("系统繁忙"),
    unknown("SYSTEMERROR"),
    unknown("upstream request timeout"),
];

pub(crate) fn group() -> Group {
    let row = |door: &Door| Row {
        attack: format!("`return_code` FAIL: `{}`", door.words),
        changed: if door.is_about_the_key {
            "no signature; the explanation names the APIv2 key".to_owned()
        } else {
            "no signature".to_owned()
        },
        says: door.says.text(),
    };
    let mut rows: Vec<_> = DOORS.iter().map(row).collect();
    for (attack, changed) in [
        ("`return_code` FAIL with a signature that is wrong", "`签名错误` and another `sign`"),
        ("`return_code` FAIL with a code", "`签名错误` and the `err_code` SYSTEMERROR"),
    ] {
        rows.push(Row {
            attack: attack.to_owned(),
            changed: changed.to_owned(),
            says: Says::Unknown.text(),
        });
    }
    Group { heading: "v2: refused before processing", rows }
}

/// Operations of each kind; whether it reads.
fn calls(stage: &Stage) -> Vec<(&'static str, Call, bool)> {
    let credentials = stage.platform.credentials();
    let micropay = json!({
        "appid": credentials.appid(), "mch_id": credentials.mchid(), "body": "tea",
        "out_trade_no": "order", "total_fee": 100, "spbill_create_ip": "127.0.0.1",
        "auth_code": "130000000000000001",
    });
    vec![
        ("a refund", stage.refund_v2("order", "refund"), false),
        ("a payment by code", stage.platform.client.chain("v2/pay/micropay").post(micropay), false),
        ("a query", stage.query_v2("order"), true),
    ]
}

fn document(words: &str, more: &str) -> String {
    format!("<xml><return_code>FAIL</return_code><return_msg>{words}</return_msg>{more}</xml>")
}

#[test]
fn what_is_refused_at_the_door_had_no_effect() {
    let stage = Stage::start();
    let mut faults = Faults::default();
    for door in DOORS {
        stage.answers_instead(move || unsigned(200, document(door.words, "")));
        for (what, call, is_read) in calls(&stage) {
            let result = call.retry(Retry::none()).wait();
            let what = format!("{what}: {}", door.words);
            faults.note(&what, door.says.fault(&result, is_read));
            let error = result.unwrap_err();
            let names_the_key = error.explanation().is_some_and(|text| text.contains("APIv2 key"));
            if door.is_about_the_key && !names_the_key {
                faults.note(&what, Some(format!("the APIv2 key is not named: {error}")));
            }
        }
    }
    faults.none();
}

#[test]
fn a_refusal_at_the_door_that_says_more_is_none() {
    let stage = Stage::start();
    let mut faults = Faults::default();
    for more in ["<sign>00</sign>", "<err_code>SYSTEMERROR</err_code>"] {
        stage.answers_instead(move || unsigned(200, document("签名错误", more)));
        for (what, call, is_read) in calls(&stage) {
            let result = call.retry(Retry::none()).wait();
            faults.note(&format!("{what}: {more}"), Says::Unknown.fault(&result, is_read));
        }
    }
    faults.none();
}

/// D1 and D2: the platform itself refuses, since the client has another key.
#[test]
fn a_wrong_apiv2_key_is_named_and_nothing_has_happened() {
    let mut stage = Stage::start();
    let order = stage.paid();
    let key = wechatpay_sdk::ApiV2Key::new("00000000000000000000000000000000").unwrap();
    let builder = crate::platform::builder(&stage.platform.simulator).api_v2_key(key);
    stage.platform.client = builder.build().unwrap();
    let mut faults = Faults::default();
    for (what, call, is_read) in
        [("D1", stage.query_v2(&order), true), ("D2", stage.refund_v2(&order, "refund"), false)]
    {
        let result = call.wait();
        faults.note(what, Says::NoEffect.fault(&result, is_read));
        let error = result.unwrap_err();
        let names_the_key = error.to_string().contains("APIv2 key");
        faults.note(what, (!names_the_key).then(|| error.to_string()));
    }
    faults.none();
    assert!(stage.platform.simulator.refund("refund").is_none());
}
