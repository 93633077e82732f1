//! The modules: nodes with their methods, and the types of each operation.

use std::collections::BTreeMap;

use super::docs::{self, comment};
use super::model::{Answer, Content, Method, Operation};
use super::names;
use super::sample::literal;
use super::shared::{Place, Shared};
use super::tree::Node;
use super::types::{self, Common, Field, Item, Names, Root, Struct};

/// A module of types that is made already: its text, and the names in it.
pub(crate) struct Module {
    pub(crate) text: String,
    pub(crate) names: Names,
    pub(crate) common: Vec<Common>,
}

/// What an operation's module is made of: the request, if it has members, and
/// the answer, if it is an object.
pub(crate) fn module(place: &Place, operation: &Operation, shared: &mut Shared) -> Module {
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
    let types::Types { items, common, names } = types::types(&roots, place, shared);
    let types = self::types(&items, "    ");
    let (imports, reuses) = (imports(&items), reuses(&items, "pub "));
    let name = operation.method.name();
    let about = docs::module(operation);
    let text = match roots.as_slice() {
        [] => String::new(),
        _ => format!("\n{about}pub mod {name} {{\n{imports}\n{reuses}{types}}}\n"),
    };
    Module { text, names, common }
}

/// The import that types need: requests have their parts from there.
pub(crate) fn imports(items: &[Item]) -> &'static str {
    let is_request = |item: &Item| matches!(item, Item::Struct(item) if item.is_request);
    if items.iter().any(is_request) { "use crate::message;\n" } else { "" }
}

/// The types that another module defines.
pub(crate) fn reuses(items: &[Item], visibility: &str) -> String {
    let mut modules: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for item in items {
        if let Item::Reuse { module, original, name } = item {
            let renamed = format!("{original} as {name}");
            let used = if original == name { name.clone() } else { renamed };
            modules.entry(module).or_default().push(used);
        }
    }
    let lines = modules.iter().map(|(module, names)| match names.as_slice() {
        [name] => format!("{visibility}use crate::{module}::{name};\n"),
        names => format!("{visibility}use crate::{module}::{{{}}};\n", names.join(", ")),
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
    let (mut requests, mut held, mut messages) = (Vec::new(), Vec::new(), String::new());
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
                messages.push_str(&places(item, margin));
            }
        }
    }
    for (made_by, structs) in [("request", requests), ("held", held)] {
        if !structs.is_empty() {
            text.push_str(&format!("\n{made_by}!({});\n", structs.join(", ")));
        }
    }
    if !messages.is_empty() {
        text.push_str(&format!("\nmessage! {{\n{messages}{margin}}}\n"));
    }
    text
}

/// A structure of a request: a list of members, and a method that sets each.
fn request(item: &Struct) -> String {
    let Struct { name, label, fields, .. } = item;
    let label = comment(&docs::label(label.as_deref(), name));
    let mut text = format!(
        "\n{label}pub struct {name}(pub(crate) message::Object);\n\nimpl {name} {{\n\
         const MEMBERS: &'static [message::Listed] = &[\n"
    );
    for Field { member, kind, .. } in fields {
        let listed = if member.is_required { "required" } else { "optional" };
        text.push_str(&format!("message::{listed}::<{kind}>({}),\n", literal(&member.name)));
    }
    text.push_str(
        "];\n\n/// Without any member; each has a method that sets it.\n\
         #[inline]\npub fn new() -> Self {\nSelf(message::Object::new(Self::MEMBERS))\n}\n",
    );
    text.extend(fields.iter().map(setter));
    text.push_str("}\n");
    text
}

/// A structure of an answer or a notification: its members are fields.
fn structure(item: &Struct) -> String {
    let Struct { name, label, fields, .. } = item;
    let mut text = format!(
        "\n{}#[non_exhaustive]\npub struct {name} {{\n",
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
    text
}

/// The members of such a structure by their places, for the macro that makes the rest.
fn places(item: &Struct, margin: &str) -> String {
    let mut text = format!("{margin}    {} {{\n", item.name);
    for (at, field) in item.fields.iter().enumerate() {
        let name = literal(&field.member.name);
        text.push_str(&format!("{margin}        {at} => {}: {name},\n", field.name));
    }
    text.push_str(&format!("{margin}    }}\n"));
    text
}

fn wrapped(field: &Field) -> String {
    let kind = &field.kind;
    if field.member.is_numbered() {
        format!("crate::Numbered<{kind}>")
    } else {
        format!("Option<{kind}>")
    }
}

/// The method that sets a member; text and money are converted.
fn setter(field: &Field) -> String {
    let Field { name, member, kind } = field;
    use Content::{Any, Enumeration, Fen, Json, Sensitive, Time};
    let is_converted =
        matches!(member.content, Any | Enumeration(_) | Fen | Json(_) | Sensitive | Time);
    // One that is not generic would be compiled with the library, for everybody.
    let (inline, given, with) = match kind.as_str() {
        "String" => ("", "impl Into<String>".to_owned(), "with_text".to_owned()),
        _ if is_converted => ("", format!("impl Into<{kind}>"), format!("with_some::<{kind}>")),
        _ => ("#[inline]\n", kind.clone(), "with".to_owned()),
    };
    format!(
        "\n{}{inline}pub fn {}(self, value: {given}) -> Self {{\nSelf(self.0.{with}({}, value))\n}}\n",
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
    if node.operations.iter().any(|operation| shorthand(operation).is_none()) {
        text.push_str("\nuse crate::chain::{Members, Method};\n");
    }
    let kind = &node.kind;
    text.push_str(&format!(
        "\n{}pub struct {kind} {{\npub(crate) node: crate::chain::Node,\n}}\n",
        comment(&format!("`{title}`"))
    ));
    if is_root {
        let step = &node.step;
        text.push_str(&format!(
            "\nimpl crate::Client {{\n/// The chain of `{step}`.\n#[inline]\npub fn {step}(&self) -> {kind} {{\n\
             {kind} {{ node: crate::chain::Node::new(self) }}\n}}\n}}\n"
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
        "/// This path without types; `Chain::chain` goes on from it.\n\
         #[inline]\npub fn untyped(self) -> crate::Chain {{\nself.node.untyped({})\n}}\n}}\n",
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
            "{}{gate}#[inline]\npub fn {step}(self) -> {step}::{kind} {{\n{step}::{kind} {{ node: self.node }}\n}}\n",
            comment(&format!("`/{}`", child.segment))
        );
    };
    let label = label(child, name);
    let label = label.map_or(String::new(), |label| format!(": {}", docs::escape(&label)));
    format!(
        "{}{gate}pub fn {step}(self, value: impl Into<String>) -> {step}::{kind} {{\n\
         {step}::{kind} {{ node: self.node.bind({}, value) }}\n}}\n",
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
    let path = literal(&operation.path);
    let answer = match operation.answer {
        Answer::Object(_) => format!("Call<{name}::Response>"),
        Answer::File => "Call<bytes::Bytes>".to_owned(),
        Answer::Empty => "Call<()>".to_owned(),
        Answer::Redirect => "Result<String>".to_owned(),
    };
    let call = match (shorthand(operation), has_request, operation.has_body) {
        (Some(shorthand), false, _) => format!("{shorthand}({path})"),
        (Some(shorthand), true, _) => format!("{shorthand}({path}, request.0)"),
        (None, has_request, has_body) => {
            let members = match (has_request, has_body) {
                (false, _) => "None",
                (true, true) => "Body(request.0)",
                (true, false) => "Query(request.0)",
            };
            format!("call(Method::{}, {path}, Members::{members})", name.to_uppercase())
        }
    };
    format!(
        "{retired}#[inline]\npub fn {name}(self{argument}) -> crate::{answer} {{\n\
         self.node.{call}\n}}\n"
    )
}

/// The method of a node for the common kinds of operations.
fn shorthand(operation: &Operation) -> Option<&'static str> {
    let has_request = !operation.request.0.is_empty();
    match (&operation.answer, operation.method, has_request, operation.has_body) {
        // Of another redirect, what is made does not compile.
        (Answer::Redirect, Method::Get, true, false) => Some("signed_url"),
        (_, Method::Get, false, _) => Some("get"),
        (_, Method::Get, true, false) => Some("query"),
        (_, Method::Post, true, true) => Some("post"),
        _ => None,
    }
}
