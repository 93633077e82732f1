//! Command lines that cannot be meant, and the help that says so.

use crate::platform::{failed, succeeded, wechatpay};

/// Nothing of this gets as far as looking for credentials, whose absence exits with 1.
#[test]
fn a_wrong_command_line_exits_with_two() {
    let wrong: &[&[&str]] = &[
        &["HEAD", "v3/certificates"],
        &["simulat"],
        &["GET"],
        &["GET", "v4/certificates"],
        &["GET", "https://api.mch.weixin.qq.com/v3/certificates"],
        &["GET", "v3/certificates?a=b"],
        &["GET", "v3/certificates", "v3/certificates"],
        &["GET", "v3/certificates", "--query", "a"],
        &["GET", "v3/certificates", "--query", "=b"],
        &["GET", "v3/certificates", "--param", "a"],
        &["GET", "v3/certificates", "--verbose"],
        &["POST", "v3/certificates", "--data", "{"],
        &["POST", "v3/certificates", "--data", ""],
        &["POST", "v3/certificates", "--data", "[1]"],
        &["POST", "v3/certificates", "--data", "@no-such-file.json"],
        &["POST", "v3/certificates", "--data", "-"],
        &["simulate", "--listen", "nowhere"],
        &["simulate", "--seed", "-1"],
        &["demo", "v3/certificates"],
        &["doctor", "keys.json"],
        &["logs", "--status", "600"],
        &["logs", "--outcome", "lost"],
        &["listen", "--allow-remote"],
        &["trigger"],
        &["trigger", "NO.SUCH.EVENT"],
        &["trigger", "TRANSACTION.SUCCESS", "--simulator", "nowhere"],
        &["completions", "tcsh"],
        &["--color", "purple", "profiles"],
    ];
    for arguments in wrong {
        let stderr = failed(wechatpay().args(*arguments).output().unwrap(), 2);
        assert!(stderr.starts_with("error: "), "{arguments:?}: {stderr}");
        assert!(stderr.contains("--help"), "{arguments:?}: {stderr}");
    }
}

#[test]
fn an_unknown_method_is_named_with_those_there_are() {
    let stderr = failed(wechatpay().args(["HEAD", "v3/certificates"]).output().unwrap(), 2);
    for word in ["HEAD", "GET", "POST", "PUT", "PATCH", "DELETE", "wechatpay --help"] {
        assert!(stderr.contains(word), "{stderr}");
    }
}

#[test]
fn the_command_alone_shows_its_help() {
    let stderr = failed(wechatpay().output().unwrap(), 2);
    let help = succeeded(wechatpay().arg("--help").output().unwrap());
    assert_eq!(stderr, help);
}

#[test]
fn every_command_has_an_example_in_its_help() {
    for (arguments, example) in [
        (&["listen", "--help"][..], "wechatpay listen --forward-to"),
        (&["trigger", "--help"], "wechatpay trigger TRANSACTION.SUCCESS"),
        (&["logs", "--help"], "wechatpay logs 17"),
        (&["openapi", "--help"], "wechatpay openapi refund"),
        (&["profiles", "--help"], "wechatpay profiles\n"),
        (&["completions", "--help"], "wechatpay completions bash"),
        (&["--help"], "wechatpay GET 'v3/pay/transactions/out-trade-no/{out_trade_no}'"),
        (&["simulate", "--help"], "wechatpay simulate --listen 127.0.0.1:8080"),
        (&["demo", "--help"], "wechatpay demo\n"),
        (&["doctor", "--help"], "wechatpay doctor --offline"),
    ] {
        let help = succeeded(wechatpay().args(arguments).output().unwrap());
        let (_, after) = help.split_once("Example").unwrap();
        assert!(after.contains(example), "{help}");
    }
}
