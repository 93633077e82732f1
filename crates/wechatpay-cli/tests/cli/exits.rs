//! What the exit code tells a script: whether something has happened.

use serde_json::{Value, json};

use crate::platform::{Platform, failed};

/// An operation that is never retried automatically.
const CODEPAY: &str = "v3/pay/transactions/codepay";

fn fault(platform: &Platform, fault: &Value) {
    let (status, answer) = platform.ask("POST", "faults", fault);
    assert_eq!(status, 200, "{answer}");
}

#[test]
fn each_outcome_has_its_own() {
    let mut platform = Platform::start();
    let certificates = ["GET", "v3/certificates"];
    let order = platform.order("order-0001").to_string();
    let by_code = ["POST", CODEPAY, "--data", &order];

    // 0: done.
    platform.body(&certificates);

    // 2: refused here, and not sent.
    let unbound = ["GET", "v3/pay/transactions/id/{transaction_id}"];
    failed(platform.command(&unbound).output().unwrap(), 2);

    // 3: refused there.
    let operation = format!("POST /{CODEPAY}");
    let refusal = json!({
        "operation": operation, "fault": "error", "code": "NOT_ENOUGH", "status": 403, "count": 1,
    });
    fault(&platform, &refusal);
    let stderr = failed(platform.command(&by_code).output().unwrap(), 3);
    assert!(stderr.contains("no effect"), "{stderr}");

    // 4: sent with an unknown outcome, either without an answer or with an answer that says so.
    let system =
        json!({"operation": operation, "fault": "error", "code": "SYSTEM_ERROR", "count": 1});
    let dropped = json!({"operation": operation, "fault": "drop", "count": 1});
    for unknown in [dropped, system] {
        fault(&platform, &unknown);
        let stderr = failed(platform.command(&by_code).output().unwrap(), 4);
        assert!(stderr.contains("may have taken effect"), "{stderr}");
    }

    // 5: an answer that anybody can have written.
    let foreign = json!({
        "operation": "GET /v3/certificates", "fault": "signature", "how": "unknown_key", "count": 9,
    });
    fault(&platform, &foreign);
    let stderr = failed(platform.command(&certificates).output().unwrap(), 5);
    assert!(stderr.contains("could not verify"), "{stderr}");

    // 1: not sent.
    platform.rest();
    platform.child.wait().unwrap();
    let stderr = failed(platform.command(&by_code).output().unwrap(), 1);
    assert!(!stderr.contains("may have taken effect"), "{stderr}");
}
