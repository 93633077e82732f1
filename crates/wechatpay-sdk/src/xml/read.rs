//! Reading v2 XML, which is hostile until its signature is checked: no
//! document type, no entities but the five of XML, bounded depth, no member
//! twice.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::events::Event;
use serde_json::{Map, Value};

/// How deep elements may nest, the root included. Answers have two levels,
/// lists (red packet records) four.
const DEEPEST: usize = 8;

/// The members of a document's root, sorted by name.
#[derive(Debug, PartialEq)]
pub(crate) struct Document<'a> {
    members: Vec<Element<'a>>,
}

#[derive(Debug, PartialEq)]
struct Element<'a> {
    name: &'a str,
    text: Cow<'a, str>,
    children: Vec<Element<'a>>,
}

impl<'a> Document<'a> {
    /// The text of a member.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.members.iter().find(|member| member.name == name).map(|member| &*member.text)
    }

    /// All members with their texts.
    pub(crate) fn members(&self) -> impl Iterator<Item = (&str, &str)> {
        self.members.iter().map(|member| (member.name, &*member.text))
    }

    /// Whether a member has elements inside. How the platform would sign such
    /// a one is not documented, and none is known that is signed.
    pub(crate) fn is_nested(&self) -> bool {
        self.members.iter().any(|member| !member.children.is_empty())
    }

    /// The document as a JSON object of strings; elements inside of a member
    /// become an object, repeated ones a list.
    pub(crate) fn into_json(self) -> Map<String, Value> {
        object(self.members)
    }
}

fn object(elements: Vec<Element<'_>>) -> Map<String, Value> {
    let mut map = Map::new();
    for element in elements {
        let value = if element.children.is_empty() {
            Value::String(element.text.into_owned())
        } else {
            Value::Object(object(element.children))
        };
        match map.get_mut(element.name) {
            None => _ = map.insert(element.name.to_owned(), value),
            Some(Value::Array(list)) => list.push(value),
            Some(first) => *first = Value::Array(vec![first.take(), value]),
        }
    }
    map
}

/// Parses a document.
///
/// # Errors
/// Says what is wrong with it.
pub(crate) fn parse(bytes: &[u8]) -> Result<Document<'_>, String> {
    let text = std::str::from_utf8(bytes).map_err(|_| "it is not UTF-8".to_owned())?;
    let mut reader = Reader::from_str(text);
    // The elements that are open, the root first.
    let mut open: Vec<Element<'_>> = Vec::with_capacity(DEEPEST);
    let mut root = None;
    loop {
        let begin = reader.buffer_position();
        let event = reader.read_event().map_err(|error| error.to_string())?;
        match event {
            Event::Start(_) | Event::Empty(_) if root.is_some() => {
                return Err("it has a second root".to_owned());
            }
            Event::Start(start) => {
                if open.len() == DEEPEST {
                    return Err(format!("it nests deeper than {DEEPEST} elements"));
                }
                let mut element = Element::new(name(text, begin, start.name().0)?);
                if open.is_empty() {
                    // The root: answers have up to some thirty members.
                    element.children.reserve(32);
                }
                open.push(element);
            }
            Event::Empty(empty) => {
                let element = Element::new(name(text, begin, empty.name().0)?);
                close(&mut open, &mut root, element)?;
            }
            Event::End(_) => {
                let element = open.pop().ok_or("an element ends that did not begin")?;
                close(&mut open, &mut root, element)?;
            }
            Event::Text(part) => append(&mut open, part.into_inner())?,
            Event::CData(part) => append(&mut open, part.into_inner())?,
            Event::GeneralRef(reference) => {
                let resolved = reference.resolve_char_ref().map_err(|error| error.to_string())?;
                let text = match resolved {
                    Some(character) => Cow::Owned(character.to_string()),
                    None => Cow::Borrowed(predefined(&reference.into_inner())?),
                };
                append(&mut open, text)?;
            }
            Event::DocType(_) => return Err("it has a document type".to_owned()),
            Event::PI(_) => return Err("it has a processing instruction".to_owned()),
            Event::Decl(_) | Event::Comment(_) => {}
            Event::Eof => break,
        }
    }
    if !open.is_empty() {
        return Err("it ends within an element".to_owned());
    }
    let Element { children: mut members, .. } = root.ok_or("it is empty")?;
    // Sorted, they are as the signature takes them, and the same ones meet.
    members.sort_unstable_by_key(|member| member.name);
    let twice = members.windows(2).find_map(|pair| match pair {
        [one, other] if one.name == other.name => Some(one.name),
        _ => None,
    });
    match twice {
        Some(name) => Err(format!("it has the member `{name}` twice")),
        None => Ok(Document { members }),
    }
}

impl<'a> Element<'a> {
    fn new(name: &'a str) -> Self {
        Self { name, text: Cow::Borrowed(""), children: Vec::new() }
    }
}

/// Ends `element`: in its parent, or as the root.
fn close<'a>(
    open: &mut [Element<'a>],
    root: &mut Option<Element<'a>>,
    mut element: Element<'a>,
) -> Result<(), String> {
    if !element.children.is_empty() {
        if !element.text.trim().is_empty() {
            return Err(format!("`{}` mixes text and elements", element.name));
        }
        element.text = Cow::Borrowed("");
    }
    match open.last_mut() {
        Some(parent) => parent.children.push(element),
        None => *root = Some(element),
    }
    Ok(())
}

/// Text of the innermost open element. Around the root there is white space
/// only.
fn append<'a>(open: &mut [Element<'a>], part: Cow<'a, str>) -> Result<(), String> {
    match open.last_mut() {
        Some(element) if element.text.is_empty() => element.text = part,
        Some(element) => element.text.to_mut().push_str(&part),
        None if part.trim_matches([' ', '\t', '\r', '\n', '\u{feff}']).is_empty() => {}
        None => return Err("it has text outside of its root".to_owned()),
    }
    Ok(())
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
    fn nested_elements_become_objects_and_lists() {
        let xml = "<xml><n>2</n><list><i><t>a</t></i><i><t>b</t></i></list></xml>";
        let document = parse(xml.as_bytes()).unwrap();
        assert!(document.is_nested());
        let expected = json!({"n": "2", "list": {"i": [{"t": "a"}, {"t": "b"}]}});
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
            (deep.as_str(), "deeper"),
            ("<xml><a>x<b/></a></xml>", "mixes"),
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
