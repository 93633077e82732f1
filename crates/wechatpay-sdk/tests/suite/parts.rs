//! A file in parts: `bill_sequence` numbers them, and their joined bytes are the file.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use serde_json::{Value, json};
use wechatpay_sdk::bill::Fund;
use wechatpay_sdk::download::Download;
use wechatpay_sdk::middleware::{Body, Middleware, Next};
use wechatpay_sdk::{BoxError, BoxFuture, Delivery, Engine, ErrorKind};

use crate::platform::{Platform, builder};

const DAY: Duration = Duration::from_secs(86_400);

/// A platform with twelve payments of a sub-merchant; the ids of these payments, and their day.
fn twelve_payments() -> (Platform, Vec<String>, String) {
    let platform = Platform::start();
    platform.simulator.stop_clock();
    let paid = (0..12).map(|number| platform.paid_partner_order(&format!("order-{number:02}")));
    let paid = paid.collect();
    let mchid = platform.credentials().mchid();
    let order = platform.client.chain("v3/pay/partner/transactions/out-trade-no/order-00").get();
    let order =
        order.query([("sp_mchid", mchid), ("sub_mchid", platform.credentials().sub_mchid())]);
    let order: Value = order.wait().unwrap().json().unwrap();
    let day = order["success_time"].as_str().unwrap()[..10].to_owned();
    platform.simulator.advance_blocking(2 * DAY);
    (platform, paid, day)
}

fn fund(platform: &Platform, day: &str) -> Download {
    let query = [
        ("sub_mchid", platform.credentials().sub_mchid()),
        ("bill_date", day),
        ("account_type", "BASIC"),
        ("tar_type", "GZIP"),
        ("algorithm", "AEAD_AES_256_GCM"),
    ];
    platform.client["v3/bill/sub-merchant-fundflowbill"].get().query(query).file()
}

/// Has the platform answer otherwise, with a right signature.
fn change(platform: &Platform, change: impl Fn(&mut Value) + Send + Sync + 'static) {
    let signer = platform.simulator.signer();
    platform.simulator.alter(move |request, mut answer| {
        if request.uri.path() != "/v3/bill/sub-merchant-fundflowbill" {
            return answer;
        }
        let mut told: Value = serde_json::from_slice(answer.body()).unwrap();
        assert_eq!(told["download_bill_count"], 2);
        change(&mut told);
        answer.headers_mut().remove("content-length");
        *answer.body_mut() = Bytes::from(told.to_string());
        signer.resign(answer)
    });
}

fn parts(told: &mut Value) -> &mut Vec<Value> {
    told["download_bill_list"].as_array_mut().unwrap()
}

fn numbers(download: Download) -> Vec<String> {
    let rows = download.bill::<Fund>().wait().unwrap().unwrap().into_rows();
    rows.map(|row| row.unwrap().row().business_no().unwrap().to_owned()).collect()
}

#[test]
fn parts_are_joined_by_their_numbers() {
    let (platform, paid, day) = twelve_payments();
    let changes: [fn(&mut Value); 3] = [
        |_| {},
        |told| parts(told).reverse(),
        |told| {
            parts(told).iter_mut().rev().for_each(|part| {
                part["bill_sequence"] = part["bill_sequence"].to_string().into();
            });
            told["download_bill_count"] = json!("2");
        },
    ];
    for how in changes {
        change(&platform, how);
        let read = numbers(fund(&platform, &day));
        // What the sub-merchant began with comes first.
        assert_eq!(read[1..], paid);
        let mut list = fund(&platform, &day).list().wait().unwrap();
        assert_eq!(list.len(), 1);
        assert_eq!(numbers(list.remove(0)), read);
        let file = fund(&platform, &day).write_to(Vec::new()).wait().unwrap();
        let file = String::from_utf8(file).unwrap();
        let lines: Vec<&str> = file.lines().collect();
        assert!(lines.len() == 16 && lines[0].starts_with("记账时间,"), "{file}");
        let order: Vec<bool> =
            lines[2..14].iter().zip(&paid).map(|(l, id)| l.contains(id)).collect();
        assert_eq!(order, [true; 12]);
    }
}

#[test]
fn a_file_without_all_of_its_parts_is_an_error() {
    let (platform, _, day) = twelve_payments();
    let changes: [fn(&mut Value); 8] = [
        |told| drop(parts(told).pop()),
        |told| drop(parts(told).remove(0)),
        // The count agrees, and the first part is not there.
        |told| {
            parts(told).remove(0);
            told["download_bill_count"] = json!(1);
        },
        |told| told["download_bill_count"] = json!(3),
        |told| parts(told)[1]["bill_sequence"] = json!(1),
        |told| drop(parts(told)[1].as_object_mut().unwrap().remove("bill_sequence")),
        |told| told["download_bill_count"] = json!("3"),
        // One file without a number, of two.
        |told| {
            parts(told).pop();
            drop(parts(told)[0].as_object_mut().unwrap().remove("bill_sequence"));
        },
    ];
    for how in changes {
        change(&platform, how);
        for error in [
            fund(&platform, &day).bill::<Fund>().wait().map(drop).unwrap_err(),
            fund(&platform, &day).list().wait().map(drop).unwrap_err(),
            fund(&platform, &day).write_to(Vec::new()).wait().map(drop).unwrap_err(),
        ] {
            assert!(error.to_string().contains("does not name all parts"), "{error}");
            assert_eq!((error.kind(), error.delivery()), (ErrorKind::Answer, Delivery::NoEffect));
        }
    }
    // A last part that no number gives away has the summary.
    change(&platform, |told| {
        parts(told).pop();
        told["download_bill_count"] = json!(1);
    });
    let bill = fund(&platform, &day).bill::<Fund>().wait().unwrap().unwrap();
    let error = bill.into_rows().last().unwrap().unwrap_err();
    assert!(error.to_string().contains("without a summary"), "{error}");
}

#[test]
fn each_part_is_held_against_its_hash() {
    let (platform, paid, day) = twelve_payments();
    change(&platform, |told| parts(told)[1]["hash_value"] = parts(told)[0]["hash_value"].clone());
    let mut rows = fund(&platform, &day).bill::<Fund>().wait().unwrap().unwrap().into_rows();
    let error = rows.find_map(Result::err).unwrap();
    assert_eq!(error.kind(), ErrorKind::File);
    assert!(error.to_string().contains("hash"), "{error}");
    assert!(fund(&platform, &day).write_to(Vec::new()).wait().is_err());

    platform.simulator.alter_none();
    let error = fund(&platform, &day).hash("SHA1", "00").bill::<Fund>().wait().unwrap_err();
    assert!(error.to_string().contains("2 parts"), "{error}");
    assert_eq!(numbers(fund(&platform, &day)).len(), paid.len() + 1);
}

/// Each of two parts could be below a limit that both exceed.
#[test]
fn the_limit_of_an_encrypted_file_counts_all_parts() {
    let (platform, paid, day) = twelve_payments();
    let lengths = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&lengths);
    platform.simulator.alter(move |request, answer| {
        if request.uri.path() == "/v3/billdownload/file" {
            seen.lock().unwrap().push(answer.body().len());
        }
        answer
    });
    assert_eq!(numbers(fund(&platform, &day)).len(), paid.len() + 1);
    let lengths = lengths.lock().unwrap().clone();
    let total: usize = lengths.iter().sum();
    assert!(lengths.len() == 2 && lengths.iter().all(|length| *length < total - 100));

    let limited = |limit| fund(&platform, &day).encrypted_limit(limit);
    for error in [
        limited(total - 1).bill::<Fund>().wait().map(drop).unwrap_err(),
        limited(total - 1).write_to(Vec::new()).wait().map(drop).unwrap_err(),
        limited(total - 1).list().wait().unwrap().remove(0).stream().wait().map(drop).unwrap_err(),
    ] {
        assert!(error.to_string().contains(&format!("more than {} bytes", total - 1)), "{error}");
        assert!(error.to_string().contains("`Download::encrypted_limit`"), "{error}");
        assert_eq!((error.kind(), error.delivery()), (ErrorKind::File, Delivery::NoEffect));
    }
    assert_eq!(numbers(limited(total)).len(), paid.len() + 1);
}

/// The documentation does not say that a count of 0 means "no bill".
#[test]
fn an_answer_that_names_no_file_is_no_proof_that_there_is_no_bill() {
    let (platform, _, day) = twelve_payments();
    type Change = fn(&mut Value);
    let count_of_zero = "its `download_bill_count` is 0";
    let changes: [(Change, &str); 4] = [
        (|told| *told = json!({"download_bill_count": 0, "download_bill_list": []}), count_of_zero),
        (|told| *told = json!({"download_bill_count": "0"}), count_of_zero),
        (|told| *told = json!({"download_bill_list": []}), "if it has a state"),
        (|told| told["download_bill_count"] = json!(0), "does not name all parts"),
    ];
    for (how, expected) in changes {
        change(&platform, how);
        for error in [
            fund(&platform, &day).bill::<Fund>().wait().map(drop).unwrap_err(),
            fund(&platform, &day).list().wait().map(drop).unwrap_err(),
            fund(&platform, &day).write_to(Vec::new()).wait().map(drop).unwrap_err(),
        ] {
            assert!(error.to_string().contains(expected), "{error}");
            assert_eq!((error.kind(), error.delivery()), (ErrorKind::Answer, Delivery::NoEffect));
        }
    }
}

#[test]
fn progress_ends_with_the_length_of_the_file() {
    let (platform, _, day) = twelve_payments();
    let last = Arc::new(AtomicU64::new(0));
    let seen = Arc::clone(&last);
    let download = fund(&platform, &day).on_progress(move |length| {
        assert!(seen.swap(length, Ordering::SeqCst) < length);
    });
    let file = download.write_to(Vec::new()).wait().unwrap();
    assert!(file.len() > 1000);
    assert_eq!(last.load(Ordering::SeqCst), file.len() as u64);
}

/// Sends a request for a file when all parts were requested.
#[derive(Debug)]
struct Together(tokio::sync::Barrier);

impl Middleware for Together {
    fn handle<'a>(
        &'a self,
        request: Request<Body>,
        next: Next,
    ) -> BoxFuture<'a, Result<Response<Body>, BoxError>> {
        Box::pin(async move {
            if request.uri().path() == "/v3/billdownload/file" {
                self.0.wait().await;
            }
            Ok(next.send(request).await?)
        })
    }
}

/// An address can expire while another part is downloaded.
#[test]
fn all_parts_are_requested_at_once() {
    let (mut platform, paid, day) = twelve_payments();
    let together = Together(tokio::sync::Barrier::new(2));
    let engine = Engine::builder().middleware(together);
    let engine = engine.extra_root_certificate(platform.credentials().ca()).build().unwrap();
    platform.client = builder(&platform.simulator).engine(&engine).build().unwrap();
    // One after the other, the first part would wait until its attempt ends.
    assert_eq!(numbers(fund(&platform, &day)).len(), paid.len() + 1);
}
