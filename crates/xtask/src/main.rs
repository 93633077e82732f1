//! `cargo xtask`: maintains the catalogue and everything generated from it.

mod catalogue;
mod check;
mod codegen;
mod compare;
mod embedded;
#[cfg(test)]
mod examples;
mod facts;
mod fields;
mod form;
#[cfg(test)]
mod installs;
#[cfg(test)]
mod links;
mod lookups;
mod node;
mod packages;
mod program;
#[cfg(test)]
mod prose;
mod public_api;
#[cfg(test)]
mod published;
mod reference;
mod repeat;
mod site;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod translated;
mod words;
mod yaml;

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, ExitCode};

const USAGE: &str = "usage:
  cargo xtask exceptions        list the samples of the catalogue that do not validate
  cargo xtask repeat            write into the catalogue which operations may be sent again
  cargo xtask codegen           write the typed API from the catalogue, and copy into the packages what they hold
  cargo xtask facts FILE...     compare the catalogue with files of facts; exits with 1 where they differ
  cargo xtask sources FILE...   count the catalogue's operations, members, enumerations … by the sources that have them
  cargo xtask fields FACTS      write the names of the facts' members, for the test of coverage
  cargo xtask words             list what is missing or wrong in the catalogue's words; exits with 1 where there is any
  cargo xtask public-api        write the public API as text, for review
  cargo xtask site              build the documentation site, with Node.js: all of site/.vitepress/dist
  cargo xtask site DIR          only write the pages of the documentation site
  cargo xtask program N DIR     write a program that calls N operations, to measure its build";

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        ["exceptions"] => run_exceptions(),
        ["repeat"] => repeat::write(),
        ["fields", facts] => fields::of(Path::new(facts)).and_then(|text| {
            write(&catalogue::root().join("crates/wechatpay-sdk/tests/every/fields.txt"), &text)
        }),
        ["words"] => run_words(),
        ["public-api"] => run_public_api(),
        ["program", count, directory] => match count.parse() {
            Ok(count) => program::write(&catalogue::root(), Path::new(directory), count),
            Err(_) => Err(USAGE.to_owned()),
        },
        ["facts", files @ ..] if !files.is_empty() => return run_facts(files),
        ["sources", files @ ..] => compare::sources(files).map(|table| {
            // The reader of the pipe may close it early.
            _ = std::io::stdout().write_all(table.as_bytes());
        }),
        ["site"] => site::build(&catalogue::root()),
        ["site", directory] => site::write(&catalogue::root(), Path::new(directory)),
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

fn run_exceptions() -> Result<(), String> {
    let exceptions = check::exceptions(catalogue::read()?.values())?;
    write(&catalogue::directory().join(catalogue::EXCEPTIONS), &check::listed(&exceptions))
}

/// Exits with 0 if the catalogue agrees with the facts, 1 if it differs, 2 if the facts cannot be
/// read.
fn run_facts(files: &[&str]) -> ExitCode {
    match compare::files(files) {
        Ok(report) => {
            // The reader of the pipe may close it early.
            _ = std::io::stdout().write_all(report.text().as_bytes());
            if report.agrees() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

/// Writes and formats the generated files below `root`, which is the repository, a copy of it, or a
/// part of it. Existing files are overwritten.
fn run_codegen(root: &Path) -> Result<(), String> {
    let failed = |path: &Path, error: std::io::Error| format!("`{}`: {error}", path.display());
    let library = root.join("crates/wechatpay-sdk");
    let manifest = library.join("Cargo.toml");
    let manifest = fs::read_to_string(&manifest).map_err(|error| failed(&manifest, error))?;
    let files = codegen::files(&catalogue::read()?, &catalogue::common()?, &manifest)?;
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
    packages::write(&catalogue::root(), root)?;
    let roots = ["src/lib.rs", "tests/every/main.rs"].map(|root| library.join(root));
    let formatted = Command::new("rustfmt").args(["--edition", "2024"]).args(roots).status();
    match formatted {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("rustfmt: {status}")),
        Err(error) => Err(format!("rustfmt: {error}")),
    }
}

fn run_words() -> Result<(), String> {
    let faults = words::faults(&catalogue::read()?, &words::directory())?;
    if faults.is_empty() { Ok(()) } else { Err(faults.join("\n")) }
}

fn run_public_api() -> Result<(), String> {
    for (path, text) in public_api::listings()? {
        write(&catalogue::root().join(path), &text)?;
    }
    Ok(())
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|e| format!("`{}`: {e}", path.display()))
}
