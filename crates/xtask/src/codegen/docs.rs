//! Rustdoc of generated code.

use super::model::{Answer, Content, Member, Operation};
use super::names;
use super::sample::{Expression, literal, request};
use super::tree::Node;
use super::types::Names;

/// Lines of a documentation comment.
pub(crate) fn comment(text: &str) -> String {
    let lines = text.lines().map(|line| match line {
        "" => "///\n".to_owned(),
        line => format!("/// {line}\n"),
    });
    lines.collect()
}

/// A text of the platform's documentation, without meaning in Markdown.
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
        for c in word.chars() {
            if matches!(c, '[' | ']' | '<' | '>' | '`' | '*' | '\\' | '_' | '|' | '#') {
                escaped.push('\\');
            }
            escaped.push(c);
        }
    }
    escaped
}

/// An official short name, or `name` where there is none.
pub(crate) fn label(label: Option<&str>, name: &str) -> String {
    let label = label.map(escape).filter(|label| !label.is_empty());
    label.unwrap_or_else(|| format!("`{name}`"))
}

/// A member: its official short name, and what its type does not say.
pub(crate) fn member(member: &Member) -> String {
    let mut text = label(member.label.as_deref(), &member.name);
    match member.content.innermost() {
        Content::Sensitive => text.push_str("，加密传输"),
        Content::Fen => text.push_str("，单位为分"),
        Content::Minor => text.push_str("，货币最小单位"),
        Content::MicroFen => text.push_str("，单位为百万分之一分"),
        Content::Decimal8 => text.push_str("，以 10⁻⁸ 为单位"),
        Content::Integer(known) if !known.is_empty() => {
            let known: Vec<_> = known.iter().map(|value| format!("`{value}`")).collect();
            text.push_str(&format!("，已知取值：{}", known.join("、")));
        }
        _ if member.is_sealed_by_caller => text.push_str("，密文，由调用方加解密"),
        _ => {}
    }
    text
}

/// An operation: name, modes, path, sample, official page.
pub(crate) fn operation(node: &Node<'_>, operation: &Operation, names: &Names) -> String {
    let modes = operation.modes.join(" and ");
    let modes = if modes.is_empty() { modes } else { format!(" ({modes})") };
    let summary = escape(&operation.summary);
    let method = operation.method.name().to_uppercase();
    let mut text = format!("{summary}{modes}\n\n`{method} {}`\n", operation.path);
    if operation.status.as_deref() == Some("closed-to-new") {
        text.push_str("\nClosed to new merchants.\n");
    }
    if operation.pages.is_some() {
        text.push_str("\n`Call::pages` and `Call::items` go on from page to page.\n");
    }
    text.push_str(&format!("\n```no_run\n{}```\n", sample(node, operation, names)));
    if let Some(link) = &operation.link {
        text.push_str(&format!("\n[官方文档]({link})\n"));
    }
    comment(&text)
}

/// The sample: the typed chain, and what is around it so that it compiles.
fn sample(node: &Node<'_>, operation: &Operation, names: &Names) -> String {
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
        statements(node, operation, names, ending),
    )
}

/// The sample as the reference shows it.
pub(crate) fn shown(node: &Node<'_>, operation: &Operation, names: &Names) -> String {
    let ending = if matches!(operation.answer, Answer::Redirect) { "?;" } else { ".await?;" };
    import(node, operation) + &statements(node, operation, names, ending)
}

fn import(node: &Node<'_>, operation: &Operation) -> String {
    if operation.request.members.is_empty() {
        return String::new();
    }
    format!("use wechatpay_sdk::{}::{};\n\n", node.module(), operation.method.name())
}

/// The statements of the sample.
fn statements(node: &Node<'_>, operation: &Operation, names: &Names, ending: &str) -> String {
    let mut text = String::new();
    let has_request = !operation.request.members.is_empty();
    if has_request {
        let request = request(operation, names).lay_out(0, "let request = ;".len());
        text.push_str(&format!("let request = {request};\n"));
    }
    let argument = has_request.then(|| Expression::Plain("request".to_owned()));
    let mut calls = steps(node, operation);
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

/// The calls from the client down to a node.
fn steps(node: &Node<'_>, operation: &Operation) -> Vec<(String, Option<Expression>)> {
    let steps = node.segments.iter().zip(&node.steps).map(|(segment, step)| {
        let name = segment.strip_prefix('{').and_then(|name| name.strip_suffix('}'));
        let argument = name.map(|name| {
            let variable = operation.variables.iter().find(|variable| variable.name == name);
            let sample = variable.and_then(|variable| variable.sample.clone());
            Expression::Plain(literal(&sample.unwrap_or_else(|| "1".to_owned())))
        });
        (step.clone(), argument)
    });
    steps.collect()
}

/// What sets a member.
pub(crate) fn setter(of: &Member) -> String {
    let required = if of.is_required { "（必填）" } else { "" };
    format!("{}{required}", member(of))
}

/// What the module of a method is about.
pub(crate) fn module(operation: &Operation) -> String {
    comment(&escape(&operation.summary))
}

/// A constant of an enumeration needs no comment of its own: its value is one.
pub(crate) fn constants(values: &[String]) -> Vec<(String, String)> {
    let mut taken = Vec::new();
    let constants = values.iter().map(|value| {
        let constant = names::constant(value, &taken);
        taken.push(constant.clone());
        (constant, literal(value))
    });
    constants.collect()
}

#[cfg(test)]
mod tests {
    use super::super::limits::Limits;
    use super::*;

    #[test]
    fn a_member_says_what_its_type_does_not() {
        let of = |content, is_sealed_by_caller| {
            let (name, label) = ("name".to_owned(), Some("姓名".to_owned()));
            member(&Member {
                name,
                label,
                is_required: false,
                is_sealed_by_caller,
                limits: Limits::default(),
                content,
            })
        };
        assert_eq!(of(Content::Text, false), "姓名");
        assert_eq!(of(Content::Text, true), "姓名，密文，由调用方加解密");
        assert_eq!(of(Content::Sensitive, false), "姓名，加密传输");
        assert_eq!(of(Content::List(Box::new(Content::Fen)), false), "姓名，单位为分");
        assert_eq!(of(Content::Integer(vec![0, -1]), false), "姓名，已知取值：`0`、`-1`");
    }
}
