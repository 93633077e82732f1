//! Lists the documents of `openapi/`, and makes the compact table and the words of them.

#[cfg(feature = "table")]
#[path = "../src/references.rs"]
mod references;
#[cfg(feature = "table")]
mod table;
#[cfg(feature = "words")]
mod words;

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
    println!("cargo::rerun-if-changed=words");
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
    #[cfg(any(feature = "table", feature = "words"))]
    {
        let documents = read(&documents)?;
        #[cfg(feature = "table")]
        table::write(&documents, &target)?;
        #[cfg(feature = "words")]
        words::write(&documents, &target)?;
    }
    Ok(())
}

/// The documents by their area.
#[cfg(any(feature = "table", feature = "words"))]
fn read(documents: &[PathBuf]) -> Result<Vec<(String, serde_json::Value)>, Box<dyn Error>> {
    let read = documents.iter().map(|path| {
        let area = path.file_stem().and_then(|name| name.to_str());
        Ok((area.unwrap_or_default().to_owned(), parse(path)?))
    });
    read.collect()
}

/// A file of YAML.
#[cfg(any(feature = "table", feature = "words"))]
fn parse(path: &Path) -> Result<serde_json::Value, Box<dyn Error>> {
    let mut options = serde_saphyr::Options::default();
    // Bounds for documents from outside: these come with the crate.
    options.budget = None;
    let text = fs::read_to_string(path)?;
    serde_saphyr::from_str_with_options(&text, options)
        .map_err(|error| format!("`{}`: {error}", path.display()).into())
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
