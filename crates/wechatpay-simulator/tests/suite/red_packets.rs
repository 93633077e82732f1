//! Red packets of v2, and payments to users that arrive at once.

use std::time::Duration;

use crate::funds::balances;
use crate::notifications::control;
use crate::v2_client::{Members, document, members, send};
use crate::v2_flow::tls_client;
use serde_json::{Value, json};
use wechatpay_simulator::Simulator;

/// What a merchant begins with, in fen.
const OPENING: i64 = 100_000_000;

async fn start() -> Simulator {
    let simulator = Simulator::start().await.unwrap();
    simulator.stop_clock();
    simulator
}

/// Asks with the merchant's certificate; the answer as text, for some have elements within elements.
async fn ask(simulator: &Simulator, path: &str, given: Members) -> String {
    let client = tls_client(simulator, Some(simulator));
    let url = format!("{}/mmpaymkttransfers/{path}", simulator.tls_base_url());
    let (status, text) = send(&client, &url, document(simulator, given)).await;
    assert_eq!(status, 200, "{text}");
    // The platform signs the answer of one operation.
    assert_eq!(text.contains("<sign>"), path == "sendworkwxredpack", "{text}");
    text
}

/// The value of the first element of this name.
fn value<'a>(text: &'a str, name: &str) -> &'a str {
    let begin = format!("<{name}><![CDATA[");
    let rest = text.split_once(&begin).map_or("", |(_, rest)| rest);
    rest.split_once("]]>").map_or("", |(value, _)| value)
}

fn packet(simulator: &Simulator, number: &str, total: &str, people: &str) -> Members {
    let mut given = members(
        simulator,
        &[
            ("mch_billno", number),
            ("wxappid", simulator.credentials().appid()),
            ("send_name", "商户"),
            ("re_openid", "oUser"),
            ("total_amount", total),
            ("total_num", people),
            ("wishing", "恭喜发财"),
            ("client_ip", "127.0.0.1"),
            ("act_name", "活动"),
            ("remark", "备注"),
        ],
    );
    given.remove("appid");
    given
}

async fn query(simulator: &Simulator, number: &str) -> String {
    let given = members(simulator, &[("mch_billno", number), ("bill_type", "MCHT")]);
    ask(simulator, "gethbinfo", given).await
}

async fn open(simulator: &Simulator, number: &str, openid: &str) -> u16 {
    let user = json!({ "openid": openid });
    control(simulator, "POST", &format!("cases/{number}/open"), user).await.0
}

#[tokio::test]
async fn a_red_packet_is_opened_or_comes_back_after_a_day() {
    let simulator = start().await;
    let operation = format!("{}/operation", simulator.credentials().mchid());
    let sent = ask(&simulator, "sendredpack", packet(&simulator, "hb1", "300", "1")).await;
    assert_eq!(
        (value(&sent, "result_code"), value(&sent, "total_amount")),
        ("SUCCESS", "300"),
        "{sent}"
    );
    let id = value(&sent, "send_listid").to_owned();
    let again = ask(&simulator, "sendredpack", packet(&simulator, "hb1", "300", "1")).await;
    assert_eq!(value(&again, "send_listid"), id, "the same request again");
    let other = ask(&simulator, "sendredpack", packet(&simulator, "hb1", "301", "1")).await;
    assert_eq!(value(&other, "err_code"), "FATAL_ERROR", "{other}");
    let unknown = query(&simulator, "hb2").await;
    assert_eq!(value(&unknown, "err_code"), "NOT_FOUND", "{unknown}");
    let mut foreign = packet(&simulator, "hb3", "300", "1");
    foreign.insert("wxappid".to_owned(), "wx0".to_owned());
    let foreign = ask(&simulator, "sendredpack", foreign).await;
    assert_ne!(value(&foreign, "result_code"), "SUCCESS", "{foreign}");

    let seen = query(&simulator, "hb1").await;
    assert_eq!(
        (value(&seen, "status"), value(&seen, "detail_id")),
        ("SENT", id.as_str()),
        "{seen}"
    );
    assert_eq!(open(&simulator, "hb1", "oUser").await, 200);
    assert_eq!(open(&simulator, "hb1", "oUser").await, 400, "it is opened already");
    let seen = query(&simulator, "hb1").await;
    assert_eq!((value(&seen, "status"), value(&seen, "openid")), ("RECEIVED", "oUser"), "{seen}");
    assert!(seen.contains("<hblist><hbinfo>"), "{seen}");
    assert_eq!(balances(&simulator).await[&operation], OPENING - 300);

    ask(&simulator, "sendredpack", packet(&simulator, "hb4", "500", "1")).await;
    simulator.advance(Duration::from_secs(86_400)).await;
    let seen = query(&simulator, "hb4").await;
    assert_eq!(
        (value(&seen, "status"), value(&seen, "refund_amount")),
        ("REFUND", "500"),
        "{seen}"
    );
    assert_eq!(open(&simulator, "hb4", "oUser").await, 400, "it is too late");
    assert_eq!(balances(&simulator).await[&operation], OPENING - 300);
}

#[tokio::test]
async fn several_users_open_one_red_packet() {
    let simulator = start().await;
    let mut given = packet(&simulator, "hb1", "1000", "3");
    given.insert("amt_type".to_owned(), "ALL_RAND".to_owned());
    given.remove("client_ip");
    let sent = ask(&simulator, "sendgroupredpack", given).await;
    assert_eq!(value(&sent, "result_code"), "SUCCESS", "{sent}");
    for user in ["oA", "oB"] {
        assert_eq!(open(&simulator, "hb1", user).await, 200);
        assert_eq!(open(&simulator, "hb1", user).await, 400, "{user} has had a part");
    }
    let seen = query(&simulator, "hb1").await;
    assert_eq!((value(&seen, "status"), seen.matches("<hbinfo>").count()), ("SENT", 2), "{seen}");
    simulator.advance(Duration::from_secs(86_400)).await;
    let seen = query(&simulator, "hb1").await;
    assert_eq!(
        (value(&seen, "hb_type"), value(&seen, "refund_amount")),
        ("GROUP", "334"),
        "{seen}"
    );
    let operation = format!("{}/operation", simulator.credentials().mchid());
    assert_eq!(balances(&simulator).await[&operation], OPENING - 666);
}

#[tokio::test]
async fn a_payment_to_a_user_arrives_at_once() {
    let simulator = start().await;
    let credentials = simulator.credentials();
    let payment = |amount: &str| {
        let mut given = members(
            &simulator,
            &[
                ("mch_appid", credentials.appid()),
                ("mchid", credentials.mchid()),
                ("partner_trade_no", "pay1"),
                ("openid", "oUser"),
                ("check_name", "NO_CHECK"),
                ("amount", amount),
                ("desc", "d"),
                ("spbill_create_ip", "127.0.0.1"),
            ],
        );
        given.retain(|name, _| name != "appid" && name != "mch_id");
        given
    };
    let paid = ask(&simulator, "promotion/transfers", payment("300")).await;
    assert_eq!(value(&paid, "result_code"), "SUCCESS", "{paid}");
    let number = value(&paid, "payment_no").to_owned();
    let other = ask(&simulator, "promotion/transfers", payment("301")).await;
    assert_eq!(value(&other, "result_code"), "FAIL", "{other}");
    let given = members(&simulator, &[("partner_trade_no", "pay1")]);
    let seen = ask(&simulator, "gettransferinfo", given).await;
    assert_eq!(
        [value(&seen, "status"), value(&seen, "detail_id"), value(&seen, "payment_amount")],
        ["SUCCESS", number.as_str(), "300"]
    );
    let operation = format!("{}/operation", credentials.mchid());
    assert_eq!(balances(&simulator).await[&operation], OPENING - 300);
    let (_, set) = control(&simulator, "GET", "ledger", Value::Null).await;
    assert_eq!(set["fault"], Value::Null);
}

#[tokio::test]
async fn a_companys_red_packet_is_the_same_with_another_nonce() {
    let simulator = start().await;
    let send = async |nonce: &str, total: &str| {
        let mut given = packet(&simulator, "hb1", total, "1");
        given.insert("nonce_str".to_owned(), nonce.to_owned());
        // It covers the nonce, so that it differs with it; the company's secret is not known here.
        given.insert("workwx_sign".to_owned(), format!("signature of {nonce}"));
        ask(&simulator, "sendworkwxredpack", given).await
    };
    let sent = send("nonce1", "300").await;
    assert_eq!(value(&sent, "result_code"), "SUCCESS", "{sent}");
    let again = send("nonce2", "300").await;
    assert_eq!(value(&again, "send_listid"), value(&sent, "send_listid"), "{again}");
    let other = send("nonce3", "301").await;
    assert_eq!(value(&other, "err_code"), "FATAL_ERROR", "{other}");
    let operation = format!("{}/operation", simulator.credentials().mchid());
    assert_eq!(balances(&simulator).await[&operation], OPENING - 300);
}
