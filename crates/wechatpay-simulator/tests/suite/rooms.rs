//! The folders of the source know only those below them (CONTRIBUTING.md), so that they have no circle.

use std::fs;
use std::path::{Path, PathBuf};

/// From the bottom up. If you move a folder, move it in CONTRIBUTING.md, too.
const ROOMS: [&str; 19] = [
    "error",
    "storage",
    "clock",
    "keys",
    "merchants",
    "state",
    "wire",
    "catalogue",
    "gate",
    "bills",
    "views",
    "operations",
    "notify",
    "faults",
    "observe",
    "platform",
    "control",
    "server",
    "simulator",
];

/// Files that stand above all rooms.
const ABOVE: [&str; 3] = ["lib", "internals", "robustness"];

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found
}

fn floor(room: &str) -> Option<usize> {
    ROOMS.iter().position(|known| *known == room)
}

#[test]
fn a_room_knows_only_those_below_it() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut uses = 0;
    for path in files(&source) {
        let first = path.strip_prefix(&source).unwrap().components().next().unwrap();
        let room = Path::new(first.as_os_str()).file_stem().unwrap().to_str().unwrap();
        if ABOVE.contains(&room) {
            continue;
        }
        let own = floor(room).unwrap_or_else(|| panic!("`{room}` stands in no list of rooms"));
        let text = fs::read_to_string(&path).unwrap();
        for rest in text.split("crate::").skip(1) {
            let ends = |letter: char| !letter.is_ascii_alphanumeric() && letter != '_';
            let used = rest.split(ends).next().unwrap_or_default();
            let known = floor(used).is_some_and(|its| its <= own);
            assert!(known, "{} knows `crate::{used}`", path.display());
            uses += 1;
        }
    }
    assert!(uses > 400, "{uses} uses were found");
}
