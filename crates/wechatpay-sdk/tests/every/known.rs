//! The publicly known names: every operation and notification with the paths of its members. `cargo xtask
//! fields` wrote them from the facts, with nothing resolved.

use std::collections::BTreeMap;

/// A line for each operation or notification; below it one for each place of
/// members: `place name,name{name,name}`.
const KNOWN: &str = include_str!("fields.txt");

/// An operation, `GET /v3/certificates`, or a notification, `v3 REFUND.SUCCESS`.
pub(crate) struct Known {
    pub(crate) name: &'static str,
    /// Its members by where they stand: `query`, `request` …
    pub(crate) places: BTreeMap<&'static str, Vec<Path>>,
}

/// A member with those that it lies within, the outermost first.
pub(crate) type Path = Vec<&'static str>;

impl Known {
    pub(crate) fn is_notification(&self) -> bool {
        self.name.starts_with('v')
    }
}

pub(crate) fn known() -> Vec<Known> {
    let mut all: Vec<Known> = Vec::new();
    for line in KNOWN.lines() {
        let Some(line) = line.strip_prefix(' ') else {
            all.push(Known { name: line, places: BTreeMap::new() });
            continue;
        };
        let (place, members) = line.split_once(' ').unwrap();
        let places = &mut all.last_mut().unwrap().places;
        assert!(places.insert(place, paths(members)).is_none());
    }
    all
}

/// The paths of `a,b{c,d}`: `a`, `b`, `b.c`, `b.d`.
fn paths(members: &'static str) -> Vec<Path> {
    let mut found = Vec::new();
    let mut within = Vec::new();
    let mut rest = members;
    while !rest.is_empty() {
        let end = rest.find([',', '{', '}']).unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        let path = [&*within, &[name]].concat();
        if !name.is_empty() {
            found.push(path.clone());
        }
        match after.chars().next() {
            Some('{') => within = path,
            Some('}') => _ = within.pop().unwrap(),
            _ => {}
        }
        rest = after.get(1..).unwrap_or_default();
    }
    assert!(within.is_empty(), "{members}");
    found
}

#[test]
fn members_are_read_with_what_is_within_them() {
    let found: Vec<_> = paths("a,b{c{d},e},f").iter().map(|path| path.join(".")).collect();
    assert_eq!(found, ["a", "b", "b.c", "b.c.d", "b.e", "f"]);
}
