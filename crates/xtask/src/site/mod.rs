//! `cargo xtask site`: builds the documentation site. Writes the pages that are generated from the
//! catalogue, and the guides, in both languages; VitePress builds the site from them
//! (`site/README.md`).

mod address;
mod aliases;
mod codes;
mod command;
#[cfg(test)]
mod error_pages;
#[cfg(test)]
mod executed;
mod guides;
mod markdown;
mod navigation;
mod notified;
mod page;
mod php;
mod related;
mod request;
mod samples;
#[cfg(test)]
mod seeds;
mod tables;

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;
use wechatpay_catalogue::words::{Entry, Language};
use wechatpay_catalogue::{describe_all, documents};

/// The directory of each language.
const LANGUAGES: [(Language, &str); 2] = [(Language::Chinese, "zh"), (Language::English, "en")];

/// Builds the whole site: the pages, then VitePress and the index of the search.
pub(crate) fn build(repository: &Path) -> Result<(), String> {
    let site = repository.join("site");
    write(repository, &site)?;
    npm(&site, &["ci", "--ignore-scripts", "--no-audit", "--no-fund"])?;
    npm(&site, &["run", "build"])
}

fn npm(directory: &Path, arguments: &[&str]) -> Result<(), String> {
    let program = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let command = format!("{program} {}", arguments.join(" "));
    let status = Command::new(program).args(arguments).current_dir(directory).status();
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{command}` failed: {status}")),
        Err(error) => Err(format!("could not run `{command}` (install Node.js): {error}")),
    }
}

/// Writes every generated page below `site`. Existing files are overwritten.
pub(crate) fn write(repository: &Path, site: &Path) -> Result<(), String> {
    let descriptions: Vec<_> = documents().iter().flat_map(describe_all).collect();
    let entries: Vec<_> = descriptions.iter().map(|one| one.entry).collect();
    let addresses = address::all(&entries)?;
    let places: Vec<_> = entries.iter().zip(addresses.iter().map(String::as_str)).collect();
    let samples = samples::Samples::read()?;
    let guides = guides::all(repository)?;
    let related = related::all(&descriptions);
    let codes = codes::Codes::of(&descriptions);
    let pages = site.join("pages");
    if pages.exists() {
        fs::remove_dir_all(&pages).map_err(|error| failed(&pages, &error))?;
    }
    let home = site.join("home.md");
    save(&pages.join("index.md"), &read(&home)?)?;
    save(&pages.join("public/favicon.svg"), &read(&site.join("favicon.svg"))?)?;
    for (language, directory) in LANGUAGES {
        let root = pages.join(directory);
        for ((description, address), related) in descriptions.iter().zip(&addresses).zip(&related) {
            let related: Vec<_> = related.iter().filter_map(|place| places.get(*place)).collect();
            let text = page::write(description, &related, &samples, language);
            let file = format!("{directory}/api/{address}.md");
            save(&pages.join(&file), &text)?;
            save(&pages.join("public").join(&file), &markdown::plain(&text))?;
        }
        for (name, text) in navigation::pages(&places, language) {
            save(&root.join(name), &text)?;
            save(&pages.join("public").join(directory).join(name), &text)?;
        }
        let titles = navigation::titles(&places, &guides, codes.titles(), language);
        save(&pages.join(format!("public/{directory}/titles.json")), &titles)?;
        let mut sidebar = navigation::sidebar(&places, language, directory);
        sidebar.extend(guides::sidebar(&guides, language));
        save(&pages.join(format!("{directory}.json")), &Value::Object(sidebar).to_string())?;
    }
    guides::write(repository, &guides, &pages)?;
    save(&pages.join("public/llms.txt"), &navigation::llms(&places, &guides, Language::English))?;
    save(&pages.join("public/zh/llms.txt"), &navigation::llms(&places, &guides, Language::Chinese))
}

/// Selects one of two texts with the same meaning.
fn either<'t>(language: Language, chinese: &'t str, english: &'t str) -> &'t str {
    if language == Language::Chinese { chinese } else { english }
}

/// `POST /v3/refund/domestic/refunds`, with the v2 prefix of chains and the command; for a
/// notification, its event type.
fn key(entry: &Entry) -> String {
    match (entry.method, entry.protocol) {
        (Some(method), "v2") => format!("{method} /v2{}", entry.path),
        _ => entry.key(),
    }
}

/// The title of a page. A notification's official title includes its event and format, which the
/// page shows below it.
fn title(entry: &Entry, language: Language) -> String {
    let name = entry.name.of(language);
    match entry.method {
        Some(_) => name.to_owned(),
        None => ["(JSON)", "(XML)", &format!("({})", entry.path)]
            .iter()
            .fold(name.to_owned(), |name, part| name.replace(part, "")),
    }
}

fn save(path: &Path, text: &str) -> Result<(), String> {
    let directory = path.parent().unwrap_or(path);
    fs::create_dir_all(directory).map_err(|error| failed(directory, &error))?;
    fs::write(path, text).map_err(|error| failed(path, &error))
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| failed(path, &error))
}

fn failed(path: &Path, error: &std::io::Error) -> String {
    format!("`{}`: {error}", path.display())
}
