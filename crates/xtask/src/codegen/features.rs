//! One Cargo feature an area: what is behind it, and the list of all.

use std::collections::BTreeMap;

use super::model::Operation;
use super::names;
use super::tree::Node;

/// In the library's `Cargo.toml`, before and behind what is written here.
const BEGIN: &str = "# Areas of the catalogue, written by `cargo xtask codegen`.\n";
const END: &str = "# End of what is written by `cargo xtask codegen`.\n";

/// The feature of files that are read as they come, and the areas that have nothing else.
const FILES: &str = "files";
const OF_FILES: [&str; 2] = ["bill", "billdownload"];

/// The feature of the merchant's certificate as most merchants have it.
const PKCS12: &str = "pkcs12";

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

/// The module of the schemas of an operation's area.
pub(crate) fn schemas(operation: &Operation) -> String {
    let path = operation.path.trim_start_matches('/');
    let mut segments = path.split('/').map(|segment| names::step(segment, &[]));
    let mut segment = || segments.next().unwrap_or_default();
    let first = segment();
    let module = match first.as_str() {
        _ if operation.is_v2 => format!("v2::{first}"),
        _ => match segment() {
            area if area == "marketing" => format!("v3::marketing::{}", segment()),
            area => format!("v3::{area}"),
        },
    };
    format!("{module}::schemas")
}

/// The attribute of what is there with any of these.
pub(crate) fn gate<'a>(features: impl Iterator<Item = &'a str>) -> String {
    let features: Vec<_> = features.map(|feature| format!("feature = \"{feature}\"")).collect();
    match features.as_slice() {
        [feature] => format!("#[cfg({feature})]\n"),
        features => format!("#[cfg(any({}))]\n", features.join(", ")),
    }
}

/// `manifest` with the features of these operations' areas, and of `others`.
pub(crate) fn manifest(
    manifest: &str,
    operations: &[Operation],
    others: &[(&str, &str)],
) -> Result<String, String> {
    let mut areas: BTreeMap<&str, String> = BTreeMap::new();
    for area in operations.iter().map(|operation| operation.area.as_str()) {
        areas.entry(area).or_insert_with(|| title(area, operations));
    }
    areas.extend(others.iter().map(|(name, title)| (*name, (*title).to_owned())));
    let mut full: Vec<_> = areas.keys().copied().chain([FILES]).collect();
    full.sort_unstable();
    let full: Vec<_> = full.iter().map(|area| format!("    \"{area}\",\n")).collect();
    let lines = areas.iter().map(|(area, title)| {
        let with_certificate = operations
            .iter()
            .any(|operation| operation.area == **area && operation.particulars.mutual_tls);
        let needs = [(OF_FILES.contains(area), FILES), (with_certificate, PKCS12)];
        let needs = needs.iter().filter(|(is_needed, _)| *is_needed);
        let needs: Vec<_> = needs.map(|(_, feature)| format!("\"{feature}\"")).collect();
        format!("# {title}\n{area} = [{}]\n", needs.join(", "))
    });
    let written = format!(
        "{BEGIN}{}# All of them.\nfull = [\n{}]\n{END}",
        lines.collect::<String>(),
        full.concat(),
    );
    let (before, rest) = manifest.split_once(BEGIN).ok_or("Cargo.toml has no place for areas")?;
    let (_, after) = rest.split_once(END).ok_or("Cargo.toml has no end of the areas")?;
    Ok(format!("{before}{written}{after}"))
}

/// What an area is: the products that it is about, or where its paths begin.
fn title(area: &str, operations: &[Operation]) -> String {
    let of_area = || operations.iter().filter(|operation| operation.area == area);
    let mut tags: Vec<&str> = Vec::new();
    for tag in of_area().flat_map(|operation| &operation.tags) {
        if !tags.contains(&tag.as_str()) {
            tags.push(tag);
        }
    }
    let count = of_area().count();
    let plural = if count == 1 { "" } else { "s" };
    if tags.is_empty() {
        return format!("{count} operation{plural}.");
    }
    let dots = if tags.len() > 3 { "、…" } else { "" };
    tags.truncate(3);
    format!("{}{dots}: {count} operation{plural}.", tags.join("、"))
}
