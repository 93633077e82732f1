//! The page of an operation or of a notification.

use wechatpay_catalogue::words::{Entry, Language};
use wechatpay_catalogue::{Description, products};

use super::samples::Samples;
use super::{either, key, tables, title};

/// The whole page as Markdown for VitePress.
pub(super) fn write(
    description: &Description,
    related: &[&(&Entry, &str)],
    samples: &Samples,
    language: Language,
) -> String {
    let say = |chinese, english| either(language, chinese, english);
    let entry = &description.entry;
    let mut text = format!(
        "---\ntitle: {}\ndescription: {}\n---\n\n# {{{{ $frontmatter.title }}}} {{#{}}}\n\n",
        quoted(&title(entry, language)),
        quoted(entry.about.of(language)),
        entry.method.unwrap_or("event").to_lowercase(),
    );
    text.push_str(&format!("`{}`\n\n{}\n\n", key(entry), tables::cell(entry.about.of(language))));
    for (label, value) in facts(description, language) {
        text.push_str(&format!("- {label}{}{value}\n", say("：", ": ")));
    }
    text.push('\n');
    let answer =
        if entry.method.is_some() { say("应答", "Answer") } else { say("内容", "Content") };
    let conditions: Vec<_> = description
        .conditions
        .iter()
        .map(|rule| format!("- {}\n", tables::cell(&rule.told(language))))
        .collect();
    let limits: Vec<_> = description
        .rate_limits
        .iter()
        .map(|limit| format!("- {}\n", limit.words(language)))
        .collect();
    let sections = [
        (say("请求参数", "Request"), "request", tables::members(&description.request, language)),
        (say("条件", "Conditions"), "conditions", conditions.concat()),
        (say("示例", "Samples"), "samples", samples.section(description, language)),
        (answer, "response", tables::members(&description.answer, language)),
        (say("错误码", "Errors"), "errors", errors(description, language)),
        (say("频率限制", "Rate limits"), "rate-limits", limits.concat()),
        (say("相关接口与通知", "Related"), "related", links(related, language)),
        (say("官方文档", "Official pages"), "official", official(entry)),
    ];
    for (title, anchor, section) in sections.iter().filter(|(_, _, section)| !section.is_empty()) {
        text.push_str(&format!("## {title} {{#{anchor}}}\n\n{}\n\n", section.trim_end()));
    }
    text
}

fn facts(description: &Description, language: Language) -> Vec<(&'static str, String)> {
    let say = |chinese, english| either(language, chinese, english);
    let entry = &description.entry;
    let has = |extension: &str| description.extensions.iter().any(|(name, _)| name == extension);
    let modes = entry.modes.iter().map(|mode| match *mode {
        "direct" => say("普通商户", "direct merchant"),
        "partner" => say("服务商", "partner"),
        "brand" => say("品牌", "brand"),
        other => other,
    });
    let status = match entry.status {
        "retired" => say("已下线", "retired"),
        "closed-to-new" => say("不再对新商户开放", "closed to new merchants"),
        other => other,
    };
    let names: Vec<_> = products(entry).iter().map(|product| product.of(language)).collect();
    let feature = entry.method.map(|_| format!("`{}`", entry.document)).unwrap_or_default();
    let between = say("、", ", ");
    let all = vec![
        (say("产品", "Product"), names.join(between)),
        (say("模式", "Mode"), modes.collect::<Vec<_>>().join(between)),
        (say("状态", "Status"), status.to_owned()),
        ("feature", feature),
        (
            say("证书", "Certificate"),
            if has("mutual-tls") {
                say(
                    "须用商户 API 证书建立 TLS 连接",
                    "the TLS connection needs the merchant API certificate",
                )
                .to_owned()
            } else {
                String::new()
            },
        ),
    ];
    all.into_iter().filter(|(_, value)| !value.is_empty()).collect()
}

/// The error codes of the operation, and a link to all others.
fn errors(description: &Description, language: Language) -> String {
    if description.entry.method.is_none() {
        return String::new();
    }
    let others = either(
        language,
        "其他错误码的原因和处理见[错误码](/zh/guide/errors)。",
        "[Error codes](/en/guide/errors) has the causes and remedies of all other codes.",
    );
    format!("{}\n{others}", tables::errors(&description.errors, language))
}

/// Links to related operations.
fn links(related: &[&(&Entry, &str)], language: Language) -> String {
    let directory = either(language, "zh", "en");
    let lines = related.iter().map(|(entry, address)| {
        format!("- [{}](/{directory}/api/{address}) `{}`\n", title(entry, language), key(entry))
    });
    lines.collect()
}

/// The official pages; if there are many, only their numbers are shown.
fn official(entry: &Entry) -> String {
    const LISTED: usize = 4;
    let shown = |page: &&str| page.trim_start_matches("https://").to_owned();
    if entry.pages.len() <= LISTED {
        return entry.pages.iter().map(|page| format!("- [{}]({page})\n", shown(page))).collect();
    }
    let last = |page: &str| page.rsplit('/').next().unwrap_or(page).to_owned();
    let pages = entry.pages.iter().map(|page| format!("[{}]({page})", last(page)));
    pages.collect::<Vec<_>>().join(" · ")
}

/// A quoted text for front matter.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
