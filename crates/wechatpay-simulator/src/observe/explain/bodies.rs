//! Bodies that may have been signed instead of the received body.

use super::cause;
use super::json::{Escapes, Style, render, sorted};
use super::message::Instead;

/// Longest body for which all alternative forms are tried.
const MOST: usize = 64 << 10;

const COMPACT: Style = Style { after_colon: "", after_comma: "", indent: None };
const PYTHON: Style = Style { after_colon: " ", after_comma: " ", indent: None };

/// The styles of common serialisers.
const STYLES: &[(&str, &str, Style)] = &[
    ("without white space", "不带空白", COMPACT),
    ("with spaces after `:` and `,`", "冒号和逗号之后带空格", PYTHON),
    ("on several lines, two spaces further in", "多行、缩进两个空格", pretty("  ")),
    ("on several lines, four spaces further in", "多行、缩进四个空格", pretty("    ")),
    ("on several lines, a tab further in", "多行、缩进一个制表符", pretty("\t")),
    (
        "with spaces after `:`",
        "冒号之后带空格",
        Style { after_colon: " ", after_comma: "", indent: None },
    ),
];

const ESCAPES: &[(&str, &str, Escapes)] = &[
    ("", "", Escapes::AsTheyAre),
    ("", "", Escapes::Fewest),
    (
        ", with `\\u` instead of characters",
        "，并把非 ASCII 字符转义为 \\u",
        Escapes::Ascii { upper: false, slash: false },
    ),
    (
        ", with `\\u` instead of characters and `\\/` instead of `/`",
        "，并把非 ASCII 字符转义为 \\u、把 / 转义为 \\/",
        Escapes::Ascii { upper: false, slash: true },
    ),
    (", with `\\/` instead of `/`", "，并把 / 转义为 \\/", Escapes::Slash),
    (
        ", with `\\u` instead of characters",
        "，并把非 ASCII 字符转义为 \\u",
        Escapes::Ascii { upper: true, slash: false },
    ),
    (
        ", with `\\u003c` and the like instead of `<`, `>`, `&`",
        "，并转义了 <、>、&",
        Escapes::Html { gson: false },
    ),
    (
        ", with `\\u003d` and the like instead of `=`, `'`, `<`, `>`, `&`",
        "，并转义了 =、'、<、>、&",
        Escapes::Html { gson: true },
    ),
];

const fn pretty(indent: &'static str) -> Style {
    Style { after_colon: " ", after_comma: "", indent: Some(indent) }
}

/// The bodies that may have been signed, most likely first. For an upload, `body` is its signed
/// part `meta`, and `whole` is the complete body.
pub(super) fn instead(body: &[u8], whole: Option<&[u8]>) -> Vec<Instead<Vec<u8>>> {
    let mut all = Vec::new();
    if let Some(whole) = whole {
        all.push(Instead::new(
            cause::UPLOAD_SIGNED_WHOLE,
            "The whole body of an upload was signed: only the text of its part `meta` is.",
            "上传文件时对整个请求报文主体签了名：只应对 meta 部分的文本签名。",
            whole.to_vec(),
        ));
    }
    if body.is_empty() {
        for added in ["{}", "null", "[]", "\"\"", "undefined", "None"] {
            all.push(Instead::new(
                cause::BODY_RESERIALISED,
                format!(
                    "`{added}` was signed instead of a body that is empty: its line is \
                     empty then."
                ),
                format!("请求没有报文主体，签名时却写了 {added}：这一行应为空。"),
                added.as_bytes().to_vec(),
            ));
        }
        return all;
    }
    all.push(Instead::new(
        cause::BODY_LEFT_OUT,
        "The body was left out of the message that was signed.",
        "签名串漏掉了请求报文主体。",
        Vec::new(),
    ));
    let mut add = |en: String, zh: String, value: Vec<u8>| {
        if value != body {
            let en = format!(
                "The body was serialised twice: what was signed is the same JSON {en}. Serialise \
                 once, sign those bytes and send them."
            );
            let zh = format!(
                "请求报文主体被序列化了两次：签名用的是{zh}的同一 JSON。请只序列化一次，签名和发\
                 送使用同一份字节。"
            );
            all.push(Instead::new(cause::BODY_RESERIALISED, en, zh, value));
        }
    };
    let trimmed = body.trim_ascii();
    add("without white space around it".into(), "首尾不带空白".into(), trimmed.to_vec());
    for end in ["\n", "\r\n", " "] {
        add(
            "with white space behind it".into(),
            "末尾带空白".into(),
            [body, end.as_bytes()].concat(),
        );
    }
    let Ok(text) = std::str::from_utf8(body) else { return all };
    let short = body.len() <= MOST;
    let escapes = if short { ESCAPES } else { ESCAPES.get(..1).unwrap_or_default() };
    for (style, zh_style, form) in STYLES {
        for (escape, zh_escape, escapes) in escapes {
            if let Some(made) = render(text, *form, *escapes) {
                add(
                    format!("{style}{escape}"),
                    format!("{zh_style}{zh_escape}"),
                    made.into_bytes(),
                );
            }
        }
    }
    let sorted = if short { sorted(text) } else { None };
    for (style, zh_style, form) in STYLES.iter().take(2) {
        for (escape, zh_escape, escapes) in escapes {
            let made = sorted.as_deref().and_then(|sorted| render(sorted, *form, *escapes));
            if let Some(made) = made {
                let en = format!("{style}{escape}, its members sorted by their names");
                add(en, format!("按成员名排序、{zh_style}{zh_escape}"), made.into_bytes());
            }
        }
    }
    all
}
