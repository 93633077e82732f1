//! Files of the platform: requested, downloaded, parsed and verified.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use serde_json::{Value, json};
use wechatpay_sdk::bill::{Any, Fund, OwnedRow, ProfitSharing, Trade};
use wechatpay_sdk::download::Bill;
use wechatpay_sdk::download::{Download, FileStream, Transfer};
use wechatpay_sdk::v2::pay::downloadbill;
use wechatpay_sdk::v3::bill::{fundflowbill, sub_merchant_fundflowbill, tradebill};
use wechatpay_sdk::{Call, Delivery, ErrorKind, Fen};

use crate::platform::Platform;

const DAY: Duration = Duration::from_secs(86_400);

/// A platform on which one order was paid and refunded two days ago; and that day.
fn after_two_days() -> (Platform, String) {
    let platform = Platform::start();
    platform.simulator.stop_clock();
    platform.paid_order("order-1");
    platform.refund("order-1", "refund-1");
    let order = platform.client.chain("v3/pay/transactions/out-trade-no/order-1").get();
    let order = order.query([("mchid", platform.credentials().mchid())]).wait().unwrap();
    let order: Value = order.json().unwrap();
    let day = order["success_time"].as_str().unwrap()[..10].to_owned();
    platform.simulator.advance_blocking(2 * DAY);
    (platform, day)
}

fn trade(platform: &Platform, day: &str) -> Download {
    let request = tradebill::get::Request::new().bill_date(day);
    platform.client.v3().bill().tradebill().get(request).file()
}

fn packed_trade(platform: &Platform, day: &str) -> Download {
    let request =
        tradebill::get::Request::new().bill_date(day).tar_type(tradebill::get::TarType::GZIP);
    platform.client.v3().bill().tradebill().get(request).file()
}

/// Has all files changed on their way.
fn change(platform: &Platform, change: impl Fn(&[u8]) -> Vec<u8> + Send + Sync + 'static) {
    platform.simulator.alter(move |request, mut answer| {
        if request.uri.path() == "/v3/billdownload/file" {
            let changed = change(answer.body());
            answer.headers_mut().remove("content-length");
            *answer.body_mut() = changed.into();
        }
        answer
    });
}

#[tokio::test]
async fn a_bill_is_read_row_by_row() {
    let (platform, day) = tokio::task::spawn_blocking(after_two_days).await.unwrap();
    for download in [trade(&platform, &day), packed_trade(&platform, &day)] {
        let mut bill = download.bill::<Trade>().await.unwrap().unwrap();
        let row = bill.next().await.unwrap().unwrap();
        assert_eq!((row.out_trade_no(), row.trade_state()), (Some("order-1"), Some("SUCCESS")));
        assert_eq!(row.settlement_amount().unwrap(), Some(Fen::new(100)));
        assert_eq!(row.trade_time().unwrap().as_str()[..10], day);
        let row = bill.next().await.unwrap().unwrap();
        assert_eq!((row.out_refund_no(), row.trade_state()), (Some("refund-1"), Some("REFUND")));
        assert_eq!(row.refund_amount().unwrap(), Some(Fen::new(100)));
        assert!(bill.summary().is_none());
        assert!(bill.next().await.unwrap().is_none());
        assert_eq!(bill.summary().unwrap().rows(), 2);
        assert!(bill.next().await.unwrap().is_none());
    }
}

#[test]
fn a_bill_is_read_without_a_runtime() {
    let (platform, day) = after_two_days();
    let mut bill = packed_trade(&platform, &day).bill::<Trade>().wait().unwrap().unwrap();
    let mut numbers = Vec::new();
    while let Some(row) = bill.next().wait().unwrap() {
        numbers.push(row.out_trade_no().unwrap().to_owned());
    }
    assert_eq!(numbers, ["order-1", "order-1"]);
    let bill = trade(&platform, &day).bill::<Any>().wait().unwrap().unwrap();
    let rows: Result<Vec<_>, _> = bill.into_rows().collect();
    assert_eq!(rows.unwrap()[1].row().get("商户退款单号"), Some("refund-1"));
}

/// What a current-thread runtime began can be ended while it is blocked.
#[tokio::test(flavor = "current_thread")]
async fn a_bill_is_read_on_wherever_it_was_begun() {
    let (platform, day) = tokio::task::spawn_blocking(after_two_days).await.unwrap();
    let mut bill = trade(&platform, &day).bill::<Trade>().await.unwrap().unwrap();
    assert!(bill.next().wait().unwrap().is_some());
    assert_eq!(bill.into_rows().filter(Result::is_ok).count(), 1);
}

#[test]
fn all_ways_to_call_have_a_file() {
    let (platform, day) = after_two_days();
    let client = &platform.client;
    let untyped: [Call; 2] = [
        client.chain("v3/bill/fundflowbill").get().query([("bill_date", &day)]),
        client["v3/bill/fundflowbill"].get().query([("bill_date", &day)]),
    ];
    for call in untyped {
        let mut bill = call.file().bill::<Fund>().wait().unwrap().unwrap().into_rows();
        // What the merchant had before, a payment, a refund.
        assert_eq!(bill.by_ref().map(Result::unwrap).count(), 3);
        assert_eq!(bill.summary().unwrap().get("资金流水总笔数"), Some("3"));
    }
    let request = fundflowbill::get::Request::new().bill_date(&*day);
    let mut bill = client
        .v3()
        .bill()
        .fundflowbill()
        .get(request)
        .file()
        .bill::<Fund>()
        .wait()
        .unwrap()
        .unwrap();
    bill.next().wait().unwrap().unwrap();
    let row = bill.next().wait().unwrap().unwrap();
    assert_eq!((row.direction(), row.amount().unwrap()), (Some("收入"), Some(Fen::new(100))));
    // With only the address. Without the hash, only the bill's summary can be checked.
    let told = client["v3/bill/tradebill"].get().query([("bill_date", &day)]).wait().unwrap();
    let told: Value = told.json().unwrap();
    let url = told["download_url"].as_str().unwrap();
    for download in [
        client.download(url),
        client.download(url).hash("SHA1", told["hash_value"].as_str().unwrap()),
    ] {
        let bill = download.bill::<Trade>().wait().unwrap().unwrap();
        assert_eq!(bill.into_rows().map(Result::unwrap).count(), 2);
    }
}

#[test]
fn bills_of_v2_are_answers_themselves() {
    let (platform, day) = after_two_days();
    let request = || {
        downloadbill::post::Request::new()
            .appid(platform.credentials().appid())
            .mch_id(platform.credentials().mchid())
            .bill_type(downloadbill::post::BillType::ALL)
    };
    let call = |request| platform.client.v2().pay().downloadbill().post(request).file();
    let date = day.replace('-', "");
    for request in [request(), request().tar_type(downloadbill::post::TarType::GZIP)] {
        let bill = call(request.bill_date(&*date)).bill::<Trade>().wait().unwrap().unwrap();
        assert_eq!(bill.into_rows().map(Result::unwrap).count(), 2);
    }
    let none = call(request().bill_date("20200101")).bill::<Trade>().wait().unwrap();
    assert!(none.is_none());
    let wrong = call(request().bill_date("2020-01-01")).bill::<Trade>().wait().unwrap_err();
    assert_eq!(wrong.kind(), ErrorKind::Api);
    platform.simulator.alter(|_, mut answer| {
        *answer.body_mut() = Bytes::from_static(b"<html>log in</html>");
        answer
    });
    let page = call(request().bill_date(&*date)).bill::<Trade>().wait().unwrap_err();
    assert_eq!(page.kind(), ErrorKind::Answer);
}

/// Those of sub-merchants are encrypted, several files to an answer.
#[test]
fn bills_that_are_encrypted_are_opened() {
    let platform = Platform::start();
    platform.simulator.stop_clock();
    let transaction = platform.paid_partner_order("order-1");
    let sub_mchid = platform.credentials().sub_mchid().to_owned();
    let order = platform.client.chain("v3/pay/partner/transactions/out-trade-no/order-1").get();
    let order =
        order.query([("sp_mchid", platform.credentials().mchid()), ("sub_mchid", &sub_mchid)]);
    let order: Value = order.wait().unwrap().json().unwrap();
    let day = order["success_time"].as_str().unwrap()[..10].to_owned();
    platform.simulator.advance_blocking(2 * DAY);
    let request = || {
        let request = sub_merchant_fundflowbill::get::Request::new()
            .sub_mchid(&*sub_mchid)
            .bill_date(&*day)
            .tar_type(sub_merchant_fundflowbill::get::TarType::GZIP)
            .algorithm(sub_merchant_fundflowbill::get::Algorithm::AEAD_AES_256_GCM)
            .account_type(sub_merchant_fundflowbill::get::AccountType::BASIC);
        platform.client.v3().bill().sub_merchant_fundflowbill().get(request).file()
    };
    let bill = request().bill::<Fund>().wait().unwrap().unwrap();
    let rows: Vec<_> = bill.into_rows().map(Result::unwrap).collect();
    assert!(rows.iter().any(|row| row.row().business_no() == Some(&transaction)));
    let list = request().list().wait().unwrap();
    assert_eq!(list.len(), 1);
    for download in list {
        let bill = download.bill::<Fund>().wait().unwrap().unwrap();
        assert_eq!(bill.into_rows().map(Result::unwrap).count(), rows.len());
    }
    change(&platform, |file| [&file[..file.len() - 1], &[file[file.len() - 1] ^ 1]].concat());
    let error = request().bill::<Fund>().wait().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::File);
    assert!(error.to_string().contains("could not decrypt"), "{error}");
}

#[test]
fn a_day_without_a_bill_has_none_and_one_in_the_making_is_waited_for() {
    let (platform, day) = after_two_days();
    let request = tradebill::get::Request::new().bill_date("2020-01-01");
    let call = || platform.client.v3().bill().tradebill().get(request.clone()).file();
    assert!(call().bill::<Trade>().wait().unwrap().is_none());
    assert!(call().list().wait().unwrap().is_empty());
    let none = platform.client["v3/profitsharing/bills"].get().query([("bill_date", &day)]);
    assert!(none.file().bill::<ProfitSharing>().wait().unwrap().is_none());
    assert_eq!(call().stream().wait().unwrap_err().code(), Some("NO_STATEMENT_EXIST"));

    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    platform.simulator.alter(move |request, answer| {
        if request.uri.path() != "/v3/bill/tradebill" || count.fetch_add(1, Ordering::SeqCst) >= 3 {
            return answer;
        }
        let body = json!({"code": "STATEMENT_CREATING", "message": "账单文件正在生成中"});
        let mut answer = http::Response::new(Bytes::from(body.to_string()));
        *answer.status_mut() = StatusCode::BAD_REQUEST;
        answer
    });
    let impatient = trade(&platform, &day).patience(Duration::ZERO).bill::<Trade>().wait();
    assert_eq!(impatient.unwrap_err().code(), Some("STATEMENT_CREATING"));
    assert_eq!(asked.load(Ordering::SeqCst), 1);
    let patient = trade(&platform, &day).interval(Duration::from_millis(1));
    assert!(patient.bill::<Trade>().wait().unwrap().is_some());
    assert_eq!(asked.load(Ordering::SeqCst), 4);
}

#[test]
fn a_changed_bill_is_an_error_at_its_end_at_the_latest() {
    let (platform, day) = after_two_days();
    type Change = fn(&[u8]) -> Vec<u8>;
    let changes: [(Change, &str); 6] = [
        (|file| file[..file.len() - 2].to_vec(), "hash"),
        (|file| String::from_utf8_lossy(file).replace("order-1", "order-2").into(), "hash"),
        (|file| [file, b"\r\n"].concat(), "hash"),
        (
            |file| {
                String::from_utf8_lossy(file)
                    .split_inclusive('\n')
                    .take(3)
                    .collect::<String>()
                    .into()
            },
            "without a summary",
        ),
        (|_| Vec::new(), "it is empty"),
        (|_| b"\x1f\x8b\x08\0nothing".to_vec(), "gzip data is damaged"),
    ];
    for (how, why) in changes {
        change(&platform, how);
        let bill = trade(&platform, &day).bill::<Trade>().wait().unwrap().unwrap();
        let last = bill.into_rows().last().unwrap();
        let error = last.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::File);
        assert!(error.to_string().contains(why), "{error}");
        // The same for a file that is not read as a bill.
        let mut file = trade(&platform, &day).stream().wait().unwrap();
        let error = loop {
            match file.next().wait() {
                Ok(Some(_)) => {}
                Ok(None) => panic!("it ended well"),
                Err(error) => break error,
            }
        };
        assert_eq!(error.kind(), ErrorKind::File);
        assert!(file.next().wait().is_err());
    }
}

#[test]
fn a_file_is_saved_whole_or_not_at_all() {
    let (platform, day) = after_two_days();
    let directory = std::env::temp_dir().join(format!("wechatpay-files-{}", std::process::id()));
    std::fs::create_dir_all(&directory).unwrap();
    let path = directory.join("bill.csv");
    let length = packed_trade(&platform, &day).save(&path).wait().unwrap();
    let saved = std::fs::read(&path).unwrap();
    // The file is unpacked: the hash is that of these bytes.
    assert!(saved.starts_with("交易时间".as_bytes()) && saved.len() as u64 == length);
    let written = trade(&platform, &day).write_to(Vec::new()).wait().unwrap();
    assert_eq!(written, saved);
    change(&platform, |file| file[..file.len() / 2].to_vec());
    for download in [trade(&platform, &day), packed_trade(&platform, &day)] {
        assert_eq!(download.save(&path).wait().unwrap_err().kind(), ErrorKind::File);
    }
    assert_eq!(std::fs::read(&path).unwrap(), saved);
    assert_eq!(std::fs::read_dir(&directory).unwrap().count(), 1);
    std::fs::remove_dir_all(&directory).unwrap();
    let error = trade(&platform, &day).save(&path).wait().unwrap_err();
    assert!(error.to_string().contains("cannot be written"), "{error}");
}

#[test]
fn an_address_is_one_of_the_platform() {
    let (platform, _) = after_two_days();
    let before = platform.simulator.request_count();
    for (url, why) in [
        ("https://evil.example/v3/billdownload/file?token=t", "neither a configured base URL"),
        ("http://127.0.0.1:1/v3/billdownload/file?token=t", "neither a configured base URL"),
        ("token", "not a URL"),
    ] {
        let error = platform.client.download(url).stream().wait().unwrap_err();
        assert!(error.to_string().contains(why), "{error}");
        assert_eq!(error.kind(), ErrorKind::Request);
    }
    assert_eq!(platform.simulator.request_count(), before);
    // For a host of the catalogue, the client uses the configured base URL.
    let url = "https://api.mch.weixin.qq.com/v3/billdownload/file?token=gone";
    let error = platform.client.download(url).stream().wait().unwrap_err();
    assert_eq!((error.kind(), platform.simulator.request_count()), (ErrorKind::Api, before + 1));
    let order = platform.client["v3/certificates"].get().file().stream().wait().unwrap_err();
    assert!(order.to_string().contains("names no file"), "{order}");
    assert_eq!(order.delivery(), Delivery::NoEffect);
}

/// It was carried out, and its file is another matter.
#[test]
fn an_operation_that_names_no_file_has_taken_effect() {
    let platform = Platform::start();
    let credentials = platform.credentials();
    let order = json!({
        "appid": credentials.appid(), "mchid": credentials.mchid(), "description": "tea",
        "out_trade_no": "order-1", "notify_url": "https://merchant.example/notify",
        "amount": {"total": 100, "currency": "CNY"},
    });
    let call = platform.client["v3/pay/transactions/native"].post(order);
    let error = call.file().stream().wait().unwrap_err();
    assert!(error.to_string().contains("names no file"), "{error}");
    assert_eq!(error.delivery(), Delivery::TookEffect);
    assert_eq!(platform.simulator.order_state("order-1").as_deref(), Some("NOTPAY"));
}

/// A download that one task starts can be read in another.
#[test]
fn files_go_between_threads() {
    fn is_sent<T: Send>() {}
    is_sent::<Download>();
    is_sent::<Transfer<Option<Bill<Trade>>>>();
    is_sent::<Bill<Trade>>();
    is_sent::<FileStream>();
    is_sent::<OwnedRow<Fund>>();
}

/// Bills of payments have no columns of refunds; those of refunds have more.
#[test]
fn columns_differ_by_the_type_of_bill() {
    let (platform, day) = after_two_days();
    let rows = |kind: &str| {
        let query = [("bill_date", &*day), ("bill_type", kind)];
        let call = platform.client["v3/bill/tradebill"].get().query(query);
        let bill = call.file().bill::<Trade>().wait().unwrap().unwrap();
        bill.into_rows().collect::<Result<Vec<_>, _>>().unwrap()
    };
    let (payments, refunds) = (rows("SUCCESS"), rows("REFUND"));
    let [payment] = &*payments else { panic!("{payments:?}") };
    let payment = payment.row();
    assert_eq!((payment.refund_id(), payment.refund_amount().unwrap()), (None, None));
    assert_eq!(payment.order_amount().unwrap(), Some(Fen::new(100)));
    let [refund] = &*refunds else { panic!("{refunds:?}") };
    let refund = refund.row();
    assert_eq!(refund.requested_refund_amount().unwrap(), Some(Fen::new(100)));
    let applied = refund.refund_create_time().unwrap().to_time().unwrap();
    assert!(applied.unix() >= refund.trade_time().unwrap().to_time().unwrap().unix());
}
