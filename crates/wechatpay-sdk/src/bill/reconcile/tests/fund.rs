//! Fund bills.

use super::*;
use crate::error::ErrorKind;
use crate::message::Fen;

const HEADER: &str =
    "记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元)\r\n";

/// A payment and its fee, a refund, two shares of one order, and the first line again.
fn bill(rows: &str) -> String {
    format!("{HEADER}{rows}资金流水总笔数\r\n`{}\r\n", rows.lines().count())
}

const ROWS: &str = "`2026-11-20 09:00:00,`4201,`9001,`交易,`交易,`收入,`13.00\r\n\
                    `2026-11-20 09:00:00,`4201,`9002,`交易,`扣除交易手续费,`支出,`0.08\r\n\
                    `2026-11-20 10:00:00,`5001,`9003,`退款,`退款,`支出,`2.30\r\n\
                    `2026-11-20 11:00:00,`6001,`9004,`分账,`分账,`支出,`1.00\r\n\
                    `2026-11-20 11:00:00,`6001,`9005,`分账,`分账,`支出,`2.00\r\n\
                    `2026-11-20 09:00:00,`4201,`9001,`交易,`交易,`收入,`13.00\r\n";

fn theirs(bill: &str) -> Sorted {
    let mut sorter = Sorter::new();
    sorter.fund_bill(BillReader::fund(bill.as_bytes())).unwrap();
    sorter.sorted().unwrap()
}

#[test]
fn movements_of_one_number_are_added_up_and_one_that_comes_twice_is_not() {
    let books = [
        Entry::movement("4201", "交易").amount(Fen::new(1300)).time("2026-11-20 09:00:01"),
        Entry::movement("4201", "扣除交易手续费").amount(Fen::new(-8)),
        Entry::movement("5001", "退款").amount(Fen::new(-230)),
        Entry::movement("6001", "分账").amount(Fen::new(-300)),
    ];
    assert_eq!(found(Reconciliation::new(), ours(&books), theirs(&bill(ROWS))), ["duplicate 4201"]);
    // A movement in the other direction has another amount.
    let books = [
        Entry::movement("4201", "交易").amount(Fen::new(1301)),
        Entry::movement("4201", "扣除交易手续费").amount(Fen::new(-7)),
        Entry::movement("5001", "退款").amount(Fen::new(230)),
        Entry::movement("6001", "分账").amount(Fen::new(-100)),
        Entry::movement("7001", "提现").amount(Fen::new(-100)),
    ];
    assert_eq!(
        found(Reconciliation::new(), ours(&books), theirs(&bill(ROWS))),
        [
            "duplicate 4201",
            "amount 4201",
            "fee 4201",
            "refund 5001",
            "amount 6001",
            "missing_there 7001"
        ]
    );
}

/// A difference on one day is not hidden by the other day of the same number, in any order.
#[test]
fn the_movements_of_each_day_are_added_up_by_themselves() {
    let movement = |id: &str, amount: i64, time: &str| {
        Entry::movement("6001", "分账").id(id).amount(Fen::new(amount)).time(time)
    };
    let books = [
        movement("1", -100, "2026-11-19 12:00:00"),
        movement("2", -40, "2026-11-20 12:00:00"),
        movement("3", -60, "2026-11-20 13:00:00"),
    ];
    let with = |amount: i64| {
        let day = "2026-11-20 12:00:00";
        [movement("1", -100, "2026-11-19 12:00:00"), movement("2", amount, day)]
    };
    let days = |first: &str, last: &str| Reconciliation::of_days(first, last).unwrap();
    let of = |which: Reconciliation, bill: &[Entry]| found(which, ours(&books), ours(bill));
    let (the_19th, the_20th) = ("2026-11-19", "2026-11-20");
    assert_eq!(of(days(the_20th, the_20th), &with(-999)), ["amount 6001"]);
    assert!(of(days(the_19th, the_19th), &with(-999)).is_empty());
    assert_eq!(of(Reconciliation::new(), &with(-999)), ["amount 6001"]);
    assert!(of(Reconciliation::new(), &with(-100)).is_empty());
    // The total is correct, but both days are wrong.
    let moved = [movement("1", -200, "2026-11-20 12:00:00")];
    let found = of(Reconciliation::new(), &moved);
    assert_eq!(found, ["amount 6001", "missing_there 6001"]);
    // Books without a time are compared with the whole bill.
    let all = [Entry::movement("6001", "分账").amount(Fen::new(-200))];
    assert!(super::found(Reconciliation::new(), ours(&all), ours(&books)).is_empty());
    // The movements are around midnight.
    let late = [movement("1", -100, "2026-11-19 23:59:59")];
    let early = [movement("1", -100, "2026-11-20 00:00:01")];
    let found = super::found(Reconciliation::new(), ours(&late), ours(&early));
    assert_eq!(found, ["other_day 6001"]);
}

/// A movement with the number 6001: id, fen, time in November 2026.
fn share(id: &str, amount: i64, time: &str) -> Entry {
    let movement = Entry::movement("6001", "分账").id(id).amount(Fen::new(amount));
    movement.time(format!("2026-11-{time}"))
}

/// The differences, with the amounts of both sides.
fn amounts(days: Reconciliation, books: &[Entry], bill: &[Entry]) -> Vec<String> {
    let line = |difference: Difference| {
        let amount = |entry: Option<Entry>| entry.and_then(|entry| entry.amount).map(Fen::get);
        let (ours, theirs) = (amount(difference.ours), amount(difference.theirs));
        format!("{} {ours:?} {theirs:?}", difference.what)
    };
    days.compare(ours(books), ours(bill)).map(|difference| line(difference.unwrap())).collect()
}

fn days(first: u8, last: u8) -> Reconciliation {
    let text = |day| format!("2026-11-{day}");
    Reconciliation::of_days(&text(first), &text(last)).unwrap()
}

/// One of several movements is on the other side of midnight. Neither day is wrong, and nothing is missing.
#[test]
fn a_movement_around_midnight_makes_neither_day_wrong() {
    let late = share("1", -100, "19 23:59:59");
    let early = share("1", -100, "20 00:00:01");
    let (noon, other_noon) = (share("2", -40, "20 12:00:00"), share("3", -500, "19 12:00:00"));
    let other_day = ["other_day Some(-100) Some(-100)"];
    let books = [late.clone(), noon.clone()];
    let bill = [early.clone(), noon.clone()];
    let of = [Reconciliation::new(), days(19, 20), days(20, 20), days(19, 19)];
    for which in of.clone() {
        assert_eq!(amounts(which.clone(), &books, &bill), other_day);
        assert_eq!(amounts(which, &bill, &books), other_day);
    }
    // Movements of both days; the bill has both movements of the 20th in one row.
    let books = [late.clone(), noon.clone(), other_noon.clone()];
    let bill = [early.clone(), noon.clone(), other_noon.clone()];
    let in_one = [share("1", -140, "20 00:10:00"), other_noon.clone()];
    for which in of {
        assert_eq!(amounts(which.clone(), &books, &bill), other_day);
        assert_eq!(amounts(which, &bill, &books), other_day);
    }
    assert_eq!(amounts(days(19, 20), &books, &in_one), other_day);
    assert_eq!(amounts(days(20, 20), &in_one, &books), other_day);
    // For the 19th, the books have only the last minutes, and the day is not compared.
    assert_eq!(amounts(days(20, 20), &[late.clone(), noon.clone()], &bill), other_day);
    assert_eq!(amounts(days(19, 19), &books[..1], &bill[..1]), other_day);
    // Several movements of one night.
    let two =
        |times: [&str; 2]| [share("1", -100, times[0]), share("4", -7, times[1]), noon.clone()];
    let (books, bill) = (two(["19 23:58:00", "19 23:59:00"]), two(["20 00:00:01", "20 00:01:00"]));
    let found = amounts(days(19, 20), &books, &bill);
    assert!(found.iter().all(|line| line.starts_with("other_day")), "{found:?}");
    assert_eq!(found.len(), 1, "{found:?}");
}

/// Midnight explains a difference only if it explains the whole difference.
#[test]
fn a_movement_around_midnight_hides_no_difference() {
    let (late, noon) = (share("1", -100, "19 23:59:59"), share("2", -40, "20 12:00:00"));
    let books = [late.clone(), noon.clone()];
    let less = [share("1", -99, "20 00:00:01"), noon.clone()];
    let missing = ["amount Some(-40) Some(-139)", "missing_there Some(-100) None"];
    assert_eq!(amounts(days(19, 20), &books, &less), missing);
    // The movement is not near midnight.
    let early = share("1", -100, "19 23:54:00");
    let bill = [share("1", -100, "20 00:06:00"), noon.clone()];
    let missing = ["amount Some(-40) Some(-140)", "missing_there Some(-100) None"];
    assert_eq!(amounts(days(19, 20), &[early, noon.clone()], &bill), missing);
    // The day that is not compared has no such movement.
    let far = [noon.clone(), share("3", -100, "20 12:00:00")];
    assert_eq!(amounts(days(19, 19), &books, &far), ["missing_there Some(-100) None"]);
    assert_eq!(amounts(days(19, 19), &books, &books[1..]), ["missing_there Some(-100) None"]);
    // Another movement of the same amount is missing. On the day that is not compared, both sides are equal.
    let bill = [late.clone(), noon.clone(), share("4", -100, "20 15:00:00")];
    assert_eq!(amounts(days(20, 20), &books, &bill), ["amount Some(-40) Some(-140)"]);
    assert_eq!(amounts(days(20, 20), &bill, &books), ["amount Some(-140) Some(-40)"]);
    let early = share("5", -100, "20 00:00:01");
    let (both, one) = ([late.clone(), early.clone()], [early, noon.clone()]);
    assert_eq!(amounts(days(19, 19), &both, &one), ["missing_there Some(-100) None"]);
    assert_eq!(amounts(days(19, 19), &one, &both), ["missing_here None Some(-100)"]);
    // Two of that amount, of which the bill has one on the day that is not compared: one moved, and one is missing.
    let books = [share("7", -100, "19 23:58:00"), share("8", -100, "19 23:59:00"), noon.clone()];
    let bill = [
        share("7", -100, "19 23:58:00"),
        share("8", -100, "20 00:00:01"),
        share("9", -100, "20 15:00:00"),
        noon.clone(),
    ];
    assert_eq!(amounts(days(20, 20), &books, &bill), ["amount Some(-40) Some(-240)"]);
    let books = [late, noon.clone()];
    // The other midnight of that day.
    let next_midnight = [share("6", -100, "20 23:59:59"), noon.clone()];
    assert_eq!(amounts(days(19, 19), &books, &next_midnight), ["missing_there Some(-100) None"]);
    // Both sides have the movement on the same day.
    assert_eq!(amounts(days(19, 20), &books, &books), [""; 0]);
}

/// The remaining sums are neighbours, or have no partner.
#[test]
fn movements_of_far_days_are_no_pair() {
    let books = [share("1", -100, "10 12:00:00"), share("9", -40, "20 12:00:00")];
    let bill = [share("1", -40, "21 12:00:00"), share("9", -100, "11 12:00:00")];
    let other_days = ["other_day Some(-100) Some(-100)", "other_day Some(-40) Some(-40)"];
    assert_eq!(amounts(Reconciliation::new(), &books, &bill), other_days);
    let far = [share("1", -100, "15 12:00:00")];
    let missing = ["missing_there Some(-100) None", "missing_here None Some(-100)"];
    assert_eq!(amounts(Reconciliation::new(), &books[..1], &far), missing);
    // A neighbour with another amount is a pair only on compared days.
    let day_before = [share("1", -500, "19 12:00:00")];
    let pair = ["amount Some(-40) Some(-500)", "other_day Some(-40) Some(-500)"];
    assert_eq!(amounts(days(19, 20), &books[1..], &day_before), pair);
    assert_eq!(amounts(days(20, 20), &books[1..], &day_before), ["missing_there Some(-40) None"]);
}

/// Two bills contain the same row.
#[test]
fn a_repeated_movement_counts_for_its_own_day() {
    let again = share("3", -7, "19 12:00:00");
    let books = [
        share("1", -100, "19 11:00:00"),
        share("2", -40, "20 12:00:00"),
        again.clone(),
        again.clone(),
    ];
    for (day, rows) in [(19, 3), (20, 1)] {
        let mut differences = days(day, day).compare(ours(&books), ours(&books));
        let found = differences.by_ref().map(|difference| difference.unwrap().what);
        assert_eq!(found.count(), if day == 19 { 2 } else { 0 });
        let counts = differences.counts();
        assert_eq!((counts.ours, counts.theirs), (rows, rows), "{day}");
    }
}

#[test]
fn a_movement_without_direction_is_an_error() {
    let rows = "`2026-11-20 09:00:00,`4201,`9001,`交易,`交易,`冻结,`13.00\r\n";
    let bill = bill(rows);
    let error = Sorter::new().fund_bill(BillReader::fund(bill.as_bytes())).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::File);
    assert!(error.to_string().contains("收支类型"), "{error}");
}
