//! What became of a body on its way, by its beginning and its length.

use serde_json::Value;

/// How the body that the platform read differs from the signed one. `shown` is
/// its beginning with a line end, `length` how many bytes it has in all.
pub(super) fn difference(signed: &[u8], shown: &str, length: usize) -> Option<String> {
    // Cut off within a character, it ends with the mark of that.
    let shown = shown.strip_suffix('\n').unwrap_or(shown).trim_end_matches('\u{fffd}');
    let is_same_so_far = signed.starts_with(shown.as_bytes());
    if length == signed.len() && is_same_so_far {
        return None;
    }
    let lengths = format!("it has {length} bytes, but {} were signed", signed.len());
    Some(if signed.is_empty() {
        format!("a body was added ({lengths})")
    } else if length == 0 {
        format!("the body did not arrive ({lengths})")
    } else if is_same_so_far && length == signed.len() + 1 {
        format!("the body has one more byte, probably an added line end ({lengths})")
    } else if is_same_so_far && length + 1 == signed.len() && signed.ends_with(b"\n") {
        format!("the line end at the end of the body was removed ({lengths})")
    } else if let Some(form) = form(signed, shown, length) {
        format!("the body was parsed and serialised again, {form} ({lengths})")
    } else if length == signed.len() {
        "the body has the same length but differs; the order of its members may have changed"
            .to_owned()
    } else {
        format!("the body is a different one ({lengths})")
    })
}

/// The form of JSON that a re-written body has, if it is one of the usual.
fn form(signed: &[u8], shown: &str, length: usize) -> Option<&'static str> {
    let value: Value = serde_json::from_slice(signed).ok()?;
    let compact = serde_json::to_string(&value).ok()?;
    let forms = [
        ("without white space", compact.clone()),
        ("with white space", serde_json::to_string_pretty(&value).ok()?),
        ("with white space", spaced(&compact)),
        ("with `\\u` instead of characters", escaped(&compact)),
        ("with `\\/` instead of `/`", compact.replace('/', "\\/")),
        (
            "with `\\u` instead of characters and `\\/` instead of `/`",
            escaped(&compact).replace('/', "\\/"),
        ),
    ];
    let fits = |text: &String| text.len() == length && text.starts_with(shown);
    forms.into_iter().find(|(_, text)| fits(text)).map(|(form, _)| form)
}

/// With a space after each `:` and `,`, as Python writes it.
fn spaced(compact: &str) -> String {
    let mut text = String::with_capacity(compact.len() * 2);
    let (mut in_string, mut is_escaped) = (false, false);
    for character in compact.chars() {
        text.push(character);
        match character {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '"' => in_string = !in_string,
            ':' | ',' if !in_string => text.push(' '),
            _ => {}
        }
    }
    text
}

/// With `\uXXXX` for all but ASCII, as PHP and Python write it.
fn escaped(compact: &str) -> String {
    let mut text = String::with_capacity(compact.len() * 2);
    for character in compact.chars() {
        if character.is_ascii() {
            text.push(character);
        } else {
            for unit in character.encode_utf16(&mut [0; 2]) {
                text.push_str(&format!("\\u{unit:04x}"));
            }
        }
    }
    text
}
