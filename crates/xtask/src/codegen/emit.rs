//! The modules: nodes with their methods, and the types of each operation.

use std::collections::BTreeMap;

use super::docs::{self, comment};
use super::limits;
use super::model::{Answer, By, Content, Enumeration, Method, Operation};
use super::sample::literal;
use super::tree::Node;
use super::types::{self, EXTRA, Field, Item, Names, Place, Root, Schemas, Struct};
use super::{names, words};

/// A finished module of types: its text, and the type names in it.
pub(crate) struct Module {
    pub(crate) text: String,
    pub(crate) names: Names,
}

/// The module of an operation: the request, if it has members, and the response, if it is an
/// object.
pub(crate) fn module(operation: &Operation, schemas: &Area<'_>) -> Module {
    let mut roots = Vec::new();
    let (summary, name) = (&operation.summary, words::name(operation));
    let label = |chinese: &str, english: &str| {
        let english = if name.is_empty() { String::new() } else { format!("{name}: {english}") };
        words::both(&format!("{summary}：{chinese}"), &english)
    };
    if !operation.request.members.is_empty() {
        roots.push(Root {
            name: "Request",
            label: label("请求", "request"),
            object: &operation.request,
            is_request: true,
        });
    }
    if let Answer::Object(object) = &operation.answer {
        let label = label("应答", "answer");
        roots.push(Root { name: "Response", label, object, is_request: false });
    }
    let types::Types { items, names } = types::types(&roots, schemas.schemas);
    let conditions = comment(&limits::documented(&operation.conditions));
    let types = self::types(&items, "    ").replacen(
        "pub struct Request {",
        &format!("{conditions}pub struct Request {{"),
        1,
    ) + &pages(operation, &names);
    let reuses = reuses(&roots, schemas);
    let name = operation.method.name();
    let about = docs::module(operation);
    let text = match roots.as_slice() {
        [] => String::new(),
        _ => format!("\n{about}pub mod {name} {{\n{reuses}{types}}}\n"),
    };
    Module { text, names }
}

/// The implementation of paging for a response with several pages.
fn pages(operation: &Operation, names: &Names) -> String {
    let (Some(pages), Answer::Object(object)) = (&operation.pages, &operation.answer) else {
        return String::new();
    };
    let fields = types::named(object);
    let found = |name: &String| fields.iter().find(|(_, member)| member.name == *name);
    let Some((items, member)) = found(&pages.items) else { return String::new() };
    let item =
        names.name(&Place::of_root("Response", object).member(&member.name, &member.content));
    let total = pages.total.as_ref().and_then(found);
    let total = total.map_or("None".to_owned(), |(total, _)| format!("self.{total}"));
    let next = pages.next.as_ref().and_then(found);
    let next = next.map_or("None".to_owned(), |(next, _)| format!("self.{next}.as_deref()"));
    let member = literal(&pages.member);
    let size = pages.size.as_ref().map_or("None".to_owned(), |s| format!("Some({})", literal(s)));
    let paging = match (pages.by, pages.first) {
        (By::Offset, _) => format!("Offset {{ member: {member}, size: {size} }}"),
        (By::Page, first) => format!("Page {{ member: {member}, size: {size}, first: {first} }}"),
        (By::Cursor, _) => format!("Cursor {{ member: {member} }}"),
    };
    format!(
        "\nimpl crate::pages::Paged for Response {{\ntype Item = {item};\n\
         const PAGING: crate::pages::Paging = crate::pages::Paging::{paging};\n\n\
         #[inline]\nfn page(&self) -> crate::pages::Page<'_> {{\ncrate::pages::Page {{\n\
         count: self.{items}.as_ref().map_or(0, Vec::len),\ntotal: {total},\nnext: {next},\n}}\n}}\n\n\
         #[inline]\nfn into_items(self) -> Vec<{item}> {{\nself.{items}.unwrap_or_default()\n}}\n}}\n"
    )
}

/// The schemas of an area, and the module that contains them.
pub(crate) struct Area<'a> {
    pub(crate) schemas: &'a Schemas,
    pub(crate) module: String,
}

/// Re-exports of the area's schema types that some structures use.
pub(crate) fn reuses(roots: &[Root<'_>], area: &Area<'_>) -> String {
    let names = area.schemas.of(roots.iter().map(|root| root.object));
    if names.is_empty() {
        return String::new();
    }
    let mut names: Vec<_> = names.into_iter().collect();
    for root in roots {
        if let Some(schema) = &root.object.schema {
            names.push(format!("{} as {}", names::camel(&schema.name), root.name));
        }
    }
    format!("pub use crate::{}::{{{}}};\n", area.module, names.join(", "))
}

/// The definitions of types. `margin` is their indentation, because rustfmt does not format code
/// inside a macro.
pub(crate) fn types(items: &[Item], margin: &str) -> String {
    let mut text = String::new();
    for item in items {
        if let Item::Enumeration { name, label, values } = item {
            text.push_str(&enumeration(name, label.as_deref(), values, margin));
        }
    }
    let (mut requests, mut messages) = (Vec::new(), String::new());
    for item in items {
        if let Item::Struct(item) = item {
            text.push_str(&structure(item));
            if item.is_request {
                text.push_str(&setters(item));
                requests.push(item.name.as_str());
            }
            messages.push_str(&places(item, margin));
        }
    }
    if !requests.is_empty() {
        text.push_str(&format!("\nrequest!({});\n", requests.join(", ")));
    }
    if !messages.is_empty() {
        text.push_str(&format!("\nmessage! {{\n{messages}{margin}}}\n"));
    }
    text
}

fn enumeration(name: &str, label: Option<&str>, known: &Enumeration, margin: &str) -> String {
    let label = docs::label(label, name);
    let mut text = format!("\nenumeration! {{\n{margin}    /// {label}\n{margin}    {name} {{\n");
    let constants = docs::constants(known);
    for (meaning, constant, value) in &constants {
        text.push_str(&format!(
            "{margin}        /// {meaning}\n{margin}        {constant} = {value},\n"
        ));
    }
    text.push_str(&format!("{margin}    }}\n"));
    let last: Vec<_> = known.last.iter().map(|value| literal(value)).collect();
    let last = constants.iter().filter(|(.., value)| last.contains(value));
    let last: Vec<_> = last.map(|(_, constant, _)| constant.as_str()).collect();
    if !last.is_empty() {
        text.push_str(&format!("{margin}    final {}\n", last.join(", ")));
    }
    text.push_str(&format!("{margin}}}\n"));
    text
}

/// A struct with members as fields. Response structs are non-exhaustive: users do not construct
/// them, and fields may be added.
fn structure(item: &Struct) -> String {
    let Struct { name, label, is_request, fields } = item;
    let label = comment(&docs::label(label.as_deref(), name));
    let open = if *is_request { "" } else { "#[non_exhaustive]\n" };
    let mut text = format!("\n{label}{open}pub struct {name} {{\n");
    for field in fields {
        let about =
            if *is_request { docs::required(&field.member) } else { docs::member(&field.member) };
        text.push_str(&format!("{}pub {}: {},\n", comment(&about), field.name, wrapped(field)));
    }
    text.push_str(&format!(
        "/// Members that the catalogue does not have.\npub {EXTRA}: crate::Extra,\n}}\n"
    ));
    text
}

/// The methods that set members of a request.
fn setters(item: &Struct) -> String {
    let setters: String = item.fields.iter().map(setter).collect();
    format!("\nimpl {} {{{setters}}}\n", item.name)
}

/// The members of such a struct with their positions, for the macro that generates the rest.
fn places(item: &Struct, margin: &str) -> String {
    let mut text = format!("{margin}    {} {{\n", item.name);
    for (at, field) in item.fields.iter().enumerate() {
        let name = literal(&field.member.name);
        let is_required = item.is_request && field.member.is_required;
        let kind = if is_required { "Required" } else { "Optional" };
        text.push_str(&format!("{margin}        {at} => {}: {kind} {name},\n", field.name));
    }
    text.push_str(&format!("{margin}    }}\n"));
    text
}

fn wrapped(field: &Field) -> String {
    let kind = &field.kind;
    match field.member.content {
        _ if field.member.is_numbered() => format!("crate::Numbered<{kind}>"),
        // The type itself represents absence.
        Content::Enumeration(_) => kind.clone(),
        _ => format!("Option<{kind}>"),
    }
}

/// The method that sets a member.
fn setter(field: &Field) -> String {
    let Field { name, member, kind } = field;
    let (given, value) = match &member.content {
        _ if member.is_numbered() => return String::new(),
        Content::Any => ("Into<serde_json::Value>".to_owned(), "Some(value.into())"),
        Content::List(_) => (format!("crate::IntoList<{}, M>", item_of(kind)), "value.into_list()"),
        Content::Json(inner) => match &**inner {
            Content::List(_) => (
                format!("crate::IntoList<{}, M>", item_of(kind)),
                "value.into_list().map(crate::JsonText)",
            ),
            _ => (format!("crate::IntoMember<{kind}, M>"), "value.into_member()"),
        },
        Content::Enumeration(_) => {
            (format!("crate::IntoMember<{kind}, M>"), "value.into_member().unwrap_or_default()")
        }
        _ => (format!("crate::IntoMember<{kind}, M>"), "value.into_member()"),
    };
    let marker = if given.ends_with(", M>") { "<M>" } else { "" };
    format!(
        "\n{}pub fn {}{marker}(mut self, value: impl {given}) -> Self {{\n\
         self.{name} = {value};\nself\n}}\n",
        comment(&docs::setter(member)),
        names::setter(name),
    )
}

/// The item type of a list.
fn item_of(kind: &str) -> &str {
    let inner = kind.strip_prefix("crate::JsonText<").and_then(|kind| kind.strip_suffix('>'));
    let kind = inner.unwrap_or(kind);
    kind.strip_prefix("Vec<").and_then(|kind| kind.strip_suffix('>')).unwrap_or(kind)
}

/// The module of a node: its type, its steps and methods, and the modules of its methods. `feature`
/// returns the Cargo feature of an area.
pub(crate) fn node(
    node: &Node<'_>,
    modules: &[Module],
    has_schemas: bool,
    explained: &BTreeMap<String, String>,
    feature: impl Fn(&Node<'_>) -> Option<String>,
) -> String {
    let gate = |child: &Node<'_>| {
        let feature = feature(child);
        feature.map_or(String::new(), |feature| format!("#[cfg(feature = \"{feature}\")]\n"))
    };
    let is_root = node.segments.len() == 1;
    let about = docs::node(node);
    let mut text = docs::inner(&about);
    for child in &node.children {
        text.push_str(&format!("{}pub mod {};\n", gate(child), child.step));
    }
    if has_schemas {
        text.push_str("pub mod schemas;\n");
    }
    if node.operations.iter().any(|operation| shorthand(operation).is_none()) {
        text.push_str("\nuse crate::chain::{Members, Method};\n");
    }
    let kind = &node.kind;
    text.push_str(&format!(
        "\n{}#[derive(Clone)]\npub struct {kind} {{\npub(crate) node: crate::chain::Node,\n}}\n",
        comment(&about)
    ));
    if is_root {
        let step = &node.step;
        text.push_str(&format!(
            "\nimpl crate::Client {{\n/// Begins the chain of an operation: `/{step}`.\n#[inline]\npub fn {step}(&self) -> {kind} {{\n\
             {kind} {{ node: crate::chain::Node::new(self) }}\n}}\n}}\n"
        ));
    }
    text.push_str(&format!("\nimpl {kind} {{\n"));
    for child in &node.children {
        text.push_str(&format!("{}\n", step(child, &gate(child))));
        text.extend(feature(child).map(|feature| step_off(child, &feature)));
    }
    for (operation, module) in node.operations.iter().zip(modules) {
        text.push_str(&docs::operation(
            node,
            operation,
            &module.names,
            explained.get(&operation.id),
        ));
        text.push_str(&format!("{}\n", method(operation)));
    }
    text.push_str(&format!(
        "/// The untyped chain of this path. `Chain::chain` appends to the path.\n\
         #[inline]\npub fn untyped(&self) -> crate::Chain {{\nself.node.untyped({})\n}}\n}}\n",
        literal(&node.template())
    ));
    text.extend(modules.iter().map(|module| module.text.as_str()));
    text
}

/// The method that leads to a child node.
fn step(child: &Node<'_>, gate: &str) -> String {
    let (step, kind) = (&child.step, &child.kind);
    let Some(name) = child.variable() else {
        return format!(
            "{}{gate}#[inline]\npub fn {step}(&self) -> {step}::{kind} {{\n{step}::{kind} {{ node: self.node.clone() }}\n}}\n",
            comment(&format!("`/{}`{}", child.segment, about_step(child)))
        );
    };
    let label = label(child, name);
    let label = label.map_or(String::new(), |label| format!(": {}", docs::escape(&label)));
    format!(
        "{}{gate}pub fn {step}(&self, value: impl Into<String>) -> {step}::{kind} {{\n\
         {step}::{kind} {{ node: self.node.bind({}, value) }}\n}}\n",
        comment(&format!("`/{}`{label}", child.segment)),
        literal(name),
    )
}

/// The docs of a step.
fn about_step(child: &Node<'_>) -> String {
    words::of_node(child).map_or(String::new(), |names| format!(": {}", docs::escape(&names)))
}

/// The step to an area whose feature is off: a compile error that names the feature. The bound has
/// a lifetime because the compiler rejects a plain bound that never holds at its definition.
fn step_off(child: &Node<'_>, feature: &str) -> String {
    let (step, name) = (&child.step, names::camel(feature));
    format!(
        "#[cfg(not(feature = \"{feature}\"))]\n#[doc(hidden)]\n\
         pub fn {step}(&self) -> crate::off::Off\nwhere\nfor<'a> &'a (): crate::off::{name},\n{{\n\
         crate::off::Off\n}}\n\n"
    )
}

/// The label of a variable in an operation at or below a node.
fn label(node: &Node<'_>, name: &str) -> Option<String> {
    let variables = node.operations.iter().flat_map(|operation| &operation.variables);
    let mut labels = variables.filter(|v| v.name == name).filter_map(words::of_variable);
    labels.next().or_else(|| node.children.iter().find_map(|child| label(child, name)))
}

fn method(operation: &Operation) -> String {
    let name = operation.method.name();
    let has_request = !operation.request.members.is_empty();
    let argument = if has_request { format!(", request: {name}::Request") } else { String::new() };
    let retired = if operation.status.as_deref() == Some("retired") {
        "#[deprecated(note = \"the platform has retired this operation\")]\n"
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
        (Some(shorthand), true, _) => format!("{shorthand}({path}, request)"),
        (None, has_request, has_body) => {
            let members = match (has_request, has_body) {
                (false, _) => "None",
                (true, true) => "Body(Box::new(request))",
                (true, false) => "Query(Box::new(request))",
            };
            format!("call(Method::{}, {path}, Members::{members})", name.to_uppercase())
        }
    };
    format!(
        "{retired}#[inline]\npub fn {name}(&self{argument}) -> crate::{answer} {{\n\
         self.node.{call}\n}}\n"
    )
}

/// The macro shorthand of a node's method, for common kinds of operations.
fn shorthand(operation: &Operation) -> Option<&'static str> {
    let has_request = !operation.request.members.is_empty();
    match (&operation.answer, operation.method, has_request, operation.has_body) {
        // For another redirect, the generated code does not compile.
        (Answer::Redirect, Method::Get, true, false) => Some("signed_url"),
        (_, Method::Get, false, _) => Some("get"),
        (_, Method::Get, true, false) => Some("query"),
        (_, Method::Post, true, true) => Some("post"),
        _ => None,
    }
}
