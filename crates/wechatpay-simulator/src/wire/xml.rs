//! The XML of v2: one root element with flat text children. Input is untrusted: document types,
//! entities other than the five predefined ones, attributes, nesting and repeated names are
//! refused.

use std::collections::BTreeMap;

use quick_xml::Reader;
use quick_xml::events::Event;
use serde_json::{Map, Value};

/// Names and values, sorted by name as the signature requires.
pub(crate) type Members = BTreeMap<String, String>;

pub(crate) fn put(members: &mut Members, name: &str, value: &str) {
    members.insert(name.to_owned(), value.to_owned());
}

/// Parses `<xml><name>value</name>…</xml>`; `None` for any other document.
pub(crate) fn parse(document: &[u8]) -> Option<Members> {
    let document = std::str::from_utf8(document).ok()?;
    if !document.chars().all(is_character) {
        return None;
    }
    let mut reader = Reader::from_str(document);
    let mut members = Members::new();
    let mut inside_root = false;
    let mut after_root = false;
    let mut member: Option<(String, String)> = None;
    let mut at_start = true;
    loop {
        let event = reader.read_event().ok()?;
        let first = std::mem::take(&mut at_start);
        match event {
            Event::Eof => break,
            Event::Decl(declaration) if first && is_declaration(&declaration) => {}
            // No `--` inside (XML 1.0, 2.5).
            Event::Comment(comment) if !comment.contains("--") && !comment.ends_with('-') => {}
            Event::Start(start) => {
                if start.attributes().next().is_some() || after_root {
                    return None;
                }
                let name = start.name().as_ref().to_owned();
                if !inside_root {
                    if name != "xml" {
                        return None;
                    }
                    inside_root = true;
                } else if member.is_none() {
                    member = Some((name, String::new()));
                } else {
                    return None;
                }
            }
            Event::Empty(empty) => {
                if !inside_root || member.is_some() || empty.attributes().next().is_some() {
                    return None;
                }
                insert(&mut members, empty.name().as_ref().to_owned(), String::new())?;
            }
            Event::End(_) => match member.take() {
                Some((name, value)) => insert(&mut members, name, value)?,
                None => {
                    inside_root = false;
                    after_root = true;
                }
            },
            Event::Text(text) => match &mut member {
                _ if text.contains("]]>") => return None,
                Some((_, value)) => value.push_str(&one_line_end(&text)),
                None if text.trim_matches([' ', '\t', '\r', '\n']).is_empty() => {}
                None => return None,
            },
            Event::CData(text) => member.as_mut()?.1.push_str(&one_line_end(&text)),
            Event::GeneralRef(name) => member.as_mut()?.1.push(character(&name)?),
            // A document type can define entities, and processing instructions are not needed.
            Event::DocType(_) | Event::PI(_) | Event::Decl(_) | Event::Comment(_) => return None,
        }
    }
    after_root.then_some(members)
}

fn insert(members: &mut Members, name: String, value: String) -> Option<()> {
    if !is_name(&name) {
        return None;
    }
    members.insert(name, value).is_none().then_some(())
}

/// Whether a text is an XML name (1.0, 2.3) in the characters of the platform's names. The parser
/// accepts any text, even `@/` and `a=1&b`.
fn is_name(name: &str) -> bool {
    let is_inner = |one: char| one.is_ascii_alphanumeric() || matches!(one, '_' | '-' | '.');
    name.starts_with(|one: char| one.is_ascii_alphabetic() || one == '_')
        && name.chars().all(is_inner)
}

/// Whether a text is `xml version="1.0" encoding="UTF-8"`; the encoding is optional.
fn is_declaration(text: &str) -> bool {
    let is_quoted = |part: &str, name: &str, value: &str| {
        let given = part.strip_prefix(name).and_then(|rest| rest.strip_prefix('='));
        let unquoted = given.and_then(|given| {
            let quote = given.chars().next().filter(|one| matches!(one, '"' | '\''))?;
            given.strip_prefix(quote)?.strip_suffix(quote)
        });
        unquoted.is_some_and(|unquoted| unquoted.eq_ignore_ascii_case(value))
    };
    let parts: Vec<_> = text.split_ascii_whitespace().collect();
    match parts.as_slice() {
        ["xml", version, rest @ ..] if is_quoted(version, "version", "1.0") => match rest {
            [] => true,
            [encoding] => is_quoted(encoding, "encoding", "UTF-8"),
            _ => false,
        },
        _ => false,
    }
}

/// Replaces every line ending by a line feed (XML 1.0, 2.11).
fn one_line_end(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

/// Whether a character may occur in a document (XML 1.0, 2.2).
fn is_character(one: char) -> bool {
    matches!(one, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..)
}

/// The character of a predefined entity or a character reference.
fn character(name: &str) -> Option<char> {
    match name {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "apos" => Some('\''),
        "quot" => Some('"'),
        _ => {
            let number = name.strip_prefix('#')?;
            // XML does not allow a sign, but Rust would parse it.
            let code = match number.strip_prefix('x') {
                Some(hex) if !hex.starts_with('+') => u32::from_str_radix(hex, 16).ok()?,
                None if !number.starts_with('+') => number.parse().ok()?,
                _ => return None,
            };
            char::from_u32(code).filter(|one| is_character(*one))
        }
    }
}

/// Writes members as the platform does: sorted by name, every value as CDATA.
pub(crate) fn write(members: &Members) -> String {
    let members: Vec<_> =
        members.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    write_as("xml", &members)
}

/// Same as [`write`], in the given order and with this root element.
pub(crate) fn write_as(root: &str, members: &[(&str, &str)]) -> String {
    let members: String = members.iter().map(|(name, value)| element(name, value)).collect();
    format!("<{root}>{members}</{root}>")
}

/// Same as [`write_as`], with nested elements after the flat ones.
pub(crate) fn write_nested(members: &[(&str, &str)], nested: &Map<String, Value>) -> String {
    let flat: String = members.iter().map(|(name, value)| element(name, value)).collect();
    format!("<xml>{flat}{}</xml>", inner(nested))
}

fn inner(members: &Map<String, Value>) -> String {
    members.iter().map(|(name, value)| nest(name, value)).collect()
}

/// A list is written as repeated elements with the same name.
fn nest(name: &str, value: &Value) -> String {
    match value {
        Value::Object(members) => format!("<{name}>{}</{name}>\n", inner(members)),
        Value::Array(values) => values.iter().map(|value| nest(name, value)).collect(),
        Value::String(text) => element(name, text),
        other => element(name, &other.to_string()),
    }
}

fn element(name: &str, value: &str) -> String {
    // A value cannot contain the end of its own section; it is split there.
    let value = value.replace("]]>", "]]]]><![CDATA[>");
    // A parser reads a bare CR as a line feed, and the signature would not match.
    let value = value.replace('\r', "]]>&#13;<![CDATA[");
    format!("<{name}><![CDATA[{value}]]></{name}>\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn members(pairs: &[(&str, &str)]) -> Members {
        let own = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        pairs.iter().map(own).collect()
    }

    #[test]
    fn reads_flat_documents() {
        let document = "<?xml version=\"1.0\"?>\n<xml>\n <a>1 &lt; 2&#20013;&#x4e2d;</a>\
            <b><![CDATA[<c>&amp;]]></b><e></e><f/><!-- x --></xml>\n";
        let expected = [("a", "1 < 2中中"), ("b", "<c>&amp;"), ("e", ""), ("f", "")];
        assert_eq!(parse(document.as_bytes()), Some(members(&expected)));
    }

    #[test]
    fn refuses_everything_else() {
        for document in [
            "",
            "<xml>",
            "<a/>",
            "<xml/>",
            "<other><a>1</a></other>",
            "<xml><a>1</a></xml><xml></xml>",
            "<xml><a>1</a><a>2</a></xml>",
            "<xml><a/><a>2</a></xml>",
            "<xml><a><b>1</b></a></xml>",
            "<xml><a><b/></a></xml>",
            "<xml>text</xml>",
            "<xml><@@/ \t/></xml>",
            "<xml><1>1</1></xml>",
            "<xml><a=1&b>2</a=1&b></xml>",
            "<xml><trade_state=PAYERROR&trade_type>JSAPI</trade_state=PAYERROR&trade_type></xml>",
            "<xml><\u{aa}>1</\u{aa}></xml>",
            "<xml><a:b>1</a:b></xml>",
            "<xml><a>]]></a></xml>",
            "<xml>]]></xml>",
            "<xml><!-- -- --><a>1</a></xml>",
            "<xml><!-- ---><a>1</a></xml>",
            "<xml><!--><a>1</a></xml>",
            "<xml><?xml version=\"1.0\"?><a>1</a></xml>",
            "\n<?xml version=\"1.0\"?><xml><a>1</a></xml>",
            "<!-- x --><?xml version=\"1.0\"?><xml><a>1</a></xml>",
            "<?xml version=\"1.0\"?><?xml version=\"1.0\"?><xml><a>1</a></xml>",
            "<?xml version=\"1.0\" encoding=\"GBK\"?><xml><a>1</a></xml>",
            "<?xml version=\"1.0'?><xml><a>1</a></xml>",
            "<?xml?><xml><a>1</a></xml>",
            "<xml><a>1 & 2</a></xml>",
            "<xml><a>&#X41;</a></xml>",
            "<xml><a>1</a b></xml>",
            "<xml><a / >1</a></xml>",
            "<xml><![cdata[1]]></xml>",
            "<xml><a>1</a>&#32;</xml>",
            "<xml><a>\u{fffe}</a></xml>",
            "<xml><![CDATA[text]]></xml>",
            "<xml x=\"1\"><a>1</a></xml>",
            "<xml><a x=\"1\">1</a></xml>",
            "<xml><a>&other;</a></xml>",
            "<xml><a>&#xD800;</a></xml>",
            "<xml><a>&#0;</a></xml>",
            "<xml><a>&#+65;</a></xml>",
            "<xml><a>&#x+41;</a></xml>",
            "<xml><a>\u{0}</a></xml>",
            "\u{b}<xml><a>1</a></xml>",
            "<xml><a>1</b></xml>",
            "<xml><a>1</a></xml> after",
            "<!DOCTYPE xml><xml><a>1</a></xml>",
            "<!DOCTYPE xml [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><xml><a>&e;</a></xml>",
            "<xml><?php 1 ?></xml>",
            "{\"a\": 1}",
        ] {
            assert_eq!(parse(document.as_bytes()), None, "{document}");
        }
        assert_eq!(parse(b"<xml><a>\xff</a></xml>"), None);
    }

    #[test]
    fn line_ends_are_line_feeds() {
        let document = "<?xml version='1.0' encoding=\"utf-8\"?>\r\n<xml>\r<a>1\r\n2\r3&#13;</a>\
            <b><![CDATA[\r\n\r]]></b></xml>";
        assert_eq!(parse(document.as_bytes()), Some(members(&[("a", "1\n2\n3\r"), ("b", "\n\n")])));
    }

    #[test]
    fn elements_stand_within_elements() {
        let nested = serde_json::json!({"list": {"one": [{"n": 1}, {"n": 2}]}});
        let expected = "<xml><a><![CDATA[x]]></a>\n<list><one><n><![CDATA[1]]></n>\n</one>\n\
            <one><n><![CDATA[2]]></n>\n</one>\n</list>\n</xml>";
        assert_eq!(write_nested(&[("a", "x")], nested.as_object().unwrap()), expected);
    }

    #[test]
    fn what_is_written_can_be_read() {
        let written =
            members(&[("a", "x ]]> y <&>\"'"), ("b", ""), ("c", "张三"), ("d", "1\r\n2\r]]>")]);
        assert_eq!(parse(write(&written).as_bytes()), Some(written));
    }
}
