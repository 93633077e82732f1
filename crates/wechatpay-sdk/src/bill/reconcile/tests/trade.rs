//! Trade bills.

use super::*;
use crate::error::ErrorKind;
use crate::message::{Fen, MicroFen};

fn fee(yuan: &str) -> MicroFen {
    yuan.parse().unwrap()
}

/// A day with one order of each kind; `order-1` and `refund-1` are equal on both sides.
fn day() -> String {
    trade_bill(
        &[
            "2026-11-20 09:00:00,0,4201,order-1,SUCCESS,0,0,0.00,,0.07800,13.00",
            "2026-11-20 09:30:00,0,4201,order-1,REFUND,5001,refund-1,2.30,SUCCESS,-0.01380,0.00",
            "2026-11-20 10:00:00,0,4202,order-2,SUCCESS,0,0,0.00,,0.00600,1.00",
            "2026-11-20 10:30:00,0,4203,order-3,SUCCESS,0,0,0.00,,0.06000,10.00",
            "2026-11-20 11:00:00,0,4204,order-4,SUCCESS,0,0,0.00,,0.06000,10.00",
            "2026-11-20 11:30:00,0,4204,order-4,REFUND,5004,refund-4,4.00,PROCESSING,-0.02000,0.00",
            "2026-11-20 12:00:00,0,4205,order-5,SUCCESS,0,0,0.00,,0.06000,10.00",
            "2026-11-20 12:00:00,0,4206,order-5,SUCCESS,0,0,0.00,,0.06000,10.00",
            "2026-11-20 13:00:00,0,4207,order-7,REVOKED,5007,0,3.00,SUCCESS,0.00000,0.00",
        ],
        "54.00",
    )
}

#[test]
fn each_difference_has_its_name() {
    let books = [
        Entry::payment("order-1")
            .amount(Fen::new(1300))
            // The state in a query after a refund.
            .state("REFUND")
            .fee(fee("0.078"))
            .time("2026-11-20 08:59:59"),
        Entry::refund("refund-1")
            .amount(Fen::new(230))
            .state("SUCCESS")
            .fee(fee("-0.0138"))
            .time("2026-11-20T09:30:00+08:00"),
        // The bill says that the order was paid, and has another fee.
        Entry::payment("order-2").amount(Fen::new(100)).state("NOTPAY").fee(fee("0.00601")),
        Entry::payment("order-3").amount(Fen::new(1001)),
        Entry::payment("order-4"),
        Entry::refund("refund-4").amount(Fen::new(401)).state("SUCCESS"),
        Entry::payment("order-5").amount(Fen::new(1000)),
        Entry::payment("order-6").amount(Fen::new(700)),
        Entry::payment("order-6").amount(Fen::new(700)),
        Entry::reversal("order-7").amount(Fen::new(300)),
        Entry::refund("refund-8").amount(Fen::new(1)),
    ];
    let expected = [
        "state order-2",
        "fee order-2",
        "amount order-3",
        "duplicate order-5",
        "duplicate order-6",
        "missing_there order-6",
        "refund refund-4",
        "state refund-4",
        "missing_there refund-8",
    ];
    assert_eq!(found(Reconciliation::new(), ours(&books), theirs(&[day()])), expected);
    // An order that only the bill has, with its refund.
    let fewer: Vec<_> =
        books.iter().filter(|entry| !entry.number.ends_with("-1")).cloned().collect();
    let differences = found(Reconciliation::new(), ours(&fewer), theirs(&[day()]));
    assert_eq!(differences.len(), expected.len() + 2);
    assert!(differences.contains(&"missing_here order-1".to_owned()), "{differences:?}");
    assert!(differences.contains(&"missing_here refund-1".to_owned()), "{differences:?}");
}

#[test]
fn a_difference_shows_both_sides_and_everything_is_counted() {
    let books = [Entry::payment("order-3").amount(Fen::new(1001)), Entry::payment("order-4")];
    let mut differences = Reconciliation::new().compare(ours(&books), theirs(&[day()]));
    let all: Vec<_> = differences.by_ref().map(Result::unwrap).collect();
    let amount = all.iter().find(|difference| difference.what == What::Amount).unwrap();
    assert_eq!(
        serde_json::to_value(amount).unwrap(),
        serde_json::json!({
            "what": "amount",
            "ours": { "sub_mchid": "", "kind": "payment", "number": "order-3", "business": "", "id": "",
                      "amount": 1001, "state": null, "fee": null, "time": null },
            "theirs": { "sub_mchid": "", "kind": "payment", "number": "order-3", "business": "", "id": "4203",
                        "amount": 1000, "state": "SUCCESS", "fee": 6_000_000, "time": "2026-11-20 10:30:00" },
            "may_be_on": null,
        })
    );
    let counts = differences.counts();
    assert_eq!((counts.ours, counts.theirs, counts.equal), (2, 9, 1));
    // Five payments except two, two refunds, one reversal.
    assert_eq!((counts.of(What::MissingHere), counts.of(What::Duplicate)), (6, 1));
    assert_eq!((counts.of(What::Amount), counts.differences()), (1, 8));
}

#[test]
fn a_fee_may_differ_by_as_much_as_is_tolerated() {
    // 0.6 fen in the bill, 1 fen and 2 fen in the books.
    let whole = [Entry::payment("order-2").fee(fee("0.01"))];
    let bill = || {
        let row = "2026-11-20 10:00:00,0,4202,order-2,SUCCESS,0,0,0.00,,0.00600,1.00";
        theirs(&[trade_bill(&[row], "1.00")])
    };
    let tolerant = Reconciliation::new().fee_tolerance(MicroFen::new(500_000));
    assert_eq!(found(tolerant.clone(), ours(&whole), bill()), [""; 0]);
    assert_eq!(found(Reconciliation::new(), ours(&whole), bill()), ["fee order-2"]);
    let other = [Entry::payment("order-2").fee(fee("0.02"))];
    assert_eq!(found(tolerant, ours(&other), bill()), ["fee order-2"]);
}

#[test]
fn midnight_lies_between_two_days_and_not_between_two_sides() {
    let before = "2026-11-19 23:58:00,0,4201,order-1,SUCCESS,0,0,0.00,,0.00000,1.00";
    let after = "2026-11-21 00:01:00,0,4202,order-2,SUCCESS,0,0,0.00,,0.00000,1.00";
    let far = "2026-11-21 00:30:00,0,4203,order-3,SUCCESS,0,0,0.00,,0.00000,1.00";
    let inside = "2026-11-20 23:59:30,0,4204,order-4,SUCCESS,0,0,0.00,,0.00000,1.00";
    let books = [
        // An order of the day before, on both sides.
        Entry::payment("order-1").amount(Fen::new(999)).time("2026-11-19T23:57:59+08:00"),
        // 23:59 in the books, 00:01 in the bill.
        Entry::payment("order-2").amount(Fen::new(100)).time("2026-11-20T15:59:00Z"),
    ];
    let bills = [
        trade_bill(&[before], "1.00"),
        trade_bill(&[inside], "1.00"),
        trade_bill(&[after, far], "2.00"),
    ];
    let one_day = || Reconciliation::of_days("2026-11-20", "2026-11-20").unwrap();
    assert_eq!(
        found(one_day(), ours(&books), theirs(&bills)),
        ["other_day order-2", "missing_here order-4 2026-11-21"]
    );
    // With the bill of this day only, the differences name the day of the possible partner.
    assert_eq!(
        found(one_day(), ours(&books), theirs(&bills[1..2])),
        ["missing_there order-2 2026-11-21", "missing_here order-4 2026-11-21"]
    );
    // All three days are compared, so no entry can be on another day.
    let all = Reconciliation::of_days("2026-11-19", "2026-11-21").unwrap();
    assert_eq!(
        found(all, ours(&books), theirs(&bills)),
        ["amount order-1", "other_day order-2", "missing_here order-3", "missing_here order-4"]
    );
}

#[test]
fn sub_merchants_are_told_apart() {
    let rows = [
        "2026-11-20 09:00:00,1900000109,4201,order-1,SUCCESS,0,0,0.00,,0.00000,1.00",
        "2026-11-20 09:00:00,1900000110,4202,order-1,SUCCESS,0,0,0.00,,0.00000,2.00",
    ];
    let books = [
        Entry::payment("order-1").sub_mchid("1900000110").amount(Fen::new(200)),
        Entry::payment("order-1").sub_mchid("1900000109").amount(Fen::new(200)),
    ];
    let bill = trade_bill(&rows, "3.00");
    let differences = Reconciliation::new().compare(ours(&books), theirs(&[bill]));
    let all: Vec<_> = differences.map(Result::unwrap).collect();
    assert_eq!(all.len(), 1);
    assert_eq!(all[0].ours.as_ref().unwrap().sub_mchid, "1900000109");
}

#[test]
fn what_cannot_be_compared_is_an_error_and_nothing_is_left_out() {
    for (row, column) in [
        ("2026-11-20 09:00:00,0,4201,,SUCCESS,0,0,0.00,,0.00,1.00", "商户订单号"),
        ("2026-11-20 09:00:00,0,4201,order-1,,0,0,0.00,,0.00,1.00", "交易状态"),
        ("2026-11-20 09:00:00,0,4201,order-1,REFUND,5001,0,1.00,,0.00,1.00", "商户退款单号"),
        ("2026-11-31 09:00:00,0,4201,order-1,SUCCESS,0,0,0.00,,0.00,1.00", "交易时间"),
    ] {
        let bill = trade_bill(&[row], "1.00");
        let mut sorter = Sorter::new();
        let error = sorter.trade_bill(BillReader::trade(bill.as_bytes())).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::File);
        assert!(error.to_string().contains(column), "{error}");
        assert!(sorter.sorted().is_err());
    }
    // An unknown state does not count as a payment.
    let row = "2026-11-20 09:00:00,0,4201,order-1,HELD,0,0,0.00,,0.00,1.00";
    let books = [Entry::payment("order-1")];
    let differences =
        Reconciliation::new().compare(ours(&books), theirs(&[trade_bill(&[row], "1.00")]));
    let all: Vec<_> = differences.map(|difference| difference.unwrap().what).collect();
    assert_eq!(all, [What::MissingThere, What::MissingHere]);
}

#[test]
fn days_are_dates() {
    for (first, last) in [
        ("2026-02-29", "2026-03-01"),
        ("20261120", "20261121"),
        ("2026-11-21", "2026-11-20"),
        ("", ""),
    ] {
        let error = Reconciliation::of_days(first, last).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration, "{first} {last}");
    }
    assert_eq!(Day::new("2026-11-20").unwrap().to_string(), "2026-11-20");
}

#[test]
fn a_day_has_a_next_one() {
    let day = |text: &str| Day::new(text).unwrap();
    assert_eq!(day("2028-02-28").next(), Some(day("2028-02-29")));
    assert_eq!(day("2026-12-31").next(), Some(day("2027-01-01")));
    assert_eq!(day("9999-12-31").next(), None);
}
