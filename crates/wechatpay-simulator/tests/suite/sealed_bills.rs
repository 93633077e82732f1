//! The funds of sub-merchants: bills that only the partner can read.

use std::time::Duration;

use crate::catalogue::assert_documented;
use crate::certificates::open;
use crate::client::{call, request};
use crate::funds::today;
use crate::notifications::control;
use crate::partner::sub_paid;
use crate::v2_bills::unpacked;
use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};
use serde_json::{Value, json};
use wechatpay_simulator::Simulator;

/// Downloads, decrypts and unpacks one file, and checks its hash.
async fn read(simulator: &Simulator, told: &Value) -> String {
    let text = |name: &str| told[name].as_str().unwrap();
    let target = text("download_url").strip_prefix(simulator.base_url()).unwrap();
    let mut file = request(simulator, "GET", target, "").send(simulator).await.body;
    let key = UnboundKey::new(&AES_256_GCM, &open(simulator, text("encrypt_key"))).unwrap();
    let nonce = Nonce::try_assume_unique_for_key(text("nonce").as_bytes()).unwrap();
    let plain = LessSafeKey::new(key).open_in_place(nonce, Aad::empty(), &mut file).unwrap();
    let bill = unpacked(plain);
    let hash = digest(&SHA1_FOR_LEGACY_USE_ONLY, bill.as_bytes());
    let hash: String = hash.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(text("hash_value"), hash);
    bill
}

#[tokio::test]
async fn a_partner_reads_what_its_sub_merchants_took() {
    let simulator = Simulator::start().await.unwrap();
    simulator.stop_clock();
    let day = today(&simulator).await;
    let sub = simulator.credentials().sub_mchid();
    let transaction = sub_paid(&simulator, "order-1").await;
    let operation = format!("ledger/{sub}/operation");
    control(&simulator, "PUT", &operation, json!({ "fen": 100_000_007 })).await;
    let one = format!(
        "/v3/bill/sub-merchant-fundflowbill?sub_mchid={sub}&bill_date={day}&tar_type=GZIP\
         &algorithm=AEAD_AES_256_GCM&account_type=BASIC"
    );
    let all = format!(
        "/v3/ecommerce/bill/fundflowbill?bill_date={day}&tar_type=GZIP\
         &algorithm=AEAD_AES_256_GCM&account_type=ALL"
    );
    assert_eq!(call(&simulator, "GET", &one, "").await.code(), "NO_STATEMENT_EXIST");
    simulator.advance(Duration::from_secs(2 * 86_400)).await;

    let told = call(&simulator, "GET", &one, "").await.json();
    assert_eq!(told["download_bill_count"], 1, "{told}");
    assert_documented("bill", "GET", "/v3/bill/sub-merchant-fundflowbill", &told);
    let bill = read(&simulator, &told["download_bill_list"][0]).await;
    // The payment, and what the sub-merchant began with.
    assert!(bill.contains(&transaction) && bill.lines().count() == 5, "{bill}");
    assert_eq!(told["download_bill_list"][0]["bill_sequence"], 1);
    let told = call(&simulator, "GET", &all, "").await.json();
    assert_documented("ecommerce", "GET", "/v3/ecommerce/bill/fundflowbill", &told);
    let whole = read(&simulator, &told["download_bill_list"][0]).await;
    // Its other account, too: what it began with there, and seven fen.
    assert!(whole.lines().count() == 7 && whole.contains("`0.07"), "{whole}");
    for (from, to, code) in [
        ("AEAD_AES_256_GCM", "SM4_GCM", "PARAM_ERROR"),
        ("BASIC", "FEES", "NO_STATEMENT_EXIST"),
        ("BASIC", "ALL", "PARAM_ERROR"),
        (sub, "1900000000", "NO_AUTH"),
    ] {
        let wrong = one.replace(from, to);
        assert_eq!(call(&simulator, "GET", &wrong, "").await.code(), code, "{wrong}");
    }
}

/// What the platform's page says of `bill_sequence`: the files, joined in this order, are the bill.
#[tokio::test]
async fn a_bill_of_many_rows_comes_in_parts() {
    let simulator = Simulator::start().await.unwrap();
    simulator.stop_clock();
    let day = today(&simulator).await;
    let mut transactions = Vec::new();
    for number in 0..12 {
        transactions.push(sub_paid(&simulator, &format!("order-{number:02}")).await);
    }
    simulator.advance(Duration::from_secs(2 * 86_400)).await;
    let all = format!(
        "/v3/ecommerce/bill/fundflowbill?bill_date={day}&tar_type=GZIP\
         &algorithm=AEAD_AES_256_GCM&account_type=ALL"
    );
    let told = call(&simulator, "GET", &all, "").await.json();
    assert_eq!(told["download_bill_count"], 2, "{told}");
    let mut parts = Vec::new();
    for (number, part) in (1..).zip(told["download_bill_list"].as_array().unwrap()) {
        assert_eq!(part["bill_sequence"], number);
        parts.push(read(&simulator, part).await);
    }
    // What the sub-merchant began with on both accounts, and twelve payments.
    let lines: Vec<usize> = parts.iter().map(|part| part.lines().count()).collect();
    assert_eq!(lines, [11, 6]);
    let bill = parts.concat();
    assert!(transactions.iter().all(|transaction| bill.contains(transaction)), "{bill}");
    assert_eq!(bill.matches("记账时间").count(), 1);
    assert!(
        bill.ends_with("\r\n") && bill.lines().last().unwrap().starts_with("`14,`14,"),
        "{bill}"
    );
}

#[tokio::test]
async fn the_bill_of_all_has_a_sub_merchant_that_signed() {
    let simulator = Simulator::start().await.unwrap();
    simulator.stop_clock();
    let day = today(&simulator).await;
    let sub = crate::applications::signed(&simulator, "code-1").await;
    simulator.advance(Duration::from_secs(2 * 86_400)).await;
    let all = format!(
        "/v3/ecommerce/bill/fundflowbill?bill_date={day}&tar_type=GZIP\
         &algorithm=AEAD_AES_256_GCM&account_type=ALL"
    );
    let told = call(&simulator, "GET", &all, "").await.json();
    let bill = read(&simulator, &told["download_bill_list"][0]).await;
    for number in [simulator.credentials().sub_mchid(), sub.as_str()] {
        assert!(bill.contains(number), "{number}: {bill}");
    }
}
