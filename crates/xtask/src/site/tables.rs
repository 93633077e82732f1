//! The tables of a page: members, errors, rate limits.

use wechatpay_catalogue::words::Language;
use wechatpay_catalogue::{ErrorCode, Member};

use super::either;

/// The members as a table, with nested ones indented; empty if there are none.
pub(super) fn members(all: &[Member], language: Language) -> String {
    if all.is_empty() {
        return String::new();
    }
    let mut text = either(
        language,
        "| 参数 | 类型 | 必填 | 描述 |\n| --- | --- | --- | --- |\n",
        "| name | type | required | description |\n| --- | --- | --- | --- |\n",
    )
    .to_owned();
    all.iter().for_each(|member| row(member, 0, language, &mut text));
    text + "\n"
}

fn row(member: &Member, depth: usize, language: Language, text: &mut String) {
    let indent = "&emsp;".repeat(depth);
    let mut kind = member.kind.clone();
    if let Some(format) = &member.format {
        kind = format!("{kind}<br>{format}");
    }
    if let Some(place) = member.place.as_deref() {
        kind = format!("{kind}<br>{place}");
    }
    let required = if member.is_required { either(language, "是", "yes") } else { "" };
    let mut about = vec![cell(member.label.of(language))];
    if member.encrypted.is_some() {
        about.push(either(language, "加密传输", "encrypted").to_owned());
    }
    about.extend(member.note.map(|note| cell(note.of(language))));
    let limits = member.limits_in(language);
    if !limits.is_empty() {
        about.push(cell(&limits.join(either(language, "，", ", "))));
    }
    about.extend(member.values.iter().map(|known| {
        let meaning = known.meaning.map_or("", |meaning| meaning.of(language));
        format!("`{}` {}", known.value, cell(meaning))
    }));
    text.push_str(&format!(
        "| {indent}`{}` | {kind} | {required} | {} |\n",
        member.name,
        about.join("<br>")
    ));
    member.members.iter().for_each(|inner| row(inner, depth + 1, language, text));
}

/// The error codes with recommended actions.
pub(super) fn errors(all: &[ErrorCode], language: Language) -> String {
    if all.is_empty() {
        return String::new();
    }
    let mut text = either(
        language,
        "| 错误码 | 状态码 | 原因 | 处理 | 可能已生效 |\n| --- | --- | --- | --- | --- |\n",
        "| code | status | cause | remedy | may have taken effect |\n| --- | --- | --- | --- | --- |\n",
    )
    .to_owned();
    for code in all {
        let effect = if code.may_have_taken_effect { either(language, "是", "yes") } else { "" };
        text.push_str(&format!(
            "| `{}` | {} | {} | {} | {effect} |\n",
            code.code,
            code.status,
            cell(code.cause(language)),
            cell(code.remedy(language)),
        ));
    }
    text + "\n"
}

/// Escapes a text for Markdown, Vue and the table. Text in backticks is already code.
pub(super) fn cell(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut is_code = false;
    for character in text.chars() {
        match character {
            '`' => {
                is_code = !is_code;
                out.push(character);
            }
            '|' => out.push_str("\\|"),
            '\n' => out.push(' '),
            '*' | '_' | '[' | ']' | '\\' if !is_code => {
                out.push('\\');
                out.push(character);
            }
            '<' if !is_code => out.push_str("&lt;"),
            '{' if !is_code => out.push_str("&#123;"),
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_markdown_would_read_is_escaped() {
        assert_eq!(cell("^[a_|*]{2}$"), r"^\[a\_\|\*\]&#123;2}$");
        assert_eq!(cell("a < b, `x_y|z`"), r"a &lt; b, `x_y\|z`");
    }
}
