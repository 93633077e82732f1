//! Files of a call: `--file` uploads one, `--output` saves one.

use serde_json::Value;

use crate::books::{Books, objects, printed};
use crate::platform::failed;

/// Enough of a JPEG.
const IMAGE: &[u8] = b"\xff\xd8\xff\xe0abc";

/// What the form of the last request has as its `meta`.
fn meta(books: &Books) -> Value {
    let sent = books.simulator.requests().pop().unwrap();
    let body = String::from_utf8_lossy(&sent.body).into_owned();
    let line = body.lines().find(|line| line.starts_with('{')).unwrap();
    serde_json::from_str(line).unwrap()
}

#[test]
fn a_file_is_uploaded_with_its_name_and_digest() {
    let books = Books::start();
    books.write("licence.jpg", IMAGE);
    let answer = printed(books.run("POST v3/merchant/media/upload --file licence.jpg --json"), 0);
    assert!(objects(&answer)[0]["media_id"].is_string(), "{answer}");
    // `printf '\xff\xd8\xff\xe0abc' | sha256sum`
    let sha256 = "964dbefaad551579b528d6dcd6d448aecba5f9017e9bf4c291c257aa10389b78";
    assert_eq!(meta(&books), serde_json::json!({"filename": "licence.jpg", "sha256": sha256}));

    // Values in `--data` take precedence.
    let data = r#"{"filename":"other.jpg"}"#;
    let mut command = books.command("POST v3/merchant/media/upload --file licence.jpg");
    printed(command.args(["--data", data]).output().unwrap(), 0);
    assert_eq!(meta(&books)["filename"], "other.jpg");
}

#[test]
fn what_cannot_be_uploaded_is_not_sent() {
    let books = Books::start();
    books.write("a.jpg", IMAGE);
    let before = books.simulator.request_count();
    let stderr = failed(books.run("POST v3/refund/domestic/refunds --file a.jpg"), 2);
    assert!(stderr.contains("`--file-part NAME`"), "{stderr}");
    let stderr = failed(books.run("POST v3/merchant/media/upload --file none.jpg"), 2);
    assert!(stderr.contains("cannot be read"), "{stderr}");
    // 2 MiB are the limit of the operation.
    books.write("large.jpg", vec![0; (2 << 20) + 1]);
    let stderr = failed(books.run("POST v3/merchant/media/upload --file large.jpg"), 2);
    assert!(stderr.contains("2097153 bytes"), "{stderr}");
    assert_eq!(books.simulator.request_count(), before);
}

/// An operation that the catalogue does not have: the part is named, and nothing is added.
#[test]
fn the_part_of_an_unknown_operation_is_named() {
    let books = Books::start();
    books.write("a.jpg", IMAGE);
    failed(books.run("POST v3/new/upload --file a.jpg --file-part media"), 3);
    let sent = books.simulator.requests().pop().unwrap();
    let body = String::from_utf8_lossy(&sent.body).into_owned();
    assert!(body.contains(r#"name="media"; filename="a.jpg""#), "{body}");
    assert_eq!(meta(&books), serde_json::json!({}));
}

fn with_bill() -> Books {
    let books = Books::start();
    books.paid("order-0001", 100);
    books.later(2);
    books
}

const BILL: &str = "GET v3/bill/tradebill --query bill_date=2026-11-27 --output bill.csv";

#[test]
fn a_file_is_saved_once_its_hash_is_right() {
    let books = with_bill();
    let saved = printed(books.run(&format!("{BILL} --json")), 0);
    let bill = std::fs::read(books.path("bill.csv")).unwrap();
    let expected = serde_json::json!({"file": "bill.csv", "length": bill.len()});
    assert_eq!(objects(&saved), [expected]);
    assert!(bill.starts_with("交易时间,".as_bytes()));
    let people = printed(books.run(BILL), 0);
    assert_eq!(people, format!("Saved to bill.csv ({} bytes)\n", bill.len()));

    books.change_files(|bill| [bill, b"\n"].concat());
    let stderr = failed(books.run(BILL), 1);
    assert!(
        stderr.contains("its hash differs from the hash that the platform announced"),
        "{stderr}"
    );
    assert_eq!(std::fs::read(books.path("bill.csv")).unwrap(), bill);
    assert_eq!(books.files(), ["bill.csv"]);
}

/// v2 answers with the file itself.
#[test]
fn a_file_of_v2_is_saved() {
    let books = with_bill();
    let credentials = books.simulator.credentials();
    let data = serde_json::json!({
        "appid": credentials.appid(), "mch_id": credentials.mchid(), "bill_date": "20261127",
        "bill_type": "ALL",
    });
    let mut command = books.command("POST v2/pay/downloadbill --output v2.csv");
    printed(command.args(["--data", &data.to_string()]).output().unwrap(), 0);
    let bill = std::fs::read_to_string(books.path("v2.csv")).unwrap();
    assert!(bill.contains("`order-0001"), "{bill}");
}

/// The simulator has no fees.
#[test]
fn a_day_without_a_file_of_several_is_told() {
    let books = with_bill();
    let sub_mchid = books.simulator.credentials().sub_mchid();
    let line = format!(
        "GET v3/bill/sub-merchant-fundflowbill --query sub_mchid={sub_mchid} --query bill_date=2026-11-27 \
         --query account_type=FEES --query algorithm=AEAD_AES_256_GCM --output fund.csv"
    );
    let stderr = failed(books.run(&line), 1);
    assert!(stderr.contains("`NO_STATEMENT_EXIST`"), "{stderr}");
    assert!(books.files().is_empty());
}

/// It would have been carried out, and then be called a failure.
#[test]
fn an_operation_without_a_file_is_not_sent() {
    let books = Books::start();
    let before = books.simulator.request_count();
    let stderr = failed(books.run("POST v3/refund/domestic/refunds --output a.csv"), 2);
    assert!(stderr.contains("does not answer with a file"), "{stderr}");
    assert_eq!(books.simulator.request_count(), before);
    // One that only reads is asked.
    let stderr = failed(books.run("GET v3/certificates --output a.csv"), 1);
    assert!(stderr.contains("names no file"), "{stderr}");
    assert!(books.files().is_empty());
}
