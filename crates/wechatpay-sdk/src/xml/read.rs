//! Parses v2 XML. It is hostile until its signature is verified, so the parser refuses everything that XML forbids,
//! document types, entities other than the five of XML, deep nesting, and repeated texts.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::grammar::{WHITE_SPACE, check_characters};
use super::scan::{Event, Scanner};

/// How deep elements may nest, the root included. Answers have two levels,
/// lists (red packet records) four.
const DEEPEST: usize = 8;

/// A document, as its elements in their order, without the root.
#[derive(Debug, PartialEq)]
pub(crate) struct Document<'a> {
    elements: Vec<Element<'a>>,
    /// The members of the root with their indices in `elements`, sorted by name, which is
    /// the order of signatures and brings equal names together. A member that contains
    /// elements may occur several times.
    members: Vec<(&'a str, usize)>,
}

#[derive(Debug, PartialEq)]
struct Element<'a> {
    name: &'a str,
    /// Empty if there are elements inside.
    text: Cow<'a, str>,
    /// The number of elements around it: 1 for a member of the root.
    depth: usize,
}

impl<'a> Document<'a> {
    /// The text of a member.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let place = self.members.binary_search_by_key(&name, |(member, _)| member).ok()?;
        self.text(self.members.get(place)?.1)
    }

    /// All elements below the root with their depth, in their order.
    #[cfg(feature = "internals")]
    pub(crate) fn elements(&self) -> impl Iterator<Item = (usize, &str, &str)> {
        self.elements.iter().map(|element| (element.depth, element.name, &*element.text))
    }

    /// The members of the root with their texts, sorted by name.
    pub(crate) fn members(&self) -> impl Iterator<Item = (&str, &str)> {
        self.members.iter().map(|(name, place)| (*name, self.text(*place).unwrap_or_default()))
    }

    fn text(&self, place: usize) -> Option<&str> {
        self.elements.get(place).map(|element| &*element.text)
    }

    /// Whether a member contains elements. It is not documented how the platform would sign such a
    /// document, and no signed one is known.
    pub(crate) fn is_nested(&self) -> bool {
        self.elements.iter().any(|element| element.depth > 1)
    }

    /// The document as a JSON object of strings. Elements within a member become an object, repeated
    /// elements a list.
    pub(crate) fn into_json(self) -> Map<String, Value> {
        object(&self.elements)
    }
}

/// Elements of one depth. Each is followed by the elements within it.
fn object(elements: &[Element<'_>]) -> Map<String, Value> {
    let mut map = Map::new();
    let mut rest = elements;
    while let Some((element, behind)) = rest.split_first() {
        let inside = behind.iter().take_while(|other| other.depth > element.depth).count();
        let (inside, others) = behind.split_at(inside);
        rest = others;
        let value = if inside.is_empty() {
            Value::String(element.text.to_string())
        } else {
            Value::Object(object(inside))
        };
        match map.get_mut(element.name) {
            None => _ = map.insert(element.name.to_owned(), value),
            Some(Value::Array(list)) => list.push(value),
            Some(first) => *first = Value::Array(vec![first.take(), value]),
        }
    }
    map
}

const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// Whether a body is meant to be an XML document, even a broken one, and not a file.
pub(crate) fn looks_like_xml(body: &[u8]) -> bool {
    let body = body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(body);
    let body = body.trim_ascii_start();
    body.is_empty() || body.starts_with(b"<")
}

/// Parses a document.
///
/// # Errors
/// The fault of the document.
pub(crate) fn parse(bytes: &[u8]) -> Result<Document<'_>, String> {
    let bytes = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes);
    // A file may be long; its first byte is enough.
    if !looks_like_xml(bytes) {
        return Err("it has text outside its root element".to_owned());
    }
    let text = std::str::from_utf8(bytes).map_err(|_| "it is not UTF-8".to_owned())?;
    check_characters(text)?;
    let mut scanner = Scanner::new(text)?;
    // Answers have up to about thirty members.
    let mut elements: Vec<Element<'_>> = Vec::with_capacity(32);
    let mut open_names = Vec::with_capacity(DEEPEST);
    let mut has_root = false;
    while let Some(event) = scanner.next()? {
        let depth = open_names.len();
        match event {
            Event::Start(name) | Event::Empty(name) if depth == 0 && has_root => {
                return Err(format!("it has a second root element, `{name}`"));
            }
            Event::Start(_) if depth == DEEPEST => {
                return Err(format!("its elements are nested more than {DEEPEST} deep"));
            }
            Event::Start(name) => {
                open(&mut elements, depth, name)?;
                open_names.push(name);
                has_root = true;
            }
            Event::Empty(name) => {
                open(&mut elements, depth, name)?;
                has_root = true;
            }
            Event::End(name) => {
                if open_names.pop() != Some(name) {
                    return Err(format!("it closes `{name}`, which is not the open element"));
                }
            }
            Event::Text(part) => append(&mut elements, depth, line_feeds(part))?,
            Event::Section(_) | Event::Reference(_) if depth == 0 => return Err(outside()),
            Event::Section(part) => append(&mut elements, depth, line_feeds(part))?,
            Event::Reference(character) => {
                append(&mut elements, depth, Cow::Owned(character.to_string()))?;
            }
        }
    }
    if let Some(name) = open_names.last() {
        return Err(format!("it ends within the element `{name}`"));
    }
    if !has_root {
        return Err("it is empty".to_owned());
    }
    let members = sorted(&elements)?;
    Ok(Document { elements, members })
}

/// The members of the root, sorted. A repeated text is refused, because two parsers could use different values.
/// Repeated members with elements are a list, as in the answer of `/secapi/mch/submchmanage`. They never count as
/// a text, and no document with them counts as signed.
fn sorted<'a>(elements: &[Element<'a>]) -> Result<Vec<(&'a str, usize)>, String> {
    let is_text = |place: usize| elements.get(place + 1).is_none_or(|next| next.depth == 1);
    let places = elements.iter().zip(0..).filter(|(element, _)| element.depth == 1);
    let mut members = Vec::with_capacity(elements.len());
    members.extend(places.map(|(element, place)| (beginning(element.name), element.name, place)));
    members.sort_unstable();
    let twice = members.windows(2).find_map(|pair| match pair {
        [(_, one, first), (_, other, second)] if one == other => {
            (is_text(*first) || is_text(*second)).then_some(*one)
        }
        _ => None,
    });
    match twice {
        Some(name) => Err(format!("it has the member `{name}` twice")),
        None => Ok(members.into_iter().map(|(_, name, place)| (name, place)).collect()),
    }
}

/// The first eight bytes of a name, as a number with the same order. Most names differ there, and numbers compare
/// faster than texts.
fn beginning(name: &str) -> u64 {
    let mut bytes = [0; 8];
    for (byte, of_name) in bytes.iter_mut().zip(name.bytes()) {
        *byte = of_name;
    }
    u64::from_be_bytes(bytes)
}

/// Begins an element within `depth` others.
fn open<'a>(elements: &mut Vec<Element<'a>>, depth: usize, name: &'a str) -> Result<(), String> {
    if depth == 0 {
        return Ok(());
    }
    if let Some(parent) = elements.last_mut().filter(|last| last.depth + 1 == depth) {
        if !is_blank(&parent.text) {
            return Err(mixed(parent.name));
        }
        parent.text = Cow::Borrowed("");
    }
    elements.push(Element { name, text: Cow::Borrowed(""), depth });
    Ok(())
}

/// Adds text to the innermost of the `depth` open elements. Around elements, only white space is allowed.
fn append<'a>(
    elements: &mut [Element<'a>],
    depth: usize,
    part: Cow<'a, str>,
) -> Result<(), String> {
    match elements.last_mut().filter(|last| last.depth + 1 == depth) {
        Some(element) if element.text.is_empty() => element.text = part,
        Some(element) => element.text.to_mut().push_str(&part),
        None if is_blank(&part) => {}
        None if depth == 0 => return Err(outside()),
        None => return Err(mixed(elements.last().map_or("xml", |last| last.name))),
    }
    Ok(())
}

fn mixed(name: &str) -> String {
    format!("it mixes text and elements at `{name}`")
}

fn outside() -> String {
    "it has text outside its root element".to_owned()
}

fn is_blank(text: &str) -> bool {
    text.trim_matches(WHITE_SPACE).is_empty()
}

/// A text with normalised line ends (XML 1.0, 2.11): CR LF and a single CR become LF. Only `&#13;` is a CR.
fn line_feeds(text: &str) -> Cow<'_, str> {
    if text.contains('\r') {
        Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
    } else {
        Cow::Borrowed(text)
    }
}
