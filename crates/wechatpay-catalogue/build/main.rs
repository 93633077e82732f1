//! Lists the documents of `openapi/`, and makes the compact table of them.

#[cfg(feature = "table")]
#[path = "../src/references.rs"]
mod references;
#[cfg(feature = "table")]
mod table;

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// What lies beside the documents.
const OTHERS: [&str; 2] = ["errors.yaml", "exceptions.yaml"];

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=src/references.rs");
    println!("cargo::rerun-if-changed=openapi");
    let target = PathBuf::from(env::var("OUT_DIR")?);
    let mut documents = Vec::new();
    for entry in fs::read_dir("openapi")? {
        let path = entry?.path();
        let is_document = path.extension().is_some_and(|extension| extension == "yaml")
            && !OTHERS.iter().any(|other| path.ends_with(other));
        if is_document {
            documents.push(path);
        }
    }
    documents.sort();
    fs::write(target.join("documents.rs"), list(&documents)?)?;
    #[cfg(feature = "table")]
    table::write(&documents, &target)?;
    Ok(())
}

/// The texts of each document and of its samples, as Rust includes them.
fn list(documents: &[PathBuf]) -> Result<String, Box<dyn Error>> {
    let mut list = String::from("static DOCUMENTS: &[Document] = &[\n");
    for document in documents {
        let area = document.file_stem().and_then(|name| name.to_str());
        let area = area.ok_or("a document's name is no UTF-8")?;
        let here = |place: &str| {
            format!(
                "include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/openapi/{place}{area}.yaml\"))"
            )
        };
        // Notifications are received, not called: they have no samples.
        let has_samples = Path::new("openapi/samples").join(format!("{area}.yaml")).exists();
        let samples = if has_samples { here("samples/") } else { "\"\"".to_owned() };
        writeln!(list, "Document {{ area: {area:?}, text: {}, samples: {samples} }},", here(""))?;
    }
    list.push_str("];\n");
    Ok(list)
}
