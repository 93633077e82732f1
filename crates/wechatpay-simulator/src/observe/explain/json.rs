//! JSON in the formats of common serialisers, with the members in their original order.

use serde::de::IgnoredAny;
use serde_json::{Map, Value};

const MOST_TIMES: usize = 8;

/// A token of a document.
#[derive(Clone, Copy)]
enum Token<'a> {
    /// A string with its quotes.
    Text(&'a str),
    /// One of `{}[]:,`.
    Mark(char),
    /// A number, `true`, `false` or `null`.
    Word(&'a str),
}

/// The white space of a document.
#[derive(Clone, Copy)]
pub(super) struct Style {
    pub(super) after_colon: &'static str,
    pub(super) after_comma: &'static str,
    /// Indentation, with each member on its own line.
    pub(super) indent: Option<&'static str>,
}

/// The escaping of characters in strings.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Escapes {
    /// As in the original document.
    AsTheyAre,
    /// Only the escapes that JSON requires.
    Fewest,
    /// All characters outside ASCII as `\uXXXX`, in lower or upper case; optionally `/` as `\/`.
    Ascii { upper: bool, slash: bool },
    /// `/` as `\/`.
    Slash,
    /// `<`, `>` and `&` as `\u003c` …, like Go; also `=` and `'`, like Gson.
    Html { gson: bool },
}

/// The document in another format; `None` if it is not JSON, or grows by more than this factor.
pub(super) fn render(document: &str, style: Style, escapes: Escapes) -> Option<String> {
    let mut text = String::with_capacity(document.len() * 2);
    // In a deeply nested document, each line begins with much white space.
    let most = document.len().saturating_mul(MOST_TIMES).saturating_add(1024);
    let mut depth = 0_usize;
    let mut tokens = tokens(document)?.into_iter().peekable();
    let line = |text: &mut String, depth: usize| {
        if let Some(indent) = style.indent {
            text.push('\n');
            text.push_str(&indent.repeat(depth));
        }
    };
    while let Some(token) = tokens.next() {
        if text.len() > most {
            return None;
        }
        match token {
            Token::Text(raw) => write_text(&mut text, raw, escapes),
            Token::Word(word) => text.push_str(word),
            Token::Mark(mark @ ('{' | '[')) => {
                text.push(mark);
                // An empty object or list stays on one line.
                if let Some(Token::Mark(end @ ('}' | ']'))) = tokens.peek() {
                    text.push(*end);
                    tokens.next();
                } else {
                    depth += 1;
                    line(&mut text, depth);
                }
            }
            Token::Mark(mark @ ('}' | ']')) => {
                depth = depth.saturating_sub(1);
                line(&mut text, depth);
                text.push(mark);
            }
            Token::Mark(':') => {
                text.push(':');
                text.push_str(style.after_colon);
            }
            Token::Mark(mark) => {
                text.push(mark);
                text.push_str(style.after_comma);
                line(&mut text, depth);
            }
        }
    }
    Some(text)
}

/// The document with the members of its objects sorted by name.
pub(super) fn sorted(document: &str) -> Option<String> {
    fn sort(value: Value) -> Value {
        match value {
            Value::Object(members) => {
                let mut members: Vec<(String, Value)> = members.into_iter().collect();
                members.sort_by(|(one, _), (other, _)| one.cmp(other));
                let members = members.into_iter().map(|(name, value)| (name, sort(value)));
                Value::Object(members.collect::<Map<_, _>>())
            }
            Value::Array(values) => values.into_iter().map(sort).collect(),
            value => value,
        }
    }
    let value: Value = serde_json::from_str(document).ok()?;
    Some(sort(value).to_string())
}

fn tokens(document: &str) -> Option<Vec<Token<'_>>> {
    serde_json::from_str::<IgnoredAny>(document).ok()?;
    let mut tokens = Vec::new();
    let mut rest = document.trim_start();
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '"' => text_length(rest)?,
            '{' | '}' | '[' | ']' | ':' | ',' => 1,
            _ => rest.find([' ', '\t', '\r', '\n', ',', '}', ']']).unwrap_or(rest.len()).max(1),
        };
        let (token, after) = rest.split_at_checked(length)?;
        tokens.push(match first {
            '"' => Token::Text(token),
            '{' | '}' | '[' | ']' | ':' | ',' => Token::Mark(first),
            _ => Token::Word(token),
        });
        rest = after.trim_start();
    }
    Some(tokens)
}

/// The length of the string at the start of this text, with its quotes.
fn text_length(text: &str) -> Option<usize> {
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return Some(at + 1),
            _ => {}
        }
    }
    None
}

fn write_text(text: &mut String, raw: &str, escapes: Escapes) {
    let plain = (escapes != Escapes::AsTheyAre).then(|| serde_json::from_str::<String>(raw).ok());
    let fewest = plain.flatten().and_then(|plain| serde_json::to_string(&plain).ok());
    // A string that cannot be parsed stays unchanged.
    let Some(fewest) = fewest else { return text.push_str(raw) };
    for character in fewest.chars() {
        match (escapes, character) {
            (Escapes::Slash | Escapes::Ascii { slash: true, .. }, '/') => text.push_str("\\/"),
            (Escapes::Html { .. }, '<' | '>' | '&')
            | (Escapes::Html { gson: true }, '=' | '\'') => {
                text.push_str(&format!("\\u{:04x}", u32::from(character)));
            }
            (Escapes::Ascii { upper, .. }, character) if !character.is_ascii() => {
                for unit in character.encode_utf16(&mut [0; 2]) {
                    text.push_str(&match upper {
                        true => format!("\\u{unit:04X}"),
                        false => format!("\\u{unit:04x}"),
                    });
                }
            }
            (_, character) => text.push(character),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const COMPACT: Style = Style { after_colon: "", after_comma: "", indent: None };
    const PRETTY: Style = Style { after_colon: " ", after_comma: "", indent: Some("  ") };

    fn written(document: &str, style: Style, escapes: Escapes) -> String {
        render(document, style, escapes).unwrap()
    }

    #[test]
    fn white_space_is_written_anew() {
        let document = "{ \"b\":1.50 ,\"a\" : [ true,{} , [ ]],\"c\":\"x: \\\" , y\"}\n";
        let compact = r#"{"b":1.50,"a":[true,{},[]],"c":"x: \" , y"}"#;
        assert_eq!(written(document, COMPACT, Escapes::AsTheyAre), compact);
        let python = Style { after_colon: " ", after_comma: " ", indent: None };
        let spaced = r#"{"b": 1.50, "a": [true, {}, []], "c": "x: \" , y"}"#;
        assert_eq!(written(compact, python, Escapes::AsTheyAre), spaced);
        let pretty = "{\n  \"b\": 1.50,\n  \"a\": [\n    true,\n    {},\n    []\n  ],\n  \"c\": \
                      \"x: \\\" , y\"\n}";
        assert_eq!(written(spaced, PRETTY, Escapes::AsTheyAre), pretty);
        let sorted = sorted(document).unwrap();
        assert_eq!(sorted, r#"{"a":[true,{},[]],"b":1.5,"c":"x: \" , y"}"#);
    }

    #[test]
    fn characters_are_written_anew() {
        let document = r#"["茶/😀<&='>"]"#;
        let as_ = |escapes| written(document, COMPACT, escapes);
        assert_eq!(as_(Escapes::AsTheyAre), document);
        let ascii = Escapes::Ascii { upper: false, slash: false };
        assert_eq!(as_(ascii), r#"["\u8336/\ud83d\ude00<&='>"]"#);
        let php = Escapes::Ascii { upper: true, slash: true };
        assert_eq!(as_(php), r#"["\u8336\/\uD83D\uDE00<&='>"]"#);
        assert_eq!(as_(Escapes::Html { gson: false }), r#"["茶/😀\u003c\u0026='\u003e"]"#);
        let gson = r#"["茶/😀\u003c\u0026\u003d\u0027\u003e"]"#;
        assert_eq!(as_(Escapes::Html { gson: true }), gson);
        assert_eq!(written(r#"["\u8336\/"]"#, COMPACT, Escapes::Fewest), r#"["茶/"]"#);
    }

    #[test]
    fn what_is_no_json_has_no_forms() {
        for wrong in ["", "{", "[1,]", "\"", "{\"a\":1}x", "\u{feff}{}"] {
            assert_eq!(render(wrong, COMPACT, Escapes::AsTheyAre), None, "{wrong}");
        }
        assert_eq!(written("\"\\ud800\"", COMPACT, Escapes::AsTheyAre), "\"\\ud800\"");
    }
}
