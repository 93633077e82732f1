//! The attacks as a table. `table.md` beside this file is what the code says;
//! `docs/conformance.md` repeats it, and `crates/xtask` compares both.
//!
//! After a change: `UPDATE_TABLE=1 cargo test -p wechatpay-sdk --test attacks table`.

use std::fmt::Write as _;

/// One attack.
pub(crate) struct Row {
    pub(crate) attack: String,
    pub(crate) changed: String,
    pub(crate) says: &'static str,
}

pub(crate) struct Group {
    pub(crate) heading: &'static str,
    pub(crate) rows: Vec<Row>,
}

fn groups() -> Vec<Group> {
    vec![
        crate::gateways::group(),
        crate::refusals::group(),
        crate::door::group(),
        crate::documents::group(),
        crate::belongs::group(),
        crate::payments::group(),
        crate::keys::group(),
    ]
}

fn written() -> String {
    let mut text = String::new();
    for Group { heading, rows } in groups() {
        let _ =
            write!(text, "### {heading}\n\n| attack | what arrived | what the client reports |\n");
        text.push_str("| --- | --- | --- |\n");
        for Row { attack, changed, says } in rows {
            let _ = writeln!(text, "| {} | {} | {says} |", cell(&attack), cell(&changed));
        }
        text.push('\n');
    }
    text
}

/// A text within a cell.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

/// Bytes of an answer as code, shortened.
pub(crate) fn code(text: &str) -> String {
    const LONGEST: usize = 56;
    if text.trim().is_empty() {
        return if text.is_empty() { "an empty body" } else { "a line end" }.to_owned();
    }
    let words: Vec<_> = text.split_whitespace().collect();
    let words = words.join(" ").replace('`', "'");
    let short: String = words.chars().take(LONGEST).collect();
    let rest = if short.len() < words.len() { "…" } else { "" };
    format!("`{short}{rest}`")
}

#[test]
fn the_table_is_what_the_code_says() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/attacks/table.md");
    let written = written();
    if std::env::var_os("UPDATE_TABLE").is_some() {
        std::fs::write(path, &written).unwrap();
    }
    assert!(
        written == std::fs::read_to_string(path).unwrap(),
        "tests/attacks/table.md is out of date; `UPDATE_TABLE=1` writes it"
    );
}

#[test]
fn each_attack_has_a_name_of_its_own() {
    let mut names: Vec<_> =
        groups().into_iter().flat_map(|group| group.rows).map(|row| row.attack).collect();
    names.sort_unstable();
    let twice: Vec<_> = names.windows(2).filter(|pair| pair[0] == pair[1]).collect();
    assert!(twice.is_empty(), "{twice:?}");
}
