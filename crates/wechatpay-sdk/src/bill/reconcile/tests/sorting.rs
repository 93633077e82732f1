//! Sorting on disk, and sides that are unsorted or incomplete.

use std::fs::File;
use std::io::Write as _;

use proptest::prelude::*;

use super::super::run::{Arena, Run};
use super::*;
use crate::error::ErrorKind;
use crate::message::Fen;

#[test]
fn a_side_that_is_not_sorted_is_refused() {
    let entries = || ["b", "a"].map(|number| Ok(Entry::payment(number)));
    let other = || [Ok(Entry::payment("a"))];
    let mut differences = Reconciliation::new().compare(other(), entries());
    let error = differences.find_map(Result::err).unwrap();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("the platform's side are not sorted"), "{error}");
    assert!(differences.next().is_none());
    let mut differences = Reconciliation::new().compare(entries(), other());
    assert!(differences.find_map(Result::err).unwrap().to_string().contains("your side"));
}

#[test]
fn a_bill_that_is_cut_off_is_never_compared() {
    let whole =
        trade_bill(&["2026-11-20 09:00:00,0,1,order-1,SUCCESS,0,0,0.00,,0.00,1.00"], "1.00");
    let cut = whole.split("总交易单数").next().unwrap();
    let mut sorter = Sorter::new();
    sorter.trade_bill(BillReader::trade(cut.as_bytes())).unwrap_err();
    // The sorter also fails if a complete bill follows.
    sorter.trade_bill(BillReader::trade(whole.as_bytes())).unwrap();
    assert_eq!(sorter.sorted().unwrap_err().kind(), ErrorKind::File);
}

#[test]
fn an_entry_that_cannot_be_sorted_is_refused() {
    for entry in [Entry::payment("a\0b"), Entry::payment("a".repeat(65 << 10))] {
        let mut sorter = Sorter::new();
        assert_eq!(sorter.add(&entry).unwrap_err().kind(), ErrorKind::File);
        assert!(sorter.sorted().is_err());
    }
}

/// Entries that contain their place in the order, in another order.
fn mixed(count: u32) -> Vec<Entry> {
    // A generator of all numbers below the prime 10,007.
    let place = |step: u32| step * 7_919 % 10_007;
    let entry =
        |place: u32| Entry::payment(format!("order-{place:05}")).amount(Fen::new(i64::from(place)));
    (0..count).map(|step| entry(place(step))).collect()
}

#[test]
fn runs_on_disk_are_merged_into_one_order() {
    let directory = tempfile::tempdir().unwrap();
    let mut small = Sorter::with_memory(8 << 10);
    small.directory = Some(directory.path().into());
    for entry in mixed(10_007) {
        small.add(&entry).unwrap();
    }
    assert!(small.runs.len() > 50, "{}", small.runs.len());
    // The temporary file has no name, so it cannot be left behind.
    assert_eq!(std::fs::read_dir(directory.path()).unwrap().count(), 0);
    let amounts: Vec<_> = small.sorted().unwrap().map(|entry| entry.unwrap().amount).collect();
    let expected: Vec<_> = (0..10_007).map(|amount| Some(Fen::new(amount))).collect();
    assert_eq!(amounts, expected);
}

#[test]
fn a_temporary_file_that_was_changed_is_an_error() {
    let mut sorter = Sorter::with_memory(8 << 10);
    for entry in mixed(2_000) {
        sorter.add(&entry).unwrap();
    }
    sorter.file.as_ref().unwrap().set_len(sorter.written / 2).unwrap();
    let entries = sorter.sorted().and_then(|sorted| sorted.collect::<Result<Vec<_>>>());
    assert_eq!(entries.unwrap_err().kind(), ErrorKind::File);
}

#[test]
fn a_disk_that_cannot_be_written_is_an_error() {
    let mut sorter = Sorter::with_memory(100);
    sorter.directory = Some("/nowhere/at/all".into());
    let error = mixed(10).iter().find_map(|entry| sorter.add(entry).err()).unwrap();
    assert_eq!(error.kind(), ErrorKind::File);
    assert!(sorter.sorted().is_err());
}

fn any_entry() -> impl Strategy<Value = Entry> {
    let text = "[a-c中]{0,3}";
    let kind = (0..Kind::ALL.len()).prop_map(|at| Kind::ALL[at]);
    let rest = (any::<Option<i64>>(), any::<Option<i64>>(), proptest::option::of(text));
    let names = (text, kind, text, text, text);
    (names, rest).prop_map(|((sub_mchid, kind, number, business, id), (amount, fee, state))| {
        Entry {
            sub_mchid,
            kind,
            number,
            business,
            id,
            amount: amount.map(Fen::new),
            fee: fee.map(MicroFen::new),
            time: state.clone().map(Into::into),
            state,
        }
    })
}

proptest! {
    #[test]
    fn sorting_loses_nothing_and_sorts_as_the_members_do(
        entries in proptest::collection::vec(any_entry(), 0..60), memory in 1_usize..2_000,
    ) {
        let mut sorter = Sorter::with_memory(memory);
        for entry in &entries {
            sorter.add(entry).unwrap();
        }
        let sorted: Vec<_> = sorter.sorted().unwrap().map(Result::unwrap).collect();
        let key = |entry: &Entry| {
            let Entry { sub_mchid, kind, number, business, id, .. } = entry.clone();
            (sub_mchid, kind as usize, number, business, id)
        };
        let keys: Vec<_> = sorted.iter().map(key).collect();
        let mut expected: Vec<_> = entries.iter().map(key).collect();
        expected.sort();
        prop_assert_eq!(keys, expected);
        let texts = |entries: &[Entry]| {
            let mut texts: Vec<_> = entries.iter().map(|entry| format!("{entry:?}")).collect();
            texts.sort();
            texts
        };
        prop_assert_eq!(texts(&sorted), texts(&entries));
    }

    #[test]
    fn no_bytes_panic(bytes in proptest::collection::vec(any::<u8>(), 0..80), at in 0_usize..80) {
        let (key, rest) = bytes.split_at(at.min(bytes.len()));
        super::super::encoding::read(key, rest);
        let mut file: File = tempfile::tempfile().unwrap();
        file.write_all(&bytes).unwrap();
        let mut run = Run::new(0, bytes.len() as u64);
        run.set_piece_size(16);
        while let Ok(Some(_)) = run.next(&mut file) {}
        Arena::default().sort();
    }
}

/// Two merchants can have the same numbers: one entry would be a duplicate of the other.
#[test]
fn the_bills_of_two_merchants_are_not_mixed() {
    let bill = |mchid: &str| {
        format!(
            "交易时间,商户号,微信订单号,商户订单号,交易状态,订单金额\r\n\
             `2026-11-20 09:30:00,`{mchid},`4200001,`order-1,`SUCCESS,`12.30\r\n\
             总交易单数,订单总金额\r\n`1,`12.30\r\n"
        )
    };
    let mut sorter = Sorter::new();
    let mut add = |mchid: &str| sorter.trade_bill(BillReader::trade(bill(mchid).as_bytes()));
    add("1900000109").unwrap();
    add("1900000109").unwrap();
    let error = add("1900000110").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::File);
    assert!(error.to_string().contains("`1900000109` and `1900000110`"), "{error}");
    sorter.sorted().unwrap_err();
}
