//! Checks that the pages of `docs/` say the same in Chinese: each page exists, links to the other
//! one, and has the figures and the code of the English page.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::catalogue;

/// Pages for maintainers, in English only.
const ENGLISH: [&str; 1] = ["releasing.md"];

/// Pages that are generated, or whose code has words of the page's language.
const OTHERWISE: [&str; 2] = ["errors.md", "cli.md"];

#[test]
fn each_page_has_the_figures_and_the_code_of_the_other_language() {
    let docs = catalogue::root().join("docs");
    let mut pages = Vec::new();
    for directory in ["", "guide", "cookbook", "languages"] {
        for entry in fs::read_dir(docs.join(directory)).unwrap() {
            let name = entry.unwrap().file_name().to_string_lossy().into_owned();
            if name.ends_with(".md") {
                pages.push(Path::new(directory).join(name));
            }
        }
    }
    assert!(pages.len() > 50, "the pages were not found: {pages:?}");
    let mut wrong = Vec::new();
    for page in pages {
        let name = page.to_string_lossy().replace('\\', "/");
        if ENGLISH.contains(&name.as_str()) {
            continue;
        }
        let english = fs::read_to_string(docs.join(&page)).unwrap();
        let Ok(chinese) = fs::read_to_string(docs.join("zh").join(&page)) else {
            wrong.push(format!("docs/zh/{name} is missing"));
            continue;
        };
        let up = "../".repeat(name.matches('/').count() + 1);
        for (text, link) in [
            (&english, format!("[中文]({}zh/{name})", up.replacen("../", "", 1))),
            (&chinese, format!("[English]({up}{name})")),
        ] {
            if !text.contains(&link) {
                wrong.push(format!("{name}: no {link}"));
            }
        }
        if OTHERWISE.contains(&name.as_str()) {
            continue;
        }
        let (english, chinese) = (prose(&english), prose(&chinese));
        for one in figures(&english)
            .difference(&figures(&chinese))
            .chain(code(&english).difference(&code(&chinese)))
        {
            wrong.push(format!("docs/zh/{name} lacks `{one}`"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The text without blocks of code, addresses and published tables, in one line.
fn prose(text: &str) -> String {
    let text: String = text.split("```").step_by(2).collect();
    let mut parts = text.split("<!-- begin: ");
    let mut kept = parts.next().unwrap_or_default().to_owned();
    kept.extend(parts.filter_map(|part| Some(part.split_once("<!-- end: ")?.1)));
    let mut links = kept.split("](");
    let mut kept = links.next().unwrap_or_default().to_owned();
    kept.extend(links.filter_map(|link| Some(link.split_once(')')?.1)));
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn figures(text: &str) -> BTreeSet<&str> {
    let is_part = |c: char| c.is_ascii_digit() || [',', '.', ':'].contains(&c);
    let figures = text.split(|c| !is_part(c)).map(|figure| figure.trim_matches([',', '.', ':']));
    figures.filter(|figure| !figure.is_empty()).collect()
}

/// The code spans.
fn code(text: &str) -> BTreeSet<&str> {
    text.split('`').skip(1).step_by(2).collect()
}
