//! Splits a document into tags and texts.

use memchr::memchr2;

use super::grammar::{declaration, end_tag, reference, start_tag, tag_name};

/// A part of a document. Comments are left out.
#[derive(Debug, PartialEq)]
pub(super) enum Event<'a> {
    /// `<name>`.
    Start(&'a str),
    /// `<name/>`.
    Empty(&'a str),
    /// `</name>`.
    End(&'a str),
    /// Text between tags, without references in it.
    Text(&'a str),
    /// The content of a CDATA section.
    Section(&'a str),
    /// `&amp;`, `&#20013;`.
    Reference(char),
}

pub(super) struct Scanner<'a>(&'a str);

impl<'a> Scanner<'a> {
    /// Starts at the beginning of a document, after its XML declaration.
    pub(super) fn new(text: &'a str) -> Result<Self, String> {
        let mut rest = text;
        declaration(&mut rest)?;
        Ok(Self(rest))
    }

    /// The next part; `None` at the end.
    pub(super) fn next(&mut self) -> Result<Option<Event<'a>>, String> {
        while let Some(comment) = self.0.strip_prefix("<!--") {
            // XML allows no `--` within.
            let behind = comment.split_once("--").and_then(|(_, rest)| rest.strip_prefix('>'));
            self.0 = behind.ok_or("it has a malformed comment")?;
        }
        let rest = &mut self.0;
        let Some(markup) = rest.strip_prefix('<') else {
            return if rest.is_empty() { Ok(None) } else { text(rest).map(Some) };
        };
        if let Some(section) = markup.strip_prefix("![CDATA[") {
            let (section, behind) =
                section.split_once("]]>").ok_or("it has a CDATA section without an end")?;
            *rest = behind;
            return Ok(Some(Event::Section(section)));
        }
        if markup.starts_with("!DOCTYPE") {
            return Err("it has a document type declaration".to_owned());
        }
        if markup.starts_with("?xml") {
            return Err("it has an XML declaration that is not at the beginning".to_owned());
        }
        if markup.starts_with('?') {
            return Err("it has a processing instruction".to_owned());
        }
        if let Some(behind) = markup.strip_prefix('/') {
            *rest = behind;
            let name = tag_name(rest)?;
            end_tag(rest)?;
            return Ok(Some(Event::End(name)));
        }
        *rest = markup;
        let name = tag_name(rest)?;
        let is_empty = start_tag(rest)?;
        Ok(Some(if is_empty { Event::Empty(name) } else { Event::Start(name) }))
    }
}

/// Text up to the next markup, or one reference.
fn text<'a>(rest: &mut &'a str) -> Result<Event<'a>, String> {
    if let Some(behind) = rest.strip_prefix('&') {
        *rest = behind;
        return reference(rest).map(Event::Reference);
    }
    let end = memchr2(b'<', b'&', rest.as_bytes());
    let (text, behind) = rest.split_at_checked(end.unwrap_or(rest.len())).unwrap_or((rest, ""));
    if text.contains(']') && text.contains("]]>") {
        return Err("it has `]]>` in its text".to_owned());
    }
    *rest = behind;
    Ok(Event::Text(text))
}
