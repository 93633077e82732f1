//! The public items of a file, without bodies, documentation and private members.

use std::collections::BTreeSet;

use quote::{ToTokens, quote};
use syn::{Attribute, Fields, ImplItem, Item, ItemImpl, Meta, TraitItem, Visibility};

/// Names of types and traits that are not public.
pub(super) struct Private(pub(super) BTreeSet<String>);

/// Collects the private and the public names. A name can be in both sets, from two files.
pub(super) fn names(items: &[Item], private: &mut BTreeSet<String>, public: &mut BTreeSet<String>) {
    for item in items {
        let (vis, ident) = match item {
            Item::Struct(item) => (&item.vis, &item.ident),
            Item::Enum(item) => (&item.vis, &item.ident),
            Item::Trait(item) => (&item.vis, &item.ident),
            Item::Type(item) => (&item.vis, &item.ident),
            _ => continue,
        };
        let names = if is_public(vis) { &mut *public } else { &mut *private };
        names.insert(ident.to_string());
    }
}

/// The public items, as Rust code without bodies.
pub(super) fn public(items: &[Item], private: &Private) -> String {
    let mut text = String::new();
    for item in items {
        if let Some(item) = one(item.clone(), private) {
            text.push_str(&item);
            text.push('\n');
        }
    }
    text
}

fn one(item: Item, private: &Private) -> Option<String> {
    let tokens = match item {
        Item::Struct(mut item) if shown(&item.vis, &item.attrs) => {
            keep(&mut item.attrs);
            without_private(&mut item.fields);
            item.to_token_stream()
        }
        Item::Enum(mut item) if shown(&item.vis, &item.attrs) => {
            keep(&mut item.attrs);
            for variant in &mut item.variants {
                keep(&mut variant.attrs);
                fields(&mut variant.fields);
            }
            item.to_token_stream()
        }
        Item::Trait(mut item) if shown(&item.vis, &item.attrs) => {
            keep(&mut item.attrs);
            for member in &mut item.items {
                match member {
                    TraitItem::Fn(function) => {
                        keep(&mut function.attrs);
                        let is_provided = function.default.take().is_some();
                        function.semi_token = Some(Default::default());
                        if is_provided {
                            function.attrs.push(syn::parse_quote!(#[provided]));
                        }
                    }
                    TraitItem::Const(constant) => keep(&mut constant.attrs),
                    TraitItem::Type(kind) => keep(&mut kind.attrs),
                    _ => {}
                }
            }
            item.to_token_stream()
        }
        Item::Fn(mut item) if shown(&item.vis, &item.attrs) => {
            keep(&mut item.attrs);
            let (attrs, vis, signature) = (&item.attrs, &item.vis, &item.sig);
            quote!(#(#attrs)* #vis #signature;)
        }
        Item::Const(item) if shown(&item.vis, &item.attrs) => {
            let (ident, kind) = (&item.ident, &item.ty);
            quote!(pub const #ident: #kind;)
        }
        Item::Type(mut item) if shown(&item.vis, &item.attrs) => {
            keep(&mut item.attrs);
            item.to_token_stream()
        }
        Item::Use(mut item) if shown(&item.vis, &item.attrs) => {
            keep(&mut item.attrs);
            item.to_token_stream()
        }
        Item::Mod(mut item) if shown(&item.vis, &item.attrs) => {
            keep(&mut item.attrs);
            let (attrs, ident) = (&item.attrs, &item.ident);
            quote!(#(#attrs)* pub mod #ident;)
        }
        Item::Impl(item) => return implementation(item, private),
        _ => return None,
    };
    Some(tokens.to_string())
}

fn implementation(mut item: ItemImpl, private: &Private) -> Option<String> {
    if is_hidden(&item.attrs) || private.has(&item.self_ty) {
        return None;
    }
    keep(&mut item.attrs);
    let (attrs, generics, of) = (&item.attrs, &item.generics, &item.self_ty);
    let (parameters, _, bounds) = generics.split_for_impl();
    let mut members = Vec::new();
    for member in &mut item.items {
        let member = match member {
            ImplItem::Fn(function)
                if item.trait_.is_none() && shown(&function.vis, &function.attrs) =>
            {
                keep(&mut function.attrs);
                let (attrs, vis, signature) = (&function.attrs, &function.vis, &function.sig);
                quote!(#(#attrs)* #vis #signature;)
            }
            ImplItem::Const(constant) if shown(&constant.vis, &constant.attrs) => {
                let (ident, kind) = (&constant.ident, &constant.ty);
                quote!(pub const #ident: #kind;)
            }
            ImplItem::Type(kind) if item.trait_.is_some() => {
                let (ident, generics, kind) = (&kind.ident, &kind.generics, &kind.ty);
                quote!(type #ident #generics = #kind;)
            }
            _ => continue,
        };
        members.push(member);
    }
    let text = match &item.trait_ {
        Some((_, name, _)) if !private.has(name) => {
            quote!(#(#attrs)* impl #parameters #name for #of #bounds { #(#members)* })
        }
        None if !members.is_empty() => {
            quote!(#(#attrs)* impl #parameters #of #bounds { #(#members)* })
        }
        _ => return None,
    };
    Some(text.to_string())
}

impl Private {
    /// Whether a path contains a private name.
    fn has(&self, path: &impl ToTokens) -> bool {
        let text = path.to_token_stream().to_string();
        text.split(|c: char| !c.is_alphanumeric() && c != '_').any(|name| self.0.contains(name))
    }
}

/// Whether an item is listed.
fn shown(vis: &Visibility, attrs: &[Attribute]) -> bool {
    is_public(vis) && !is_hidden(attrs)
}

fn is_public(vis: &Visibility) -> bool {
    matches!(vis, Visibility::Public(_))
}

/// Whether an item is hidden from users, or for tests only.
fn is_hidden(attrs: &[Attribute]) -> bool {
    attrs.iter().any(|attribute| {
        let text = attribute.meta.to_token_stream().to_string();
        text == "doc (hidden)" || text == "cfg (test)" || text == "cfg (doctest)"
    })
}

fn keep(attrs: &mut Vec<Attribute>) {
    attrs.retain(|attribute| {
        let name = attribute.path().get_ident().map(ToString::to_string).unwrap_or_default();
        let is_kept =
            ["cfg", "derive", "non_exhaustive", "must_use", "deprecated", "repr"].contains(&&*name);
        is_kept && !attribute.meta.to_token_stream().to_string().starts_with("cfg_attr")
    });
    for attribute in attrs {
        // The reason only changes the compiler's message.
        if attribute.path().is_ident("must_use") {
            attribute.meta = Meta::Path(attribute.path().clone());
        }
    }
}

fn fields(fields: &mut Fields) {
    for field in fields {
        keep(&mut field.attrs);
    }
}

/// Replaces all private members by a single one.
fn without_private(members: &mut Fields) {
    fields(members);
    let is_private = |field: &syn::Field| !is_public(&field.vis);
    if !members.iter().any(is_private) {
        return;
    }
    match members {
        Fields::Named(named) => {
            named.named =
                named.named.iter().filter(|field| is_public(&field.vis)).cloned().collect();
            named.named.push(syn::parse_quote!(private: _));
        }
        Fields::Unnamed(unnamed) => {
            for field in unnamed.unnamed.iter_mut().filter(|field| is_private(field)) {
                field.vis = Visibility::Inherited;
                field.ty = syn::parse_quote!(_);
            }
        }
        Fields::Unit => {}
    }
}
