//! The modules: nodes with their methods, and the types of each operation.

use std::collections::BTreeMap;

use super::docs::{self, comment};
use super::expression::expression;
use super::model::{Answer, Content, Operation};
use super::names;
use super::sample::literal;
use super::tree::Node;
use super::types::{Field, Item, Names, Root, Shared, Struct, items};

/// A module of types that is made already: its text, and the names in it.
pub(crate) struct Module {
    pub(crate) text: String,
    pub(crate) names: Names,
}

/// What an operation's module is made of: the request, if it has members, and
/// the answer, if it is an object.
pub(crate) fn module(path: &str, operation: &Operation, shared: &mut Shared) -> Module {
    let mut roots = Vec::new();
    let summary = &operation.summary;
    if !operation.request.0.is_empty() {
        roots.push(Root {
            name: "Request",
            label: format!("{summary}：请求"),
            object: &operation.request,
            is_request: true,
        });
    }
    if let Answer::Object(object) = &operation.answer {
        let label = format!("{summary}：应答");
        roots.push(Root { name: "Response", label, object, is_request: false });
    }
    let (items, names) = items(&roots, path, shared);
    let types = types(&items, "    ");
    let is_queried = operation.repeat.as_ref().is_some_and(|repeat| repeat.query.is_some());
    let named = match (operation.upload.is_some(), is_queried) {
        (true, _) => "{Algorithm, Multipart, Operation}",
        (false, true) => "{Operation, Query}",
        (false, false) => "Operation",
    };
    let uses = format!(
        "use http::Method;\n{}use crate::operation::{named};\n\n{}",
        imports(&types, true),
        reuses(&items),
    );
    let constant =
        format!("\npub(crate) static OPERATION: Operation = {};\n", expression(operation));
    // There is nothing in it that a user could name.
    let visibility = if roots.is_empty() { "" } else { "pub " };
    let name = operation.method.name();
    let about = docs::module(operation);
    let text = format!("\n{about}{visibility}mod {name} {{\n{uses}{constant}{types}}}\n");
    Module { text, names }
}

/// The imports that types need, by the names in their text; behind those of
/// other crates, or as the first ones.
pub(crate) fn imports(text: &str, is_behind_others: bool) -> String {
    let has = |name: &str| {
        text.match_indices(name).any(|(at, _)| {
            let before = text.get(..at).and_then(|text| text.chars().next_back());
            let after = text.get(at + name.len()..).and_then(|text| text.chars().next());
            let is_word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
            !is_word(before) && !is_word(after)
        })
    };
    let mut imports = String::new();
    if has("Value") {
        imports.push_str("use serde_json::Value;\n\n");
    }
    let known = [
        "Enumeration",
        "Fen",
        "JsonText",
        "Listed",
        "Message",
        "Named",
        "Numbered",
        "Object",
        "Time",
        "enumeration",
        "held",
        "message",
        "optional",
        "request",
        "required",
    ];
    if imports.is_empty() && is_behind_others {
        imports.push('\n');
    }
    let used: Vec<_> = known.into_iter().filter(|name| has(name)).collect();
    if !used.is_empty() {
        imports.push_str(&format!("use crate::message::{{{}}};\n", used.join(", ")));
    }
    if has("Sensitive") {
        imports.push_str("use crate::sensitive::Sensitive;\n");
    }
    if has("Upload") {
        imports.push_str("use crate::upload::Upload;\n");
    }
    imports
}

/// The types that another module defines.
pub(crate) fn reuses(items: &[Item]) -> String {
    let mut modules: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for item in items {
        if let Item::Reuse { module, original, name } = item {
            let renamed = format!("{original} as {name}");
            let used = if original == name { name.clone() } else { renamed };
            modules.entry(module).or_default().push(used);
        }
    }
    let lines = modules.iter().map(|(module, names)| match names.as_slice() {
        [name] => format!("pub use crate::{module}::{name};\n"),
        names => format!("pub use crate::{module}::{{{}}};\n", names.join(", ")),
    });
    lines.collect()
}

/// The definitions of types. `margin` is how far they are indented: nobody else lays out what stands in a
/// macro.
pub(crate) fn types(items: &[Item], margin: &str) -> String {
    let mut text = String::new();
    for item in items {
        if let Item::Enumeration { name, label, values } = item {
            let label = docs::label(label.as_deref(), name);
            text.push_str(&format!("\nenumeration! {{\n{margin}    /// {label}\n"));
            text.push_str(&format!("{margin}    {name} {{\n"));
            for (constant, value) in docs::constants(values) {
                text.push_str(&format!("{margin}        {constant} = {value},\n"));
            }
            text.push_str(&format!("{margin}    }}\n{margin}}}\n"));
        }
    }
    let (mut requests, mut held, mut messages) = (Vec::new(), Vec::new(), Vec::new());
    for item in items {
        if let Item::Struct(item) = item {
            if item.is_request {
                text.push_str(&request(item));
                requests.push(item.name.as_str());
                if item.is_held {
                    held.push(item.name.as_str());
                }
            } else {
                text.push_str(&structure(item));
                messages.push(item.name.as_str());
            }
        }
    }
    for (made_by, structs) in [("request", requests), ("held", held), ("message", messages)] {
        if !structs.is_empty() {
            text.push_str(&format!("\n{made_by}!({});\n", structs.join(", ")));
        }
    }
    text
}

/// A structure of a request: a list of members, and a method that sets each.
fn request(item: &Struct) -> String {
    let Struct { name, label, fields, .. } = item;
    let label = comment(&docs::label(label.as_deref(), name));
    let mut text = format!(
        "\n{label}#[derive(Clone)]\npub struct {name}(pub(crate) Object);\n\nimpl {name} {{\n\
         const MEMBERS: &'static [Listed] = &[\n"
    );
    for Field { member, kind, .. } in fields {
        let listed = if member.is_required { "required" } else { "optional" };
        text.push_str(&format!("{listed}::<{kind}>({}),\n", literal(&member.name)));
    }
    text.push_str(
        "];\n\n/// Without any member; each has a method that sets it.\n\
         #[inline]\npub fn new() -> Self {\nSelf(Object::new(Self::MEMBERS))\n}\n",
    );
    text.extend(fields.iter().map(setter));
    text.push_str("}\n");
    text
}

/// A structure of an answer or a notification: its members are fields.
fn structure(item: &Struct) -> String {
    let Struct { name, label, fields, .. } = item;
    let mut text = format!(
        "\n{}#[derive(Clone, Default)]\n#[non_exhaustive]\npub struct {name} {{\n",
        comment(&docs::label(label.as_deref(), name))
    );
    for field in fields {
        let kind = wrapped(field);
        text.push_str(&format!(
            "{}pub {}: {kind},\n",
            comment(&docs::member(&field.member)),
            field.name
        ));
    }
    text.push_str("}\n");
    let (at, body) = if fields.is_empty() {
        ("_", "None\n".to_owned())
    } else {
        let place = |(at, field): (usize, &Field)| {
            format!("{at} => Named({}, &mut self.{}),\n", literal(&field.member.name), field.name)
        };
        let places: String = fields.iter().enumerate().map(place).collect();
        ("at", format!("Some(match at {{\n{places}_ => return None,\n}})\n"))
    };
    text.push_str(&format!(
        "\nimpl Message for {name} {{\n#[inline]\n\
         fn member(&mut self, {at}: usize) -> Option<Named<'_>> {{\n{body}}}\n}}\n"
    ));
    text
}

fn wrapped(field: &Field) -> String {
    let kind = &field.kind;
    if field.member.is_numbered() { format!("Numbered<{kind}>") } else { format!("Option<{kind}>") }
}

/// The method that sets a member; text and money are converted.
fn setter(field: &Field) -> String {
    let Field { name, member, kind } = field;
    let is_converted = ["String", "Fen", "Time", "Sensitive", "Value"].contains(&kind.as_str())
        || kind.starts_with("JsonText<")
        || matches!(member.content, Content::Enumeration(_));
    // One that is not generic would be compiled with the library, for everybody.
    let (inline, given, of, value) = if is_converted {
        ("", format!("impl Into<{kind}>"), format!("::<{kind}>"), "value.into()")
    } else {
        ("#[inline]\n", kind.clone(), String::new(), "value")
    };
    format!(
        "\n{}{inline}pub fn {}(self, value: {given}) -> Self {{\nSelf(self.0.with{of}({}, {value}))\n}}\n",
        comment(&docs::setter(member)),
        names::setter(name),
        literal(&member.name),
    )
}

/// The module of a node: its type, its steps and methods, and the modules of
/// its methods. `feature` says which areas are behind a feature.
pub(crate) fn node(
    node: &Node<'_>,
    modules: &[Module],
    feature: impl Fn(&Node<'_>) -> Option<String>,
) -> String {
    let gate = |child: &Node<'_>| {
        let feature = feature(child);
        feature.map_or(String::new(), |feature| format!("#[cfg(feature = \"{feature}\")]\n"))
    };
    let is_root = node.segments.len() == 1;
    let title = node.title();
    let mut text = format!("//! `{title}`\n\n");
    for child in &node.children {
        text.push_str(&format!("{}pub mod {};\n", gate(child), child.step));
    }
    let answers = |is: fn(&Answer) -> bool| node.operations.iter().any(|o| is(&o.answer));
    if answers(|answer| matches!(answer, Answer::File)) {
        text.push_str("\nuse bytes::Bytes;\n");
    }
    text.push_str("\nuse crate::chain::Node;\n");
    text.push_str(if is_root {
        "use crate::client::{Chain, Client};\n"
    } else {
        "use crate::client::Chain;\n"
    });
    if answers(|answer| matches!(answer, Answer::Redirect)) {
        text.push_str("use crate::error::Result;\n");
    }
    if answers(|answer| !matches!(answer, Answer::Redirect)) {
        text.push_str("use crate::request::Call;\n");
    }
    let kind = &node.kind;
    text.push_str(&format!(
        "\n{}pub struct {kind}(pub(crate) Node);\n",
        comment(&format!("`{title}`"))
    ));
    if is_root {
        let step = &node.step;
        text.push_str(&format!(
            "\nimpl Client {{\n/// The chain of `{step}`.\n#[inline]\npub fn {step}(&self) -> {kind} {{\n\
             {kind}(Node::new(self))\n}}\n}}\n"
        ));
    }
    text.push_str(&format!("\nimpl {kind} {{\n"));
    for child in &node.children {
        text.push_str(&format!("{}\n", step(child, &gate(child))));
    }
    for (operation, module) in node.operations.iter().zip(modules) {
        text.push_str(&docs::operation(node, operation, &module.names));
        text.push_str(&format!("{}\n", method(operation)));
    }
    text.push_str(&format!(
        "/// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).\n\
         #[inline]\npub fn chain(&self, rest: &str) -> Chain {{\nself.0.chain({}, rest)\n}}\n}}\n",
        literal(&node.template())
    ));
    text.extend(modules.iter().map(|module| module.text.as_str()));
    text
}

/// The method that goes on to a child.
fn step(child: &Node<'_>, gate: &str) -> String {
    let (step, kind) = (&child.step, &child.kind);
    let Some(name) = child.variable() else {
        return format!(
            "{}{gate}#[inline]\npub fn {step}(self) -> {step}::{kind} {{\n{step}::{kind}(self.0)\n}}\n",
            comment(&format!("`/{}`", child.segment))
        );
    };
    let label = label(child, name);
    let label = label.map_or(String::new(), |label| format!(": {}", docs::escape(&label)));
    format!(
        "{}{gate}#[inline]\npub fn {step}(self, value: impl Into<String>) -> {step}::{kind} {{\n\
         {step}::{kind}(self.0.bind({}, value))\n}}\n",
        comment(&format!("`/{}`{label}", child.segment)),
        literal(name),
    )
}

/// What an operation at or below a node calls its variable.
fn label(node: &Node<'_>, name: &str) -> Option<String> {
    let variables = node.operations.iter().flat_map(|operation| &operation.variables);
    let mut labels = variables.filter(|v| v.name == name).filter_map(|v| v.label.clone());
    labels.next().or_else(|| node.children.iter().find_map(|child| label(child, name)))
}

fn method(operation: &Operation) -> String {
    let name = operation.method.name();
    let has_request = !operation.request.0.is_empty();
    let argument = if has_request { format!(", request: {name}::Request") } else { String::new() };
    let retired = if operation.status.as_deref() == Some("retired") {
        "#[deprecated(note = \"the platform has retired it\")]\n"
    } else {
        ""
    };
    let constant = format!("&{name}::OPERATION");
    if matches!(operation.answer, Answer::Redirect) {
        return format!(
            "{retired}#[inline]\npub fn {name}(self{argument}) -> Result<String> {{\n\
             self.0.signed_url({constant}, request.0)\n}}\n"
        );
    }
    let (answer, call) = match operation.answer {
        Answer::Object(_) => (format!("{name}::Response"), "call"),
        Answer::File => ("Bytes".to_owned(), "download"),
        Answer::Empty | Answer::Redirect => ("()".to_owned(), "call_empty"),
    };
    let with = match (has_request, operation.has_body) {
        (false, _) => "",
        (true, true) => ".message(request.0)",
        (true, false) => ".query_message(request.0)",
    };
    format!(
        "{retired}#[inline]\npub fn {name}(self{argument}) -> Call<{answer}> {{\n\
         self.0.{call}({constant}){with}\n}}\n"
    )
}
