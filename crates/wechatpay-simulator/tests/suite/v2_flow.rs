//! v2: orders and refunds, both signatures, the client certificate, hostile documents.

use crate::client;
use crate::v2_client::{Members, call, check, document, members, read, send};
use crate::v3_flow::{order, paid, refund};
use serde_json::json;
use wechatpay_simulator::Simulator;

const ORDER: &[(&str, &str)] = &[
    ("body", "一杯咖啡"),
    ("out_trade_no", "order-1"),
    ("total_fee", "100"),
    ("spbill_create_ip", "127.0.0.1"),
    ("notify_url", "https://example.com/notify"),
    ("trade_type", "NATIVE"),
];

const REFUND: &[(&str, &str)] = &[
    ("out_trade_no", "order-1"),
    ("out_refund_no", "refund-1"),
    ("total_fee", "100"),
    ("refund_fee", "30"),
];

/// Trusts the simulator and shows the certificate of some merchant, or none.
pub(crate) fn tls_client(simulator: &Simulator, merchant: Option<&Simulator>) -> reqwest::Client {
    let ca = reqwest::Certificate::from_pem(simulator.credentials().ca().as_bytes()).unwrap();
    let builder = reqwest::Client::builder().tls_certs_only([ca]);
    let builder = match merchant {
        Some(merchant) => {
            let credentials = merchant.credentials();
            let pem = format!("{}{}", credentials.private_key(), credentials.certificate());
            builder.identity(reqwest::Identity::from_pem(pem.as_bytes()).unwrap())
        }
        None => builder,
    };
    builder.build().unwrap()
}

pub(crate) async fn refund_by_v2(simulator: &Simulator, pairs: &[(&str, &str)]) -> Members {
    secure_call(simulator, "/secapi/pay/refund", pairs).await
}

/// Sends members with the merchant's certificate; a success must be signed in the way of the request.
pub(crate) async fn secure_call(
    simulator: &Simulator,
    path: &str,
    pairs: &[(&str, &str)],
) -> Members {
    let members = members(simulator, pairs);
    let sign_type = members.get("sign_type").cloned().unwrap_or_default();
    let url = format!("{}{path}", simulator.tls_base_url());
    let client = tls_client(simulator, Some(simulator));
    let (status, text) = send(&client, &url, document(simulator, members)).await;
    assert_eq!(status, 200, "{text}");
    let answer = read(&text);
    check(simulator, &answer, &sign_type);
    answer
}

#[tokio::test]
async fn an_order_is_placed_paid_queried_and_closed() {
    let simulator = Simulator::start().await.unwrap();
    for sign_type in ["MD5", "HMAC-SHA256"] {
        let pairs = [ORDER, &[("sign_type", sign_type)]].concat();
        let placed = call(&simulator, "/pay/unifiedorder", &pairs).await;
        assert_eq!(placed["trade_type"], "NATIVE");
        assert!(placed["code_url"].starts_with("weixin://"));
    }
    let number = [("out_trade_no", "order-1")];
    let open = call(&simulator, "/pay/orderquery", &number).await;
    assert_eq!(open["trade_state"], "NOTPAY");
    // How it was paid, its currency included, is answered once it is.
    assert!(!open.contains_key("fee_type") && !open.contains_key("cash_fee"), "{open:?}");
    let transaction = simulator.pay("order-1").unwrap().transaction_id;
    let done = call(&simulator, "/pay/orderquery", &[("transaction_id", &transaction)]).await;
    assert_eq!((done["trade_state"].as_str(), done["total_fee"].as_str()), ("SUCCESS", "100"));
    let closed = call(&simulator, "/pay/closeorder", &number).await;
    assert_eq!(closed["err_code"], "ORDERPAID");
    let unknown = call(&simulator, "/pay/orderquery", &[("out_trade_no", "none")]).await;
    assert_eq!(unknown["err_code"], "ORDERNOTEXIST");

    let mut other = ORDER.to_vec();
    other[1] = ("out_trade_no", "order-2");
    call(&simulator, "/pay/unifiedorder", &other).await;
    let number = [("out_trade_no", "order-2")];
    let closed = call(&simulator, "/pay/closeorder", &number).await;
    assert_eq!(closed["result_code"], "SUCCESS");
    let again = call(&simulator, "/pay/closeorder", &number).await;
    assert_eq!(again["err_code"], "ORDERCLOSED");
}

#[tokio::test]
async fn both_protocols_see_one_order_and_one_refund() {
    let simulator = Simulator::builder().rate_limits(false).start().await.unwrap();
    let body = order(&simulator, "order-1", 100).to_string();
    client::call(&simulator, "POST", "/v3/pay/transactions/native", &body).await;
    // The same order from the other door is the same order.
    let placed = call(&simulator, "/pay/unifiedorder", ORDER).await;
    assert_eq!(placed["result_code"], "SUCCESS");
    simulator.pay("order-1").unwrap();

    let made = refund_by_v2(&simulator, REFUND).await;
    assert_eq!(made["refund_fee"], "30");
    let hmac = [REFUND, &[("sign_type", "HMAC-SHA256")]].concat();
    let again = refund_by_v2(&simulator, &hmac).await;
    assert_eq!(again["refund_id"], made["refund_id"]);
    let body = refund("order-1", "refund-1", 30, 100).to_string();
    let by_v3 = client::call(&simulator, "POST", "/v3/refund/domestic/refunds", &body).await;
    assert_eq!(by_v3.json()["refund_id"], json!(made["refund_id"]));

    let mut other = REFUND.to_vec();
    other[3] = ("refund_fee", "31");
    let differs = refund_by_v2(&simulator, &other).await;
    assert_eq!(differs["err_code"], "REFUND_FEE_MISMATCH");
    other[1] = ("out_refund_no", "refund-2");
    other[3] = ("refund_fee", "71");
    assert_eq!(refund_by_v2(&simulator, &other).await["err_code"], "INVALID_REQUEST");
    other[3] = ("refund_fee", "70");
    assert_eq!(refund_by_v2(&simulator, &other).await["result_code"], "SUCCESS");

    let all = call(&simulator, "/pay/refundquery", &[("out_trade_no", "order-1")]).await;
    assert_eq!(all["refund_count"], "2");
    assert_eq!((all["refund_fee_0"].as_str(), all["refund_fee_1"].as_str()), ("30", "70"));
    assert_eq!(all["refund_status_0"], "SUCCESS");
    let one = [("out_refund_no", "refund-2"), ("sign_type", "HMAC-SHA256")];
    let one = call(&simulator, "/pay/refundquery", &one).await;
    assert_eq!(one["refund_fee_0"], "70");
    assert_eq!(one.get("refund_fee_1"), None);
    let none = call(&simulator, "/pay/refundquery", &[("refund_id", "1")]).await;
    assert_eq!(none["err_code"], "REFUNDNOTEXIST");
}

#[tokio::test]
async fn a_refund_demands_the_merchants_certificate() {
    let simulator = Simulator::start().await.unwrap();
    paid(&simulator, "order-1", 100).await;
    let body = || document(&simulator, members(&simulator, REFUND));
    let refused = "No required SSL certificate was sent";
    // In the clear there can be no certificate.
    let plain = format!("{}/secapi/pay/refund", simulator.base_url());
    let (status, text) = send(&crate::client::plain_client(), &plain, body()).await;
    assert!(status == 400 && text.contains(refused), "{text}");
    let secure = format!("{}/secapi/pay/refund", simulator.tls_base_url());
    let (status, text) = send(&tls_client(&simulator, None), &secure, body()).await;
    assert!(status == 400 && text.contains(refused), "{text}");
    // A certificate of another authority fails in the handshake.
    let other = Simulator::builder().seed(1).start().await.unwrap();
    let client = tls_client(&simulator, Some(&other));
    assert!(client.post(&secure).body(body()).send().await.is_err());
    assert_eq!(simulator.order_state("order-1").unwrap(), "SUCCESS");
    // Operations that do not demand it answer without, on TLS as well.
    let url = format!("{}/pay/orderquery", simulator.tls_base_url());
    let query = document(&simulator, members(&simulator, &[("out_trade_no", "order-1")]));
    let (_, text) = send(&tls_client(&simulator, None), &url, query).await;
    assert_eq!(read(&text)["trade_state"], "SUCCESS");
    assert_eq!(refund_by_v2(&simulator, REFUND).await["result_code"], "SUCCESS");
}

#[tokio::test]
async fn every_signed_member_counts() {
    let simulator = Simulator::start().await.unwrap();
    let url = format!("{}/pay/unifiedorder", simulator.base_url());
    let client = crate::client::plain_client();
    let right = document(&simulator, members(&simulator, ORDER));
    for (from, to) in [
        ("[100]", "[1]"),
        ("<body>", "<extra>1</extra><body>"),
        ("<sign><![CDATA[", "<sign><![CDATA[0"),
        ("<trade_type><![CDATA[NATIVE]]></trade_type>", ""),
        ("<body>", "<sign_type>HMAC-SHA256</sign_type><body>"),
    ] {
        assert!(right.contains(from));
        let (status, text) = send(&client, &url, right.replacen(from, to, 1)).await;
        let answer = read(&text);
        assert_eq!((status, answer["return_code"].as_str()), (200, "FAIL"));
        assert_eq!(answer["return_msg"], "签名错误，请检查后再试", "{to}");
        assert_eq!(answer.get("sign"), None);
    }
    // Lower case is another text.
    let mut lower = members(&simulator, ORDER);
    let sign = crate::v2_client::signature(&simulator, &lower, "MD5");
    lower.insert("sign".to_owned(), sign.to_lowercase());
    let (_, text) = send(&client, &url, document(&simulator, lower)).await;
    assert_eq!(read(&text)["return_code"], "FAIL");
    assert_eq!(simulator.order_state("order-1"), None);
    // The unknown member that is signed is taken.
    let extra = [ORDER, &[("extra", "1"), ("empty", "")]].concat();
    assert_eq!(call(&simulator, "/pay/unifiedorder", &extra).await["result_code"], "SUCCESS");
}

#[tokio::test]
async fn hostile_and_incomplete_documents_are_refused() {
    let simulator = Simulator::start().await.unwrap();
    let url = format!("{}/pay/unifiedorder", simulator.base_url());
    let client = crate::client::plain_client();
    let right = document(&simulator, members(&simulator, ORDER));
    let doctype = "<!DOCTYPE xml [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
    for hostile in [
        String::new(),
        "{}".to_owned(),
        format!("{doctype}{right}"),
        right.replacen("<body>", "<body>&e;</body><body>", 1),
        right.replacen("</xml>", "<body>2</body></xml>", 1),
        right.replacen("一杯咖啡", "]]><b>1</b><![CDATA[", 1),
    ] {
        let (status, text) = send(&client, &url, hostile.clone()).await;
        assert_eq!((status, read(&text)["return_msg"].as_str()), (200, "XML格式错误"), "{hostile}");
    }
    for missing in ["out_trade_no", "total_fee", "notify_url", "trade_type", "body"] {
        let pairs: Vec<_> = ORDER.iter().filter(|(name, _)| *name != missing).copied().collect();
        let answer = call(&simulator, "/pay/unifiedorder", &pairs).await;
        assert_eq!(answer["return_msg"], format!("缺少参数{missing}"));
    }
    for fee in ["0", "-1", "1.00", "+1", "99999999999999999999"] {
        let mut pairs = ORDER.to_vec();
        pairs[2] = ("total_fee", fee);
        let answer = call(&simulator, "/pay/unifiedorder", &pairs).await;
        assert_eq!(answer["return_msg"], "total_fee参数格式错误", "{fee}");
    }
    let pairs = [ORDER, &[("mch_id", "1900000000")]].concat();
    assert_eq!(call(&simulator, "/pay/unifiedorder", &pairs).await["return_code"], "FAIL");
    let pairs = [ORDER, &[("appid", "wx0")]].concat();
    let answer = call(&simulator, "/pay/unifiedorder", &pairs).await;
    assert_eq!(answer["err_code"], "APPID_MCHID_NOT_MATCH");
}

#[tokio::test]
async fn a_partner_names_its_sub_merchant_everywhere() {
    let simulator = Simulator::start().await.unwrap();
    let sub = [("sub_mch_id", simulator.credentials().sub_mchid())];
    let placed = [ORDER, &sub].concat();
    let placed = call(&simulator, "/pay/unifiedorder", &placed).await;
    assert_eq!(placed["sub_mch_id"], sub[0].1);
    simulator.pay("order-1").unwrap();
    let number = [("out_trade_no", "order-1")];
    let alone = call(&simulator, "/pay/orderquery", &number).await;
    assert_eq!(alone["err_code"], "ORDERNOTEXIST");
    let query = [number, sub].concat();
    let found = call(&simulator, "/pay/orderquery", &query).await;
    assert_eq!(found["trade_state"], "SUCCESS");

    assert_eq!(refund_by_v2(&simulator, REFUND).await["err_code"], "ORDERNOTEXIST");
    let refund = [REFUND, &sub].concat();
    assert_eq!(refund_by_v2(&simulator, &refund).await["result_code"], "SUCCESS");
    let number = [("out_refund_no", "refund-1")];
    let alone = call(&simulator, "/pay/refundquery", &number).await;
    assert_eq!(alone["err_code"], "REFUNDNOTEXIST");
    let query = [number, sub].concat();
    let found = call(&simulator, "/pay/refundquery", &query).await;
    assert_eq!(found["refund_status_0"], "SUCCESS");
    let unknown = [number, [("sub_mch_id", "1600000000")]].concat();
    let unknown = call(&simulator, "/pay/refundquery", &unknown).await;
    assert_eq!(unknown["err_code"], "NOAUTH");
}

#[tokio::test]
async fn a_refund_by_goods_is_a_refund() {
    let simulator = Simulator::start().await.unwrap();
    paid(&simulator, "order-1", 100).await;
    let refunded = secure_call(&simulator, "/secapi/pay/refundv2", REFUND).await;
    assert_eq!(refunded["refund_fee"], "30");
    assert_eq!(refund_by_v2(&simulator, REFUND).await["refund_id"], refunded["refund_id"]);
    let number = [("out_refund_no", "refund-1")];
    let seen = call(&simulator, "/pay/refundqueryv2", &number).await;
    assert_eq!((&*seen["refund_count"], &*seen["refund_status_0"]), ("1", "SUCCESS"));
}
