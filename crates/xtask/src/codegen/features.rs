//! Generates one Cargo feature for each area, and the list of all features.

use std::collections::{BTreeMap, BTreeSet};

use wechatpay_catalogue::words::{self, Language};

use super::model::Operation;
use super::names;
use super::tree::Node;

/// Markers in the SDK's `Cargo.toml` before and after the generated part.
const BEGIN: &str = "# Areas of the catalogue, written by `cargo xtask codegen`.\n";
const END: &str = "# End of what is written by `cargo xtask codegen`.\n";

/// The feature for streamed files, and the areas that contain only files.
const FILES: &str = "files";
const OF_FILES: [&str; 2] = ["bill", "billdownload"];

/// The feature for the merchant's certificate in PKCS#12, the usual form.
const PKCS12: &str = "pkcs12";

/// The areas that nine of ten merchants call; on by default. All areas together take five times as
/// long to build, and checking them needs 3 GB (docs/performance.md).
const DEFAULT: [&str; 15] = [
    "bill",
    "combine-transactions",
    "ecommerce",
    "fund-app",
    "marketing-busifavor",
    "marketing-favor",
    "merchant",
    "merchant-service",
    "papay",
    "pay",
    "payscore",
    "profitsharing",
    "refund",
    "v2-pay",
    "v2-secapi",
];

/// The feature of a node and all nodes below it, if it is the first node of an area.
pub(crate) fn of(node: &Node<'_>) -> Option<String> {
    let segments: Vec<_> = node.segments.iter().map(String::as_str).collect();
    match segments.as_slice() {
        ["v3", "marketing"] => None,
        ["v3", "marketing", area] => Some(format!("marketing-{area}")),
        ["v3", area] => Some((*area).to_owned()),
        ["v2", area] => Some(format!("v2-{area}")),
        ["brand", "marketing"] => None,
        ["brand", "marketing", area] => Some(format!("brand-marketing-{area}")),
        ["brand", area] => Some(format!("brand-{area}")),
        _ => None,
    }
}

/// The module with the schemas of an operation's area.
pub(crate) fn schemas(operation: &Operation) -> String {
    let path = operation.path.trim_start_matches('/');
    let mut segments = path.split('/').map(|segment| names::step(segment, &[]));
    let mut segment = || segments.next().unwrap_or_default();
    let first = segment();
    let module = match first.as_str() {
        _ if operation.is_v2 => format!("v2::{first}"),
        _ => match segment() {
            area if area == "marketing" => format!("{first}::marketing::{}", segment()),
            area => format!("{first}::{area}"),
        },
    };
    format!("{module}::schemas")
}

/// Returns `manifest` with the features of these operations' areas.
pub(crate) fn manifest(manifest: &str, operations: &[Operation]) -> Result<String, String> {
    let mut areas: BTreeMap<&str, String> = BTreeMap::new();
    for area in operations.iter().map(|operation| operation.area.as_str()) {
        areas.entry(area).or_insert_with(|| title(area, operations));
    }
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
    if let Some(unknown) = DEFAULT.iter().find(|area| !areas.contains_key(**area)) {
        return Err(format!("the default feature `{unknown}` is not an area of the catalogue"));
    }
    let default = DEFAULT.map(|area| format!("    \"{area}\",\n")).concat();
    let written = format!(
        "{BEGIN}# What nine of ten merchants call.\ndefault = [\n{default}]\n{}\
         # All areas.\nfull = [\n{}]\n{END}",
        lines.collect::<String>(),
        full.concat(),
    );
    let (before, rest) =
        manifest.split_once(BEGIN).ok_or("Cargo.toml lacks the line that begins the areas")?;
    let (_, after) = rest.split_once(END).ok_or("Cargo.toml lacks the line that ends the areas")?;
    Ok(format!("{before}{written}{after}"))
}

/// The table of features for the first page of rustdoc, with the name of each area in both
/// languages.
pub(crate) fn table(operations: &[Operation]) -> String {
    let areas: BTreeSet<_> = operations.iter().map(|operation| operation.area.as_str()).collect();
    let rows = areas.into_iter().map(|area| {
        let count = operations.iter().filter(|operation| operation.area == area).count();
        let is_default = if DEFAULT.contains(&area) { " ✓" } else { "" };
        let names = words::area(area)
            .map(|words| [words.of(Language::Chinese), words.of(Language::English)].join(" · "))
            .unwrap_or_default();
        format!("| `{area}` | {names} | {count} |{is_default} |\n")
    });
    let rows: String = rows.collect();
    format!(
        "| feature | 产品 · products | operations | default |\n| --- | --- | --- | --- |\n{rows}"
    )
}

/// The traits that make the compiler's message name the missing feature of an area.
pub(crate) fn off(operations: &[Operation]) -> String {
    let areas: BTreeSet<_> = operations.iter().map(|operation| operation.area.as_str()).collect();
    let traits = areas.into_iter().map(|area| {
        let name = names::camel(area);
        format!(
            "\n#[cfg(not(feature = \"{area}\"))]\n\
             #[diagnostic::on_unimplemented(\n\
             message = \"the feature `{area}` of `wechatpay-sdk` is off\",\n\
             label = \"this area of the API needs the feature\",\n\
             note = \"turn it on: `cargo add wechatpay-sdk --features {area}`\"\n)]\n\
             pub trait {name} {{}}\n"
        )
    });
    format!(
        "//! Areas of the API whose feature is off. A step into one of them does not compile, and the\n\
         //! compiler's message names the feature. Written by `cargo xtask codegen`.\n\n\
         /// The type behind such a step.\n#[derive(Debug)]\npub struct Off;\n{}",
        traits.collect::<String>()
    )
}

/// The title of an area: its products, or the beginning of its paths.
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
