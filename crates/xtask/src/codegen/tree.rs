//! The tree of paths: a node for each segment.

use std::collections::BTreeMap;

use super::model::Operation;
use super::names;

/// A segment of paths, with its children.
pub(crate) struct Node<'a> {
    /// `v3`, `return-advance`, `{refund_id}`.
    pub(crate) segment: String,
    /// The name of the module, and of the method on the parent node.
    pub(crate) step: String,
    pub(crate) kind: String,
    /// The segments from the protocol to this node.
    pub(crate) segments: Vec<String>,
    pub(crate) steps: Vec<String>,
    pub(crate) children: Vec<Node<'a>>,
    pub(crate) operations: Vec<&'a Operation>,
}

impl Node<'_> {
    /// The path of the module in `wechatpay_sdk`, without the crate.
    pub(crate) fn module(&self) -> String {
        self.steps.join("::")
    }

    /// The file of the module, relative to `src`.
    pub(crate) fn file(&self) -> String {
        let names: Vec<_> = self.steps.iter().map(|step| names::raw(step)).collect();
        let path = names.join("/");
        if self.children.is_empty() { format!("{path}.rs") } else { format!("{path}/mod.rs") }
    }

    /// The template for untyped calls: `v3/refund/domestic`.
    pub(crate) fn template(&self) -> String {
        self.segments.join("/")
    }

    /// The title in the docs: `/v3/refund/domestic`, `v2/secapi`.
    pub(crate) fn title(&self) -> String {
        let slash = if self.template().starts_with("v2") { "" } else { "/" };
        format!("{slash}{}", self.template())
    }

    pub(crate) fn variable(&self) -> Option<&str> {
        self.segment.strip_prefix('{').and_then(|name| name.strip_suffix('}'))
    }
}

/// The tree of the operations of a family: `v3`, `v2` or `brand`.
pub(crate) fn tree<'a>(
    protocol: &str,
    operations: impl Iterator<Item = &'a Operation>,
) -> Result<Node<'a>, String> {
    let mut root = Branch::default();
    for operation in operations {
        let mut branch = &mut root;
        for segment in segments(&operation.path) {
            branch = branch.children.entry(order(segment)).or_default();
        }
        if let Some(other) = branch.operations.iter().find(|o| o.method == operation.method) {
            return Err(format!("{} and {} would be the same node", other.path, operation.path));
        }
        branch.operations.push(operation);
    }
    Ok(node(root, protocol.to_owned(), protocol.to_owned(), &[], &[]))
}

/// The segments after the family, without an empty one at the end.
pub(crate) fn segments(path: &str) -> impl Iterator<Item = &str> {
    let family = [path.strip_prefix("/v3/"), path.strip_prefix("/brand/")];
    let path = family.into_iter().flatten().next().unwrap_or(path);
    path.split('/').filter(|segment| !segment.is_empty())
}

#[derive(Default)]
struct Branch<'a> {
    children: BTreeMap<(bool, String), Branch<'a>>,
    operations: Vec<&'a Operation>,
}

/// The sort order: fixed segments before variables, because variables give way in name conflicts.
fn order(segment: &str) -> (bool, String) {
    (segment.starts_with('{'), segment.to_owned())
}

fn node<'a>(
    branch: Branch<'a>,
    segment: String,
    step: String,
    segments: &[String],
    steps: &[String],
) -> Node<'a> {
    let with = |list: &[String], last: &str| [list, &[last.to_owned()]].concat();
    let (segments, steps) = (with(segments, &segment), with(steps, &step));
    let mut taken = Vec::new();
    let children = branch.children.into_iter().map(|((_, segment), child)| {
        let step = names::step(&segment, &taken);
        taken.push(step.clone());
        node(child, segment, step, &segments, &steps)
    });
    let children = children.collect();
    let mut operations = branch.operations;
    operations.sort_by_key(|operation| operation.method);
    let kind = names::node(&segment);
    Node { segment, step, kind, segments, steps, children, operations }
}
