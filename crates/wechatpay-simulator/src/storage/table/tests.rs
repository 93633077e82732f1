//! Compares a table with a plain map, for rows in memory and in a store.

use proptest::prelude::*;

use super::*;

fn changes(rows: &[(&str, Option<&[u8]>)]) -> Changes {
    let row = |(key, row): &(&str, Option<&[u8]>)| ((*key).to_owned(), row.map(<[u8]>::to_vec));
    Changes { all_removed: false, rows: rows.iter().map(row).collect() }
}

#[test]
fn changes_are_told_once() {
    let mut table = Table::<u8>::default();
    table.insert("b".into(), 1);
    table.insert("a".into(), 2);
    *table.get_mut("a").unwrap() = 3;
    table.remove("b");
    assert_eq!(table.take_changes(), changes(&[("a", Some(b"3")), ("b", None)]));
    assert_eq!(table.take_changes(), changes(&[]));
    table.get("a");
    assert_eq!(table.take_changes(), changes(&[]));
    table.clear();
    assert_eq!(table.take_changes(), Changes { all_removed: true, rows: Vec::new() });
}

#[test]
fn whoever_looks_touches_nothing() {
    let mut table = Table::<u8>::default();
    assert!(!table.take_touched());
    table.insert("a".into(), 1);
    assert!(table.take_touched() && !table.take_touched());
    table.get("a");
    assert!(!table.take_touched());
    table.get_mut("a");
    assert!(table.take_touched());
    table.remove("b");
    assert!(!table.take_touched());
    table.remove("a");
    assert!(table.take_touched());
    table.clear();
    assert!(table.take_touched());
}

#[test]
fn a_dump_can_be_loaded() {
    let mut table = Table::<u8>::default();
    table.insert("a".into(), 2);
    table.insert("b".into(), 3);
    let dump = table.dump();
    table.clear();
    assert_eq!(table.count(), 0);
    for (key, row) in dump {
        table.load(key, row.to_string().as_bytes()).unwrap();
    }
    assert_eq!(table.values().map(Cow::into_owned).collect::<Vec<_>>(), [2, 3]);
    assert!(table.load("c".into(), b"300").is_err());
}

#[derive(Clone, Debug)]
enum Step {
    Insert(u8, u8),
    Change(u8),
    Remove(u8),
    Clear,
    Write,
    Release,
}

fn step() -> impl Strategy<Value = Step> {
    let key = 0_u8..6;
    prop_oneof![
        4 => (key.clone(), any::<u8>()).prop_map(|(key, row)| Step::Insert(key, row)),
        3 => key.clone().prop_map(Step::Change),
        3 => key.prop_map(Step::Remove),
        1 => Just(Step::Clear),
        3 => Just(Step::Write),
        3 => Just(Step::Release),
    ]
}

proptest! {
    // Two tables in one store; the second one is never written.
    #[test]
    fn wherever_a_row_is_the_table_holds_it(
        steps in prop::collection::vec(step(), 1..60),
        asked in any::<bool>(),
    ) {
        let store = Arc::new(Store::temporary().unwrap());
        let (mut table, mut other) = (Table::<u8>::default(), Table::<u8>::default());
        other.insert("0".into(), 7);
        table.attach(Arc::clone(&store), "a");
        other.attach(Arc::clone(&store), "aa");
        store.write(&[("aa", other.take_changes())]);
        other.release();
        let mut plain = BTreeMap::<String, u8>::new();
        for step in steps {
            match step {
                Step::Insert(key, row) => {
                    table.insert(key.to_string(), row);
                    plain.insert(key.to_string(), row);
                }
                Step::Change(key) => {
                    let key = key.to_string();
                    let one = table.get_mut(&key).map(|row| { *row = row.wrapping_add(1); *row });
                    let two = plain.get_mut(&key).map(|row| { *row = row.wrapping_add(1); *row });
                    prop_assert_eq!(one, two);
                }
                Step::Remove(key) => {
                    let key = key.to_string();
                    prop_assert_eq!(table.remove(&key), plain.remove(&key));
                }
                Step::Clear => {
                    table.clear();
                    plain.clear();
                }
                Step::Write => store.write(&[("a", table.take_changes())]),
                Step::Release => table.release(),
            }
            let first = table.first().map(|(key, row)| (key.to_owned(), *row));
            prop_assert_eq!(first, plain.first_key_value().map(|(k, r)| (k.clone(), *r)));
            let all: BTreeMap<String, u8> =
                table.iter().map(|(key, row)| (key.into_owned(), *row)).collect();
            prop_assert_eq!(&all, &plain);
            let order: Vec<_> = table.iter().map(|(key, _)| key.into_owned()).collect();
            prop_assert!(order.is_sorted());
            for key in ["", "0", "3", "6"] {
                let names = |rows: &mut dyn Iterator<Item = (Cow<'_, str>, Cow<'_, u8>)>| {
                    rows.map(|(key, row)| (key.into_owned(), *row)).collect::<Vec<_>>()
                };
                let after: Vec<_> = plain.clone().into_iter().filter(|(its, _)| its.as_str() > key).collect();
                prop_assert_eq!(names(&mut table.after(key)), after);
                let before = plain.clone().into_iter().rev().filter(|(its, _)| its.as_str() < key);
                prop_assert_eq!(names(&mut table.before(Some(key))), before.collect::<Vec<_>>());
            }
            let back: Vec<_> = table.before(None).map(|(key, _)| key.into_owned()).collect();
            prop_assert!(back.iter().rev().eq(&order));
            prop_assert_eq!(table.count(), plain.len());
            if asked {
                for key in (0_u8..6).map(|key| key.to_string()) {
                    let peeked = table.peek(&key).map(Cow::into_owned);
                    prop_assert_eq!(peeked.as_ref(), plain.get(&key));
                    prop_assert_eq!(table.get(&key), plain.get(&key));
                }
            }
        }
        prop_assert_eq!(other.get("0"), Some(&7));
        prop_assert!(!store.has_failed());
    }
}
