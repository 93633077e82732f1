//! Writes YAML in the catalogue's own layout: block style, with values marked as `Node::Flow` on
//! one line.

use serde_json::Value;

use crate::node::Node;

pub(crate) fn write(node: &Node) -> String {
    let mut out = String::new();
    block(node, 0, &mut out);
    out
}

fn block(node: &Node, indent: usize, out: &mut String) {
    match node {
        Node::Map(members) => {
            for (key, value) in members {
                out.push_str(&" ".repeat(indent));
                out.push_str(&scalar(key, false));
                out.push(':');
                after(value, indent + 2, out);
            }
        }
        Node::List(items) => {
            for item in items {
                out.push_str(&" ".repeat(indent));
                out.push('-');
                match item {
                    Node::Map(members) if !members.is_empty() => {
                        let mut inner = String::new();
                        block(item, indent + 2, &mut inner);
                        out.push(' ');
                        out.push_str(inner.trim_start());
                    }
                    other => after(other, indent + 2, out),
                }
            }
        }
        other => out.push_str(&flow(other, false)),
    }
}

/// Writes the text after a `key:` or a `-`, with the line end.
fn after(value: &Node, indent: usize, out: &mut String) {
    match value {
        Node::Map(members) if !members.is_empty() => {
            out.push('\n');
            block(value, indent, out);
        }
        Node::List(items) if !items.is_empty() => {
            out.push('\n');
            block(value, indent, out);
        }
        other => {
            out.push(' ');
            out.push_str(&flow(other, false));
            out.push('\n');
        }
    }
}

fn flow(node: &Node, inside: bool) -> String {
    match node {
        Node::Null => "null".to_owned(),
        Node::Bool(value) => value.to_string(),
        Node::Int(value) => value.to_string(),
        Node::Float(value) => format!("{value:?}"),
        Node::Text(value) => scalar(value, inside),
        Node::List(items) => {
            let items: Vec<_> = items.iter().map(|item| flow(item, true)).collect();
            format!("[{}]", items.join(", "))
        }
        Node::Map(members) => {
            let members: Vec<_> = members
                .iter()
                .map(|(key, value)| format!("{}: {}", scalar(key, true), flow(value, true)))
                .collect();
            format!("{{{}}}", members.join(", "))
        }
        Node::Flow(inner) => flow(inner, inside),
    }
}

/// A scalar. It is unquoted only if every parser, including YAML 1.1, reads it as a text.
fn scalar(text: &str, inside: bool) -> String {
    const WORDS: &[&str] = &["true", "false", "null", "yes", "no", "on", "off", "y", "n"];
    let begins = text.chars().next().is_some_and(|c| c.is_alphabetic() || c == '/');
    let ends =
        text.chars().next_back().is_some_and(|c| c.is_alphanumeric() || "_/}）”。".contains(c));
    let plain = |c: char| {
        c.is_alphanumeric()
            || "_-/.$+=();，。、：；（）“”《》？！～".contains(c)
            || (!inside && "{}".contains(c))
    };
    let mut chars = text.chars().peekable();
    let mut all = true;
    while let Some(c) = chars.next() {
        let next = chars.peek().copied();
        all &= plain(c)
            || (c == ' ' && next.is_some_and(char::is_alphanumeric))
            || (c == ':' && next.is_some_and(|next| next.is_alphanumeric() || next == '/'));
    }
    let word = WORDS.contains(&text.to_lowercase().as_str());
    if begins && ends && all && !word { text.to_owned() } else { Value::from(text).to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::node::Map;

    #[test]
    fn what_is_written_is_read_again() {
        let texts = [
            "plain",
            "商户号",
            "1",
            "no",
            "a: b",
            "a:b",
            "x #y",
            "",
            " ",
            "{id}",
            "a, b",
            "2018-06-08",
            "'",
            "\"",
            "\n",
        ];
        let inner = Map::new().with("a", Node::texts(texts)).with("b", Node::List(vec![])).flow();
        let list = texts.map(|t| Map::new().text(t, t).with("n", Node::Int(1)).block());
        let node = Map::new().with("flow", inner).with("list", Node::List(list.to_vec())).block();
        let read: Node = serde_saphyr::from_str(&write(&node)).unwrap();
        assert_eq!(read.to_json(), node.to_json());
    }
}
