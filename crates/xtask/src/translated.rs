//! Checks that the pages of `docs/` and the READMEs of the crates say the same in Chinese: each page
//! exists, links to the other one, and has the figures and the code of the English page.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crate::{catalogue, packages};

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
        let [english, chinese] =
            [&english, &chinese].map(|text| facts(text).collect::<BTreeSet<_>>());
        for one in english.difference(&chinese) {
            wrong.push(format!("docs/zh/{name} lacks {one}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_readme_has_the_figures_the_code_and_the_links_of_the_other_language() {
    let root = catalogue::root();
    let manifest = fs::read_to_string(root.join("Cargo.toml")).unwrap();
    let repository = packages::repository(&manifest).unwrap();
    let crates = packages::published(&root.join("crates")).unwrap();
    assert!(crates.len() > 6, "the crates were not found: {crates:?}");
    let mut wrong = Vec::new();
    for directory in crates {
        let name = directory.file_name().unwrap().to_string_lossy().into_owned();
        let english = fs::read_to_string(directory.join("README.md")).unwrap();
        let Ok(chinese) = fs::read_to_string(directory.join("README.zh-CN.md")) else {
            wrong.push(format!("{name}/README.zh-CN.md is missing"));
            continue;
        };
        let library = fs::read_to_string(directory.join("src/lib.rs")).unwrap_or_default();
        // docs.rs shows such a README as the page of the crate, where no other file is beside it.
        let is_rustdoc = library.contains("#![doc = include_str!(\"../README.md\")]");
        let place = format!("{repository}/blob/main/crates/{name}/");
        let to_chinese = format!("[中文]({}README.zh-CN.md)", if is_rustdoc { &place } else { "" });
        let to_english = "[English](README.md)".to_owned();
        for (text, link) in [(&english, &to_chinese), (&chinese, &to_english)] {
            if text.matches(link).count() != 1 {
                wrong.push(format!("{name}: not one {link}"));
            }
        }
        let english = english.replace(&to_chinese, "");
        let chinese = chinese.replace(&to_english, "");
        for file in targets(&chinese).filter_map(|link| link.split('#').next()) {
            let file = file.trim_start_matches(repository).trim_start_matches("/blob/main/");
            let in_chinese = match file.strip_prefix("docs/") {
                Some(page) => format!("docs/zh/{page}"),
                None => file.replace(".md", ".zh-CN.md"),
            };
            if in_chinese != file && root.join(&in_chinese).is_file() {
                wrong.push(format!("{name}/README.zh-CN.md: link to {in_chinese}, not to {file}"));
            }
        }
        // Samples that are compiled may have texts in the page's language.
        let is_compiled = library.contains("include_str!(\"../README.zh-CN.md\")");
        if !is_compiled && samples(&english) != samples(&chinese) {
            wrong.push(format!("{name}: the samples differ in more than their comments"));
        }
        wrong.extend(differences(&english, &chinese).iter().map(|one| format!("{name}: {one}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What only one of two READMEs has.
fn differences(english: &str, chinese: &str) -> Vec<String> {
    let mut found = Vec::new();
    let levels = [headings(english), headings(chinese)];
    if levels[0] != levels[1] {
        found.push(format!("the levels of the headings differ: {levels:?}"));
    }
    let targets = [links(english), links(chinese)];
    if targets[0] != targets[1] {
        found.push(format!("the links differ: {targets:?}"));
    }
    let mut counts = BTreeMap::<_, [usize; 2]>::new();
    for one in facts(&prose(english)) {
        counts.entry(one).or_default()[0] += 1;
    }
    for one in facts(&prose(chinese)) {
        counts.entry(one).or_default()[1] += 1;
    }
    for (one, [english, chinese]) in counts {
        if english != chinese {
            found.push(format!("{one}: {english} in English, {chinese} in Chinese"));
        }
    }
    found
}

/// The targets of links and images, outside of blocks of code.
fn targets(text: &str) -> impl Iterator<Item = &str> {
    let links = text.split("```").step_by(2).flat_map(|prose| prose.split("](").skip(1));
    links.filter_map(|link| Some(link.split_once(')')?.0))
}

/// The pages to which links lead, sorted, in either language. Links to a heading end in `#`.
fn links(text: &str) -> Vec<String> {
    let links = targets(text).map(|link| {
        let (page, end) = link.split_once('#').map_or((link, ""), |(page, _)| (page, "#"));
        page.replace("/docs/zh/", "/docs/").replace(".zh-CN.md", ".md") + end
    });
    let mut links: Vec<_> = links.collect();
    links.sort();
    links
}

/// The levels of the headings.
fn headings(text: &str) -> Vec<usize> {
    let lines = text.split("```").step_by(2).flat_map(str::lines);
    let headings = lines.filter(|line| line.starts_with('#'));
    headings.map(|line| line.chars().take_while(|c| *c == '#').count()).collect()
}

/// The lines of the blocks of code, without comments.
fn samples(text: &str) -> Vec<&str> {
    let lines = text.split("```").skip(1).step_by(2).flat_map(str::lines);
    let lines = lines.filter(|line| !["//", "# "].iter().any(|m| line.trim().starts_with(m)));
    let code = lines.map(|line| {
        let before = |line, mark| str::split_once(line, mark).map_or(line, |(code, _)| code);
        [" // ", " # "].into_iter().fold(line, before).trim_end()
    });
    code.filter(|line| !line.is_empty()).collect()
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

/// The figures and the code spans.
fn facts(text: &str) -> impl Iterator<Item = String> {
    let is_part = |c: char| c.is_ascii_digit() || [',', '.', ':'].contains(&c);
    let figures = text.split(move |c| !is_part(c));
    let figures = figures.map(|figure| figure.trim_matches([',', '.', ':']).to_owned());
    let code = text.split('`').skip(1).step_by(2).map(|code| format!("`{code}`"));
    figures.filter(|figure| !figure.is_empty()).chain(code)
}
