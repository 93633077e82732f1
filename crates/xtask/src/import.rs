//! `cargo xtask import`: facts to catalogue.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use crate::catalogue::{EXCEPTIONS, parse};
use crate::evidence::Evidence;
use crate::facts::Facts;
use crate::resolve::{Log, resolve};
use crate::{check, document, yaml};

/// The heading of a kind of irregularity and what is done about it.
const RESOLUTIONS: &[(&str, &str)] = &[
    (
        "path variable without description",
        "The label that another operation gives the variable, if one does.",
    ),
    (
        "foreign path variable",
        "The path is right. A sample under a wrong name is that of the one variable which has none.",
    ),
    (
        "request.embedded",
        "The table of the request goes on after a member that holds an encoded text: these are members of the request, as the samples show.",
    ),
    (
        "object with decoded members",
        "An object is sent as such; what the facts call decoded are further members of it.",
    ),
    ("string with members", "The members are those of the decoded text: `contentSchema`."),
    ("string with an object as sample", "The sample is right: an object."),
    ("single with a list as sample", "The sample is right: a list."),
    ("list with a single sample", "The table is right; the sample becomes a list of one."),
    (
        "sample member without field",
        "The sample is right: a member without description, optional, of the type of the sample.",
    ),
    ("integer with a string as sample", "The table is right; the sample becomes a number."),
    (
        "integer as text in a sample of texts",
        "XML, queries and paths are text: the table is right, the example is a number.",
    ),
    ("boolean with a text as sample", "The sample is right: a string."),
    ("number with an empty sample", "The table is right; the example is 0."),
    ("number with a text as sample", "The sample is right: a string."),
    ("string with a number as sample", "The table is right; the sample becomes a text."),
    (
        "expression left out",
        "The sample stands for a value that only the caller has: its name is the example, of a number 0.",
    ),
    ("expression as body", "A file has no example."),
    ("body without a request", "The operation has no request; the sample's body is left out."),
    ("no response table", "A download: a file."),
    ("space in a name", "A mistake of the table: the name without the space."),
    ("fragment as label", "No description."),
    (
        "member listed twice",
        "One member with the members of all its descriptions; required is what each of them requires.",
    ),
    ("either number", "The tables require both, the platform takes either: both optional."),
    ("addition", "From `additions.jsonl`: merged, optional, without description."),
    ("addition already there", "From `additions.jsonl`: the table has it, and stays."),
];

/// The files that the facts give, by name.
pub(crate) fn import(directory: &Path) -> Result<BTreeMap<String, String>, String> {
    let mut facts = Facts::read(directory)?;
    let log = resolve(&mut facts);
    let evidence = Evidence::of(&facts);
    let documents = document::documents(&facts, &evidence);
    let mut files = BTreeMap::new();
    let mut read = Vec::new();
    for (area, node) in &documents {
        let text = yaml::write(node);
        read.push(parse(&text).map_err(|e| format!("{area}: {e}"))?);
        files.insert(format!("{area}.yaml"), text);
    }
    files.insert(EXCEPTIONS.to_owned(), exceptions(&check::exceptions(read.iter())?));
    files.insert("RESOLUTIONS.md".to_owned(), resolutions(&log));
    Ok(files)
}

pub(crate) fn exceptions(exceptions: &BTreeMap<String, Vec<String>>) -> String {
    use crate::node::Node;
    let list = |reasons: &Vec<String>| Node::List(reasons.iter().map(Node::text).collect());
    let map = exceptions.iter().map(|(id, reasons)| (id.clone(), list(reasons))).collect();
    format!(
        "# Documented samples that do not validate against their own schema, by operation:\n\
         # where, and why. Tests compare this list exactly.\n{}",
        yaml::write(&Node::Map(map))
    )
}

fn resolutions(log: &Log) -> String {
    let mut out = String::from(
        "# How the irregularities of the facts are resolved\n\n\
         Written by `cargo xtask import`, once. Since then the documents are the source.\n",
    );
    for (kind, resolution) in RESOLUTIONS {
        let Some(notes) = log.0.get(kind) else { continue };
        let _ = write!(out, "\n## {kind} ({})\n\n{resolution}\n\n", notes.len());
        for note in notes {
            let _ = writeln!(out, "- {}", note.replace('\n', " "));
        }
    }
    out
}
