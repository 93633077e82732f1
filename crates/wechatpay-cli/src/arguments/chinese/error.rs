//! An error of the command line in Chinese, from clap's kind and context.

use std::error::Error as _;
use std::net::AddrParseError;
use std::num::ParseIntError;

use clap::Error;
use clap::builder::Styles;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use wechatpay_catalogue::words::Language;

use crate::language::Wrong;

/// The message, with clap's suggestions and the usage.
pub(super) fn text(error: &Error, styles: &Styles) -> String {
    let mut text = message(error);
    let tips = tips(error);
    if !tips.is_empty() {
        text += &format!("\n\n{}", tips.join("\n"));
    }
    if let Some(ContextValue::StyledStr(usage)) = error.get(ContextKind::Usage) {
        let usage = super::without_english(&usage.ansi().to_string(), styles);
        text += &format!("\n\n{}", clap::builder::StyledStr::from(usage));
    }
    text
}

fn message(error: &Error) -> String {
    let argument = text_of(error, ContextKind::InvalidArg);
    let value = text_of(error, ContextKind::InvalidValue);
    match error.kind() {
        ErrorKind::UnknownArgument => format!("无法识别的参数 '{argument}'"),
        ErrorKind::InvalidSubcommand => {
            format!("没有命令 '{}'", text_of(error, ContextKind::InvalidSubcommand))
        }
        ErrorKind::MissingSubcommand => {
            let command = text_of(error, ContextKind::InvalidSubcommand);
            format!("'{command}' 后面缺少子命令{}", values(error, ContextKind::ValidSubcommand))
        }
        ErrorKind::MissingRequiredArgument => format!("缺少必需的参数：{}", listed(error)),
        ErrorKind::ArgumentConflict => conflict(error),
        ErrorKind::InvalidValue if value.is_empty() => {
            format!("'{argument}' 缺少值{}", values(error, ContextKind::ValidValue))
        }
        ErrorKind::InvalidValue => {
            let known = values(error, ContextKind::ValidValue);
            format!("'{value}' 不是 '{argument}' 的有效值{known}")
        }
        ErrorKind::ValueValidation => {
            let why = why(error).map_or_else(String::new, |why| format!("：{why}"));
            format!("'{value}' 不是 '{argument}' 的有效值{why}")
        }
        ErrorKind::NoEquals => format!("'{argument}' 与值之间需要等号"),
        ErrorKind::TooManyValues => format!("'{argument}' 的值过多：多出 '{value}'"),
        ErrorKind::TooFewValues => {
            let (least, given) = (
                number(error, ContextKind::MinValues),
                number(error, ContextKind::ActualNumValues),
            );
            format!("'{argument}' 至少需要 {least} 个值，只给出了 {given} 个")
        }
        ErrorKind::WrongNumberOfValues => {
            let expected = number(error, ContextKind::ExpectedNumValues);
            let given = number(error, ContextKind::ActualNumValues);
            format!("'{argument}' 需要 {expected} 个值，给出了 {given} 个")
        }
        ErrorKind::InvalidUtf8 => "命令行中有不是 UTF-8 的文本".to_owned(),
        _ => "命令行有误".to_owned(),
    }
}

fn conflict(error: &Error) -> String {
    let argument = match text_of(error, ContextKind::InvalidArg) {
        argument if argument.is_empty() => text_of(error, ContextKind::InvalidSubcommand),
        argument => argument,
    };
    match error.get(ContextKind::PriorArg) {
        Some(ContextValue::String(prior)) if *prior == argument => {
            format!("'{argument}' 只能使用一次")
        }
        Some(ContextValue::String(prior)) => format!("'{argument}' 不能与 '{prior}' 同时使用"),
        Some(ContextValue::Strings(prior)) => {
            format!("'{argument}' 不能与以下参数同时使用：{}", lines(prior))
        }
        _ => format!("'{argument}' 不能与其他参数同时使用"),
    }
}

/// Why a value is refused, if it is known in Chinese.
fn why(error: &Error) -> Option<String> {
    let source = error.source()?;
    if let Some(Wrong(text)) = source.downcast_ref() {
        return Some(text.of(Language::Chinese).to_owned());
    }
    if source.is::<ParseIntError>() {
        return Some("应为整数".to_owned());
    }
    if source.is::<AddrParseError>() {
        return Some("应为 IP 地址与端口，例如 `127.0.0.1:8080`".to_owned());
    }
    let text = source.to_string();
    // clap's ranges.
    let (_, range) = text.split_once(" is not in ")?;
    Some(format!("不在范围 {range} 内"))
}

fn tips(error: &Error) -> Vec<String> {
    let mut tips = Vec::new();
    for kind in
        [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue]
    {
        let similar = match error.get(kind) {
            Some(ContextValue::String(one)) => format!("'{one}'"),
            Some(ContextValue::Strings(several)) => {
                several.iter().map(|one| format!("'{one}'")).collect::<Vec<_>>().join("、")
            }
            _ => continue,
        };
        tips.push(format!("  你要找的是不是 {similar}？"));
    }
    if let Some(ContextValue::StyledStrs(all)) = error.get(ContextKind::Suggested) {
        tips.extend(all.iter().filter_map(|tip| suggestion(&tip.to_string())));
    }
    tips
}

/// clap's sentences, each with the words in quotes.
fn suggestion(english: &str) -> Option<String> {
    let quoted: Vec<&str> = english.split('\'').skip(1).step_by(2).collect();
    match quoted.as_slice() {
        [value, usage] if english.starts_with("to pass ") => {
            Some(format!("  要把 '{value}' 作为值传入，请写 '{usage}'"))
        }
        [command, dashes] if english.starts_with("subcommand ") => {
            Some(format!("  有命令 '{command}'；使用它时请去掉前面的 '{dashes}'"))
        }
        [command] if english.ends_with(" exists") => Some(format!("  有 '{command}'")),
        _ => None,
    }
}

fn text_of(error: &Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        _ => String::new(),
    }
}

fn number(error: &Error, kind: ContextKind) -> isize {
    match error.get(kind) {
        Some(ContextValue::Number(number)) => *number,
        _ => 0,
    }
}

fn listed(error: &Error) -> String {
    match error.get(ContextKind::InvalidArg) {
        Some(ContextValue::Strings(all)) => lines(all),
        _ => String::new(),
    }
}

fn lines(all: &[String]) -> String {
    all.iter().map(|one| format!("\n  {one}")).collect()
}

fn values(error: &Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::Strings(all)) if !all.is_empty() => {
            format!("\n  [可选值：{}]", all.join("、"))
        }
        _ => String::new(),
    }
}
