//! Turns the samples of some pages into a test of the SDK: each sample is compiled and sent to the
//! simulator.
//!
//! `crates/wechatpay-sdk/tests/every/pages/samples` has a file for each of these operations. This
//! test compares the files with the pages; `UPDATE_TABLE=1 cargo test -p xtask executed` writes
//! them.

use std::collections::BTreeMap;
use std::fs;

use wechatpay_catalogue::words::{self, Entry};

use super::key;
use super::samples::Samples;

const DIRECTORY: &str = "crates/wechatpay-sdk/tests/every/pages/samples";

/// The operations that merchants and partners call most.
const OPERATIONS: [&str; 22] = [
    "POST /v3/pay/transactions/jsapi",
    "POST /v3/pay/transactions/native",
    "POST /v3/pay/transactions/app",
    "POST /v3/pay/partner/transactions/jsapi",
    "POST /v3/pay/partner/transactions/native",
    "GET /v3/pay/transactions/out-trade-no/{out_trade_no}",
    "POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close",
    "GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}",
    "POST /v3/refund/domestic/refunds",
    "GET /v3/refund/domestic/refunds/{out_refund_no}",
    "POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund",
    "POST /v3/profitsharing/orders",
    "GET /v3/profitsharing/orders/{out_order_no}",
    "POST /v3/profitsharing/receivers/add",
    "POST /v3/fund-app/mch-transfer/transfer-bills",
    "GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}",
    "POST /v3/combine-transactions/jsapi",
    "GET /v3/bill/tradebill",
    "POST /v3/marketing/busifavor/coupons/use",
    "GET /v3/merchant-service/complaints-v2/{complaint_id}",
    "POST /v2/pay/unifiedorder",
    "POST /v2/pay/orderquery",
];

/// Members whose values come from the simulator's merchant, or from records prepared for the test.
const OWN: [&str; 23] = [
    "mchid",
    "mch_id",
    "sp_mchid",
    "sub_mchid",
    "sub_mch_id",
    "combine_mchid",
    "appid",
    "sp_appid",
    "combine_appid",
    "out_trade_no",
    "transaction_id",
    "out_refund_no",
    "refund_id",
    "out_order_no",
    "order_id",
    "out_bill_no",
    "transfer_bill_no",
    "bill_date",
    "stock_id",
    "coupon_code",
    "openid",
    "complaint_id",
    "use_time",
];

#[test]
fn executed_samples_are_those_of_the_pages() {
    let expected = files(&Samples::read().unwrap());
    let directory = crate::catalogue::root().join(DIRECTORY);
    if std::env::var_os("UPDATE_TABLE").is_some() {
        let _ = fs::remove_dir_all(&directory);
        fs::create_dir_all(&directory).unwrap();
        for (name, text) in &expected {
            fs::write(directory.join(name), text).unwrap();
        }
    }
    let written: BTreeMap<_, _> = fs::read_dir(&directory)
        .unwrap()
        .map(|file| {
            let file = file.unwrap();
            let name = file.file_name().into_string().unwrap();
            (name, fs::read_to_string(file.path()).unwrap())
        })
        .collect();
    assert!(written == expected, "{DIRECTORY} is not what the pages say: UPDATE_TABLE=1 writes it");
}

/// The files by name: one for each operation, and one that lists them.
fn files(samples: &Samples) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let (mut modules, mut lists) = (String::new(), String::new());
    for operation in OPERATIONS {
        let name = snake(operation);
        modules.push_str(&format!("mod {name};\n"));
        lists.push_str(&format!("    {name}::SAMPLES,\n"));
        files.insert(format!("{name}.rs"), file(samples, operation));
    }
    let list = format!(
        "//! The samples of the documentation site's pages, with the numbers of the simulator's merchant in place of the \
         documented ones.\n//! Written by `UPDATE_TABLE=1 cargo test -p xtask executed`.\n\n{modules}\nuse \
         super::Sample;\n\npub(crate) const SAMPLES: &[&[Sample]] = &[\n{lists}];\n"
    );
    files.insert("mod.rs".to_owned(), list);
    files
}

fn file(samples: &Samples, operation: &str) -> String {
    let (mut functions, mut cases) = (String::new(), String::new());
    let entry = words::entries().iter().find(|entry| key(entry) == operation).unwrap();
    let catalogued = operation.replace(" /v2/", " /");
    for (label, source) in samples.rust(entry) {
        let (way, kind) = label.split_once(" (").unwrap();
        // The documented request contains values that exist only in the documentation.
        if kind.starts_with("full") {
            continue;
        }
        let mode = if is_partner(entry, kind) { "Partner" } else { "Direct" };
        let name = snake(&label);
        let is_async = way.ends_with("async");
        let (asynchronous, run) = if is_async {
            ("async ", format!("Run::Async(|client, own| Box::pin({name}(client, own)))"))
        } else {
            ("", format!("Run::Blocking({name})"))
        };
        let lines = own(&source).lines().fold(String::new(), |lines, line| {
            if line.trim().is_empty() { lines + "\n" } else { lines + "    " + line + "\n" }
        });
        functions.push_str(&format!(
            "\n{asynchronous}fn {name}<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> \
             {{\n{lines}    Ok(())\n}}\n"
        ));
        cases.push_str(&format!(
            "    Sample {{ operation: \"{catalogued}\", mode: Mode::{mode}, label: \"{label}\", run: {run} }},\n"
        ));
    }
    format!(
        "//! {operation}\n\nuse wechatpay_catalogue::example::Mode;\nuse wechatpay_sdk::Client;\n\nuse super::super::{{Own, \
         Run, Sample}};\n\npub(super) const SAMPLES: &[Sample] = &[\n{cases}];\n{functions}"
    )
}

fn is_partner(entry: &Entry, kind: &str) -> bool {
    kind.contains("partner") || (!kind.contains("direct") && entry.path.contains("/partner/"))
}

/// `post_v3_refund_domestic_refunds`.
fn snake(operation: &str) -> String {
    let words = operation.to_lowercase();
    let words = words.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("_")
}

/// The source with `own("name", "value")` for each value of a member in [`OWN`].
fn own(source: &str) -> String {
    let mut source = source.to_owned();
    for name in OWN {
        for before in [format!(".{name}(\""), format!("\"{name}\": \""), format!("(\"{name}\", \"")]
        {
            let value = before.trim_end_matches('"').to_owned();
            source = source.replace(&before, &format!("{value}own(\"{name}\", \u{1}\""));
        }
    }
    // The marked value ends with its quotation mark.
    let mut out = String::with_capacity(source.len());
    for (n, part) in source.split('\u{1}').enumerate() {
        match part.match_indices('"').nth(1).filter(|_| n > 0) {
            Some((end, _)) => {
                let (value, rest) = part.split_at(end + 1);
                out.push_str(&format!("{value}){rest}"));
            }
            None => out.push_str(part),
        }
    }
    out
}

#[test]
fn executed_samples_take_the_numbers_of_what_was_prepared() {
    assert_eq!(
        own(
            "a.refund_id(\"5\").query([(\"mchid\", \"1\"), (\"x\", \"2\")]); json!({\"appid\": \"wx\"})"
        ),
        "a.refund_id(own(\"refund_id\", \"5\")).query([(\"mchid\", own(\"mchid\", \"1\")), (\"x\", \"2\")]); \
         json!({\"appid\": own(\"appid\", \"wx\")})"
    );
}
