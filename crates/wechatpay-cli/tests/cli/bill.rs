//! `wechatpay bill`: downloaded, checked, shown, saved.

use serde_json::{Value, json};

use crate::books::{Books, in_language, objects, printed};
use crate::platform::failed;

/// Two orders of 2026-11-27, one of them refunded in part, two days later.
fn books() -> Books {
    let books = Books::start();
    books.paid("order-0001", 100);
    books.paid("order-0002", 250);
    books.refunded("order-0001", "refund-0001", 40, 100);
    books.later(2);
    books
}

#[test]
fn a_trade_bill_is_shown_and_saved() {
    let books = books();
    let expected = format!(
        "Trade bill of 2026-11-27, merchant {}, amounts in yuan\n  \
           Rows                        3\n  \
           Settled payments         3.50\n  \
           Refunds without coupons  0.40\n  \
           Refunds of coupons       0.00\n  \
           Fees                     0.00\n  \
           Payments                 3.50\n  \
           Refunds                  0.40\n\
         Saved to bill.csv\n",
        books.mchid()
    );
    assert_eq!(printed(books.run("bill trade 2026-11-27 --save bill.csv"), 0), expected);
    assert_eq!(books.files(), ["bill.csv"]);
    let bill = std::fs::read_to_string(books.path("bill.csv")).unwrap();
    let lines: Vec<&str> = bill.lines().collect();
    assert!(lines[0].starts_with("交易时间,公众账号ID,商户号,"), "{bill}");
    assert!(lines[1].contains(",`order-0001,") && lines[1].contains(",`SUCCESS,"), "{bill}");
    assert!(lines[2].contains(",`refund-0001,`0.40,"), "{bill}");
    assert_eq!(lines[5], "`3,`3.50,`0.40,`0.00,`0.00,`3.50,`0.40");

    let refunds = printed(books.run("bill trade 2026-11-27 --rows refund --json"), 0);
    assert_eq!(objects(&refunds)[0]["rows"], 1);

    let mut chinese = books.command("bill trade 2026-11-27");
    in_language(&mut chinese, "zh_CN.UTF-8");
    let expected = format!(
        "2026-11-27 交易账单（商户号 {}），金额单位：元\n  \
           总交易单数           3\n  \
           应结订单总金额    3.50\n  \
           退款总金额        0.40\n",
        books.mchid()
    );
    let shown = printed(chinese.output().unwrap(), 0);
    assert!(shown.starts_with(&expected), "{shown}");
}

#[test]
fn programs_get_one_object() {
    let books = books();
    let fund = printed(books.run("bill fund 2026-11-27 --account operation --json"), 0);
    let [fund] = &objects(&fund)[..] else { panic!("{fund}") };
    let Value::Object(totals) = &fund["totals"] else { panic!("{fund}") };
    assert_eq!(totals["资金流水总笔数"], "1", "the money that the merchant begins with");
    assert_eq!((&fund["bill"], &fund["account"]), (&json!("fund"), &json!("OPERATION")));
    assert_eq!((&fund["date"], &fund["file"]), (&json!("2026-11-27"), &Value::Null));
    assert_eq!((&fund["mchid"], &fund["sub_mchid"]), (&json!(books.mchid()), &Value::Null));

    let trade = printed(books.run("bill trade 2026-11-27 --save t.csv --json"), 0);
    let [trade] = &objects(&trade)[..] else { panic!("{trade}") };
    assert_eq!((&trade["rows"], &trade["file"]), (&json!(3), &json!("t.csv")));
    assert_eq!(trade["totals"]["申请退款总金额"], "0.40");
}

/// The fund bills of sub-merchants are encrypted on their way.
#[test]
fn a_partner_has_the_bills_of_its_sub_merchants() {
    let books = Books::start();
    books.paid("order-0001", 100);
    books.paid_of_sub_merchant("order-0002", 250);
    books.later(2);
    let sub_mchid = books.simulator.credentials().sub_mchid();

    let trade = format!("bill trade 2026-11-27 --sub-mchid {sub_mchid} --json");
    let trade = printed(books.run(&trade), 0);
    let trade = &objects(&trade)[0];
    assert_eq!((&trade["rows"], &trade["sub_mchid"]), (&json!(1), &json!(sub_mchid)));
    assert_eq!(trade["totals"]["订单总金额"], "2.50");

    let fund = format!("bill fund 2026-11-27 --sub-mchid {sub_mchid} --save one.csv --json");
    let fund = printed(books.run(&fund), 0);
    assert_eq!(objects(&fund)[0]["file"], "one.csv");
    let saved = std::fs::read_to_string(books.path("one.csv")).unwrap();
    assert!(saved.starts_with("记账时间,") && saved.contains("`2.50"), "{saved}");
}

/// The platform gives a bill of sub-merchants in parts. They are one bill with one summary.
#[test]
fn a_bill_in_parts_is_one_bill() {
    let books = Books::start();
    for number in 0..12 {
        books.paid_of_sub_merchant(&format!("order-00{number:02}"), 250);
    }
    books.later(2);
    let sub_mchid = books.simulator.credentials().sub_mchid().to_owned();
    // What the sub-merchant begins with, on one account and on the other, are movements, too.
    for (which, rows) in
        [(format!("--sub-mchid {sub_mchid}"), 13), ("--all-sub-merchants".to_owned(), 14)]
    {
        let line = format!("bill fund 2026-11-27 {which} --save all.csv --json");
        let told = objects(&printed(books.run(&line), 0));
        let [told] = &told[..] else { panic!("{told:?}") };
        assert_eq!((&told["rows"], &told["file"]), (&json!(rows), &json!("all.csv")));
        assert_eq!(books.files(), ["all.csv"]);
        let saved = std::fs::read_to_string(books.path("all.csv")).unwrap();
        assert_eq!(saved.lines().count(), rows + 3, "{saved}");
    }
    let told = printed(books.run("bill fund 2026-11-27 --all-sub-merchants"), 0);
    assert!(told.contains(", all sub-merchants, amounts in yuan\n"), "{told}");
    let call = format!(
        "GET v3/bill/sub-merchant-fundflowbill --query sub_mchid={sub_mchid} --query bill_date=2026-11-27 \
         --query account_type=BASIC --query algorithm=AEAD_AES_256_GCM --output call.csv --json"
    );
    let told = objects(&printed(books.run(&call), 0));
    assert_eq!((told.len(), &told[0]["file"]), (1, &json!("call.csv")));
    assert_eq!(std::fs::read_to_string(books.path("call.csv")).unwrap().lines().count(), 16);
}

#[test]
fn a_day_without_a_bill_exits_with_3_and_writes_no_file() {
    let books = books();
    books.write("before.csv", "before");
    let wrong = |line: &str, code| failed(books.run(line), code);
    let none = wrong("bill trade 2026-11-26 --save before.csv", 3);
    assert!(none.contains("NO_STATEMENT_EXIST"), "{none}");
    assert!(wrong("bill sharing 2026-11-27", 3).contains("NO_STATEMENT_EXIST"));
    let none = objects(&wrong("bill fund 2026-11-26 --all-sub-merchants --json", 3)).remove(0);
    assert_eq!((&none["code"], &none["exit_code"]), (&json!("NO_STATEMENT_EXIST"), &json!(3)));
    assert_eq!(books.files(), ["before.csv"]);

    // The bill of yesterday is ready at 10:00, and this is 9:59.
    let created = Books::start();
    created.paid("order-0001", 100);
    created.simulator.advance_blocking(crate::books::DAY - std::time::Duration::from_secs(60));
    let making = failed(created.run("bill trade 2026-11-27 --wait 0"), 3);
    assert!(making.contains("STATEMENT_CREATING"), "{making}");
}

#[test]
fn a_bill_with_another_hash_is_no_bill() {
    let books = books();
    books.write("bill.csv", "before");
    // Whole as a bill: its rows and its summary agree.
    books.change_files(|bill| [bill, b"\n"].concat());
    for line in ["bill trade 2026-11-27 --save bill.csv", "bill fund 2026-11-27 --save bill.csv"] {
        let stderr = failed(books.run(line), 1);
        assert!(
            stderr.contains("its hash differs from the hash that the platform announced"),
            "{stderr}"
        );
    }
    assert_eq!(std::fs::read(books.path("bill.csv")).unwrap(), b"before");
    assert_eq!(books.files(), ["bill.csv"]);
}

#[test]
fn a_bill_that_is_cut_off_is_no_bill() {
    let books = books();
    books.change_files(|bill| bill[..bill.len() / 2].to_vec());
    failed(books.run("bill trade 2026-11-27 --save bill.csv"), 1);
    assert!(books.files().is_empty(), "{:?}", books.files());
}

/// The hash is correct, but the rows do not match the summary: no file is kept.
#[test]
fn a_bill_whose_summary_is_wrong_is_no_bill() {
    let books = books();
    let signer = books.simulator.signer();
    let changed = |bill: &str| bill.replace("`3,`3.50", "`3,`3.60");
    books.simulator.alter(move |request, mut answer| {
        if request.uri.path() == "/v3/billdownload/file" {
            answer.headers_mut().remove("content-length");
            let bill = String::from_utf8(answer.body().to_vec()).unwrap();
            *answer.body_mut() = changed(&bill).into();
        } else if request.uri.path() == "/v3/bill/tradebill" {
            // Without a hash, only the file's length can be checked.
            let mut told: Value = serde_json::from_slice(answer.body()).unwrap();
            let told = told.as_object_mut().unwrap();
            told.remove("hash_type");
            told.remove("hash_value");
            *answer.body_mut() = serde_json::to_vec(told).unwrap().into();
            return signer.resign(answer);
        }
        answer
    });
    let stderr = failed(books.run("bill trade 2026-11-27 --save bill.csv"), 1);
    assert!(stderr.contains("`应结订单总金额` should be 3.50"), "{stderr}");
    assert!(books.files().is_empty(), "{:?}", books.files());
}

#[test]
fn a_place_that_cannot_be_written_is_told() {
    let books = books();
    let stderr = failed(books.run("bill trade 2026-11-27 --save none/bill.csv"), 1);
    assert!(stderr.contains("cannot write `none/bill.csv`"), "{stderr}");
}

/// `--merchant` is a profile by its name or its number.
#[test]
fn the_merchant_is_one_of_the_profiles() {
    let books = books();
    let config = format!(
        "[profiles.shop]\nmchid = \"{0}\"\ncredentials = \"keys/credentials.json\"\n\
         [profiles.other]\nmchid = \"1900000109\"\ncredentials = \"none.json\"\n",
        books.mchid()
    );
    books.write("config.toml", config);
    for merchant in ["shop", books.mchid()] {
        let line =
            format!("bill trade 2026-11-27 --json --config config.toml --merchant {merchant}");
        let output = crate::books::run_in(&books.directory, &line).output().unwrap();
        let bill = printed(output, 0);
        assert_eq!(objects(&bill)[0]["mchid"], json!(books.mchid()));
    }
    let line = "bill trade 2026-11-27 --config config.toml --merchant 1900000100";
    let output = crate::books::run_in(&books.directory, line).output().unwrap();
    assert!(failed(output, 2).contains("there is no profile `1900000100`"));
}
