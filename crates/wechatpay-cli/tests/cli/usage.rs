//! Impossible command lines, and the help for them.

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
        &["bill", "trade"],
        &["bill", "trade", "yesterday"],
        &["bill", "trade", "2026-02-30"],
        &["bill", "fund", "2026-11-27", "--account", "all"],
        &["bill", "fund", "2026-11-27", "--all-sub-merchants", "--sub-mchid", "1900000109"],
        &["reconcile"],
        &["POST", "v3/merchant/media/upload", "--file-part", "file"],
        &["POST", "v3/merchant/media/upload", "--file", "a", "--output", "b"],
        &["man"],
        &["health", "--simulator", "nowhere"],
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
    for word in ["HEAD", "GET", "POST", "PUT", "PATCH", "DELETE", "wechatpay help"] {
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
        (&["health", "--help"], "wechatpay health\n"),
        (&["man", "--help"], "wechatpay man ~"),
        (&["completions", "--help"], "wechatpay completions bash"),
        (&["--help"], "wechatpay GET 'v3/pay/transactions/out-trade-no/{out_trade_no}'"),
        (&["simulate", "--help"], "wechatpay simulate --credentials keys"),
        (&["demo", "--help"], "wechatpay demo\n"),
        (&["doctor", "--help"], "wechatpay doctor --offline"),
        (&["bill", "--help"], "wechatpay bill trade 2026-11-27"),
        (&["bill", "fund", "--help"], "wechatpay bill fund 2026-11-27 --all-sub-merchants"),
        (&["reconcile", "--help"], "wechatpay reconcile --bill 2026-11-27 --ours orders.csv"),
    ] {
        let help = succeeded(wechatpay().args(arguments).output().unwrap());
        let (_, after) = help.split_once("Example").unwrap();
        assert!(after.contains(example), "{help}");
    }
}

#[test]
fn help_is_a_command_too() {
    let help = succeeded(wechatpay().arg("help").output().unwrap());
    assert!(help.contains("wechatpay COMMAND [OPTIONS]") && help.contains("simulate"), "{help}");
    let of_one = succeeded(wechatpay().args(["help", "simulate"]).output().unwrap());
    assert_eq!(of_one, succeeded(wechatpay().args(["simulate", "--help"]).output().unwrap()));
}

#[test]
fn what_was_mistyped_is_guessed() {
    for (arguments, hint) in [
        (&["simulat"][..], "did you mean `wechatpay simulate`?"),
        (&["LISTEN"], "did you mean `wechatpay listen`?"),
        (&["openapi", "refnd"], "did you mean `wechatpay openapi refund`?"),
        (&["openapi", "markting-favor"], "did you mean `wechatpay openapi marketing-favor`?"),
    ] {
        let stderr = failed(wechatpay().args(arguments).output().unwrap(), 2);
        assert!(stderr.contains(hint), "{stderr}");
    }
    // What resembles nothing is not guessed.
    let stderr = failed(wechatpay().args(["openapi", "xyzzy"]).output().unwrap(), 2);
    assert!(stderr.contains("the areas are") && !stderr.contains("did you mean"), "{stderr}");
}
