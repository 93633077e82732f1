//! The generated API, the catalogue and the facts that it was made from have
//! the same operations; what has no member that is documented is explained.

use std::collections::BTreeSet;
use std::path::Path;

use crate::catalogue::{OPERATIONS, in_text, properties};
use crate::every::cases;
use crate::exceptions::{HEADERS, MADE_BY_THE_CLIENT, MADE_OF_A_FILE};
use crate::known::known;

#[test]
fn every_known_operation_is_in_the_catalogue_and_in_the_generated_api() {
    let known = known().into_iter().filter(|known| !known.is_notification());
    let known: BTreeSet<_> = known.map(|known| known.name.to_owned()).collect();
    assert_eq!(known.len(), 1211);
    let catalogue: BTreeSet<_> = OPERATIONS.iter().map(|operation| operation.name()).collect();
    assert_eq!(OPERATIONS.len(), catalogue.len());
    same("the catalogue", &known, &catalogue);
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut generated = Vec::new();
    for protocol in ["v2", "v3", "brand"] {
        operations_in(&source.join(protocol), &mut generated);
    }
    let count = generated.len();
    let generated: BTreeSet<_> = generated.into_iter().collect();
    assert_eq!(count, generated.len(), "an operation is generated twice");
    same("the generated API", &known, &generated);
    same("tests/every/calls", &known, &cases().into_keys().collect());
}

fn same(what: &str, known: &BTreeSet<String>, found: &BTreeSet<String>) {
    let missing: Vec<_> = known.difference(found).collect();
    let others: Vec<_> = found.difference(known).collect();
    assert!(missing.is_empty() && others.is_empty(), "{what} lacks {missing:?} and has {others:?}");
}

/// The operations that are written down in the files of a directory.
fn operations_in(directory: &Path, found: &mut Vec<String>) {
    for entry in std::fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            operations_in(&path, found);
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        let text: String = code.flat_map(str::split_whitespace).collect();
        // `self.node.post("/v3/…", request)`, `self.node.call(Method::PATCH, "/v3/…", …)`
        for call in text.split("self.node.").skip(1) {
            let (name, rest) = call.split_once('(').unwrap();
            let method = match name {
                "get" | "query" | "signed_url" => "GET",
                "post" => "POST",
                "call" => rest.strip_prefix("Method::").unwrap().split(',').next().unwrap(),
                "bind" | "clone" | "untyped" => continue,
                _ => panic!("{}: `self.node.{name}`", path.display()),
            };
            found.push(format!("{method} {}", rest.split('"').nth(1).unwrap()));
        }
    }
}

/// What no request has as a member although it is documented, and nothing else,
/// is explained.
#[test]
fn what_the_caller_does_not_give_is_documented() {
    let (mut headers, mut members) = (BTreeSet::new(), BTreeSet::new());
    for operation in OPERATIONS.iter() {
        headers.extend(operation.parameters("header").map(|parameter| parameter.name));
        let is_made = |name: &str| operation.is_v2 && MADE_BY_THE_CLIENT.contains(&name);
        members.extend(operation.parameters("query").map(|p| p.name).filter(|name| is_made(name)));
        let Some((media_type, schema, _)) = operation.body() else { continue };
        let meta = properties(schema).get("meta").and_then(in_text);
        let names = properties(meta.unwrap_or(schema)).keys().map(String::as_str);
        let is_form = media_type.starts_with("multipart");
        members.extend(
            names.filter(|name| is_made(name) || (is_form && MADE_OF_A_FILE.contains(name))),
        );
    }
    assert_eq!(headers, HEADERS.iter().map(|(name, _)| *name).collect());
    assert_eq!(members, MADE_BY_THE_CLIENT.iter().chain(MADE_OF_A_FILE).copied().collect());
}
