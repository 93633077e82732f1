//! Writes a program that uses some operations, to measure how much they cost to compile.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::{catalogue, codegen};

/// Writes a package to `directory` that calls `count` operations, spread over the catalogue, with
/// their typed samples. It prints the members of each response that are not structs.
pub(crate) fn write(root: &Path, directory: &Path, count: usize) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("`{}`: {error}", directory.display());
    let answers = codegen::plain_members(&catalogue::read()?)?;
    let mut samples = Vec::new();
    for document in wechatpay_catalogue::documents().iter().filter(|one| !one.samples().is_empty())
    {
        let read: BTreeMap<String, BTreeMap<String, String>> =
            serde_saphyr::from_str(document.samples())
                .map_err(|error| format!("{}: {error}", document.area()))?;
        let read = read.into_iter().filter_map(|(id, mut samples)| {
            // Without a full sample, the minimal one has all members.
            let sample = samples.remove("full").or_else(|| samples.pop_first().map(|(_, one)| one));
            Some((id, sample?))
        });
        let is_call = |(_, sample): &(String, String)| {
            sample.contains("let answer") && sample.contains("request") && !sample.contains("photo")
        };
        samples.extend(read.filter(is_call));
    }
    let mut program = String::from(
        "//! Written by `cargo xtask program`.\n#![recursion_limit = \"256\"]\n\
         use wechatpay_sdk::{Client, Error};\n\n",
    );
    let mut calls = String::new();
    let step = samples.len().checked_div(count).unwrap_or(1).max(1);
    for (index, (id, sample)) in samples.iter().step_by(step).take(count).enumerate() {
        let body: String = sample.lines().map(|line| format!("    {line}\n")).collect();
        let members = answers.get(id).map_or(&[][..], Vec::as_slice).iter();
        let printed: String =
            members.map(|name| format!("    println!(\"{{:?}}\", answer.{name});\n")).collect();
        program.push_str(&format!(
            "async fn call_{index}(client: Client) -> Result<(), Error> {{\n{body}{printed}    \
             println!(\"{{}}\", answer.http().status());\n    Ok(())\n}}\n\n"
        ));
        calls.push_str(&format!("    call_{index}(client.clone()).await?;\n"));
    }
    program.push_str(&format!(
        "#[tokio::main(flavor = \"current_thread\")]\nasync fn main() -> Result<(), Error> {{\n    \
         let client = Client::from_env()?;\n{calls}    Ok(())\n}}\n"
    ));
    let library = root.join("crates/wechatpay-sdk");
    let library = library.canonicalize().map_err(failed)?;
    let manifest = format!(
        "[package]\nname = \"program\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
         [dependencies]\nwechatpay-sdk = {{ path = {:?}, features = [\"full\"] }}\n\
         tokio = {{ version = \"1\", features = [\"macros\", \"rt\", \"net\", \"time\"] }}\n\n[workspace]\n",
        library
    );
    fs::create_dir_all(directory.join("src")).map_err(failed)?;
    fs::write(directory.join("Cargo.toml"), manifest).map_err(failed)?;
    fs::write(directory.join("src/main.rs"), program).map_err(failed)
}
