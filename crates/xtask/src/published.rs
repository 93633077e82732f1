//! Checks that the tables of attacks in `docs/conformance.md` equal those that the crates' tests
//! compare with their code. Only the repository has both: a crate's package has no `docs`.
//!
//! After a change: `UPDATE_TABLE=1 cargo test -p xtask published`.

use std::fs;

use crate::catalogue;

/// The tables, each written by a test of its crate.
const TABLES: [&str; 2] = [
    "crates/wechatpay-sdk/tests/attacks/table.md",
    "crates/wechatpay-simulator/tests/suite/attacks.md",
];

#[test]
fn the_published_attacks_are_those_of_the_tests() {
    let path = catalogue::root().join("docs/conformance.md");
    let mut document = fs::read_to_string(&path).unwrap();
    for table in TABLES {
        let written = fs::read_to_string(catalogue::root().join(table)).unwrap();
        let (begin, end) =
            (format!("<!-- begin: {table} -->\n"), format!("<!-- end: {table} -->\n"));
        let (before, rest) = document.split_once(&begin).expect(table);
        let (published, after) = rest.split_once(&end).expect(table);
        if std::env::var_os("UPDATE_TABLE").is_some() {
            document = format!("{before}{begin}{written}{end}{after}");
            fs::write(&path, &document).unwrap();
        } else {
            assert!(
                published == written,
                "docs/conformance.md repeats another {table}; `UPDATE_TABLE=1` writes it"
            );
        }
    }
}
