//! Checks that every public item of the SDK's core has an example: on the item itself, or on its
//! type, on its module or on a type linked from its docs, if that example uses the item.
//!
//! Generated code, fields, variants, constants and trait implementations are excluded.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::iter;
use std::path::{Path, PathBuf};

use quote::ToTokens;
use syn::{
    Attribute, Expr, ExprLit, ImplItem, Item, Lit, MetaNameValue, TraitItem, Type, UseTree,
    Visibility,
};

use crate::{catalogue, codegen};

const SOURCES: &str = "crates/wechatpay-sdk/src";

#[test]
fn every_public_item_of_the_core_has_an_example() {
    let core = Core::read();
    assert!(core.items.len() > 400, "the sources were not read: {}", core.items.len());
    let without = core.without();
    assert!(
        without.is_empty(),
        "{} items have no example; write one, in the docs of the item, its type or its module: {without:#?}",
        without.len(),
    );
}

#[test]
fn an_example_counts_where_it_uses_the_item() {
    let text = "
        /// ```
        /// let key = Key::new(\"a\");
        /// ```
        pub struct Key;
        impl Key {
            pub fn new(text: &str) -> Self {}
            pub fn text(&self) -> &str {}
            /// As [`Door`] shows.
            pub fn turn(&self) {}
            /// As [`Door`] does not show.
            pub fn bend(&self) {}
            /// ```text
            /// key.hash()
            /// ```
            pub fn hash(&self) {}
            fn private(&self) {}
        }
        /// `Store` is named in prose only.
        pub trait Store { fn load(&self); }
        #[doc(hidden)]
        pub struct Hidden;
        /// ```
        /// key.turn();
        /// ```
        pub struct Door;
        /// Nobody can name it.
        pub struct Marker;
    ";
    let mut core = Core::default();
    core.file(Path::new("lib.rs"), "pub use crate::key::{Door, Hidden, Key, Store};");
    core.file(Path::new("key.rs"), text);
    assert_eq!(
        core.without(),
        [
            "key.rs Key::text",
            "key.rs Key::bend",
            "key.rs Key::hash",
            "key.rs Store",
            "key.rs Store::load",
        ]
    );
}

struct Public {
    file: PathBuf,
    /// The type or trait that has the method.
    owner: Option<String>,
    ident: String,
    has_own: bool,
    /// The types linked from its docs: `RemoteSigner` for "see [`RemoteSigner`]".
    links: Vec<String>,
}

impl Public {
    fn name(&self) -> String {
        let file = slashed(&self.file);
        match &self.owner {
            Some(owner) => format!("{file} {owner}::{}", self.ident),
            None => format!("{file} {}", self.ident),
        }
    }
}

#[derive(Default)]
struct Core {
    items: Vec<Public>,
    /// By type: the examples on its page, including those of its methods.
    pages: BTreeMap<String, String>,
    /// The examples by module; the empty name is the crate.
    modules: BTreeMap<String, String>,
    /// The public modules.
    public_modules: BTreeSet<String>,
    /// Re-exported names: other items of private modules are not public.
    exported: BTreeSet<String>,
}

impl Core {
    fn read() -> Self {
        let sources = catalogue::root().join(SOURCES);
        let mut files = Vec::new();
        collect(&sources, &mut files);
        let mut core = Self::default();
        for path in files {
            let text = fs::read_to_string(&path).unwrap();
            if !text.lines().take(3).any(|line| line.contains("cargo xtask codegen`")) {
                core.file(path.strip_prefix(&sources).unwrap(), &text);
            }
        }
        core
    }

    fn file(&mut self, path: &Path, text: &str) {
        let file = syn::parse_file(text).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        if path.file_name().is_some_and(|name| name == "mod.rs" || name == "lib.rs") {
            let module = slashed(path.parent().unwrap());
            self.modules.insert(module, examples(&docs(&file.attrs)));
        }
        for item in &file.items {
            self.item(path, item);
        }
    }

    fn item(&mut self, path: &Path, item: &Item) {
        match item {
            Item::Struct(item) => self.named(path, &item.vis, &item.attrs, &item.ident),
            Item::Enum(item) => self.named(path, &item.vis, &item.attrs, &item.ident),
            Item::Type(item) => self.named(path, &item.vis, &item.attrs, &item.ident),
            Item::Use(item) if is_shown(&item.vis, &item.attrs) => self.exports(&item.tree),
            Item::Mod(item) if is_shown(&item.vis, &item.attrs) => {
                let parent = path.parent().unwrap();
                self.public_modules.insert(slashed(&parent.join(item.ident.to_string())));
            }
            Item::Fn(item) => self.named(path, &item.vis, &item.attrs, &item.sig.ident),
            Item::Trait(item) if is_shown(&item.vis, &item.attrs) => {
                self.named(path, &item.vis, &item.attrs, &item.ident);
                for member in &item.items {
                    if let TraitItem::Fn(function) = member {
                        self.method(path, &item.ident, &function.sig.ident, &function.attrs);
                    }
                }
            }
            Item::Impl(item) if item.trait_.is_none() && !is_hidden(&item.attrs) => {
                let Type::Path(of) = &*item.self_ty else { return };
                let Some(of) = of.path.segments.last() else { return };
                for member in &item.items {
                    if let ImplItem::Fn(function) = member
                        && is_shown(&function.vis, &function.attrs)
                    {
                        self.method(path, &of.ident, &function.sig.ident, &function.attrs);
                    }
                }
            }
            _ => {}
        }
    }

    fn exports(&mut self, tree: &UseTree) {
        match tree {
            UseTree::Path(path) => self.exports(&path.tree),
            UseTree::Name(name) => _ = self.exported.insert(name.ident.to_string()),
            UseTree::Rename(rename) => _ = self.exported.insert(rename.rename.to_string()),
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.exports(tree)),
            UseTree::Glob(_) => {}
        }
    }

    fn named(&mut self, path: &Path, vis: &Visibility, attrs: &[Attribute], ident: &syn::Ident) {
        if is_shown(vis, attrs) {
            self.add(path, None, ident, attrs);
        }
    }

    fn method(&mut self, path: &Path, of: &syn::Ident, ident: &syn::Ident, attrs: &[Attribute]) {
        if !is_hidden(attrs) {
            self.add(path, Some(of), ident, attrs);
        }
    }

    fn add(
        &mut self,
        path: &Path,
        owner: Option<&syn::Ident>,
        ident: &syn::Ident,
        attrs: &[Attribute],
    ) {
        let docs = docs(attrs);
        let examples = examples(&docs);
        let has_own = !examples.is_empty();
        let page = owner.unwrap_or(ident).to_string();
        self.pages.entry(page).or_default().push_str(&examples);
        let owner = owner.map(ToString::to_string);
        let (file, ident) = (path.to_owned(), ident.to_string());
        self.items.push(Public { file, owner, ident, has_own, links: links(&docs) });
    }

    /// The items without an example.
    fn without(&self) -> Vec<String> {
        let without = self.items.iter().filter(|item| self.can_be_named(item));
        without.filter(|item| !self.has_example(item)).map(Public::name).collect()
    }

    fn can_be_named(&self, item: &Public) -> bool {
        let is_module = item.file.ends_with("mod.rs") || item.file.ends_with("lib.rs");
        self.exported.contains(item.owner.as_ref().unwrap_or(&item.ident))
            || is_module && self.is_public(item.file.parent().unwrap())
    }

    /// Whether a module is public; the crate itself is.
    fn is_public(&self, module: &Path) -> bool {
        module == Path::new("") || self.public_modules.contains(&slashed(module))
    }

    fn has_example(&self, item: &Public) -> bool {
        let own = item.owner.as_ref().unwrap_or(&item.ident);
        let pages = iter::once(own).chain(&item.links).filter_map(|name| self.pages.get(name));
        let modules = item.file.ancestors().skip(1).filter(|module| self.is_public(module));
        let modules = modules.filter_map(|module| self.modules.get(&slashed(module)));
        item.has_own || pages.chain(modules).any(|example| item.is_used_in(example))
    }
}

impl Public {
    fn is_used_in(&self, example: &str) -> bool {
        example.match_indices(&self.ident).any(|(at, ident)| {
            let before = example.get(..at).unwrap_or_default();
            let after = example.get(at + ident.len()..).unwrap_or_default();
            let is_word = |c: char| c.is_alphanumeric() || c == '_';
            let is_whole = !before.ends_with(is_word) && !after.starts_with(is_word);
            // A method is called, named by its path, or implemented.
            let is_method = || [".", "::", "fn "].iter().any(|call| before.ends_with(call));
            is_whole && (self.owner.is_none() || is_method())
        })
    }
}

fn slashed(path: &Path) -> String {
    path.display().to_string().replace('\\', "/")
}

fn docs(attrs: &[Attribute]) -> String {
    let mut docs = String::new();
    for attribute in attrs.iter().filter(|attribute| attribute.path().is_ident("doc")) {
        if let Ok(MetaNameValue { value, .. }) = attribute.meta.require_name_value()
            && let Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) = value
        {
            docs.push_str(&text.value());
            docs.push('\n');
        }
    }
    docs
}

/// The Rust code in docs.
fn examples(docs: &str) -> String {
    let mut code = String::new();
    // For the block around the line, if any: whether it is Rust.
    let mut block: Option<bool> = None;
    for line in docs.lines().map(str::trim) {
        block = match (line.strip_prefix("```"), block) {
            (Some(kind), None) => Some(["", "no_run", "rust"].contains(&kind)),
            (Some(_), Some(_)) => None,
            (None, is_rust) => {
                if is_rust == Some(true) {
                    code.push_str(line);
                    code.push('\n');
                }
                is_rust
            }
        };
    }
    code
}

/// The types that docs link to by a name in backticks: `Call` for [`Call::pages`].
fn links(docs: &str) -> Vec<String> {
    let links = docs.split("[`").skip(1).filter_map(|link| link.split_once("`]"));
    links.map(|(name, _)| name.split("::").next().unwrap_or(name).to_owned()).collect()
}

fn is_shown(vis: &Visibility, attrs: &[Attribute]) -> bool {
    matches!(vis, Visibility::Public(_)) && !is_hidden(attrs)
}

/// Whether an item is hidden from users, or for tests only.
fn is_hidden(attrs: &[Attribute]) -> bool {
    attrs.iter().any(|attribute| {
        let text = attribute.meta.to_token_stream().to_string();
        ["doc (hidden)", "cfg (test)", "cfg (doctest)"].contains(&text.as_str())
    })
}

/// Collects the hand-written sources without tests.
fn collect(directory: &Path, files: &mut Vec<PathBuf>) {
    let mut entries: Vec<_> = fs::read_dir(directory).unwrap().map(|e| e.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        let name = path.file_name().unwrap().to_string_lossy();
        let is_generated = codegen::DIRECTORIES.iter().any(|generated| path.ends_with(generated));
        let is_test = name == "tests" || name.ends_with("tests.rs") || name == "vectors.rs";
        if is_generated || is_test || name == "internals.rs" {
            continue;
        }
        if path.is_dir() {
            collect(&path, files);
        } else if name.ends_with(".rs") {
            files.push(path);
        }
    }
}
