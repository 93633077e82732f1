//! Rustdoc of generated code.

use wechatpay_catalogue::example::Mode;
use wechatpay_catalogue::words::Words;

use super::limits::Limits;
use super::model::{Answer, Content, Enumeration, Member, Operation, Sample};
use super::sample::{Expression, literal, request};
use super::tree::Node;
use super::types::Names;
use super::{names, words};

/// Lines of a documentation comment.
pub(crate) fn comment(text: &str) -> String {
    let lines = text.lines().map(|line| match line {
        "" => "///\n".to_owned(),
        line => format!("/// {line}\n"),
    });
    lines.collect()
}

/// The lines as a comment of the enclosing module.
pub(crate) fn inner(text: &str) -> String {
    comment(text).replace("///", "//!") + "\n"
}

/// A text of the platform's documentation, with Markdown escaped.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::new();
    for word in text.split_whitespace() {
        if !escaped.is_empty() {
            escaped.push(' ');
        }
        if word.contains("://") {
            escaped.push_str(&format!("`{}`", word.replace('`', "")));
            continue;
        }
        escaped.push_str(&escape_in(word));
    }
    escaped
}

fn escape_in(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.chars() {
        if matches!(c, '[' | ']' | '<' | '>' | '`' | '*' | '\\' | '_' | '|' | '#') {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

/// A text of this project, with code in backticks as in Markdown.
pub(crate) fn prose(text: &str) -> String {
    let parts = text.split('`').enumerate();
    let parts = parts.map(|(at, part)| if at % 2 == 0 { escape_in(part) } else { part.to_owned() });
    parts.collect::<Vec<_>>().join("`")
}

/// An official short name, or `name` if there is none.
pub(crate) fn label(label: Option<&str>, name: &str) -> String {
    let label = label.map(escape).filter(|label| !label.is_empty());
    label.unwrap_or_else(|| format!("`{name}`"))
}

/// A member of a response: its names in both languages, and details that its type does not show.
pub(crate) fn member(member: &Member) -> String {
    described(member, ["", ""]) + &details(member, &member.limits)
}

/// A member of a request; its doc also says whether it is required.
pub(crate) fn required(member: &Member) -> String {
    names_of(member) + &details(member, &member.limits)
}

/// The setter of a member. Limits are documented at the member.
pub(crate) fn setter(member: &Member) -> String {
    names_of(member) + &details(member, &Limits::default())
}

fn names_of(member: &Member) -> String {
    described(member, if member.is_required { ["（必填）", " (required)"] } else { ["", ""] })
}

fn described(member: &Member, end: [&str; 2]) -> String {
    let name = label(member.label.as_deref(), &member.name);
    let chinese = format!("{name}{}", end[0]);
    let name = member.english.as_deref().map(escape).unwrap_or_default();
    let english = if name.is_empty() { name } else { format!("{name}{}", end[1]) };
    words::both(&chinese, &english)
}

/// The note of a member, and the meanings of its known integers.
fn details(member: &Member, limits: &Limits) -> String {
    let note = member.note.unwrap_or_default();
    let chinese = [prose(note.chinese), limits.zh()];
    let chinese: Vec<_> = chinese.into_iter().filter(|text| !text.is_empty()).collect();
    let note = if note.english.is_empty() { String::new() } else { prose(note.english) + "." };
    let english = join(note, &limits.en());
    let mut text = if chinese.is_empty() {
        String::new()
    } else {
        format!("\n\n{}。{english}", chinese.join("；"))
    };
    if let Content::Integer(known) = member.content.innermost() {
        let lines = known.iter().zip(&member.meanings);
        let lines: Vec<_> = lines
            .map(|(value, meaning)| format!("- {}", meant(&value.to_string(), *meaning)))
            .collect();
        if !lines.is_empty() {
            text.push_str(&format!("\n\n{}", lines.join("\n")));
        }
    }
    text
}

/// A value with its meaning: `` `1`: 是 · Yes``.
fn meant(value: &str, meaning: Option<Words>) -> String {
    let meaning =
        meaning.map(|meaning| words::both(&prose(meaning.chinese), &prose(meaning.english)));
    meaning.map_or_else(|| format!("`{value}`"), |meaning| format!("`{value}`: {meaning}"))
}

/// An operation: names, path, description and callers in both languages, sample, official pages,
/// aliases. `explained` is the section about errors.
pub(crate) fn operation(
    node: &Node<'_>,
    operation: &Operation,
    names: &Names,
    explained: Option<&String>,
) -> String {
    let method = operation.method.name().to_uppercase();
    let entry = words::entry(operation);
    let name = words::both(&operation.summary, words::name(operation));
    let mut text = format!("{}\n\n`{method} {}`\n", escape(&name), operation.path);
    let about = entry.map(|entry| entry.about).unwrap_or_default();
    let [chinese, english] = use_of(&operation.modes, operation.status.as_deref());
    for paragraph in [prose(about.chinese) + &chinese, join(prose(about.english), &english)] {
        if !paragraph.is_empty() {
            text.push_str(&format!("\n{paragraph}\n"));
        }
    }
    if operation.pages.is_some() {
        text.push_str(
            "\n`Call::pages` 和 `Call::items` 依次读取所有分页。\n\n`Call::pages` and \
                       `Call::items` read all pages.\n",
        );
    }
    let least: Vec<_> = operation.samples.iter().filter(|one| one.mode.is_some()).collect();
    for one in &least {
        let who = if least.len() > 1 { caller(one.mode) } else { "" };
        text.push_str(&format!("\n{who}```no_run\n{}```\n", sample(node, operation, one, names)));
    }
    text.extend(explained.map(String::as_str));
    text.push_str(&pages(entry.map_or(&[], |entry| entry.pages)));
    comment(&text) + &aliases(&words::aliases(operation))
}

/// The callers of an operation, or the receivers of an event, in both languages.
pub(crate) fn use_of(modes: &[String], status: Option<&str>) -> [String; 2] {
    let modes: Vec<_> = modes.iter().map(String::as_str).collect();
    let (chinese, english) = match modes.as_slice() {
        ["direct"] => ("模式：普通商户。", "Mode: direct merchant."),
        ["partner"] => ("模式：服务商。", "Mode: partner."),
        ["brand"] => ("模式：品牌。", "Mode: brand."),
        ["direct", "partner"] => ("模式：普通商户、服务商。", "Modes: direct merchant, partner."),
        _ => ("", ""),
    };
    let (closed, closed_english) = match status {
        Some("closed-to-new") => ("不再对新商户开放。", "Closed to new merchants."),
        _ => ("", ""),
    };
    [format!("{chinese}{closed}"), join(english.to_owned(), closed_english)]
}

/// Joins two English sentences.
pub(crate) fn join(first: String, second: &str) -> String {
    if first.is_empty() || second.is_empty() { first + second } else { format!("{first} {second}") }
}

/// Links to official pages: the first one, and the first one for each other kind of merchant.
pub(crate) fn pages(pages: &[&str]) -> String {
    let mut kinds = Vec::new();
    let mut links = Vec::new();
    for page in pages {
        let mut parts = page.rsplit('/');
        let (number, kind) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        let kind = if page.contains("/global/") { "global" } else { kind };
        if !kinds.contains(&kind) {
            kinds.push(kind);
            links.push(format!("[{kind}/{number}]({page})"));
        }
    }
    if links.is_empty() {
        return String::new();
    }
    format!("\n官方文档 · Official pages: {}\n", links.join(", "))
}

/// Other names by which rustdoc's search finds an item.
pub(crate) fn aliases(aliases: &[String]) -> String {
    let aliases: Vec<_> = aliases.iter().map(|alias| literal(alias)).collect();
    if aliases.is_empty() {
        String::new()
    } else {
        format!("#[doc(alias({}))]\n", aliases.join(", "))
    }
}

/// The heading for a sample of a mode.
fn caller(mode: Option<Mode>) -> &'static str {
    match mode {
        Some(Mode::Direct) => "普通商户 · Direct merchant:\n\n",
        Some(Mode::Partner) => "服务商 · Partner:\n\n",
        Some(Mode::Brand) => "品牌 · Brand:\n\n",
        None => "",
    }
}

/// A sample: the typed chain, with the surrounding code that makes it compile.
fn sample(node: &Node<'_>, operation: &Operation, sample: &Sample, names: &Names) -> String {
    let file = if operation.upload.is_some() { ", photo: Vec<u8>" } else { "" };
    let signature = format!("client: wechatpay_sdk::Client{file}");
    let (asynchronous, ending) = match operation.answer {
        Answer::Redirect => ("", "?;"),
        _ => ("async ", ".await?;"),
    };
    format!(
        "{}# {asynchronous}fn example({signature}) -> Result<(), wechatpay_sdk::Error> {{\n\
         {}# Ok(())\n# }}\n",
        import(node, operation),
        statements(node, operation, sample, names, ending),
    )
}

/// The samples of the reference: one for each mode, and `full`, unless it is the same.
pub(crate) fn shown(
    node: &Node<'_>,
    operation: &Operation,
    names: &Names,
) -> Vec<(&'static str, String)> {
    let ending = if matches!(operation.answer, Answer::Redirect) { "?;" } else { ".await?;" };
    let mut all: Vec<(&str, String)> = Vec::new();
    for sample in &operation.samples {
        let name = match sample.mode {
            Some(Mode::Direct) => "direct",
            Some(Mode::Partner) => "partner",
            Some(Mode::Brand) => "brand",
            None => "full",
        };
        let text = statements(node, operation, sample, names, ending);
        let text = import(node, operation) + &text;
        if name != "full" || all.iter().all(|(_, other)| *other != text) {
            all.push((name, text));
        }
    }
    all
}

fn import(node: &Node<'_>, operation: &Operation) -> String {
    if operation.request.members.is_empty() {
        return String::new();
    }
    format!("use wechatpay_sdk::{}::{};\n\n", node.module(), operation.method.name())
}

/// The statements of a sample.
fn statements(
    node: &Node<'_>,
    operation: &Operation,
    sample: &Sample,
    names: &Names,
    ending: &str,
) -> String {
    let mut text = String::new();
    let has_request = !operation.request.members.is_empty();
    if has_request {
        let request = request(operation, sample, names).lay_out(0, "let request = ;".len());
        text.push_str(&format!("let request = {request};\n"));
    }
    let argument = has_request.then(|| Expression::Plain("request".to_owned()));
    let mut calls = steps(node, sample);
    calls.push((operation.method.name().to_owned(), argument));
    let name = match operation.answer {
        Answer::Redirect => "let url = ",
        Answer::Empty => "",
        _ => "let answer = ",
    };
    let chain = Expression::Chain("client".to_owned(), calls);
    let chain = chain.lay_out(0, name.len() + ending.len());
    let ending =
        if chain.contains('\n') { ending.replacen('.', "\n    .", 1) } else { ending.to_owned() };
    text.push_str(&format!("{name}{chain}{ending}\n"));
    text
}

/// The calls from the client to a node.
fn steps(node: &Node<'_>, sample: &Sample) -> Vec<(String, Option<Expression>)> {
    let steps = node.segments.iter().zip(&node.steps).map(|(segment, step)| {
        let name = segment.strip_prefix('{').and_then(|name| name.strip_suffix('}'));
        let argument = name.map(|name| {
            let variable = sample.variables.iter().find(|(variable, _)| variable == name);
            Expression::Plain(literal(variable.map_or("1", |(_, value)| value)))
        });
        (step.clone(), argument)
    });
    steps.collect()
}

/// The docs of a method's module.
pub(crate) fn module(operation: &Operation) -> String {
    comment(&escape(&words::both(&operation.summary, words::name(operation))))
}

/// The operations at and below a node: names first, because rustdoc's lists show the first
/// paragraph.
pub(crate) fn node(node: &Node<'_>) -> String {
    let path = format!("`{}`", node.title());
    words::of_node(node).map_or(path.clone(), |names| format!("{}\n\n{path}", escape(&names)))
}

/// The constants of an enumeration: docs, name and value of each.
pub(crate) fn constants(known: &Enumeration) -> Vec<(String, String, String)> {
    let mut taken = Vec::new();
    let meanings = known.meanings.iter().copied().chain(std::iter::repeat(None));
    let constants = known.values.iter().zip(meanings).map(|(value, meaning)| {
        let constant = names::constant(value, &taken);
        taken.push(constant.clone());
        (meant(value, meaning), constant, literal(value))
    });
    constants.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::Form;

    fn name(content: Content) -> Member {
        Member {
            name: "name".to_owned(),
            label: Some("姓名".to_owned()),
            english: Some("Name".to_owned()),
            is_required: true,
            is_sealed_by_caller: false,
            limits: Limits::default(),
            content,
            form: Form::default(),
            note: None,
            meanings: Vec::new(),
        }
    }

    #[test]
    fn a_member_has_its_names_and_what_they_do_not_say() {
        let mut of = name(Content::Text);
        assert_eq!(member(&of), "姓名 · Name");
        assert_eq!(setter(&of), "姓名（必填） · Name (required)");
        of.note = Some(Words { chinese: "格式 `yyyy_MM`", english: "As `yyyy_MM`" });
        of.limits.length = (None, Some(7));
        assert_eq!(
            member(&of),
            "姓名 · Name\n\n格式 `yyyy_MM`；最长 7 个字符。As `yyyy_MM`. At most 7 characters."
        );
        let text = "姓名（必填） · Name (required)\n\n格式 `yyyy_MM`。As `yyyy_MM`.";
        assert_eq!(setter(&of), text);
    }

    #[test]
    fn known_integers_say_what_they_mean() {
        let mut of = name(Content::List(Box::new(Content::Integer(vec![0, -1]))));
        of.meanings = vec![Some(Words { chinese: "成功", english: "Succeeded" }), None];
        assert_eq!(member(&of), "姓名 · Name\n\n- `0`: 成功 · Succeeded\n- `-1`");
    }

    #[test]
    fn a_member_that_nobody_has_translated_says_so_much_in_chinese() {
        let of = Member { label: None, english: None, ..name(Content::Fen) };
        assert_eq!(setter(&of), "`name`（必填）");
    }

    #[test]
    fn code_in_prose_stays_code() {
        assert_eq!(prose("`out_trade_no` of a_b"), "`out_trade_no` of a\\_b");
    }

    #[test]
    fn an_operation_links_one_page_of_each_kind() {
        let site = |page| format!("https://example.com/doc/v3/{page}");
        let all = ["merchant/1", "merchant/2", "partner/3"].map(site);
        let all: Vec<_> = all.iter().map(String::as_str).collect();
        assert_eq!(
            pages(&all),
            "\n官方文档 · Official pages: [merchant/1](https://example.com/doc/v3/merchant/1), \
             [partner/3](https://example.com/doc/v3/partner/3)\n"
        );
    }
}
