//! The client's word as a script reads it: exit code and words, where the APIv2
//! key is wrong, and where a read fails.

use serde_json::{Value, json};

use crate::platform::{Platform, failed};

/// The credentials with another APIv2 key.
fn another_key(platform: &Platform) -> String {
    let mut credentials = platform.credentials.clone();
    credentials["api_v2_key"] = "00000000000000000000000000000000".into();
    let file = platform.directory.join("another.json");
    std::fs::write(&file, credentials.to_string()).unwrap();
    file.to_str().unwrap().to_owned()
}

/// D1 and D2.
#[test]
fn a_wrong_apiv2_key_is_named_and_nothing_has_happened() {
    let platform = Platform::start();
    platform.paid_order("order-0001");
    let file = another_key(&platform);
    let (appid, mchid) = (platform.text("appid"), platform.text("mchid"));
    let query = json!({"appid": appid, "mch_id": mchid, "out_trade_no": "order-0001"});
    let mut refund = query.clone();
    for (name, value) in [("total_fee", "100"), ("refund_fee", "100"), ("out_refund_no", "r-1")] {
        refund[name] = value.into();
    }
    for (path, body) in [("v2/pay/orderquery", query), ("v2/secapi/pay/refund", refund)] {
        let body = body.to_string();
        let mut command = crate::platform::wechatpay();
        command.args(["POST", path, "--data", &body, "--credentials", &file]);
        let stderr = failed(command.output().unwrap(), 3);
        assert!(stderr.contains("APIv2 key"), "{path}: {stderr}");
        assert!(!stderr.contains("may have taken effect"), "{path}: {stderr}");
    }
}

#[test]
fn a_read_never_says_that_it_may_have_taken_effect() {
    let platform = Platform::start();
    let certificates = "GET /v3/certificates";
    let mut faults =
        vec![json!({"fault": "drop"}), json!({"fault": "signature", "how": "missing"})];
    for (status, code) in [(400, "ODD"), (408, "408"), (502, "SYSTEM_ERROR")] {
        faults.push(json!({"fault": "error", "code": code, "status": status}));
    }
    for mut fault in faults {
        fault["operation"] = certificates.into();
        let (status, answer) = platform.ask("POST", "faults", &fault);
        assert_eq!(status, 200, "{answer}");
        let output = platform.command(&["GET", "v3/certificates"]).output().unwrap();
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert!(!output.status.success(), "{fault}: {stderr}");
        assert_ne!(output.status.code(), Some(4), "{fault}: {stderr}");
        assert!(!stderr.contains("may have taken effect"), "{fault}: {stderr}");
        platform.ask("DELETE", "faults", &Value::Null);
    }
}
