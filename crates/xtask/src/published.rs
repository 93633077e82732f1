//! Checks that the tables of attacks in `docs/conformance.md` equal those that the crates' tests
//! compare with their code, and that the Chinese page has the same tables in Chinese. Only the
//! repository has both: a crate's package has no `docs`.
//!
//! After a change: `UPDATE_TABLE=1 cargo test -p xtask published`.

use std::collections::BTreeSet;
use std::fs;

use crate::catalogue;

/// The tables, each written by a test of its crate.
const TABLES: [&str; 2] = [
    "crates/wechatpay-sdk/tests/attacks/table.md",
    "crates/wechatpay-simulator/tests/suite/attacks.md",
];

/// `English | 中文` for each cell and heading. A line without Chinese stays as it is.
const WORDS: &str = include_str!("attacks.zh.txt");

/// Beginnings of cells. The rest of the cell is translated separately.
const BEGINNINGS: [(&str, &str); 2] =
    [("Again: ", "重复："), ("`return_code` FAIL: ", "`return_code` 为 FAIL：")];

#[test]
fn the_published_attacks_are_those_of_the_tests() {
    compare("docs/conformance.md", str::to_owned);
}

#[test]
fn the_chinese_page_has_the_same_attacks() {
    let mut words = Words::default();
    compare("docs/zh/conformance.md", |table| words.table(table));
    assert!(words.missing.is_empty(), "not in attacks.zh.txt:\n{}", words.missing.join("\n"));
    let stale: Vec<_> = known().filter(|(english, _)| !words.used.contains(english)).collect();
    assert!(stale.is_empty(), "in attacks.zh.txt, and in no table: {stale:?}");
}

/// Compares the tables of a page with those of the tests, or writes them.
fn compare(page: &str, mut text: impl FnMut(&str) -> String) {
    let path = catalogue::root().join(page);
    let mut document = fs::read_to_string(&path).unwrap();
    for table in TABLES {
        let written = text(&fs::read_to_string(catalogue::root().join(table)).unwrap());
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
                "{page} repeats another {table}; `UPDATE_TABLE=1` writes it"
            );
        }
    }
}

fn known() -> impl Iterator<Item = (&'static str, &'static str)> {
    WORDS.lines().map(|line| line.split_once(" | ").unwrap_or((line, line)))
}

/// Translates a table, and notes which words it needs.
#[derive(Default)]
struct Words {
    used: BTreeSet<&'static str>,
    missing: Vec<String>,
}

impl Words {
    fn table(&mut self, table: &str) -> String {
        let lines = table.lines().map(|line| {
            let Some(row) = line.strip_prefix("| ").and_then(|row| row.strip_suffix(" |")) else {
                return if line.is_empty() { String::new() } else { self.phrase(line) };
            };
            let cells: Vec<_> = row.split(" | ").map(|cell| self.cell(cell)).collect();
            format!("| {} |", cells.join(" | "))
        });
        lines.flat_map(|line| [line, "\n".to_owned()]).collect()
    }

    fn cell(&mut self, cell: &str) -> String {
        for (english, chinese) in BEGINNINGS {
            if let Some(rest) = cell.strip_prefix(english) {
                return format!("{chinese}{}", self.phrase(rest));
            }
        }
        // A status, or the path of an operation.
        let is_place = |place: &str| {
            place.chars().all(|c| c.is_ascii_digit())
                || (place.starts_with("`v2/") && is_code(place))
        };
        match cell.split_once(": ") {
            Some((place, rest)) if is_place(place) => format!("{place}：{}", self.phrase(rest)),
            _ => self.phrase(cell),
        }
    }

    fn phrase(&mut self, phrase: &str) -> String {
        if let Some((english, chinese)) = known().find(|(english, _)| *english == phrase) {
            self.used.insert(english);
            return chinese.to_owned();
        }
        if phrase.split('`').step_by(2).any(|text| text.contains(|c: char| c.is_ascii_lowercase()))
        {
            self.missing.push(phrase.to_owned());
        }
        phrase.replace("`: ", "`：")
    }
}

/// Whether the text is a single code span.
fn is_code(text: &str) -> bool {
    text.ends_with('`') && text.matches('`').count() == 2
}
