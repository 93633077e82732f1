//! The guides of `docs/` as pages of the site. Links between guides lead to pages; other links lead
//! to the repository.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Component, Path, PathBuf};

use serde_json::{Map, Value, json};
use wechatpay_catalogue::words::Language;

use super::{either, failed, read, save};

const REPOSITORY: &str = "https://github.com/wechatpay-sdk/wechatpay-sdk/blob/main/";

/// Directories of `docs/` without guides.
const OTHERS: [&str; 2] = ["images", "public-api"];

/// The page above all groups of the sidebar.
const OVERVIEW: &str = "index";

/// The groups of the sidebar, in the order in which a newcomer reads them, each with its pages.
const GROUPS: [(&str, &str, &[&str]); 8] = [
    (
        "从零到上线",
        "From nothing to live",
        &[
            "before-you-start",
            "first-payment",
            "native",
            "jsapi",
            "h5",
            "app",
            "codepay",
            "orders",
            "testing",
            "going-live",
        ],
    ),
    (
        "使用本库",
        "Using the library",
        &[
            "calling",
            "configuration",
            "notifications",
            "bills",
            "failures",
            "simulator",
            "cli",
            "telemetry",
        ],
    ),
    (
        "场景示例：产品",
        "Cookbook: products",
        &[
            "cookbook/partner",
            "cookbook/combined",
            "cookbook/profit-sharing",
            "cookbook/transfers",
            "cookbook/coupons",
            "cookbook/contracts",
            "cookbook/complaints",
            "cookbook/invoices",
            "cookbook/v2",
            "cookbook/overseas",
            "cookbook/brand",
        ],
    ),
    (
        "场景示例：运行",
        "Cookbook: operation",
        &[
            "cookbook/kms",
            "cookbook/many-merchants",
            "cookbook/processes",
            "cookbook/bulk",
            "cookbook/reconcile",
            "cookbook/opentelemetry",
            "cookbook/containers",
            "cookbook/proxies",
            "cookbook/fork",
        ],
    ),
    (
        "各语言的第一个测试",
        "Your first test, by language",
        &[
            "languages/index",
            "languages/rust",
            "languages/python",
            "languages/node",
            "languages/java",
            "languages/php",
            "languages/go",
            "languages/csharp",
        ],
    ),
    ("问题排查", "When something is wrong", &["troubleshooting", "errors", "faq"]),
    ("参考", "Reference", &["api", "protocol", "conformance", "performance"]),
    ("关于", "About", &["architecture", "security", "comparison", "migrating", "releasing"]),
];

/// The groups that are open from the beginning. The others open by a click, and on their own pages.
const OPEN: usize = 2;

/// A guide in one language.
pub(super) struct Guide {
    pub(super) language: Language,
    /// The first heading.
    pub(super) title: String,
    /// The address without language and suffix: `guide/calling`.
    pub(super) address: String,
    /// The file in the repository, with `/` as separator.
    source: String,
    text: String,
}

impl Guide {
    fn read(repository: &Path, path: &Path) -> Result<Self, String> {
        let text = read(path)?;
        let title = text.lines().find_map(|line| line.strip_prefix("# ")).unwrap_or_default();
        let source = slashed(path.strip_prefix(repository).unwrap_or(path));
        let inner = source.trim_start_matches("docs/").trim_end_matches(".md");
        let is_chinese = inner.starts_with("zh/");
        let name = inner.trim_start_matches("zh/").trim_start_matches("guide/");
        let name =
            name.strip_suffix("README").map_or(name.to_owned(), |folder| format!("{folder}index"));
        let language = if is_chinese { Language::Chinese } else { Language::English };
        let title = title.replace('`', "");
        Ok(Self { language, title, address: format!("guide/{name}"), source, text })
    }

    /// The URL on the site: `/zh/guide/calling`.
    fn url(&self) -> String {
        format!("/{}/{}", either(self.language, "zh", "en"), self.address.trim_end_matches("index"))
    }

    /// The address below `guide/`.
    fn name(&self) -> &str {
        self.address.trim_start_matches("guide/")
    }

    /// The place in the sidebar; 0 for the overview.
    fn place(&self) -> usize {
        let mut listed = GROUPS.iter().flat_map(|(_, _, names)| names.iter());
        match self.name() {
            OVERVIEW => 0,
            name => listed.position(|known| *known == name).map_or(usize::MAX, |place| place + 1),
        }
    }
}

/// All guides, in the order of the sidebar.
pub(super) fn all(repository: &Path) -> Result<Vec<Guide>, String> {
    let mut paths = Vec::new();
    collect(&repository.join("docs"), &mut paths)?;
    let guides: Result<Vec<_>, _> =
        paths.iter().map(|path| Guide::read(repository, path)).collect();
    let mut guides = guides?;
    guides.sort_by(|a, b| (a.place(), &a.address).cmp(&(b.place(), &b.address)));
    Ok(guides)
}

fn collect(directory: &Path, paths: &mut Vec<PathBuf>) -> Result<(), String> {
    for entry in fs::read_dir(directory).map_err(|error| failed(directory, &error))? {
        let path = entry.map_err(|error| failed(directory, &error))?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() && !OTHERS.contains(&name.as_str()) {
            collect(&path, paths)?;
        } else if name.ends_with(".md") {
            paths.push(path);
        }
    }
    Ok(())
}

/// Writes the guides below `pages`, each also as Markdown for AI assistants, and their images.
pub(super) fn write(repository: &Path, guides: &[Guide], pages: &Path) -> Result<(), String> {
    let urls: BTreeMap<_, _> =
        guides.iter().map(|guide| (guide.source.as_str(), guide.url())).collect();
    for guide in guides {
        let text = linked(&guide.text, &guide.source, &urls);
        let file = format!("{}/{}.md", either(guide.language, "zh", "en"), guide.address);
        save(&pages.join(&file), &text)?;
        save(&pages.join("public").join(&file), &text)?;
    }
    let (from, to) = (repository.join("docs/images"), pages.join("public/images"));
    fs::create_dir_all(&to).map_err(|error| failed(&to, &error))?;
    for file in fs::read_dir(&from).map_err(|error| failed(&from, &error))? {
        let path = file.map_err(|error| failed(&from, &error))?.path();
        let name = path.file_name().unwrap_or_default();
        fs::copy(&path, to.join(name)).map_err(|error| failed(&path, &error))?;
    }
    Ok(())
}

/// The sidebar of the guides of a language: the overview, then the groups.
pub(super) fn sidebar(guides: &[Guide], language: Language) -> Map<String, Value> {
    let item = |name: &str| {
        let guide =
            guides.iter().find(|guide| guide.language == language && guide.name() == name)?;
        Some(json!({"text": guide.title, "link": guide.url()}))
    };
    let groups = GROUPS.iter().enumerate().map(|(place, (chinese, english, names))| {
        let items: Vec<_> = names.iter().filter_map(|name| item(name)).collect();
        json!({
            "text": either(language, chinese, english),
            "collapsed": place >= OPEN,
            "items": items,
        })
    });
    let all: Vec<_> = item(OVERVIEW).into_iter().chain(groups).collect();
    let path = format!("/{}/guide/", either(language, "zh", "en"));
    std::iter::once((path, Value::from(all))).collect()
}

/// The text of a guide, with its links rewritten for the site.
fn linked(text: &str, source: &str, urls: &BTreeMap<&str, String>) -> String {
    let mut out = String::with_capacity(text.len());
    for (n, part) in text.split("```").enumerate() {
        if n > 0 {
            out.push_str("```");
        }
        if n % 2 == 1 {
            // The part after the comma is for rustdoc.
            let (first, rest) = part.split_once('\n').unwrap_or((part, ""));
            out.push_str(first.split(',').next().unwrap_or_default());
            out.push('\n');
            out.push_str(rest);
            continue;
        }
        let mut rest = part;
        while let Some((before, begin, end)) = next_target(rest) {
            out.push_str(before);
            let (target, after) = begin.split_once(end).unwrap_or((begin, ""));
            out.push_str(&resolved(target, source, urls));
            out.push(end);
            rest = after;
        }
        out.push_str(rest);
    }
    out
}

/// The text before the next link target, the text from the target on, and the character that ends
/// the target.
fn next_target(text: &str) -> Option<(&str, &str, char)> {
    let starts = [("](", ')'), ("src=\"", '"'), ("srcset=\"", '"')];
    let found =
        starts.iter().filter_map(|(start, end)| Some((text.find(start)? + start.len(), *end)));
    let (at, end) = found.min()?;
    let (before, begin) = text.split_at(at);
    begin.contains(end).then_some((before, begin, end))
}

fn resolved(target: &str, source: &str, urls: &BTreeMap<&str, String>) -> String {
    if target.starts_with('#') || target.contains(':') {
        return target.to_owned();
    }
    let (file, fragment) = target.split_once('#').map_or((target, None), |(a, b)| (a, Some(b)));
    let mut path = PathBuf::from(source);
    path.pop();
    for component in Path::new(file).components() {
        match component {
            Component::ParentDir => {
                path.pop();
            }
            Component::Normal(name) => path.push(name),
            _ => {}
        }
    }
    let path = slashed(&path);
    let url = match (urls.get(path.as_str()), path.strip_prefix("docs/images/")) {
        (Some(url), _) => url.clone(),
        (None, Some(picture)) => format!("/images/{picture}"),
        (None, None) => format!("{REPOSITORY}{path}"),
    };
    fragment.map_or_else(|| url.clone(), |fragment| format!("{url}#{fragment}"))
}

fn slashed(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_to_pages_pictures_or_the_repository() {
        let urls: BTreeMap<_, _> = [
            ("docs/cli.md", "/en/guide/cli".to_owned()),
            ("docs/languages/README.md", "/zh/guide/languages/".to_owned()),
        ]
        .into();
        let text = "[a](../cli.md#any) [b](../../README.md) [c](#here) ![d](../images/e.svg)\n\
                    <img src=\"../images/f.png\">\n```rust,no_run\nlist[0](../cli.md)\n```\n[g](README.md) \
                    [h](https://example.com/a.md)";
        assert_eq!(
            linked(text, "docs/languages/rust.md", &urls),
            format!(
                "[a](/en/guide/cli#any) [b]({REPOSITORY}README.md) [c](#here) ![d](/images/e.svg)\n\
                 <img src=\"/images/f.png\">\n```rust\nlist[0](../cli.md)\n```\n[g](/zh/guide/languages/) \
                 [h](https://example.com/a.md)"
            )
        );
    }

    #[test]
    fn each_guide_has_a_title_and_an_address_of_its_own() {
        let guides = all(&crate::catalogue::root()).unwrap();
        assert!(guides.iter().any(|guide| guide.url() == "/zh/guide/calling"));
        assert!(guides.iter().any(|guide| guide.url() == "/en/guide/languages/php"));
        assert!(guides.iter().any(|guide| guide.url() == "/zh/guide/languages/php"));
        let mut urls: Vec<_> = guides.iter().map(Guide::url).collect();
        urls.sort();
        urls.dedup();
        assert_eq!(urls.len(), guides.len());
        assert!(guides.iter().all(|guide| !guide.title.is_empty()));
    }

    #[test]
    fn the_sidebar_begins_at_the_first_step_and_has_each_guide_once() {
        let guides = all(&crate::catalogue::root()).unwrap();
        for (language, directory) in [(Language::Chinese, "zh"), (Language::English, "en")] {
            let sidebar = sidebar(&guides, language);
            let all = sidebar[&format!("/{directory}/guide/")].as_array().unwrap();
            assert_eq!(all[0]["link"], format!("/{directory}/guide/"));
            let first = &all[1]["items"][0]["link"];
            assert_eq!(*first, format!("/{directory}/guide/before-you-start"));
            let groups = all[1..].iter().flat_map(|group| group["items"].as_array().unwrap());
            let mut links: Vec<_> = groups.chain([&all[0]]).map(|item| &item["link"]).collect();
            let own = guides.iter().filter(|guide| guide.language == language);
            let mut urls: Vec<_> = own.map(|guide| Value::from(guide.url())).collect();
            links.sort_by_key(|link| link.to_string());
            urls.sort_by_key(ToString::to_string);
            assert_eq!(links, urls.iter().collect::<Vec<_>>());
        }
    }
}
