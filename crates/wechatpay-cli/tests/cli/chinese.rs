//! The output for a Chinese user is entirely in Chinese. Exit codes and JSON are the same in both languages.

use std::process::Output;

use serde_json::Value;

use crate::platform::{Platform, directory, failed, in_chinese, succeeded, wechatpay};

fn told(output: Output, code: i32) -> String {
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(code), "{stderr}");
    stderr
}

#[test]
fn help_is_in_the_language_of_the_user() {
    let help = |arguments: &[&str]| succeeded(in_chinese().args(arguments).output().unwrap());
    let root = help(&["--help"]);
    assert!(
        root.contains("\n用法：wechatpay METHOD PATH [选项]\n      wechatpay 命令 [选项]\n"),
        "{root}"
    );
    assert!(root.contains("\n命令：\n  simulate     在本机运行微信支付模拟器"), "{root}");
    for heading in ["\n参数：\n", "\n选项：\n", "\n通用选项：\n", "\n示例：\n", "\n退出码：\n"]
    {
        assert!(root.contains(heading), "{heading}: {root}");
    }
    assert!(root.contains("\n  -V, --version              显示版本\n"), "{root}");
    assert_eq!(help(&["help"]), root);
    let bill = help(&["bill", "fund", "--help"]);
    assert!(bill.contains("可选值：\n            - basic：    基本账户"), "{bill}");
    assert!(bill.contains("[默认：basic]"), "{bill}");
    assert_eq!(help(&["help", "bill", "fund"]), bill);
    let summary = help(&["bill", "fund", "-h"]);
    assert!(summary.contains("账户 [可选值：basic、operation、fees] [默认：basic]"), "{summary}");
    // Whatever the variable is that names the language.
    for (name, value, is_chinese) in [
        ("LC_ALL", "zh_TW", true),
        ("LC_MESSAGES", "zh_CN.UTF-8", true),
        ("LC_ALL", "en_US", false),
    ] {
        let output = wechatpay().env(name, value).args(["bill", "--help"]).output().unwrap();
        assert_eq!(succeeded(output).contains("用法："), is_chinese, "{name}={value}");
    }
}

#[test]
fn help_keeps_its_stream_its_exit_code_and_its_colours() {
    let alone = failed(in_chinese().output().unwrap(), 2);
    assert_eq!(alone, succeeded(in_chinese().arg("--help").output().unwrap()));
    let version = succeeded(in_chinese().arg("--version").output().unwrap());
    assert_eq!(version, succeeded(wechatpay().arg("--version").output().unwrap()));
    let plain = succeeded(in_chinese().args(["logs", "--help"]).output().unwrap());
    let arguments = ["logs", "--help", "--color", "always"];
    let coloured = succeeded(in_chinese().args(arguments).output().unwrap());
    assert!(coloured.contains("\u{1b}[1m\u{1b}[4m选项：\u{1b}[0m"), "{coloured}");
    assert!(plain.contains("\n选项：\n") && !plain.contains('\u{1b}'), "{plain}");
}

#[test]
fn a_wrong_command_line_is_explained_in_chinese() {
    for (arguments, message) in [
        (&["simulat"][..], "错误：'simulat' 不是 '<METHOD>' 的有效值：既不是命令，也不是 GET"),
        (&["simulat"], "；你要找的是不是 `wechatpay simulate`？"),
        (&["GET", "v4/a"], "应以 `v3/`、`v2/` 或 `brand/` 开头"),
        (&["GET", "v3/a", "--query", "a"], "应写作 `name=value`"),
        (&["bill", "trade", "2026-02-30"], "应为存在的日期，写作 `2026-11-27`"),
        (&["logs", "--status", "600"], "应为状态码 `404`，或一类状态码 `4xx`"),
        (&["simulate", "--world-ports", "9"], "应为端口范围，例如 `18000-18099`"),
        (&["trigger"], "错误：缺少必需的参数：\n  <EVENT>\n\n用法：wechatpay trigger"),
        (&["GET", "v3/a", "--verbose"], "错误：无法识别的参数 '--verbose'"),
        (
            &["openapi", "refnd"],
            "错误：没有产品领域 `refnd`；你要找的是不是 `wechatpay openapi refund`？",
        ),
        (&["trigger", "NO.SUCH.EVENT"], "错误：没有事件 `NO.SUCH.EVENT`；相近的有"),
    ] {
        let stderr = failed(in_chinese().args(arguments).output().unwrap(), 2);
        assert!(stderr.contains(message), "{stderr}");
        assert!(stderr.ends_with("\n\n用 '--help' 查看帮助。\n"), "{stderr}");
        for english in ["error", "Usage", "OPTIONS", "more information"] {
            assert!(!stderr.contains(english), "{stderr}");
        }
    }
}

/// Programs read the same as everywhere.
#[test]
fn json_does_not_depend_on_the_language() {
    for arguments in [
        &["simulat", "--json"][..],
        &["bill", "trade", "yesterday", "--json"],
        &["profiles", "--config", "no-such-file.toml", "--json"],
        &["doctor", "--credentials", "no-such-file.json", "--json"],
    ] {
        let of = |mut command: std::process::Command| {
            let output = command.args(arguments).output().unwrap();
            (output.status.code(), output.stdout, String::from_utf8(output.stderr).unwrap())
        };
        let (chinese, english) = (of(in_chinese()), of(wechatpay()));
        assert_eq!(chinese, english, "{arguments:?}");
        let last: Value = serde_json::from_str(english.2.lines().last().unwrap()).unwrap();
        assert!(last["message"].is_string(), "{last}");
    }
}

#[test]
fn failures_and_findings_are_in_chinese() {
    let directory = directory();
    let missing = directory.join("missing.toml");
    let output = in_chinese().arg("profiles").arg("--config").arg(&missing).output().unwrap();
    let stderr = failed(output, 1);
    assert_eq!(stderr, format!("错误：无法读取 `{}`：不存在\n", missing.display()));

    let settings = directory.join("settings.json");
    std::fs::write(&settings, r#"{"mchid": "wx1234", "api_v3_key": "short"}"#).unwrap();
    let output = in_chinese()
        .args(["doctor", "--offline", "--credentials"])
        .arg(&settings)
        .output()
        .unwrap();
    let found = String::from_utf8(output.stdout.clone()).unwrap();
    assert!(
        found.contains("错误     mchid                填写的是 appid（`wx…`），而不是商户号\n"),
        "{found}"
    );
    assert!(found.contains("-> 请填写商户平台显示的商户号，8 至 10 位数字\n"), "{found}");
    assert!(found.contains("错误     api_v3_key           应为 32 个字节\n"), "{found}");
    assert!(told(output, 1).starts_with("错误：发现 "), "{found}");

    let orders = directory.join("orders.csv");
    std::fs::write(&orders, "number,amount\norder-1,1.5\n").unwrap();
    let bill = directory.join("bill.csv");
    std::fs::write(&bill, "").unwrap();
    let output = in_chinese()
        .args(["reconcile", "--bill"])
        .arg(&bill)
        .arg("--ours")
        .arg(&orders)
        .output()
        .unwrap();
    let stderr = told(output, 1);
    let message = "第 2 行：`order-1` 的 `amount` 是 `1.5`，应为以分为单位的整数\n";
    assert!(stderr.ends_with(message), "{stderr}");
}

/// The library's text is in English. A refusal, and a host that does not answer, are said in Chinese without loss.
#[test]
fn a_refused_call_is_told_in_chinese() {
    let platform = Platform::start();
    let call = |credentials: &std::path::Path| {
        let mut command = in_chinese();
        command.args([
            "GET",
            "v3/refund/domestic/refunds/{out_refund_no}",
            "--param",
            "out_refund_no=1",
        ]);
        command.arg("--credentials").arg(credentials).output().unwrap()
    };
    let stderr = failed(call(&platform.file()), 3);
    let operation = "错误：GET /v3/refund/domestic/refunds/{out_refund_no}：";
    let begin = format!("{operation}404 RESOURCE_NOT_EXISTS：退款单不存在（Request-ID ");
    assert!(stderr.starts_with(&begin), "{stderr}");
    assert!(stderr.contains("；什么都没有发生）\n\n原因："), "{stderr}");

    // A port that was free a moment ago.
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let mut settings = platform.credentials.clone();
    settings["base_url"] = format!("http://127.0.0.1:{port}").into();
    let file = platform.directory.join("away.json");
    std::fs::write(&file, settings.to_string()).unwrap();
    let stderr = failed(call(&file), 1);
    let begin = format!("{operation}无法连接到微信支付或代理：连接被拒绝（请求没有发出）\n");
    // A warning comes first: the file holds a key, and others can read it.
    assert!(stderr.contains(&begin), "{stderr}");
}

#[test]
fn a_running_simulator_is_shown_in_chinese() {
    let platform = Platform::start();
    let simulator = platform.text("base_url");
    let ready = in_chinese().args(["health", "--simulator", simulator]).output().unwrap();
    assert_eq!(succeeded(ready), "已就绪\n");
    let logs = in_chinese().args(["logs", "9999", "--simulator", simulator]).output().unwrap();
    // The simulator's own message is in English, and so is the line.
    assert!(failed(logs, 1).starts_with("error: the simulator refuses: "));
}

#[test]
fn the_demo_is_chinese() {
    let shown = succeeded(in_chinese().arg("demo").output().unwrap());
    for part in [
        "\n 1. 下单\n",
        "    应答    200 OK，验签通过\n",
        "  下标，.wait()         第 ",
        "    错误    POST ",
        "\n接下来：`wechatpay simulate` 启动这样一个平台",
    ] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
    for english in ["    answer  ", "step", "verified", "merchant  ", "pure chain"] {
        assert!(!shown.contains(english), "{english}: {shown}");
    }
}

#[cfg(feature = "bulk")]
#[test]
fn a_plan_and_its_result_are_chinese() {
    let platform = Platform::start();
    let file = platform.directory.join("refunds.csv");
    let journal = platform.directory.join("refunds.db");
    let bulk = |rows: &str, more: &[&str]| {
        std::fs::write(&file, rows).unwrap();
        let mut command = in_chinese();
        command.args(["bulk", "refund"]).arg(&file).arg("--journal").arg(&journal);
        command.args(more).arg("--credentials").arg(platform.file()).output().unwrap()
    };
    let head = "out_trade_no,out_refund_no,refund,total\n";
    let stderr = told(bulk(&format!("{head}order-1,refund-1,1.5,x\n,refund-2,1,1\n"), &[]), 2);
    let first = "错误：1 行有误，没有发送任何请求\n  第 2 行：`amount.refund` 应为整数（金额单位为分），而不是 `1.5`\n";
    assert!(stderr.starts_with(first), "{stderr}");
    platform.paid_order("order-1");
    let rows = format!("{head}order-1,refund-1,100,100\n");
    assert!(
        told(bulk(&rows, &[]), 2).starts_with("错误：无法询问确认：用 `--yes` 不询问直接发送\n")
    );
    let shown = succeeded(bulk(&rows, &["--dry-run"]));
    assert!(shown.contains("：1 笔，共 1.00 元\n全部通过检查，未发送\n"), "{shown}");
    assert_eq!(succeeded(bulk(&rows, &["--yes"])), "成功 1，被拒绝 0，结果未知 0，未发送 0\n");
    let status = in_chinese().args(["bulk", "status", "--journal"]).arg(&journal).output().unwrap();
    let status = succeeded(status);
    assert!(status.ends_with("\n  成功 1  被拒绝 0  结果未知 0  未发送 0\n"), "{status}");
}
