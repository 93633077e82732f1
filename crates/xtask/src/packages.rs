//! Copies files of the repository into the packages that must contain them, because a package
//! cannot include files from outside its directory.

use std::fs;
use std::path::{Path, PathBuf};

const LICENCES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];

/// The repository's README is the SDK's README.
const LIBRARY: &str = "crates/wechatpay-sdk";
const READMES: [&str; 2] = ["README.md", "README.zh-CN.md"];

/// Test keys of the SDK that the tests of the command use, too.
const VECTORS: [&str; 2] =
    ["crates/wechatpay-sdk/tests/vectors", "crates/wechatpay-cli/tests/vectors"];

/// The databases that tests of several packages start.
const SERVERS: [&str; 2] =
    ["crates/wechatpay-sqlx/tests/sql/server.rs", "crates/wechatpay-cli/tests/common/server.rs"];

/// Copies from the repository `from` to the one at `to`.
pub(crate) fn write(from: &Path, to: &Path) -> Result<(), String> {
    for package in published(&to.join("crates"))? {
        for name in LICENCES {
            copy(&from.join(name), &package.join(name))?;
        }
    }
    let manifest = read(&from.join("Cargo.toml"))?;
    let repository = repository(&manifest).ok_or("Cargo.toml names no `repository`")?;
    for name in READMES {
        let text = with_links(&read(&from.join(name))?, repository);
        let path = to.join(LIBRARY).join(name);
        fs::write(&path, text).map_err(|error| failed(&path, &error))?;
    }
    let [vectors, copies] = VECTORS;
    for path in files(&from.join(vectors))? {
        let is_key =
            path.extension().is_some_and(|extension| extension == "pem" || extension == "p12");
        if let Some(name) = path.file_name().filter(|_| is_key) {
            copy(&path, &to.join(copies).join(name))?;
        }
    }
    let [servers, copied] = SERVERS;
    copy(&from.join(servers), &to.join(copied))
}

/// The directories of the published packages.
pub(crate) fn published(crates: &Path) -> Result<Vec<PathBuf>, String> {
    let mut packages = Vec::new();
    for package in files(crates)? {
        let manifest = package.join("Cargo.toml");
        if manifest.exists() && !read(&manifest)?.contains("\npublish = false\n") {
            packages.push(package);
        }
    }
    Ok(packages)
}

/// The address of the repository, read from the only place that defines it.
pub(crate) fn repository(manifest: &str) -> Option<&str> {
    let line = manifest.lines().find_map(|line| line.strip_prefix("repository = "))?;
    Some(line.trim().trim_matches('"').trim_end_matches('/'))
}

/// A README in which links to files outside of the package lead to the repository.
fn with_links(text: &str, repository: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((at, begin)) = next_target(rest) {
        let (before, after) = rest.split_at(at + begin.len());
        let end = after.find([')', '"']).unwrap_or(after.len());
        let (target, after) = after.split_at(end);
        out.push_str(before);
        let is_file = !target.starts_with('#') && !target.contains(':');
        let is_here = READMES.contains(&target) || LICENCES.contains(&target);
        if is_file && !is_here {
            // GitHub shows a page around an image; `raw` is the image itself.
            let view = if target.ends_with(".png") { "raw" } else { "blob" };
            out.push_str(&format!("{repository}/{view}/main/"));
        }
        out.push_str(target);
        rest = after;
    }
    out.push_str(rest);
    out
}

/// The position and the kind of the next link or image.
fn next_target(text: &str) -> Option<(usize, &'static str)> {
    ["](", "src=\""].into_iter().filter_map(|begin| Some((text.find(begin)?, begin))).min()
}

/// The files in a directory, sorted.
fn files(directory: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(directory).map_err(|error| failed(directory, &error))?;
    let paths: Result<Vec<_>, _> = entries.map(|entry| entry.map(|entry| entry.path())).collect();
    let mut paths = paths.map_err(|error| failed(directory, &error))?;
    paths.sort();
    Ok(paths)
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| failed(path, &error))
}

fn copy(from: &Path, to: &Path) -> Result<(), String> {
    let directory = to.parent().unwrap_or(to);
    fs::create_dir_all(directory).map_err(|error| failed(directory, &error))?;
    let bytes = fs::read(from).map_err(|error| failed(from, &error))?;
    fs::write(to, bytes).map_err(|error| failed(to, &error))
}

fn failed(path: &Path, error: &std::io::Error) -> String {
    format!("`{}`: {error}", path.display())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_out_of_the_package_lead_to_the_repository() {
        let text = "[a](docs/a.md) [中文](README.zh-CN.md) ![b](docs/b.png)\n<img src=\"docs/c.png\" alt=\"c\">\n\
                    [d](#d) [e](https://docs.rs/e) [MIT](LICENSE-MIT)";
        let linked = "[a](https://x/y/blob/main/docs/a.md) [中文](README.zh-CN.md) \
                      ![b](https://x/y/raw/main/docs/b.png)\n\
                      <img src=\"https://x/y/raw/main/docs/c.png\" alt=\"c\">\n\
                      [d](#d) [e](https://docs.rs/e) [MIT](LICENSE-MIT)";
        assert_eq!(with_links(text, "https://x/y"), linked);
    }

    #[test]
    fn the_repository_is_named_once() {
        let manifest = read(&crate::catalogue::root().join("Cargo.toml")).unwrap();
        assert!(repository(&manifest).unwrap().starts_with("https://"));
        assert_eq!(repository("[package]\nname = \"x\"\n"), None);
        assert_eq!(repository("repository = \"https://x/y/\"\n"), Some("https://x/y"));
    }
}
