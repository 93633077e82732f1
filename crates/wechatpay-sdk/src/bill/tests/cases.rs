//! Bills that merchants have received, shortened, with other numbers and names
//! (`tests/vectors/bills`).

use super::*;

macro_rules! case {
    ($file:literal) => {
        include_bytes!(concat!("../../../tests/vectors/bills/", $file, ".csv")).as_slice()
    };
}

/// The rows and the summary of a correct trade bill.
fn trade(bill: &[u8]) -> (Vec<OwnedRow<Trade>>, Summary) {
    let mut reader = BillReader::trade(bill);
    let rows = reader.by_ref().collect::<Result<Vec<_>>>().unwrap();
    let summary = reader.summary().unwrap().clone();
    assert_eq!(summary.rows(), rows.len() as u64);
    (rows, summary)
}

fn fen(amount: Result<Option<Fen>>) -> Option<i64> {
    amount.unwrap().map(Fen::get)
}

#[test]
fn the_columns_of_every_year_are_read() {
    let (rows, _) = trade(case!("all_bom_crlf"));
    assert_eq!(rows.len(), 2);
    let refund = rows[1].row();
    assert_eq!((fen(refund.fee()), fen(refund.refund_amount())), (Some(-4), Some(600)));

    let (rows, _) = trade(case!("new_columns_added"));
    assert_eq!(rows[0].row().get("门店编号"), Some("S1"));
    assert_eq!(fen(rows[0].row().order_amount()), Some(600));

    let (rows, _) = trade(case!("refund_2018"));
    let row = rows[0].row();
    assert_eq!((row.sub_mchid(), row.out_refund_no()), (Some("1900000110"), Some("R1")));
    assert_eq!((fen(row.settlement_amount()), fen(row.refund_amount())), (Some(0), Some(1)));
    let time = row.refund_success_time().unwrap().to_time().unwrap();
    assert_eq!(time.as_str(), "2018-08-21T18:13:12+08:00");

    let (rows, _) = trade(case!("doc_2014"));
    assert_eq!(rows.len(), 2);
    let row = rows[1].row();
    assert_eq!((fen(row.settlement_amount()), fen(row.coupon_amount())), (Some(1), Some(0)));
    assert_eq!((fen(row.fee()), row.rate()), (Some(0), Some("0.60%")));
    let time = row.trade_time().unwrap().to_time().unwrap();
    assert_eq!(time.as_str(), "2014-11-10T16:33:45+08:00");

    let (rows, _) = trade(case!("revoked"));
    let row = rows[0].row();
    assert_eq!((row.trade_state(), fen(row.refund_amount())), (Some("REVOKED"), Some(1000)));

    let (rows, _) = trade(case!("two_spaces_time"));
    let time = rows[0].row().trade_time().unwrap();
    assert_eq!(time.as_str(), "2016-05-04  02:18:18");
    assert_eq!(time.to_time().unwrap().as_str(), "2016-05-04T02:18:18+08:00");
}

#[test]
fn texts_may_have_commas_and_backticks() {
    let (rows, _) = trade(case!("backtick_in_name"));
    let row = rows[0].row();
    assert_eq!((row.description(), row.attach()), (Some("tea`green"), Some("`")));
    let (rows, _) = trade(case!("comma_in_name"));
    let row = rows[0].row();
    assert_eq!(row.description(), Some("ACME HONG KONG CO.,LIMITED"));
    assert_eq!(row.attach(), Some(r#"{"a":1,"b":"x,y"}"#));
    assert_eq!(fen(row.fee()), Some(4));
}

#[test]
fn summaries_are_compared_in_every_form() {
    let (rows, summary) = trade(case!("empty_rows"));
    assert_eq!((rows.len(), summary.get("总交易单数")), (0, Some("0")));
    let (_, summary) = trade(case!("summary_new_member"));
    assert_eq!(summary.get("新增汇总"), Some("9"));

    // Counts with decimals, as in the platform's documents.
    let bill = case!("fund_counts_decimal");
    let mut reader = BillReader::fund(bill);
    while reader.next_row().unwrap().is_some() {}
    assert_eq!((reader.summary().unwrap().rows(), reader.columns().count()), (3, 11));
    let text = std::str::from_utf8(bill).unwrap();
    for (from, to) in
        [("`3.0,", "`3.5,"), ("`3.0,", "`4.0,"), ("`2.0,", "`2.00001,"), ("`1.0,", "`,")]
    {
        let changed = text.replacen(from, to, 1);
        assert_ne!(changed, text);
        assert!(
            broken(BillReader::fund(changed.as_bytes())).contains("disagrees with its rows"),
            "{to}"
        );
    }

    let mut reader = BillReader::fund(case!("fund_ok"));
    let remarks: Vec<_> =
        reader.by_ref().map(|row| row.unwrap().row().remark().unwrap().to_owned()).collect();
    assert_eq!(remarks, ["m", "退款总金额0.01元;含手续费0.00元", "m"]);
}

#[test]
fn several_members_of_gzip_are_one_bill() {
    let (rows, _) = trade(case!("gzip_two_members"));
    assert_eq!(rows.len(), 1);
}

/// Before 2025-01-15 some fields had no backtick (`docs/protocol.md` §5).
#[test]
fn bills_of_profit_sharing_may_lack_backticks() {
    let bill = std::str::from_utf8(case!("sharing_no_backtick_some")).unwrap();
    for bill in
        [bill.to_owned(), bill.replace('`', ""), format!("\u{feff}{}", bill.replace('\n', "\r\n"))]
    {
        let mut reader = BillReader::profit_sharing(bill.as_bytes());
        let row = reader.next_row().unwrap().unwrap();
        assert_eq!(row.sharing_time().unwrap().as_str(), "2024-11-01 10:00:00");
        assert_eq!((row.detail_id(), row.out_order_no()), (Some("3600001"), Some("P1")));
        assert_eq!((fen(row.order_amount()), row.receiver()), (Some(1000), Some("1900000110")));
        assert_eq!((fen(row.amount()), row.business_type()), (Some(100), Some("分账")));
        assert_eq!((row.state(), row.description()), (Some("成功"), Some("d")));
        assert_eq!(row.remark(), Some(""));
        assert_eq!(row.fields().count(), 14);
        let kept = row.to_owned();
        assert!(reader.next_row().unwrap().is_none());
        assert_eq!(reader.summary().unwrap().get("分账总金额"), Some("1.00"));
        assert_eq!((kept.row().remark(), fen(kept.row().amount())), (Some(""), Some(100)));
        assert_eq!(whole(bill.as_bytes()).unwrap(), 1);
    }
    // A row with a missing or additional field is an error.
    for (from, to) in [("`d,", "`d,e,f,"), (",分账,成功", ",分账"), ("`P1,", "`P1,2,")] {
        let changed = bill.replacen(from, to, 1);
        assert_ne!(changed, bill);
        let text = broken(BillReader::profit_sharing(changed.as_bytes()));
        assert!(text.contains("fields, but the header has 14 columns (line 2)"), "{text}");
    }
    // Other bills have always had all backticks.
    let trade = std::str::from_utf8(case!("revoked")).unwrap().replacen("`JSAPI", "JSAPI", 1);
    assert!(
        broken(BillReader::trade(trade.as_bytes())).contains("26 fields, but the header has 27")
    );
}

#[test]
fn a_fee_of_less_than_a_fen_ends_no_bill() {
    let (rows, summary) = trade(case!("subfen_fee"));
    let row = rows[0].row();
    assert!(row.fee().is_err());
    assert_eq!((row.get("手续费"), fen(row.settlement_amount())), (Some("0.00600"), Some(100)));
    assert!(summary.amount("手续费总金额").is_err());
    assert_eq!(summary.get("手续费总金额"), Some("0.00600"));
}

#[test]
fn an_error_that_was_saved_as_a_bill_is_told_in_the_platforms_words() {
    let json = r#"{"code":"NO_STATEMENT_EXIST","message":"账单文件不存在","detail":{"a":[1]}}"#;
    let lines =
        "<xml>\n<return_code>FAIL</return_code>\r\n<err_code>E\u{202e}1</err_code>\n</xml>\n";
    for (bill, words) in [
        (case!("xml_error_instead"), "it contains the platform's error `20002`: No Bill Exist"),
        (json.as_bytes(), "it contains the platform's error `NO_STATEMENT_EXIST`: 账单文件不存在"),
        (format!("\u{feff}{json}\n").as_bytes(), "`NO_STATEMENT_EXIST`: 账单文件不存在"),
        (lines.as_bytes(), "it contains the platform's error `E\u{fffd}1`"),
        (b"<xml><return_msg>busy</return_msg></xml>", "the platform's error message: busy"),
        (b"<html><body>log in</body></html>", "it is XML or HTML"),
        (b"<!DOCTYPE html>\n<p>", "it is XML or HTML"),
        (b"{\"a\":1}", "it is JSON"),
        (b"{", "it is JSON"),
        (&[b"<", "x\n".repeat(40_000).as_bytes()].concat(), "it is XML or HTML"),
    ] {
        for file in [bill.to_vec(), gzip(bill)] {
            let texts = [
                broken(BillReader::trade(&*file)),
                broken(BillReader::fund(&*file)),
                broken(BillReader::any(&*file)),
            ];
            for text in texts {
                assert!(
                    text.starts_with("the file is not a bill: ") && text.contains(words),
                    "{text}"
                );
            }
        }
    }
}
