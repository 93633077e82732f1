//! Complete bills, and the errors of incomplete bills.

mod cases;
mod hostile;

use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;

use super::*;
use crate::error::{ErrorKind, Result};
use crate::message::Fen;

/// All types of trades, with the columns of the platform's page of 2026. The values are
/// invented.
const TRADE: &str = "\u{feff}交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,\
交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,\
退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注\r\n\
`2026-11-20 09:30:00,`wx8888888888888888,`1900000109,`0,`,`4200000001,`order-1,`openid-1,`JSAPI,`SUCCESS,\
`CMB_DEBIT,`CNY,`12.30,`0.70,`0,`0,`0.00,`0.00,`,`,`茶,一杯,`a`b,`0.07000,`0.60%,`13.00,`0.00,`\r\n\
`2026-11-20 10:30:00,`wx8888888888888888,`1900000109,`0,`,`4200000001,`order-1,`openid-1,`JSAPI,`REFUND,\
`CMB_DEBIT,`CNY,`0.00,`0.00,`5000000001,`refund-1,`2.30,`0.00,`ORIGINAL,`SUCCESS,`茶,一杯,`a`b,`-0.01000,`0.60%,\
`0.00,`2.30,`\r\n\
总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额\r\n\
`2,`12.30,`2.30,`0.00,`0.06000,`13.00,`2.30\r\n";

/// The SHA-1 of `TRADE`, by `sha1sum`.
const TRADE_SHA1: &str = "e4a5da34bf4b1783afd9433f05178d6c7ffdeec3";

const FUND: &str = "记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),\
资金变更提交申请人,备注,业务凭证号\n\
`2021-02-01 13:54:01,`50300806962021020105978994968,`4200000920202101197964319284,`退款,`退款,`支出,`0.01,`0.22,\
`1900000109API,`退款总金额0.01元;含手续费0.00元,`S1\n\
`2021-02-01 14:00:45,`50300907032021020105978998710,`4200000846202101197461830397,`交易,`交易,`收入,`1.00,`1.22,\
`system,`,`S2\n\
资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额\n`2,`1,`1.00,`1,`0.01\n";

const SHARING: &str = "分账时间,分账发起方,分账方,微信订单号,微信分账/回退单号,分账明细单号,商户分账/回退单号,订单金额,\
分账接收方,分账金额,业务类型,处理状态,分账描述,备注\r\n\
`2026-11-20 09:30:00,`1,`1,`42,`30,`36,`s-1,`1.00,`86693852,`0.30,`分账,`分账成功,`d,`\r\n\
`2026-11-20 09:30:00,`1,`1,`42,`30,`37,`s-1,`1.00,`86693853,`0.20,`分账,`分账失败,`d,`\r\n\
`2026-11-20 09:31:00,`1,`1,`42,`31,`36,`b-1,`,`86693852,`0.10,`分账回退,`回退成功,`d,`\r\n\
总条目数,分账总金额,回退总金额\r\n`3,`0.30,`0.10\r\n";

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// The number of rows, if the bill ends without an error.
fn count<L: Layout>(mut bill: BillReader<impl std::io::Read, L>) -> Result<usize> {
    let mut count = 0;
    while bill.next_row()?.is_some() {
        count += 1;
    }
    assert!(bill.next_row().unwrap().is_none());
    assert_eq!(bill.summary().unwrap().rows(), count as u64);
    Ok(count)
}

fn whole(bytes: &[u8]) -> Result<usize> {
    count(BillReader::any(bytes))
}

/// The error of a broken bill, which must be the same at the next call.
fn broken<L: Layout>(mut bill: BillReader<impl std::io::Read, L>) -> String {
    let error = loop {
        match bill.next_row() {
            Ok(Some(_)) => {}
            Ok(None) => panic!("it ended well"),
            Err(error) => break error,
        }
    };
    assert_eq!(error.kind(), ErrorKind::File);
    assert_eq!(bill.next_row().map(|_| ()).unwrap_err().to_string(), error.to_string());
    assert!(bill.summary().is_none());
    error.to_string()
}

#[test]
fn a_trade_bill_has_typed_rows() {
    let mut bill = BillReader::trade(TRADE.as_bytes());
    let row = bill.next_row().unwrap().unwrap();
    assert_eq!(row.trade_time().unwrap().as_str(), "2026-11-20 09:30:00");
    assert_eq!(row.transaction_id(), Some("4200000001"));
    assert_eq!(row.description(), Some("茶,一杯"));
    assert_eq!(row.attach(), Some("a`b"));
    assert_eq!(row.settlement_amount().unwrap(), Some(Fen::new(1230)));
    assert_eq!(row.coupon_amount().unwrap(), Some(Fen::new(70)));
    assert_eq!(row.fee().unwrap(), Some(Fen::new(7)));
    assert_eq!((row.rate(), row.rate_remark()), (Some("0.60%"), Some("")));
    assert_eq!(row.refund_success_time(), None);
    assert_eq!(row.get("订单金额"), Some("13.00"));
    assert_eq!((row.amount("订单金额").unwrap(), row.get("没有")), (Some(Fen::new(1300)), None));
    let kept = row.to_owned();
    let row = bill.next_row().unwrap().unwrap();
    assert_eq!(
        (row.fee().unwrap(), row.refund_amount().unwrap()),
        (Some(Fen::new(-1)), Some(Fen::new(230)))
    );
    assert_eq!(row.fields().count(), 27);
    assert_eq!(row.fields().nth(15), Some(("商户退款单号", "refund-1")));
    assert_eq!(kept.row().openid(), Some("openid-1"));
    assert!(bill.summary().is_none());
    assert!(bill.next_row().unwrap().is_none());
    let summary = bill.summary().unwrap();
    assert_eq!(summary.amount("手续费总金额").unwrap(), Some(Fen::new(6)));
    assert_eq!((summary.get("总交易单数"), summary.members().count()), (Some("2"), 7));
}

#[test]
fn fund_and_sharing_bills_have_typed_rows() {
    let mut bill = BillReader::fund(FUND.as_bytes());
    let row = bill.next_row().unwrap().unwrap();
    assert_eq!((row.direction(), row.amount().unwrap()), (Some("支出"), Some(Fen::new(1))));
    assert_eq!((row.balance().unwrap(), row.voucher_no()), (Some(Fen::new(22)), Some("S1")));
    assert_eq!(count(BillReader::fund(FUND.as_bytes())).unwrap(), 2);
    let rows: Result<Vec<_>> = BillReader::profit_sharing(SHARING.as_bytes()).collect();
    let rows = rows.unwrap();
    let [first, _, last] = &*rows else { panic!("{rows:?}") };
    assert_eq!(
        (first.row().amount().unwrap(), first.row().receiver()),
        (Some(Fen::new(30)), Some("86693852"))
    );
    assert_eq!((last.row().order_amount().unwrap(), last.row().state()), (None, Some("回退成功")));
}

#[test]
fn a_bill_is_of_the_kind_that_is_asked_for() {
    assert!(broken(BillReader::fund(TRADE.as_bytes())).contains("no column `记账时间`"));
    assert!(broken(BillReader::trade(SHARING.as_bytes())).contains("no column `交易时间`"));
    assert!(broken(BillReader::profit_sharing(FUND.as_bytes())).contains("no column `分账时间`"));
    for bill in [TRADE, FUND, SHARING] {
        assert!(whole(bill.as_bytes()).is_ok());
    }
}

/// The column names of bills of 2018.
#[test]
fn older_names_are_known() {
    let bill = "交易时间,子商户号,总金额,企业红包金额,退款金额,企业红包退款金额,手续费,新的一列\n\
                `2018-08-21 18:13:12,`1511458511,`0.03,`0.01,`0.00,`0.00,`0.00000,`x\n\
                总交易单数,总交易额,总退款金额,总企业红包退款金额,手续费总金额\n`1,`0.03,`0.00,`0.00,`0.00000\n";
    let mut reader = BillReader::trade(bill.as_bytes());
    let row = reader.next_row().unwrap().unwrap();
    assert_eq!(
        (row.sub_mchid(), row.settlement_amount().unwrap()),
        (Some("1511458511"), Some(Fen::new(3)))
    );
    assert_eq!((row.coupon_amount().unwrap(), row.get("新的一列")), (Some(Fen::new(1)), Some("x")));
    let wrong = bill.replace("`1,`0.03", "`1,`0.04");
    let text = broken(BillReader::trade(wrong.as_bytes()));
    assert!(text.contains("`总交易额` should be 0.03"), "{text}");
}

#[test]
fn every_member_of_a_summary_is_compared() {
    for (bill, count) in [(TRADE, 7), (FUND, 5), (SHARING, 3)] {
        let (before, summary) = bill.trim_end().rsplit_once('\n').unwrap();
        let values: Vec<_> = summary.split(",`").collect();
        assert_eq!(values.len(), count);
        for at in 0..count {
            let mut values = values.clone();
            let other = format!("{}1", values[at]);
            values[at] = &other;
            let changed = format!("{before}\n{}\n", values.join(",`"));
            let text = whole(changed.as_bytes()).unwrap_err().to_string();
            assert!(text.contains("its summary disagrees with its rows"), "{at} {text}");
        }
    }
}

#[test]
fn a_hash_is_that_of_the_bytes_before_compression() {
    for file in [TRADE.as_bytes().to_vec(), gzip(TRADE.as_bytes())] {
        for (hash_type, value) in [("SHA1", TRADE_SHA1), ("sha1", &TRADE_SHA1.to_uppercase())] {
            let bill = BillReader::trade(&*file).hash(hash_type, value).unwrap();
            assert_eq!(count(bill).unwrap(), 2);
        }
        let other = TRADE_SHA1.replace(['a', 'b', 'c'], "d");
        let bill = BillReader::trade(&*file).hash("SHA1", &other).unwrap();
        assert!(broken(bill).contains("its hash differs"));
    }
    let error = BillReader::any(&b""[..]).hash("CRC32", "0").unwrap_err();
    assert!(error.to_string().contains("hash type `CRC32`"));
}

#[test]
fn a_row_has_a_field_for_each_column() {
    for (from, to) in [("`order-1,", ""), ("`order-1,", "`order-1,`,"), (",`order-1,", ",order-1,")]
    {
        let changed = TRADE.replacen(from, to, 1);
        let text = whole(changed.as_bytes()).unwrap_err().to_string();
        assert!(text.contains("fields, but the header has 27 columns (line 2)"), "{text}");
    }
}

#[test]
fn what_is_no_bill_is_an_error() {
    for (bill, why) in [
        ("", "it is empty"),
        ("\n", "an empty line instead of a header"),
        ("`1,`2\n", "a row or an empty line instead"),
        ("a,b,a\n", "columns 1 and 3 of its header have the same name"),
        ("a,,b\n", "column 2 of its header has no name"),
        ("特约商户号,子商户号\n", "columns 1 and 2 of its header are the old and the new name"),
        ("a,b\n", "without a summary"),
        ("a,b\n`1,`2\nn\n", "after the header of its summary"),
        ("a,b\n`1,`2\nn\nm\n", "not followed by a row"),
        ("a,b\n`1,`2\nn\n`1\n`2\n", "more lines after its summary"),
        ("a,b\n\n`1,`2\nn\n`1\n", "an empty line instead of a header"),
        ("手续费\n`1.0.0\n总交易单数\n`1\n", "`手续费` is not an amount"),
        ("手续费\n`92233720368547.75\n`1.00\n总交易单数\n`2\n", "makes the sum too large"),
    ] {
        let text = whole(bill.as_bytes()).unwrap_err().to_string();
        assert!(text.contains(why), "{bill:?}: {text}");
    }
    assert!(whole(b"a,b\n`1,`\xff\nn\n`1\n").unwrap_err().to_string().contains("UTF-8"));
    let long = format!("a\n`{}\nn\n`1\n", "x".repeat(1 << 21));
    assert!(whole(long.as_bytes()).unwrap_err().to_string().contains("longer than 1 MiB"));
    // The same long line, compressed into few bytes.
    assert!(whole(&gzip(long.as_bytes())).unwrap_err().to_string().contains("longer than 1 MiB"));
    let uncounted = "交易时间,手续费\n`t,`0.01\n手续费总金额\n`0.01\n";
    assert!(broken(BillReader::trade(uncounted.as_bytes())).contains("the number of rows"));
    assert_eq!(whole(uncounted.as_bytes()).unwrap(), 1);
}

/// Only reading the field is an error; the bill itself is valid.
#[test]
fn parts_of_a_fen_end_no_bill() {
    let bill = "交易时间,手续费,应结订单金额\n`t,`0.00540,`1.00\n\
                总交易单数,手续费总金额,应结订单总金额\n`1,`0.00540,`1.00\n";
    let mut rows = BillReader::trade(bill.as_bytes());
    let row = rows.next_row().unwrap().unwrap();
    let error = row.fee().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::File);
    assert!(error.to_string().contains("`手续费` is `0.00540` yuan"), "{error}");
    assert_eq!(row.amount("手续费").unwrap_err().to_string(), error.to_string());
    assert_eq!(row.get("手续费"), Some("0.00540"));
    assert_eq!(row.settlement_amount().unwrap(), Some(Fen::new(100)));
    assert!(rows.next_row().unwrap().is_none());
    let summary = rows.summary().unwrap();
    assert!(summary.amount("手续费总金额").is_err());
    assert_eq!(summary.amount("应结订单总金额").unwrap(), Some(Fen::new(100)));
    assert_eq!(summary.amount("没有").unwrap(), None);
    // The sum is still compared.
    let wrong = bill.replace("`1,`0.00540", "`1,`0.00541");
    assert!(
        broken(BillReader::trade(wrong.as_bytes())).contains("`手续费总金额` should be 0.00540")
    );
}

/// A bill with an unknown kind of flow is still readable.
#[test]
fn sides_that_are_not_known_are_not_compared() {
    let bill = FUND.replace("`收入,`1.00", "`其他,`1.00");
    assert_eq!(whole(bill.as_bytes()).unwrap(), 2);
    let short = bill.replace("`2,`1,`1.00", "`3,`1,`1.00");
    whole(short.as_bytes()).unwrap_err();
}

#[test]
fn debug_prints_no_field() {
    let mut bill = BillReader::trade(TRADE.as_bytes());
    let row = bill.next_row().unwrap().unwrap();
    let printed = format!("{row:?} {:?} {:?}", *row, row.to_owned());
    assert!(!printed.contains("order-1") && printed.contains("27"), "{printed}");
}
