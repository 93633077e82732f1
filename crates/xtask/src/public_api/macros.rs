//! The public API of macros: functions and implementations in their definitions, and their
//! invocations. They are listed as comments, because they are not valid Rust by themselves.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::Item;

/// The macros of a file that define something public.
pub(super) fn public(items: &[Item]) -> String {
    let mut text = String::new();
    for item in items {
        let Item::Macro(item) = item else { continue };
        match &item.ident {
            Some(name) => {
                let mut made = Vec::new();
                heads(item.mac.tokens.clone(), &mut made);
                if !made.is_empty() {
                    text.push_str(&format!("// macro {name}!\n"));
                }
                text.extend(made.into_iter().map(|head| format!("//     {head}\n")));
            }
            None => {
                let name = item.mac.path.get_ident().map(ToString::to_string).unwrap_or_default();
                text.push_str(&format!("// {name}!({})\n", tidy(&item.mac.tokens.to_string())));
            }
        }
    }
    text
}

/// The text before the braces of `pub fn`, `pub const`, `pub struct` and `impl`.
fn heads(tokens: TokenStream, made: &mut Vec<String>) {
    let mut head: Option<TokenStream> = None;
    let mut before = String::new();
    for token in tokens {
        let word = token.to_string();
        let begins = (before == "pub" && ["fn", "const", "struct", "async"].contains(&&*word))
            || (word == "impl" && head.is_none());
        if begins && head.is_none() {
            head = Some(TokenStream::new());
        }
        let ends = match &token {
            TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
            TokenTree::Punct(punct) => matches!(punct.as_char(), ';' | '='),
            _ => false,
        };
        // `->` does not end a head.
        let ends = ends && before != "-";
        match &mut head {
            Some(begun) if ends => {
                made.push(tidy(&begun.to_string()));
                head = None;
            }
            Some(begun) => begun.extend([token.clone()]),
            None => {}
        }
        if let TokenTree::Group(group) = token
            && head.is_none()
        {
            heads(group.stream(), made);
        }
        before = word;
    }
}

fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
