//! Tests that each language has all texts of the pages, and that each text is used.

use std::collections::{BTreeMap, BTreeSet};

use crate::assets::FILES;

fn texts(language: &str) -> BTreeMap<String, String> {
    let name = format!("text/{language}.json");
    let (_, body) = FILES.iter().find(|(its, _)| *its == name).unwrap();
    serde_json::from_slice(body).unwrap()
}

fn scripts() -> String {
    let scripts = FILES.iter().filter(|(name, _)| name.ends_with(".js"));
    scripts.map(|(_, body)| std::str::from_utf8(body).unwrap()).collect()
}

/// The texts between `before` and the next quote, at every place.
fn literals<'t>(text: &'t str, before: &str) -> BTreeSet<&'t str> {
    text.split(before).skip(1).filter_map(|rest| rest.split('\'').next()).collect()
}

/// The placeholders in a text.
fn filled(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect()
}

#[test]
fn both_languages_have_the_same_texts() {
    let (en, zh) = (texts("en"), texts("zh"));
    assert_eq!(en.keys().collect::<Vec<_>>(), zh.keys().collect::<Vec<_>>());
    for (key, text) in &en {
        assert!(!text.is_empty() && !zh[key].is_empty(), "{key}");
        assert_eq!(filled(text), filled(&zh[key]), "{key}");
    }
}

#[test]
fn each_text_is_used_and_there() {
    let (known, scripts) = (texts("en"), scripts());
    for key in literals(&scripts, "(t('").iter().chain(&literals(&scripts, " t('")) {
        assert!(known.contains_key(*key), "there is no text `{key}`");
    }
    let families = literals(&scripts, "of('");
    for key in known.keys() {
        let by_family = key.rsplit_once('.').is_some_and(|(family, _)| families.contains(family));
        assert!(by_family || scripts.contains(&format!("'{key}'")), "nothing shows `{key}`");
    }
}
