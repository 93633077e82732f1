//! `wechatpay describe`: members, limits, conditions, rate limits, errors and pages of one operation or notification.

use serde_json::{Value, json};
use wechatpay_catalogue::words::Language;
use wechatpay_catalogue::{Description, ErrorCode, KnownValue, Member, RateLimit, describe};

use crate::arguments::{Describe, Global};
use crate::commands::find;
use crate::failure::{Failure, Result};
use crate::{language, output};

pub(crate) fn run(arguments: &Describe, global: &Global) -> Result {
    let query = arguments.words.join(" ");
    let found = find::search(&query);
    let best = found.first().map_or(0, |(score, _)| *score);
    let exact: Vec<_> = found.iter().filter(|(score, _)| *score == best).collect();
    let entry = match (found.as_slice(), exact.as_slice()) {
        ([], _) => return Err(find::nothing(&query)),
        ([(_, entry)], _) => *entry,
        (_, [(score, entry)]) if *score >= find::EXACT => *entry,
        (all, _) => {
            let keys: Vec<_> =
                all.iter().take(10).map(|(_, entry)| format!("  {}", find::key(entry))).collect();
            let keys = keys.join("\n");
            return Err(Failure::usage(language::say(
                format!("`{query}` 对应多个接口或事件，请选择一个\n{keys}"),
                format!("`{query}` names several; choose one\n{keys}"),
            )));
        }
    };
    let description = describe(entry);
    if global.json {
        return output::print_json(&of_programs(&description));
    }
    output::print(text(&description, language::of_user()).as_bytes())
}

fn text(description: &Description, language: Language) -> String {
    let say = |chinese, english| language::either(language, chinese, english);
    let entry = &description.entry;
    let mut text = find::summary(entry, language);
    for page in entry.pages.iter().skip(1) {
        text.push_str(&format!("  {page}\n"));
    }
    let answer =
        if entry.method.is_some() { say("应答", "Answer") } else { say("内容", "Content") };
    for (title, members) in
        [(say("请求", "Request"), &description.request), (answer, &description.answer)]
    {
        if !members.is_empty() {
            text.push_str(&format!("\n{title}\n"));
            members.iter().for_each(|member| line(member, 1, language, &mut text));
        }
    }
    if !description.conditions.is_empty() {
        text.push_str(&format!("\n{}\n", say("条件", "Conditions")));
        for condition in &description.conditions {
            text.push_str(&format!("  {}\n", condition.told(language)));
        }
    }
    if !description.rate_limits.is_empty() {
        text.push_str(&format!("\n{}\n", say("频率限制", "Rate limits")));
        for limit in &description.rate_limits {
            text.push_str(&format!("  {}\n", limit.words(language)));
        }
    }
    if !description.errors.is_empty() {
        text.push_str(&format!("\n{}\n", say("错误码", "Errors")));
        description.errors.iter().for_each(|code| error(code, language, &mut text));
    }
    text
}

/// Prints a code, its cause, its remedy, and whether the request may be sent again.
fn error(code: &ErrorCode, language: Language, text: &mut String) {
    let say = |chinese, english| language::either(language, chinese, english);
    text.push_str(&format!("  {} {}\n", code.status, code.code));
    let space = say("", " ");
    text.push_str(&format!("      {}{space}{}\n", code.cause(language), code.remedy(language)));
    let effect = code
        .may_have_taken_effect
        .then(|| say("可能已经执行。", "The request may have been carried out."));
    let retry = match code.retry.as_deref() {
        Some("same-number") => say(
            "重试：消除原因后用原单号和原参数再发。",
            "Retry: once the cause is gone, with the same number and parameters.",
        ),
        Some("query-first") => {
            say("重试：先按单号查询，再决定。", "Retry: query by the number first.")
        }
        Some("later") => say("重试：稍后再发。", "Retry: later."),
        _ => say("重试：不要原样重发。", "Retry: not unchanged."),
    };
    let advice = effect.into_iter().chain([retry]).collect::<Vec<_>>().join(space);
    text.push_str(&format!("      {advice}\n"));
}

fn line(member: &Member, depth: usize, language: Language, text: &mut String) {
    let say = |chinese, english| language::either(language, chinese, english);
    let mut facts = vec![member.kind.clone()];
    facts.extend(member.format.clone());
    facts.extend(
        member
            .place
            .as_ref()
            .map(|place| format!("in {place}"))
            .filter(|_| language == Language::English),
    );
    facts.extend(member.place.clone().filter(|_| language == Language::Chinese));
    if member.is_required {
        facts.push(say("必填", "required").to_owned());
    }
    if let Some(encrypted) = &member.encrypted {
        facts.push(format!("{} {encrypted}", say("加密", "encrypted")));
    }
    let indent = "  ".repeat(depth);
    let label = member.label.of(language);
    text.push_str(&format!("{indent}{} ({})  {label}\n", member.name, facts.join(", ")));
    if let Some(note) = member.note {
        text.push_str(&format!("{indent}    {}\n", note.of(language)));
    }
    let limits = member.limits_in(language);
    if !limits.is_empty() {
        text.push_str(&format!("{indent}    {}\n", limits.join(say("，", ", "))));
    }
    if !member.values.is_empty() {
        text.push_str(&format!("{indent}    {}\n", say("取值：", "values:")));
        for known in &member.values {
            let meaning = known.meaning.map_or("", |meaning| meaning.of(language));
            text.push_str(&format!("{indent}      {}  {meaning}\n", known.value));
        }
    }
    member.members.iter().for_each(|inner| line(inner, depth + 1, language, text));
}

fn of_programs(description: &Description) -> Value {
    let mut all = find::json(&description.entry);
    let conditions: Vec<_> = description
        .conditions
        .iter()
        .map(|condition| json!({"members": condition.members, "zh": condition.chinese, "en": condition.english}))
        .collect();
    let parts = [
        ("request", members(&description.request)),
        ("answer", members(&description.answer)),
        ("conditions", conditions.into()),
        ("rate_limits", description.rate_limits.iter().map(rate_limit).collect()),
        ("errors", description.errors.iter().map(error_of_programs).collect()),
    ];
    if let Value::Object(all) = &mut all {
        all.extend(parts.map(|(name, value)| (name.to_owned(), value)));
    }
    all
}

fn rate_limit(limit: &RateLimit) -> Value {
    json!({"limit": limit.limit, "per": limit.per, "scope": limit.scope, "calls": limit.calls})
}

fn error_of_programs(code: &ErrorCode) -> Value {
    let both = |text: &dyn Fn(Language) -> String| json!({"zh": text(Language::Chinese), "en": text(Language::English)});
    json!({
        "code": code.code,
        "status": code.status,
        "may_have_taken_effect": code.may_have_taken_effect,
        "retry": code.retry,
        "cause": both(&|language| code.cause(language).to_owned()),
        "remedy": both(&|language| code.remedy(language).to_owned()),
    })
}

fn members(all: &[Member]) -> Value {
    let one = |member: &Member| {
        json!({
            "name": member.name,
            "label": {"zh": member.label.chinese, "en": member.label.english},
            "place": member.place,
            "type": member.kind,
            "format": member.format,
            "required": member.is_required,
            "encrypted": member.encrypted,
            "note": member.note.map(|note| json!({"zh": note.chinese, "en": note.english})),
            "values": member.values.iter().map(value).collect::<Vec<_>>(),
            "limits": member.limits.iter().cloned().collect::<serde_json::Map<_, _>>(),
            "members": members(&member.members),
        })
    };
    all.iter().map(one).collect()
}

fn value(known: &KnownValue) -> Value {
    let meaning =
        known.meaning.map(|meaning| json!({"zh": meaning.chinese, "en": meaning.english}));
    json!({"value": known.value, "meaning": meaning})
}
