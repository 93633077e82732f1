//! One Cargo feature an area: what is behind it, and the list of all.

use super::tree::Node;

/// The feature that a node and all below it are behind, if it is the first
/// node of an area.
pub(crate) fn of(node: &Node<'_>) -> Option<String> {
    let segments: Vec<_> = node.segments.iter().map(String::as_str).collect();
    match segments.as_slice() {
        ["v3", "marketing"] => None,
        ["v3", "marketing", area] => Some(format!("marketing-{area}")),
        ["v3", area] => Some((*area).to_owned()),
        ["v2", area] => Some(format!("v2-{area}")),
        _ => None,
    }
}
