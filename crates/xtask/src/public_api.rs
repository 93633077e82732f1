//! The public API of the crates that users build on, as text in `docs/public-api`. A review then
//! shows every change of the API, and accidental changes fail a test.
//!
//! The API is read from the sources with `syn`, so it needs no nightly toolchain and no build.
//! `cargo public-api` needs the documentation of every area, which takes minutes and gigabytes, and
//! lists 1,211 operations, whose code follows from the catalogue anyway. Therefore generated code
//! is excluded; the macros that it uses are listed. The lint `unreachable_pub` ensures that every
//! `pub` item here is reachable.

mod items;
mod macros;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{fs, io};

use self::items::Private;
use crate::{catalogue, codegen};

/// The directories of the crates.
const CRATES: [&str; 4] =
    ["wechatpay-redis", "wechatpay-sdk", "wechatpay-simulator", "wechatpay-sqlx"];

/// The listings: paths relative to the repository's root, and their texts.
pub(crate) fn listings() -> Result<Vec<(PathBuf, String)>, String> {
    let listed =
        |name: &&str| Ok((Path::new("docs/public-api").join(format!("{name}.rs")), listing(name)?));
    CRATES.iter().map(listed).collect()
}

fn listing(name: &str) -> Result<String, String> {
    let sources = Path::new("crates").join(name).join("src");
    let mut files = Vec::new();
    collect(&sources, &mut files).map_err(|error| format!("`{}`: {error}", sources.display()))?;
    files.sort();
    let mut parsed = Vec::new();
    let (mut private, mut public) = (BTreeSet::new(), BTreeSet::new());
    for path in files {
        let text =
            fs::read_to_string(catalogue::root().join(&path)).map_err(|error| error.to_string())?;
        let file =
            syn::parse_file(&text).map_err(|error| format!("`{}`: {error}", path.display()))?;
        items::names(&file.items, &mut private, &mut public);
        parsed.push((path, file));
    }
    let private = Private(private.difference(&public).cloned().collect());
    let mut text = format!(
        "// The public API of `{name}`: `cargo xtask public-api` writes it, a test compares it.\n\
         // Left out is what is generated from the catalogue.\n"
    );
    for (path, file) in &parsed {
        let (items, macros) = (items::public(&file.items, &private), macros::public(&file.items));
        if items.is_empty() && macros.is_empty() {
            continue;
        }
        let path = path.strip_prefix(&sources).unwrap_or(path).display().to_string();
        // Writing to a `String` does not fail.
        let _ = writeln!(text, "\n// {}\n{macros}{items}", path.replace('\\', "/"));
    }
    formatted(&text)
}

/// Collects the hand-written sources below a directory, without tests.
fn collect(directory: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(catalogue::root().join(directory))? {
        let entry = entry?;
        let path = directory.join(entry.file_name());
        let name = entry.file_name().to_string_lossy().into_owned();
        let is_generated =
            codegen::DIRECTORIES.iter().any(|generated| path == Path::new(generated));
        if is_generated
            || name == "tests"
            || name.ends_with("tests.rs")
            || ["vectors.rs", "internals.rs"].contains(&&*name)
        {
            continue;
        }
        if entry.file_type()?.is_dir() {
            collect(&path, files)?;
        } else if name.ends_with(".rs") {
            files.push(path);
        }
    }
    Ok(())
}

fn formatted(text: &str) -> Result<String, String> {
    let failed = |error: io::Error| format!("rustfmt: {error}");
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024", "--config-path"])
        .arg(catalogue::root())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(failed)?;
    // rustfmt reads all input before it writes.
    if let Some(mut input) = rustfmt.stdin.take() {
        input.write_all(text.as_bytes()).map_err(failed)?;
    }
    let output = rustfmt.wait_with_output().map_err(failed)?;
    if !output.status.success() {
        return Err(format!("rustfmt: {}", output.status));
    }
    String::from_utf8(output.stdout).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_public_api_is_the_one_that_is_checked_in() {
        for (path, text) in listings().unwrap() {
            let checked_in = fs::read_to_string(catalogue::root().join(&path)).unwrap_or_default();
            let lines = |text: &str| text.lines().map(str::to_owned).collect::<BTreeSet<_>>();
            let (now, then) = (lines(&text), lines(&checked_in));
            assert!(
                text == checked_in,
                "the public API changes: `cargo xtask public-api` writes {}\nadded: {:#?}\nremoved: {:#?}",
                path.display(),
                now.difference(&then).collect::<Vec<_>>(),
                then.difference(&now).collect::<Vec<_>>(),
            );
        }
    }
}
