//! The characters, names and tags of XML 1.0 that v2 documents are made of.
//!
//! Every parser must find the same names and values in a document. So everything that XML forbids is refused, even if
//! its meaning seems clear. Namespaces are refused, too: v2 has none.

pub(super) const WHITE_SPACE: [char; 4] = [' ', '\t', '\r', '\n'];

/// The longest name. Documented ones have up to thirty bytes.
const LONGEST_NAME: usize = 256;

/// Checks that XML allows every character (XML 1.0, 2.2).
pub(super) fn check_characters(text: &str) -> Result<(), String> {
    let mut bytes = text.as_bytes();
    loop {
        // U+FFFE and U+FFFF are the only forbidden ones without a control byte.
        let suspect = |byte: &u8| *byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r');
        let place = bytes.iter().position(|byte| suspect(byte) || *byte == 0xef);
        let Some((_, found)) = place.and_then(|place| bytes.split_at_checked(place)) else {
            return Ok(());
        };
        let character = match found {
            [0xef, 0xbf, last @ (0xbe | 0xbf), ..] => 0xff40 + u32::from(*last),
            [0xef, rest @ ..] => {
                bytes = rest;
                continue;
            }
            found => found.first().copied().map_or(0, u32::from),
        };
        return Err(format!("it has the character U+{character:04X}, which XML does not allow"));
    }
}

/// Whether XML allows a character.
fn is_character(one: char) -> bool {
    matches!(one, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

/// `NameStartChar` (XML 1.0, 2.3), without the colon of namespaces.
fn begins_name(one: char) -> bool {
    matches!(one,
        'a'..='z' | 'A'..='Z' | '_'
        | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{2ff}'
        | '\u{370}'..='\u{37d}' | '\u{37f}'..='\u{1fff}' | '\u{200c}'..='\u{200d}'
        | '\u{2070}'..='\u{218f}' | '\u{2c00}'..='\u{2fef}' | '\u{3001}'..='\u{d7ff}'
        | '\u{f900}'..='\u{fdcf}' | '\u{fdf0}'..='\u{fffd}' | '\u{10000}'..='\u{effff}')
}

/// `NameChar` (XML 1.0, 2.3), without the colon of namespaces.
fn is_in_name(one: char) -> bool {
    begins_name(one)
        || matches!(one,
            '0'..='9' | '-' | '.' | '\u{b7}' | '\u{300}'..='\u{36f}' | '\u{203f}'..='\u{2040}')
}

/// Takes a name off the beginning of `rest`.
fn name<'a>(rest: &mut &'a str) -> Option<&'a str> {
    let end = rest.find(|one| !is_in_name(one)).unwrap_or(rest.len());
    let (name, behind) = rest.split_at_checked(end)?;
    *rest = behind;
    Some(name).filter(|name| name.starts_with(begins_name) && name.len() <= LONGEST_NAME)
}

/// Takes the name of a tag, up to where it ends as XML says.
pub(super) fn tag_name<'a>(rest: &mut &'a str) -> Result<&'a str, String> {
    let name = name(rest).filter(|_| rest.starts_with([' ', '\t', '\r', '\n', '/', '>']));
    name.ok_or_else(|| "it has a tag with an invalid name".to_owned())
}

/// Takes white space off the beginning; whether there was any.
fn space(rest: &mut &str) -> bool {
    let behind = rest.trim_start_matches(WHITE_SPACE);
    let found = behind.len() < rest.len();
    *rest = behind;
    found
}

fn token(rest: &mut &str, token: &str) -> bool {
    let behind = rest.strip_prefix(token);
    *rest = behind.unwrap_or(rest);
    behind.is_some()
}

/// Takes the rest of a start tag after its name, and returns whether the element is empty. Attributes have no meaning in
/// v2; only their form is checked.
pub(super) fn start_tag(rest: &mut &str) -> Result<bool, String> {
    let mut names = Vec::new();
    loop {
        let spaced = space(rest);
        if token(rest, "/>") {
            return Ok(true);
        }
        if token(rest, ">") {
            return Ok(false);
        }
        let malformed = || "it has a malformed tag".to_owned();
        let name = name(rest).ok_or_else(malformed)?;
        let value = equals(rest).then(|| quoted(rest)).flatten().ok_or_else(malformed)?;
        if !spaced || names.contains(&name) || !is_attribute_value(value) {
            return Err(malformed());
        }
        if name == "xmlns" {
            return Err("it declares a namespace, which v2 documents never do".to_owned());
        }
        names.push(name);
    }
}

/// Takes the rest of an end tag behind its name.
pub(super) fn end_tag(rest: &mut &str) -> Result<(), String> {
    space(rest);
    if token(rest, ">") { Ok(()) } else { Err("it has a malformed tag".to_owned()) }
}

fn equals(rest: &mut &str) -> bool {
    space(rest);
    let found = token(rest, "=");
    space(rest);
    found
}

fn quoted<'a>(rest: &mut &'a str) -> Option<&'a str> {
    let quote = rest.chars().next().filter(|one| matches!(one, '"' | '\''))?;
    let (value, behind) = rest.strip_prefix(quote)?.split_once(quote)?;
    *rest = behind;
    Some(value)
}

fn is_attribute_value(value: &str) -> bool {
    let mut references = value.split('&').skip(1);
    !value.contains('<') && references.all(|mut behind| reference(&mut behind).is_ok())
}

/// Takes a reference behind its `&`: one of the five entities of XML, or a
/// character by its number.
pub(super) fn reference(rest: &mut &str) -> Result<char, String> {
    let unknown = || "it refers to an unknown entity".to_owned();
    let (name, behind) = rest.split_once(';').ok_or_else(unknown)?;
    let number = name.strip_prefix('#');
    let character = match (name, number.and_then(|number| number.strip_prefix('x')), number) {
        ("amp", ..) => '&',
        ("lt", ..) => '<',
        ("gt", ..) => '>',
        ("quot", ..) => '"',
        ("apos", ..) => '\'',
        (_, Some(digits), _) => numbered(digits, 16).ok_or_else(unknown)?,
        (_, None, Some(digits)) => numbered(digits, 10).ok_or_else(unknown)?,
        _ => return Err(unknown()),
    };
    *rest = behind;
    Ok(character)
}

fn numbered(digits: &str, radix: u32) -> Option<char> {
    // XML does not allow a sign, although Rust would parse it.
    if !digits.chars().all(|one| one.is_digit(radix)) {
        return None;
    }
    let code = u32::from_str_radix(digits, radix).ok()?;
    char::from_u32(code).filter(|one| is_character(*one))
}

/// Takes the XML declaration, if there is one. UTF-8 is the only allowed encoding, because a parser that follows another
/// one would read other characters.
pub(super) fn declaration(rest: &mut &str) -> Result<(), String> {
    let Some(declaration) = rest.strip_prefix("<?xml").filter(|d| d.starts_with(WHITE_SPACE))
    else {
        return Ok(());
    };
    let mut behind = declaration;
    let mut attribute = |name: &str| {
        let mut ahead = behind;
        if !space(&mut ahead) || !token(&mut ahead, name) || !equals(&mut ahead) {
            return None;
        }
        let value = quoted(&mut ahead)?;
        behind = ahead;
        Some(value)
    };
    let version = attribute("version");
    let encoding = attribute("encoding").map(str::to_ascii_uppercase);
    let standalone = attribute("standalone");
    space(&mut behind);
    let is_known = version == Some("1.0")
        && matches!(encoding.as_deref(), None | Some("UTF-8" | "UTF8"))
        && matches!(standalone, None | Some("yes" | "no"));
    if !is_known || !token(&mut behind, "?>") {
        return Err(
            "its XML declaration is malformed, or its version is not 1.0, or its encoding \
                    is not UTF-8"
                .to_owned(),
        );
    }
    *rest = behind;
    Ok(())
}
