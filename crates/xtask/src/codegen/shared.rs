//! What modules share: where each type is defined, and which types several areas have.

use std::collections::{BTreeSet, HashMap};

use super::model::{Content, Object};
use super::names;

/// A module that types are made for.
pub(crate) struct Place {
    /// Its path in the library.
    pub(crate) path: String,
    /// What it is about, in Markdown.
    pub(crate) title: String,
    /// It is there with any of these.
    pub(crate) features: Vec<String>,
}

/// Where the types stand that several areas have.
pub(crate) const COMMON: &str = "shared";

impl Place {
    /// The module of what it is the first to have of several areas.
    pub(crate) fn common(&self) -> String {
        let name = self.path.replace("::", "_").replace("r#", "");
        format!("{COMMON}::{name}")
    }
}

/// What makes two types one: what it is called by itself, and what it holds.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Key(String, bool, String);

impl Key {
    pub(crate) fn new(member: &str, content: &Content, is_request: bool) -> Self {
        let is_request = is_request && matches!(content, Content::Object(_));
        let mut content = content.clone();
        if !is_request {
            optional(&mut content);
        }
        Self(names::camel(member), is_request, format!("{content:?}"))
    }
}

/// Of a response, all is optional.
fn optional(content: &mut Content) {
    match content {
        Content::Object(Object(members)) => {
            for member in members {
                member.is_required = false;
                optional(&mut member.content);
            }
        }
        Content::List(inner) | Content::Json(inner) => optional(inner),
        _ => {}
    }
}

/// The types of the library so far.
#[derive(Default)]
pub(crate) struct Shared {
    /// Where each is defined: the module, and the name there.
    defined: HashMap<Key, (String, String)>,
    seen: HashMap<Key, Seen>,
}

/// Who has a type.
#[derive(Default)]
struct Seen {
    modules: BTreeSet<String>,
    /// What these are behind.
    features: BTreeSet<Vec<String>>,
}

impl Shared {
    /// To begin again, knowing who has what.
    pub(crate) fn restart(&mut self) {
        self.defined.clear();
    }

    /// Notes that a module has a type.
    pub(crate) fn note(&mut self, key: &Key, place: &Place) {
        let seen = self.seen.entry(key.clone()).or_default();
        seen.modules.insert(place.path.clone());
        seen.features.insert(place.features.clone());
    }

    pub(crate) fn defined(&self, key: &Key) -> Option<(String, String)> {
        self.defined.get(key).cloned()
    }

    pub(crate) fn define(&mut self, key: &Key, module: String, name: &str) {
        self.defined.insert(key.clone(), (module, name.to_owned()));
    }

    /// Whether more than one module has it.
    pub(crate) fn is_reused(&self, key: &Key) -> bool {
        self.seen.get(key).is_some_and(|seen| seen.modules.len() > 1)
    }

    /// All features that it is needed with, if not all who have it are behind the same.
    pub(crate) fn common_features(&self, key: &Key) -> Option<BTreeSet<String>> {
        let features = &self.seen.get(key).filter(|seen| seen.features.len() > 1)?.features;
        Some(features.iter().flatten().cloned().collect())
    }
}
