//! Keeps the catalogue and what is made from it: `cargo xtask`.

mod catalogue;
mod check;
mod codegen;
mod document;
mod embedded;
mod evidence;
mod expression;
mod facts;
mod fields;
mod import;
mod node;
mod particulars;
mod program;
#[cfg(test)]
mod published;
mod reconcile;
mod reference;
mod repeat;
mod resolve;
mod schema;
#[cfg(test)]
mod tests;
mod yaml;

use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};

const USAGE: &str = "usage:
  cargo xtask import FACTS DIR  write the documents to DIR from the facts, as they were once
  cargo xtask catalogue         write what follows from openapi/: exceptions, list of documents
  cargo xtask repeat            write into openapi/ which operations may be sent again
  cargo xtask codegen           write the typed API from openapi/
  cargo xtask fields FACTS      write the names of the facts' members, for the test of coverage
  cargo xtask program N DIR     write a program that calls N operations, to measure its build";

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        ["import", facts, directory] => run_import(Path::new(facts), Path::new(directory)),
        ["catalogue"] => run_catalogue(),
        ["repeat"] => repeat::write(),
        ["fields", facts] => fields::of(Path::new(facts)).and_then(|text| {
            write(&catalogue::root().join("crates/wechatpay-sdk/tests/every/fields.txt"), &text)
        }),
        ["program", count, directory] => match count.parse() {
            Ok(count) => program::write(&catalogue::root(), Path::new(directory), count),
            Err(_) => Err(USAGE.to_owned()),
        },
        ["codegen"] => run_codegen(&catalogue::root()),
        ["codegen", root] => run_codegen(Path::new(root)),
        _ => Err(USAGE.to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Not over the catalogue: since the import, that is the source, and has
/// corrections by hand.
fn run_import(facts: &Path, directory: &Path) -> Result<(), String> {
    fs::create_dir_all(directory).map_err(|e| format!("`{}`: {e}", directory.display()))?;
    if directory.canonicalize().ok() == catalogue::directory().canonicalize().ok() {
        return Err("the catalogue is the source now: import to another directory".to_owned());
    }
    for (name, text) in import::import(facts)? {
        write(&directory.join(name), &text)?;
    }
    Ok(())
}

fn run_catalogue() -> Result<(), String> {
    let documents = catalogue::read()?;
    let exceptions = check::exceptions(documents.values())?;
    write(&catalogue::directory().join(catalogue::EXCEPTIONS), &import::exceptions(&exceptions))?;
    let list = catalogue::list(documents.keys().map(String::as_str));
    write(&catalogue::root().join("crates/wechatpay-console/src/catalogue.rs"), &list)
}

/// Writes what is generated below `root`, a copy of the repository or a part of
/// one, over what is there, and has it formatted.
fn run_codegen(root: &Path) -> Result<(), String> {
    let failed = |path: &Path, error: std::io::Error| format!("`{}`: {error}", path.display());
    let library = root.join("crates/wechatpay-sdk");
    let manifest = library.join("Cargo.toml");
    let manifest = fs::read_to_string(&manifest).map_err(|error| failed(&manifest, error))?;
    let files = codegen::files(&catalogue::read()?, &catalogue::common_errors()?, &manifest)?;
    for directory in codegen::DIRECTORIES {
        let directory = root.join(directory);
        if directory.exists() {
            fs::remove_dir_all(&directory).map_err(|error| failed(&directory, error))?;
        }
    }
    for (name, text) in &files {
        let path = root.join(name);
        let directory = path.parent().unwrap_or(root);
        fs::create_dir_all(directory).map_err(|error| failed(directory, error))?;
        write(&path, text)?;
    }
    let roots = ["src/lib.rs", "tests/every/main.rs"].map(|root| library.join(root));
    let formatted = Command::new("rustfmt").args(["--edition", "2024"]).args(roots).status();
    match formatted {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("rustfmt: {status}")),
        Err(error) => Err(format!("rustfmt: {error}")),
    }
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|e| format!("`{}`: {e}", path.display()))
}
