//! Bills by v2: the same as by v3, answered at once.

use std::io::Read;
use std::time::Duration;

use crate::client::{plain_client, post};
use crate::funds::{bill, today};
use crate::v2_client::{document, members, read, send};
use crate::v2_flow::tls_client;
use crate::v3_flow::{order, paid, refund};
use wechatpay_simulator::Simulator;

/// The bytes of an answer that is not XML.
async fn download(simulator: &Simulator, path: &str, pairs: &[(&str, &str)]) -> Vec<u8> {
    let body = document(simulator, members(simulator, pairs));
    let url = format!("{}{path}", simulator.tls_base_url());
    let response =
        tls_client(simulator, Some(simulator)).post(url).body(body).send().await.unwrap();
    assert_eq!(response.status(), 200);
    response.bytes().await.unwrap().to_vec()
}

pub(crate) fn unpacked(packed: &[u8]) -> String {
    let mut text = String::new();
    flate2::read::GzDecoder::new(packed).read_to_string(&mut text).unwrap();
    text
}

#[tokio::test]
async fn bills_are_those_of_v3() {
    let simulator = Simulator::start().await.unwrap();
    simulator.stop_clock();
    let day = today(&simulator).await;
    let date = day.replace('-', "");
    paid(&simulator, "order-1", 12_345).await;
    let body = order(&simulator, "order-2", 5);
    post(&simulator, "/v3/pay/transactions/native", &body).await;
    let body = refund("order-1", "refund-1", 45, 12_345);
    post(&simulator, "/v3/refund/domestic/refunds", &body).await;

    let trade = [("bill_date", &*date), ("bill_type", "ALL")];
    let hmac = ("sign_type", "HMAC-SHA256");
    let fund = [hmac, ("bill_date", &*date), ("account_type", "Basic")];
    let today =
        read(&String::from_utf8(download(&simulator, "/pay/downloadbill", &trade).await).unwrap());
    assert_eq!((&*today["return_code"], &*today["return_msg"]), ("FAIL", "No Bill Exist"));
    assert_eq!(today["error_code"], "20002");
    // To ten in the morning of the day after tomorrow.
    simulator.advance(Duration::from_secs(2 * 86_400)).await;

    let text = String::from_utf8(download(&simulator, "/pay/downloadbill", &trade).await).unwrap();
    assert_eq!(text, bill(&simulator, &format!("/v3/bill/tradebill?bill_date={day}")).await);
    assert!(text.lines().last().unwrap().starts_with("`2,`123.45,`0.45"), "{text}");
    let zipped = [&trade[..], &[("tar_type", "GZIP")]].concat();
    assert_eq!(unpacked(&download(&simulator, "/pay/downloadbill", &zipped).await), text);
    let funds =
        String::from_utf8(download(&simulator, "/pay/downloadfundflow", &fund).await).unwrap();
    assert_eq!(funds, bill(&simulator, &format!("/v3/bill/fundflowbill?bill_date={day}")).await);
    let zipped = [&fund[..], &[("tar_type", "GZIP")]].concat();
    assert_eq!(unpacked(&download(&simulator, "/pay/downloadfundflow", &zipped).await), funds);
}

#[tokio::test]
async fn what_is_no_bill_is_told_in_xml() {
    let simulator = Simulator::start().await.unwrap();
    let refused = async |path: &str, pairs: &[(&str, &str)]| {
        read(&String::from_utf8(download(&simulator, path, pairs).await).unwrap())
    };
    let old = ("bill_date", "20140603");
    let hmac = ("sign_type", "HMAC-SHA256");
    let bills = "/pay/downloadbill";
    for (pairs, message) in [
        (vec![old], "No Bill Exist"),
        (vec![old, ("bill_type", "RECHARGE_REFUND")], "No Bill Exist"),
        (vec![old, ("bill_type", "SOME")], "invalid bill_type"),
        (vec![("bill_date", "2014-06-03")], "bill_date参数格式错误"),
        (vec![("bill_date", "20140631")], "bill_date参数格式错误"),
    ] {
        let answer = refused(bills, &pairs).await;
        assert_eq!((&*answer["return_code"], &*answer["return_msg"]), ("FAIL", message));
    }
    let funds = "/pay/downloadfundflow";
    let answer = refused(funds, &[hmac, old, ("account_type", "Fees")]).await;
    assert_eq!(answer["err_code"], "NO_BILL_EXIST");
    let answer = refused(funds, &[hmac, old, ("account_type", "None")]).await;
    assert_eq!(answer["err_code"], "PARAM_ERROR");
    let answer = refused(funds, &[old, ("account_type", "Basic")]).await;
    assert_eq!(answer["return_code"], "FAIL");
    // The fund bill demands the merchant's certificate.
    let body = document(&simulator, members(&simulator, &[hmac, old, ("account_type", "Basic")]));
    let url = format!("{}{funds}", simulator.base_url());
    assert_eq!(send(&plain_client(), &url, body).await.0, 400);
}
