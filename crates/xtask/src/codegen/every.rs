//! Generates the test of every operation: a typed call of each, with test values for its variables
//! and its request; and the content of every notification.

use std::collections::BTreeMap;

use super::model::{Answer, Notification, Operation};
use super::names;
use super::notifications;
use super::sample::literal;
use super::tree::Node;

/// The calls of the test, as a list for each area.
#[derive(Default)]
pub(crate) struct Calls(BTreeMap<String, Area>);

#[derive(Default)]
struct Area {
    cases: String,
    /// The functions that the cases call.
    endings: Vec<&'static str>,
    has_retired: bool,
}

impl Calls {
    /// Adds the operations of a node and of all nodes below it.
    pub(crate) fn add(&mut self, node: &Node<'_>) {
        node.children.iter().for_each(|child| self.add(child));
        for operation in &node.operations {
            let area = self.0.entry(operation.area.clone()).or_default();
            let ending = ending(operation);
            if !area.endings.contains(&ending) {
                area.endings.push(ending);
            }
            area.has_retired |= operation.status.as_deref() == Some("retired");
            area.cases.push_str(&case(node, operation, ending));
        }
    }

    /// The files, unformatted, by path in the SDK.
    pub(crate) fn files(
        &self,
        notifications: &[Notification],
    ) -> impl Iterator<Item = (String, String)> {
        let module = |area: &str| names::snake(area);
        let modules: Vec<_> = self.0.keys().map(|area| module(area)).collect();
        let declared = modules.iter().map(|name| format!("mod {name};\n")).collect::<String>();
        let listed = modules.iter().map(|name| format!("{name}::CASES,\n")).collect::<String>();
        let root = format!(
            "//! Every operation by its typed chain. Written by `cargo xtask codegen`.\n\n{declared}\
             pub(crate) mod notifications;\n\n\
             use crate::case::Case;\n\n\
             pub(crate) const AREAS: &[&[Case]] = &[\n{listed}];\n"
        );
        let areas = self.0.iter().map(move |(name, area)| {
            let retired = if area.has_retired {
                "#![expect(deprecated, reason = \"retired operations are called, too\")]\n\n"
            } else {
                ""
            };
            let mut endings = area.endings.clone();
            endings.sort_unstable();
            let text = format!(
                "//! `{name}`. Written by `cargo xtask codegen`.\n\n{retired}\
                 use crate::case::{{Case, {}}};\n\n\
                 pub(super) const CASES: &[Case] = &[\n{}];\n",
                endings.join(", "),
                area.cases
            );
            (format!("{DIRECTORY}/{}.rs", module(name)), text)
        });
        let roots = [("mod", root), ("notifications", contents(notifications))];
        roots.into_iter().map(|(name, text)| (format!("{DIRECTORY}/{name}.rs"), text)).chain(areas)
    }
}

/// The type of each notification's content, by protocol and event.
fn contents(notifications: &[Notification]) -> String {
    let contents = notifications.iter().map(|notification| {
        let protocol = if notification.is_v2 { "v2" } else { "v3" };
        let event = literal(&format!("{protocol} {}", notification.event));
        let path = notifications::path(notification);
        format!("({event}, reread::<wechatpay_sdk::{path}::Content>),\n")
    });
    format!(
        "//! The content of every notification. Written by `cargo xtask codegen`.\n\n\
         use crate::case::{{Reread, reread}};\n\n\
         pub(crate) const CONTENTS: &[(&str, Reread)] = &[\n{}];\n",
        contents.collect::<String>()
    )
}

/// The directory in the SDK that contains only these files.
pub(crate) const DIRECTORY: &str = "tests/every/calls";

/// The test function that receives the result of a typed method.
fn ending(operation: &Operation) -> &'static str {
    match operation.answer {
        Answer::Object(_) => "message",
        Answer::Empty => "nothing",
        Answer::File => "file",
        Answer::Redirect => "page",
    }
}

fn case(node: &Node<'_>, operation: &Operation, ending: &str) -> String {
    let name = operation.method.name();
    let method = literal(&name.to_uppercase());
    // A node's template has no `/` at its end, but a path may.
    let path = &operation.path;
    let template =
        if operation.is_v2 { format!("v2{path}") } else { path.trim_start_matches('/').to_owned() };
    let mut chain = String::from("c");
    for (segment, step) in node.segments.iter().zip(&node.steps) {
        let variable = segment.strip_prefix('{').and_then(|name| name.strip_suffix('}'));
        let argument = variable.map(|name| format!("s.variable({})", literal(name)));
        chain.push_str(&format!(".{step}({})", argument.unwrap_or_default()));
    }
    let request = if operation.request.members.is_empty() { "" } else { "s.request()" };
    let sample = if chain.contains("s.variable") || !request.is_empty() { "s" } else { "_" };
    format!(
        "Case {{ method: {method}, template: {}, call: |c, {sample}| {ending}({chain}.{name}({request})) }},\n",
        literal(&template)
    )
}
