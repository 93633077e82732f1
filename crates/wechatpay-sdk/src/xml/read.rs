//! Reading v2 XML, which is hostile until its signature is checked: no
//! document type, no entities but the five of XML, bounded depth, no text
//! twice.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::events::Event;
use serde_json::{Map, Value};

/// How deep elements may nest, the root included. Answers have two levels,
/// lists (red packet records) four.
const DEEPEST: usize = 8;

/// A document, as its elements in their order, without the root.
#[derive(Debug, PartialEq)]
pub(crate) struct Document<'a> {
    elements: Vec<Element<'a>>,
    /// The members of the root, and where among the elements they are, sorted
    /// by name: as signatures take them, and as the same ones meet. One that has
    /// elements inside may be there several times.
    members: Vec<(&'a str, usize)>,
}

#[derive(Debug, PartialEq)]
struct Element<'a> {
    name: &'a str,
    /// Empty if there are elements inside.
    text: Cow<'a, str>,
    /// How many elements it stands in: a member of the root in one.
    depth: usize,
}

impl<'a> Document<'a> {
    /// The text of a member.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let place = self.members.binary_search_by_key(&name, |(member, _)| member).ok()?;
        self.text(self.members.get(place)?.1)
    }

    /// The members of the root with their texts, sorted by name.
    pub(crate) fn members(&self) -> impl Iterator<Item = (&str, &str)> {
        self.members.iter().map(|(name, place)| (*name, self.text(*place).unwrap_or_default()))
    }

    fn text(&self, place: usize) -> Option<&str> {
        self.elements.get(place).map(|element| &*element.text)
    }

    /// Whether a member has elements inside. How the platform would sign such
    /// a one is not documented, and none is known that is signed.
    pub(crate) fn is_nested(&self) -> bool {
        self.elements.iter().any(|element| element.depth > 1)
    }

    /// The document as a JSON object of strings; elements inside of a member
    /// become an object, repeated ones a list.
    pub(crate) fn into_json(self) -> Map<String, Value> {
        object(&self.elements)
    }
}

/// Elements of one depth, each with those inside of it behind it.
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

/// Whether a body is meant to be a document, however broken, and not a file.
pub(crate) fn looks_like_xml(body: &[u8]) -> bool {
    let body = body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(body);
    let body = body.trim_ascii_start();
    body.is_empty() || body.starts_with(b"<")
}

/// Parses a document.
///
/// # Errors
/// Says what is wrong with it.
pub(crate) fn parse(bytes: &[u8]) -> Result<Document<'_>, String> {
    // The reader would skip a byte order mark and count its bytes not.
    let bytes = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|_| "it is not UTF-8".to_owned())?;
    let mut reader = Reader::from_str(text);
    // Answers have up to some thirty members.
    let mut elements: Vec<Element<'_>> = Vec::with_capacity(32);
    let mut depth = 0;
    let mut has_root = false;
    loop {
        let begin = reader.buffer_position();
        let event = reader.read_event().map_err(|error| error.to_string())?;
        match event {
            Event::Start(tag) | Event::Empty(tag) if depth == 0 && has_root => {
                return Err(format!("it has a second root, `{}`", tag.name().0));
            }
            Event::Start(start) => {
                if depth == DEEPEST {
                    return Err(format!("it nests deeper than {DEEPEST} elements"));
                }
                open(&mut elements, depth, name(text, begin, start.name().0)?)?;
                has_root = true;
                depth += 1;
            }
            Event::Empty(empty) => {
                open(&mut elements, depth, name(text, begin, empty.name().0)?)?;
                has_root = true;
            }
            Event::End(_) => depth = depth.saturating_sub(1),
            Event::Text(part) => append(&mut elements, depth, part.into_inner())?,
            Event::CData(part) => append(&mut elements, depth, part.into_inner())?,
            Event::GeneralRef(reference) => {
                let resolved = reference.resolve_char_ref().map_err(|error| error.to_string())?;
                let text = match resolved {
                    Some(character) => Cow::Owned(character.to_string()),
                    None => Cow::Borrowed(predefined(&reference.into_inner())?),
                };
                append(&mut elements, depth, text)?;
            }
            Event::DocType(_) => return Err("it has a document type".to_owned()),
            Event::PI(_) => return Err("it has a processing instruction".to_owned()),
            Event::Decl(_) | Event::Comment(_) => {}
            Event::Eof => break,
        }
    }
    if depth > 0 {
        return Err("it ends within an element".to_owned());
    }
    if !has_root {
        return Err("it is empty".to_owned());
    }
    let members = sorted(&elements)?;
    Ok(Document { elements, members })
}

/// The members of the root, sorted. A text that stands there twice is refused:
/// two readers could take two different ones for it. Members with elements
/// inside are a list, which `/secapi/mch/submchmanage` answers with; they are
/// never taken for a text, and no document that has them counts as signed.
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

/// The first eight bytes of a name, as a number of the same order: most names
/// differ there, and numbers compare faster than texts.
fn beginning(name: &str) -> u64 {
    let mut bytes = [0; 8];
    for (byte, of_name) in bytes.iter_mut().zip(name.bytes()) {
        *byte = of_name;
    }
    u64::from_be_bytes(bytes)
}

/// Begins an element that stands in `depth` others.
fn open<'a>(elements: &mut Vec<Element<'a>>, depth: usize, name: &'a str) -> Result<(), String> {
    if depth == 0 {
        return Ok(());
    }
    if let Some(parent) = elements.last_mut().filter(|last| last.depth + 1 == depth) {
        if !parent.text.trim().is_empty() {
            return Err(mixed(parent.name));
        }
        parent.text = Cow::Borrowed("");
    }
    elements.push(Element { name, text: Cow::Borrowed(""), depth });
    Ok(())
}

/// Text of the innermost open element, of which `depth` are open. Around
/// elements there is white space only.
fn append<'a>(
    elements: &mut [Element<'a>],
    depth: usize,
    part: Cow<'a, str>,
) -> Result<(), String> {
    match elements.last_mut().filter(|last| last.depth + 1 == depth) {
        Some(element) if element.text.is_empty() => element.text = part,
        Some(element) => element.text.to_mut().push_str(&part),
        None if part.trim_matches([' ', '\t', '\r', '\n']).is_empty() => {}
        None if depth == 0 => return Err("it has text outside of its root".to_owned()),
        None => return Err(mixed(elements.last().map_or("xml", |last| last.name))),
    }
    Ok(())
}

fn mixed(name: &str) -> String {
    format!("it mixes text and elements at `{name}`")
}

/// The name of the tag that begins at `begin`, out of the document itself: the
/// event's own copy does not live as long.
fn name<'a>(text: &'a str, begin: u64, name: &str) -> Result<&'a str, String> {
    let begin = usize::try_from(begin).unwrap_or(usize::MAX).saturating_add(1);
    let found = text.get(begin..begin.saturating_add(name.len()));
    found.filter(|found| *found == name).ok_or_else(|| "a tag has no readable name".to_owned())
}

fn predefined(name: &str) -> Result<&'static str, String> {
    Ok(match name {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        _ => return Err("it refers to an entity".to_owned()),
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::xml::write;

    fn members(xml: &str) -> Result<Vec<(String, String)>, String> {
        let document = parse(xml.as_bytes())?;
        Ok(document.members().map(|(name, text)| (name.to_owned(), text.to_owned())).collect())
    }

    #[test]
    fn text_cdata_and_references_are_one_text() {
        let xml = "<?xml version=\"1.0\"?>\n<xml>\n  <a><![CDATA[<b>&amp;]]></a>\n  <b>1 &lt; 2 &#x4E2D;</b>\
                   <c/><d> </d>\n</xml>\n";
        let expected = [("a", "<b>&amp;"), ("b", "1 < 2 中"), ("c", ""), ("d", " ")];
        let found = members(xml).unwrap();
        assert_eq!(found.len(), expected.len());
        for ((name, text), expected) in found.iter().zip(expected) {
            assert_eq!((name.as_str(), text.as_str()), expected);
        }
    }

    #[test]
    fn a_byte_order_mark_is_skipped() {
        let found = members("\u{feff}<xml><a>1</a></xml>").unwrap();
        assert_eq!(found, [("a".to_owned(), "1".to_owned())]);
        assert!(looks_like_xml("\u{feff}<xml>".as_bytes()) && !looks_like_xml(b"`2026"));
    }

    #[test]
    fn nested_elements_become_objects_and_lists() {
        let xml = "<xml><n>2</n><list><i><t>a</t></i><i><t>b</t></i></list></xml>";
        let document = parse(xml.as_bytes()).unwrap();
        assert!(document.is_nested());
        let expected = json!({"n": "2", "list": {"i": [{"t": "a"}, {"t": "b"}]}});
        assert_eq!(Value::Object(document.into_json()), expected);
    }

    #[test]
    fn a_member_of_the_root_with_elements_inside_may_repeat() {
        let xml = "<xml><m><a>1</a></m><total>2</total><m><a>2</a><b>3</b></m></xml>";
        let document = parse(xml.as_bytes()).unwrap();
        assert!(document.is_nested());
        assert_eq!(document.get("total"), Some("2"));
        assert_eq!(document.get("m"), Some(""));
        let expected = json!({"m": [{"a": "1"}, {"a": "2", "b": "3"}], "total": "2"});
        assert_eq!(Value::Object(document.into_json()), expected);
    }

    #[test]
    fn hostile_documents_are_refused() {
        let deep = format!("{}{}", "<a>".repeat(9), "</a>".repeat(9));
        let many: String = (0..40).map(|n| format!("<m{n}>1</m{n}>")).collect();
        let many = format!("<xml>{many}<m7>2</m7></xml>");
        for (xml, why) in [
            (
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><xml><a>&e;</a></xml>",
                "document type",
            ),
            ("<xml><a>&e;</a></xml>", "entity"),
            ("<xml><?php x?></xml>", "processing instruction"),
            ("<xml><sign>1</sign><sign>2</sign></xml>", "twice"),
            (many.as_str(), "`m7` twice"),
            ("<xml><m><a>1</a></m><m>2</m></xml>", "`m` twice"),
            ("<xml><m>1</m><b/><m><a>2</a></m></xml>", "`m` twice"),
            ("<xml><m><a>1</a></m><m/></xml>", "`m` twice"),
            (deep.as_str(), "deeper"),
            ("<xml><a>x<b/></a></xml>", "mixes"),
            ("<xml><a><b/>x</a></xml>", "mixes"),
            ("<xml>x<a/></xml>", "mixes"),
            ("<xml></xml><xml></xml>", "second root"),
            ("<xml><a></xml>", ""),
            ("<xml>", "within"),
            ("", "empty"),
            ("text", "outside"),
            ("<xml><a>&#0;</a></xml>", ""),
        ] {
            let error = members(xml).expect_err(xml);
            assert!(error.contains(why), "{xml}: {error}");
        }
        assert!(parse(b"<xml><a>\xff</a></xml>").is_err());
    }

    proptest! {
        #[test]
        fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..256)) {
            let _ = parse(&bytes);
        }

        /// As above, nearer to XML.
        #[test]
        fn no_markup_panics(xml in "(<|>|/|!|\\[|\\]|&|;|#|xml|a|CDATA|DOCTYPE|-| |\"|\\?|中){0,40}") {
            let _ = parse(xml.as_bytes());
        }

        #[test]
        fn what_is_written_reads_back(
            values in prop::collection::btree_map(
                "[a-zA-Z_][a-zA-Z0-9_]{0,8}", "[\t\n\r -\u{d7ff}\u{e000}-\u{fffd}]{0,16}", 0..40),
        ) {
            let pairs = values.iter().map(|(name, value)| (name.as_str(), value.as_str()));
            let xml = write(pairs.clone());
            let read = parse(&xml).unwrap();
            prop_assert!(pairs.eq(read.members()));
        }
    }
}
