//! What goes where: colours, JSON, completions, and warnings of secrets.

use std::io::Write;
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};

use crate::platform::{Platform, directory, succeeded, wechatpay};

#[test]
fn there_are_no_colours_in_a_pipe() {
    let platform = Platform::start();
    let simulator = platform.text("base_url");
    let file = platform.file();
    let file = file.to_str().unwrap();
    platform.body(&["GET", "v3/certificates"]);
    let lines: &[&[&str]] = &[
        &["--help"],
        &["simulat"],
        &["doctor", "--credentials", file],
        &["profiles"],
        &["trigger", "--list"],
        &["logs", "--no-follow", "--simulator", simulator],
    ];
    for line in lines {
        let plain = wechatpay().args(*line).output().unwrap();
        for text in [&plain.stdout, &plain.stderr] {
            assert!(!text.contains(&0x1b), "{line:?}: {}", String::from_utf8_lossy(text));
        }
        // Colours can be requested in spite of NO_COLOR, so the test above can fail.
        let coloured =
            wechatpay().args(*line).args(["--color", "always"]).env("NO_COLOR", "1").output();
        let coloured = coloured.unwrap();
        let shown = [coloured.stdout, coloured.stderr].concat();
        let nothing_to_colour = *line == ["profiles"];
        assert!(shown.contains(&0x1b) || nothing_to_colour, "{line:?}");
    }
}

#[test]
fn answers_are_json_where_that_is_asked_for() {
    let platform = Platform::start();
    platform.paid_order("order-0001");
    let query = json!({
        "appid": platform.text("appid"), "mch_id": platform.text("mchid"), "out_trade_no": "order-0001",
    });
    let data = query.to_string();
    let arguments = ["POST", "v2/pay/orderquery", "--data", &data, "--json"];
    let found: Value = serde_json::from_str(&platform.body(&arguments)).unwrap();
    assert_eq!(found["out_trade_no"], "order-0001");

    let order = platform.order("order-0002").to_string();
    platform.body(&["POST", "v3/pay/transactions/native", "--data", &order]);
    let mchid = json!({"mchid": platform.text("mchid")}).to_string();
    let close = "v3/pay/transactions/out-trade-no/order-0002/close";
    // 204 has no body.
    assert_eq!(platform.body(&["POST", close, "--data", &mchid, "--json"]), "null\n");

    let demo = succeeded(wechatpay().args(["demo", "--json"]).output().unwrap());
    let calls: Vec<Value> = demo.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(calls.iter().any(|call| call["request"]["target"] == "/secapi/pay/refund"), "{demo}");
    assert!(calls.iter().any(|call| call["answer"]["error"].is_string()), "{demo}");
}

#[test]
fn errors_are_json_where_that_is_asked_for() {
    let platform = Platform::start();
    let error = |mut command: Command| {
        let output = command.arg("--json").output().unwrap();
        assert!(!output.status.success());
        let error: Value = serde_json::from_slice(&output.stderr).unwrap();
        assert_eq!(error["exit_code"], output.status.code().unwrap());
        error
    };
    let mchid = format!("mchid={}", platform.text("mchid"));
    let path = "v3/pay/transactions/out-trade-no/no-order";
    let refused = error(platform.command(&["GET", path, "--query", &mchid]));
    assert_eq!((&refused["kind"], &refused["status"]), (&"api".into(), &404.into()));
    assert_eq!(refused["code"], "ORDER_NOT_EXIST");
    assert_eq!(refused["may_have_taken_effect"], false);
    assert!(refused["request_id"].as_str().unwrap().contains('-'), "{refused}");
    assert_eq!(refused["operation"], "GET /v3/pay/transactions/out-trade-no/{out_trade_no}");
    assert_eq!(refused["delivery"], "no_effect");
    assert!(refused["message"].as_str().unwrap().contains("404 ORDER_NOT_EXIST"), "{refused}");

    let mut command = wechatpay();
    command.args(["simulate", "--seed", "-1"]);
    let usage = error(command);
    assert_eq!((&usage["kind"], &usage["exit_code"]), (&"usage".into(), &2.into()));
    // Before the command it is the same.
    let output = wechatpay().args(["--json", "simulate", "--seed", "-1"]).output().unwrap();
    assert_eq!(serde_json::from_slice::<Value>(&output.stderr).unwrap(), usage);
}

#[test]
fn a_secret_on_the_command_line_is_warned_of() {
    let platform = Platform::start();
    let mut order = platform.order("order-0001");
    order["attach"] = "0123456789abcdef0123456789abcdef".into();
    let order = order.to_string();
    let path = "v3/pay/transactions/native";
    let warning = |output: Output| {
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stderr).unwrap()
    };
    let typed = warning(platform.command(&["POST", path, "--data", &order]).output().unwrap());
    assert!(typed.starts_with("warning: `attach` looks like a secret"), "{typed}");
    assert!(!typed.contains("0123456789abcdef"), "{typed}");
    let file = directory().join("order.json");
    std::fs::write(&file, &order).unwrap();
    let data = format!("@{}", file.display());
    assert_eq!(warning(platform.command(&["POST", path, "--data", &data]).output().unwrap()), "");
}

#[test]
fn completions_are_scripts_of_their_shells() {
    let script = |shell| succeeded(wechatpay().args(["completions", shell]).output().unwrap());
    let bash = script("bash");
    let mut checked = Command::new("bash").arg("-n").stdin(Stdio::piped()).spawn().unwrap();
    checked.stdin.take().unwrap().write_all(bash.as_bytes()).unwrap();
    assert!(checked.wait().unwrap().success());
    // In bash itself: what follows `wechatpay openapi refun`, and so on.
    for (words, expected) in [
        ("wechatpay openapi refun", "refund"),
        ("wechatpay trigger PAYSCORE.USER_PA", "PAYSCORE.USER_PAID"),
        ("wechatpay log", "logs"),
        ("wechatpay PATC", "PATCH"),
        ("wechatpay listen --forw", "--forward-to"),
    ] {
        let count = words.split(' ').count() - 1;
        let (_, last) = words.rsplit_once(' ').unwrap();
        let ask = format!(
            "COMP_WORDS=({words}); COMP_CWORD={count}; _wechatpay wechatpay {last}; echo \"${{COMPREPLY[@]}}\""
        );
        let mut child = Command::new("bash")
            .args(["--norc", "-s"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(format!("{bash}\n{ask}\n").as_bytes()).unwrap();
        let output = child.wait_with_output().unwrap();
        let replies = String::from_utf8(output.stdout).unwrap();
        assert!(replies.split_whitespace().any(|reply| reply == expected), "{words}: {replies}");
    }
    assert!(script("zsh").contains("TRANSACTION.SUCCESS"));
    for shell in ["zsh", "fish", "powershell", "elvish"] {
        assert!(script(shell).contains("forward-to"), "{shell}");
    }
}
