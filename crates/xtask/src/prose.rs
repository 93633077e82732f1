//! Checks that no page, comment or text uses idioms that are hard to read.

use std::fs;
use std::path::{Path, PathBuf};

const IDIOMS: [(&str, &str); 8] = [
    ("comes about", "happens, is made"),
    ("came about", "happened, was made"),
    ("in the place of", "instead of"),
    ("of no use", "useless, or say what it does instead"),
    ("what is no", "name the thing"),
    ("turned away", "refused, cancelled"),
    ("turns away", "refuses, cancels"),
    ("so many times", "the number"),
];

#[test]
fn no_page_and_no_comment_has_an_idiom_of_the_list() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut files = Vec::new();
    collect(&root, &mut files);
    assert!(files.len() > 500, "the sources were not found: {}", files.len());
    let mut found = Vec::new();
    for file in &files {
        for (number, line) in fs::read_to_string(file).unwrap_or_default().lines().enumerate() {
            for (idiom, instead) in IDIOMS.iter().filter(|(idiom, _)| has(line, idiom)) {
                let file = file.strip_prefix(&root).unwrap().display();
                found.push(format!("{file}:{}: `{idiom}`; write: {instead}", number + 1));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// Matches whole words only.
fn has(line: &str, idiom: &str) -> bool {
    line.match_indices(idiom).any(|(at, _)| {
        let after = line.get(at + idiom.len()..).and_then(|rest| rest.chars().next());
        !after.is_some_and(char::is_alphanumeric)
    })
}

fn collect(directory: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        // The pages of the site are generated from sources that are checked here.
        let skipped = ["target", "node_modules", ".git", ".venv"].contains(&name.as_str())
            || path.ends_with("site/pages")
            || path.ends_with("site/.vitepress/dist");
        let is_text = [".md", ".rs", ".js", ".ts", ".py", ".yaml", ".html"];
        if path.is_dir() && !skipped {
            collect(&path, files);
        } else if is_text.iter().any(|end| name.ends_with(end)) && name != "prose.rs" {
            files.push(path);
        }
    }
}
