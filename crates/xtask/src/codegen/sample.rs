//! Writes an example request as Rust code.

use super::model::{Content, Enumeration, Object, Operation, Sample};
use super::names;
use super::types::{Names, Place, named};
use crate::node::Node;

/// Longest line of a sample, in columns.
const WIDTH: usize = 92;

/// An expression that may take several lines.
pub(crate) enum Expression {
    Plain(String),
    /// A constructor and the calls that follow it.
    Chain(String, Vec<(String, Option<Expression>)>),
    List(Vec<Expression>),
}

impl Expression {
    fn one_line(&self) -> String {
        match self {
            Self::Plain(text) => text.clone(),
            Self::Chain(head, calls) => {
                let calls = calls.iter().map(|(name, argument)| {
                    let argument = argument.as_ref().map_or(String::new(), Self::one_line);
                    format!(".{name}({argument})")
                });
                format!("{head}{}", calls.collect::<String>())
            }
            Self::List(items) => {
                let items: Vec<_> = items.iter().map(Self::one_line).collect();
                format!("[{}]", items.join(", "))
            }
        }
    }

    /// The expression on one line, if it fits after `before` columns.
    pub(crate) fn lay_out(&self, indent: usize, before: usize) -> String {
        let line = self.one_line();
        if before + columns(&line) <= WIDTH {
            return line;
        }
        let inner = indent + 4;
        let margin = " ".repeat(inner);
        match self {
            Self::Plain(text) => text.clone(),
            Self::Chain(head, calls) => {
                let mut text = head.clone();
                for (name, argument) in calls {
                    let argument = argument.as_ref().map(|argument| argument.argument(inner, name));
                    text.push_str(&format!("\n{margin}.{name}({})", argument.unwrap_or_default()));
                }
                text
            }
            Self::List(items) => {
                let items = items.iter().map(|item| {
                    let item = item.lay_out(inner, inner + 1);
                    format!("\n{margin}{item},")
                });
                format!("[{}\n{}]", items.collect::<String>(), " ".repeat(indent))
            }
        }
    }

    /// The expression as the argument of `name` in a chain at `indent`.
    fn argument(&self, indent: usize, name: &str) -> String {
        let before = indent + name.len() + 4;
        let fits = before + columns(&self.one_line()) <= WIDTH;
        match self {
            Self::Chain(..) if !fits => {
                let (inner, margin) = (indent + 4, " ".repeat(indent + 4));
                let text = self.lay_out(inner, inner + 1);
                format!("\n{margin}{text},\n{}", " ".repeat(indent))
            }
            _ => self.lay_out(indent, before),
        }
    }
}

/// The width of a text in columns. A Chinese character takes two.
fn columns(text: &str) -> usize {
    text.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum()
}

/// An example request of an operation. A required member without a usable example gets a made-up
/// value.
pub(crate) fn request(operation: &Operation, sample: &Sample, names: &Names) -> Expression {
    let sample = Node::Map(sample.members.clone());
    let writer = Writer { names, module: operation.method.name() };
    writer.object(&Place::root("Request"), &operation.request, Some(&sample))
}

/// The place of a member: its name, and the place of its type.
struct At<'a> {
    name: &'a str,
    place: &'a Place,
}

struct Writer<'a> {
    names: &'a Names,
    module: &'a str,
}

impl Writer<'_> {
    fn object(&self, place: &Place, object: &Object, sample: Option<&Node>) -> Expression {
        let mut calls = Vec::new();
        for (field, member) in named(object) {
            let place = place.member(&member.name, &member.content);
            let at = At { name: &member.name, place: &place };
            let found = sample.and_then(|sample| sample.get(&member.name));
            let value = found.and_then(|found| self.value(&at, &member.content, found));
            let value = match value {
                Some(value) => value,
                None if member.is_required => self.placeholder(&at, &member.content),
                None => continue,
            };
            calls.push((names::setter(&field), Some(value)));
        }
        Expression::Chain(format!("{}::{}::new()", self.module, self.names.name(place)), calls)
    }

    fn value(&self, at: &At<'_>, content: &Content, sample: &Node) -> Option<Expression> {
        let plain = |text: String| Some(Expression::Plain(text));
        match (content, sample) {
            (Content::Text | Content::Time | Content::Sensitive, Node::Text(text)) => {
                plain(literal(text))
            }
            (Content::Text, other) => plain(literal(&other.to_json_text())),
            (Content::Enumeration(values), Node::Text(text)) => {
                plain(self.constant(at, values, text))
            }
            (Content::Fen | Content::Minor | Content::Integer(_), Node::Int(number)) => {
                plain(integer(*number))
            }
            (Content::MicroFen, Node::Int(number)) => plain(scaled("MicroFen", *number)),
            (Content::Decimal8, Node::Int(number)) => plain(scaled("Decimal8", *number)),
            (Content::Number, Node::Int(number)) => plain(format!("{number}.0")),
            (Content::Number, Node::Float(number)) => plain(format!("{number:?}")),
            (Content::Flag, Node::Bool(value)) => plain(value.to_string()),
            (Content::Any, value) => plain(format!("serde_json::json!({})", value.to_json_text())),
            (Content::Object(object), Node::Map(_)) => {
                Some(self.object(at.place, object, Some(sample)))
            }
            (Content::List(inner), Node::List(items)) if !items.is_empty() => {
                let items = items.iter().map(|item| self.value(at, inner, item));
                Some(Expression::List(items.collect::<Option<_>>()?))
            }
            (Content::Json(inner), Node::Text(text)) => {
                let read: Node = serde_json::from_str(text).ok()?;
                self.value(at, inner, &read)
            }
            (Content::Json(inner), sample) => self.value(at, inner, sample),
            _ => None,
        }
    }

    fn constant(&self, at: &At<'_>, enumeration: &Enumeration, value: &str) -> String {
        let mut taken = Vec::new();
        for known in &enumeration.values {
            let constant = names::constant(known, &taken);
            if known == value {
                return format!("{}::{}::{constant}", self.module, self.names.name(at.place));
            }
            taken.push(constant);
        }
        format!("{}::{}::from({})", self.module, self.names.name(at.place), literal(value))
    }

    fn placeholder(&self, at: &At<'_>, content: &Content) -> Expression {
        let text = match at.name {
            "mchid" | "mch_id" | "sub_mchid" | "sub_mch_id" => "1900000109",
            "appid" | "sub_appid" => "wx8888888888888888",
            name if name.ends_with("url") || name.ends_with("uri") => "https://www.example.com/",
            _ => "1",
        };
        Expression::Plain(match content {
            Content::Text | Content::Sensitive => literal(text),
            Content::Time => literal("2026-01-02T03:04:05+08:00"),
            Content::Fen | Content::Minor => "1".to_owned(),
            Content::MicroFen => scaled("MicroFen", 100_000_000),
            Content::Decimal8 => scaled("Decimal8", 100_000_000),
            Content::Integer(known) => integer(known.first().copied().unwrap_or(1)),
            Content::Number => "1.0".to_owned(),
            Content::Flag => "true".to_owned(),
            Content::Any => "serde_json::json!({})".to_owned(),
            Content::File => "wechatpay_sdk::Upload::new(\"photo.jpg\", photo)".to_owned(),
            Content::Enumeration(known) => match known.values.first() {
                Some(first) => self.constant(at, known, first),
                None => literal(text),
            },
            Content::Object(object) => {
                return self.object(at.place, object, None);
            }
            Content::List(inner) => return Expression::List(vec![self.placeholder(at, inner)]),
            Content::Json(inner) => return self.placeholder(at, inner),
        })
    }
}

/// An integer in a small unit is written as a plain number.
fn scaled(name: &str, number: i64) -> String {
    format!("wechatpay_sdk::{name}::new({})", integer(number))
}

/// An integer literal. A number above `i32` gets a type suffix.
fn integer(number: i64) -> String {
    if i32::try_from(number).is_ok() { number.to_string() } else { format!("{number}_i64") }
}

/// A string literal.
pub(crate) fn literal(text: &str) -> String {
    let mut literal = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => literal.push_str("\\\""),
            '\\' => literal.push_str("\\\\"),
            '\n' => literal.push_str("\\n"),
            '\r' => literal.push_str("\\r"),
            '\t' => literal.push_str("\\t"),
            c if c.is_control() => literal.push_str(&format!("\\u{{{:x}}}", u32::from(c))),
            c => literal.push(c),
        }
    }
    literal.push('"');
    literal
}
