//! `wechatpay verify` and `wechatpay decrypt`: work on captured data, without the network.

use std::path::PathBuf;
use std::process::Output;

use serde_json::{Value, json};

use crate::merchant::Merchant;
use crate::platform::{Platform, directory, failed, succeeded, wechatpay};

/// A platform with two notifications as they were sent: one of v3 and one of v2.
pub(crate) struct Sent {
    pub(crate) platform: Platform,
    directory: PathBuf,
}

impl Sent {
    pub(crate) fn new() -> Self {
        Self { platform: Platform::start(), directory: directory() }
    }

    /// The attempt to send an event, as the control API shows it.
    pub(crate) fn attempt(&self, event: &str, v2: bool) -> Value {
        let merchant = Merchant::start("204 No Content", "");
        let ask = json!({ "event_type": event, "url": merchant.url, "state": true, "v2": v2 });
        let (status, sent) = self.platform.ask("POST", "notifications", &ask);
        assert_eq!(status, 200, "{sent}");
        self.platform.control("settle");
        let target = format!("notifications/{}", sent["id"].as_str().unwrap());
        self.platform.ask("GET", &target, &Value::Null).1["attempts"][0].clone()
    }

    fn file(&self, name: &str, content: &[u8]) -> String {
        let path = self.directory.join(name);
        std::fs::write(&path, content).unwrap();
        path.to_str().unwrap().to_owned()
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let credentials = self.platform.file();
        wechatpay().args(arguments).arg("--credentials").arg(credentials).output().unwrap()
    }

    /// What `verify --json` says of a message that does not verify.
    fn refused(&self, attempt: &Value) -> Value {
        let file = self.file("refused.json", attempt.to_string().as_bytes());
        let output = self.run(&["verify", &file, "--json"]);
        assert_eq!(output.status.code(), Some(1), "{output:?}");
        serde_json::from_slice(&output.stdout).unwrap()
    }
}

/// The notification as `curl -i` would print it.
pub(crate) fn raw(attempt: &Value) -> String {
    let headers = attempt["headers"].as_array().unwrap().iter();
    let line =
        |one: &Value| format!("{}: {}\r\n", one[0].as_str().unwrap(), one[1].as_str().unwrap());
    let headers: String = headers.map(line).collect();
    format!("HTTP/1.1 200 OK\r\n{headers}\r\n{}", attempt["body"].as_str().unwrap())
}

#[test]
fn what_was_sent_verifies_in_every_form() {
    let sent = Sent::new();
    let attempt = sent.attempt("TRANSACTION.SUCCESS", false);
    let line = sent.file("line.json", attempt.to_string().as_bytes());
    let http = sent.file("answer.txt", raw(&attempt).as_bytes());
    let body = sent.file("body", attempt["body"].as_str().unwrap().as_bytes());
    let whole = raw(&attempt);
    let (head, _) = whole.split_once("\r\n\r\n").unwrap();
    let headers = sent.file("headers", head.as_bytes());
    let key = sent.platform.text("public_key_id");
    for form in [vec![&*line], vec![&*http], vec!["--headers", &headers, "--body", &body]] {
        let shown = succeeded(sent.run(&[&["verify"], form.as_slice()].concat()));
        assert!(shown.contains("verified") && shown.contains(key), "{shown}");
        let plain = succeeded(sent.run(&[&["decrypt"], form.as_slice()].concat()));
        let plain: Value = serde_json::from_str(&plain).unwrap();
        assert_eq!(plain, attempt["encrypted"]);
    }
    // An answer, as the log has it.
    sent.platform.paid_order("order-0001");
    let (_, request) = sent.platform.ask("GET", "requests/1", &Value::Null);
    let answer = sent.file("answer.json", request["answer"].to_string().as_bytes());
    assert!(succeeded(sent.run(&["verify", &answer])).contains("verified"));
}

#[test]
fn why_it_does_not_verify_is_said() {
    let sent = Sent::new();
    let attempt = sent.attempt("REFUND.SUCCESS", false);
    let mut changed = attempt.clone();
    let body: Value = serde_json::from_str(attempt["body"].as_str().unwrap()).unwrap();
    changed["body"] = json!(format!("{body:#}"));
    let told = sent.refused(&changed);
    assert_eq!((&told["cause"], &told["verified"]), (&json!("body_reserialised"), &json!(false)));
    assert_eq!(told["signed"], attempt["signed_message"]);
    // For people: both messages, and where they differ.
    let file = sent.file("changed.json", changed.to_string().as_bytes());
    let output = sent.run(&["verify", &file]);
    let shown = String::from_utf8(output.stdout).unwrap();
    for part in ["body_reserialised", "headers and body make", "signed", "first difference: byte "]
    {
        assert!(shown.contains(part), "{shown}");
    }
    let header = |name: &str, value: &str| {
        let mut changed = attempt.clone();
        let headers = changed["headers"].as_array_mut().unwrap();
        let one = headers.iter_mut().find(|one| one[0] == name).unwrap();
        one[1] = json!(value);
        sent.refused(&changed)["cause"].clone()
    };
    assert_eq!(header("Wechatpay-Serial", "PUB_KEY_ID_9"), "wrong_serial");
    assert_eq!(header("Wechatpay-Signature", "WECHATPAY/SIGNTEST/A"), "probe");
    let stranger = Platform::start_with(&["--seed", "5"]);
    let file = sent.file("other.json", attempt.to_string().as_bytes());
    let output = wechatpay()
        .args(["verify", &file, "--json", "--credentials"])
        .arg(stranger.file())
        .output()
        .unwrap();
    let told: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(told["cause"], "wrong_key");
}

#[test]
fn v2_is_verified_and_decrypted_with_its_key() {
    let sent = Sent::new();
    let paid = sent.attempt("transaction-success", true);
    let body = paid["body"].as_str().unwrap();
    let file = sent.file("paid.xml", body.as_bytes());
    assert!(succeeded(sent.run(&["verify", "--body", &file])).contains("MD5"));
    let told =
        sent.refused(&json!({ "headers": [], "body": body.replace("<xml>", "<xml><a>1</a>") }));
    assert_eq!(told["cause"], "members_differ");
    let refund = sent.attempt("refund-processed", true);
    let file = sent.file("refund.xml", refund["body"].as_str().unwrap().as_bytes());
    let plain = succeeded(sent.run(&["decrypt", "--body", &file]));
    let number = refund["encrypted"]["refund_id"].as_str().unwrap();
    assert!(plain.contains(number), "{plain}");
}

#[test]
fn why_it_does_not_decrypt_is_said() {
    let sent = Sent::new();
    let attempt = sent.attempt("TRANSACTION.SUCCESS", false);
    let body: Value = serde_json::from_str(attempt["body"].as_str().unwrap()).unwrap();
    let said = |change: &dyn Fn(&mut Value), credentials: &Value| {
        let mut body = body.clone();
        change(&mut body["resource"]);
        let file = sent.file("sealed.json", body.to_string().as_bytes());
        let settings = sent.file("settings.json", credentials.to_string().as_bytes());
        let output =
            wechatpay().args(["decrypt", "--body", &file, "--credentials", &settings]).output();
        failed(output.unwrap(), 1)
    };
    let own = &sent.platform.credentials;
    let nothing = |_: &mut Value| ();
    let with = |key: &str| json!({ "api_v3_key": key, "api_v2_key": own["api_v3_key"] });
    let right = json!({ "api_v3_key": own["api_v3_key"] });
    for (said, part) in [
        (said(&nothing, &with(&"a".repeat(32))), "exchanged"),
        (said(&nothing, &json!({ "api_v3_key": "b".repeat(32) })), "most likely the key is not"),
        (said(&nothing, &json!({ "api_v3_key": "short" })), "32"),
        (said(&nothing, &json!({ "mchid": "1" })), "no `api_v3_key`"),
        (said(&|sealed| sealed["associated_data"] = json!("refund"), &right), "was `transaction`"),
        (said(&|sealed| sealed["nonce"] = json!("short"), &right), "5 bytes"),
        (said(&|sealed| sealed["ciphertext"] = json!("-"), &right), "base64"),
        (said(&|sealed| sealed["algorithm"] = json!("ROT13"), &right), "ROT13"),
    ] {
        assert!(said.contains(part), "{said}");
        assert!(!said.contains(own["api_v3_key"].as_str().unwrap()), "{said}");
    }
    // Without keys there is nothing to do, and with a wrong file neither.
    let output = wechatpay().args(["verify"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2), "{output:?}");
}
