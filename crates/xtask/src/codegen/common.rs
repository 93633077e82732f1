//! The modules of the types that several areas have.

use std::collections::BTreeMap;

use super::emit::{imports, reuses, types};
use super::features;
use super::shared::{COMMON, Place};
use super::types::Common;

/// The modules, each with what the operation or notification is about that has it first.
#[derive(Default)]
pub(crate) struct Modules(Vec<(String, Common)>);

impl Modules {
    /// Adds what a module is the first to have.
    pub(crate) fn add(&mut self, place: &Place, common: Vec<Common>) {
        self.0.extend(common.into_iter().map(|common| (place.title.clone(), common)));
    }

    /// The files below `src`.
    pub(crate) fn files(mut self) -> BTreeMap<String, String> {
        self.0.sort_by(|(_, a), (_, b)| a.path.cmp(&b.path));
        let mut list = String::from(
            "//! The types that several areas have. Written by `cargo xtask codegen`.\n\n",
        );
        let mut files = BTreeMap::new();
        for (title, Common { path, features, items }) in self.0 {
            let name = path.rsplit("::").next().unwrap_or_default();
            let gate = features::gate(features.iter().map(String::as_str));
            list.push_str(&format!("{gate}pub(crate) mod {name};\n"));
            let types = types(&items, "");
            let text = format!(
                "//! What {title} has in common with other areas.\n\n{}\n{}{types}",
                imports(&items),
                reuses(&items, ""),
            );
            files.insert(format!("src/{COMMON}/{name}.rs"), text);
        }
        files.insert(format!("src/{COMMON}/mod.rs"), list);
        files
    }
}
