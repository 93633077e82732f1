//! The body of a call: converts a message or JSON into the bytes that are signed and sent.

use serde_json::Value;

use crate::error::{Error, Fault};
use crate::keys::PlatformKey;
use crate::message::{Encoder, Message, PutAside, encode};
use crate::operation::Checks;
use crate::{sensitive, upload};

/// The content of a call.
#[derive(Default)]
pub(crate) enum Payload {
    #[default]
    None,
    Message(Box<dyn Message>),
    Json(Value),
}

/// A payload as JSON, the file of a message, and the faults of its members.
pub(crate) struct Sealed {
    pub(crate) value: Option<Value>,
    pub(crate) file: Option<PutAside>,
    pub(crate) faults: Vec<String>,
    /// Whether the payload can have a fault that [`unfit`] reports.
    pub(crate) may_be_unfit: bool,
}

/// Converts a payload to JSON and encrypts its sensitive members: those of the type
/// `Sensitive`, and those whose paths are in `named`.
pub(crate) fn seal(
    payload: Payload,
    named: &[String],
    key: Option<&PlatformKey>,
    checks: Checks,
) -> Result<Sealed, String> {
    let (mut file, mut faults) = (None, Vec::new());
    // The documented members of a message are encrypted while the message is written.
    let (mut may_be_marked, mut may_be_unfit) = (true, true);
    let mut value = match payload {
        Payload::None if named.is_empty() => {
            return Ok(Sealed { value: None, file, faults, may_be_unfit: false });
        }
        Payload::None => Value::Null,
        Payload::Json(value) => value,
        Payload::Message(mut message) => {
            let mut encoder = Encoder::to_send(key);
            let value = encode(message.as_mut(), &mut encoder);
            let written = encoder.finish();
            (file, faults) = (written.file, written.problems);
            may_be_marked = written.has_undocumented;
            // A member with a fault is written as `null`.
            may_be_unfit = written.has_unusual || !faults.is_empty();
            if checks != Checks::Off {
                faults.extend(written.missing);
            }
            value
        }
    };
    if may_be_marked {
        seal_marked(&mut value, key, &mut Vec::new())?;
    }
    for name in named {
        let path: Vec<_> = name.split('.').collect();
        if seal_named(&mut value, &path, name, key)? == 0 {
            return Err(format!("has no member `{name}`, which must be encrypted"));
        }
    }
    Ok(Sealed { value: Some(value), file, faults, may_be_unfit })
}

/// Encrypts the sensitive pairs of a query, as [`seal`] does; `named` has the paths of some of them.
pub(crate) fn seal_query(
    mut query: Vec<(String, Value)>,
    named: &[String],
    key: Option<&PlatformKey>,
) -> Result<Vec<(String, String)>, String> {
    for (name, value) in &mut query {
        seal_marked(value, key, &mut vec![name.clone()])?;
        if named.contains(name) {
            seal_named(value, &[], name, key)?;
        }
    }
    if let Some(name) = named.iter().find(|name| !query.iter().any(|(found, _)| found == *name)) {
        return Err(format!("has no member `{name}`, which must be encrypted"));
    }
    query_pairs(query)
}

fn seal_marked(
    value: &mut Value,
    key: Option<&PlatformKey>,
    path: &mut Vec<String>,
) -> Result<(), String> {
    if upload::is_marked(value) {
        return Err(format!(
            "has a file as its member `{}`: in an untyped call, pass the file with `.upload(…)`, \
             and the other members as the body",
            path.join(".")
        ));
    }
    if let Some(text) = sensitive::unmark(value) {
        *value = sealed(&text, &path.join("."), key)?;
        return Ok(());
    }
    match value {
        Value::Object(object) => object.iter_mut().try_for_each(|(name, value)| {
            path.push(name.clone());
            seal_marked(value, key, path)?;
            path.pop();
            Ok(())
        }),
        Value::Array(list) => list.iter_mut().try_for_each(|value| seal_marked(value, key, path)),
        _ => Ok(()),
    }
}

/// Encrypts the members at `path` and returns their number.
fn seal_named(
    value: &mut Value,
    path: &[&str],
    name: &str,
    key: Option<&PlatformKey>,
) -> Result<usize, String> {
    if let Value::Array(list) = value {
        let mut count = 0;
        for value in list {
            count += seal_named(value, path, name, key)?;
        }
        return Ok(count);
    }
    let Some((first, rest)) = path.split_first() else {
        let Value::String(text) = value else {
            return Err(format!(
                "has a member `{name}` that must be encrypted but is not a string"
            ));
        };
        let text = zeroize::Zeroizing::new(std::mem::take(text));
        *value = sealed(&text, name, key)?;
        return Ok(1);
    };
    match value.as_object_mut().and_then(|object| object.get_mut(*first)) {
        Some(value) => seal_named(value, rest, name, key),
        None => Ok(0),
    }
}

/// Refuses plain text in members that must be encrypted. `place` is the body or the query.
pub(crate) fn check_sealed(
    value: &Value,
    sensitive: &[&str],
    place: fn(String) -> Error,
) -> Result<(), Error> {
    let is_plain = |name: &&&str| !is_sealed(value, &name.split('.').collect::<Vec<_>>());
    let members: Vec<_> =
        sensitive.iter().filter(is_plain).map(|name| (*name).to_owned()).collect();
    if members.is_empty() {
        return Ok(());
    }
    let named = members.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    let problem = format!(
        "has {named} in plain text, which must be encrypted: give it as `Sensitive`, or name it in \
         `.encrypt(&{members:?})`"
    );
    Err(place(problem).with_fault(Fault::PlainText { members }))
}

fn is_sealed(value: &Value, path: &[&str]) -> bool {
    match (value, path.split_first()) {
        (Value::Array(list), _) => list.iter().all(|value| is_sealed(value, path)),
        (Value::Object(object), Some((first, rest))) => {
            object.get(*first).is_none_or(|value| is_sealed(value, rest))
        }
        (Value::String(text), None) => sensitive::is_ciphertext(text),
        _ => true,
    }
}

fn sealed(text: &str, path: &str, key: Option<&PlatformKey>) -> Result<Value, String> {
    let key = key.ok_or_else(|| {
        format!(
            "has the sensitive member `{path}`, but the client has no platform key to encrypt it \
             with"
        )
    })?;
    let ciphertext = sensitive::encrypt(text, key)
        .map_err(|why| format!("has the sensitive member `{path}`, which {why}"))?;
    Ok(Value::String(ciphertext))
}

/// The body of a v3 call, checked for content that the platform refuses: `null`, and
/// characters of more than three bytes in UTF-8 (`docs/protocol.md` §2).
pub(crate) fn json(value: &Value, text: Text, may_be_unfit: bool) -> Result<Vec<u8>, String> {
    if !value.is_object() && !value.is_array() {
        return Err("is not a JSON object".to_owned());
    }
    let mut faults = Vec::new();
    if may_be_unfit {
        unfit(value, text, &mut faults);
    }
    if !faults.is_empty() {
        return Err(format!("cannot be sent: {}", faults.join("; ")));
    }
    let mut json = Vec::with_capacity(1024);
    serde_json::to_writer(&mut json, value).map_err(|error| error.to_string())?;
    Ok(json)
}

/// Adds all faults that the platform refuses in a body of any operation.
pub(crate) fn unfit(value: &Value, text: Text, faults: &mut Vec<String>) {
    let mut path = Vec::new();
    within(value, &mut path, text, faults);
}

fn within<'a>(value: &'a Value, path: &mut Vec<&'a str>, text: Text, faults: &mut Vec<String>) {
    match value {
        Value::Null => faults.push(format!("`{}` is `null`: leave it out", path.join("."))),
        Value::String(value) => faults.extend(text.fault(value, || path.join("."))),
        Value::Array(list) => list.iter().for_each(|value| within(value, path, text, faults)),
        Value::Object(object) => object.iter().for_each(|(name, value)| {
            path.push(name);
            faults.extend(text.fault(name, || path.join(".")));
            within(value, path, text, faults);
            path.pop();
        }),
        Value::Bool(_) | Value::Number(_) => {}
    }
}

/// The characters that a text may have.
#[derive(Clone, Copy)]
pub(crate) enum Text {
    /// Characters of at most three bytes in UTF-8.
    Short,
    Any,
}

impl Text {
    pub(crate) fn of(checks: Checks) -> Self {
        if checks == Checks::Off { Self::Any } else { Self::Short }
    }

    /// The fault in the text of a member, if there is one.
    pub(crate) fn fault(self, text: &str, member: impl Fn() -> String) -> Option<String> {
        if sensitive::is_marked(text) {
            return Some(sensitive_within(&member()));
        }
        if matches!(self, Self::Any) {
            return None;
        }
        // A character of four bytes begins with a byte of at least 0xf0.
        if text.is_ascii() || !text.bytes().any(|byte| byte >= 0xf0) {
            return None;
        }
        let character = text.chars().find(|character| character.len_utf8() > 3)?;
        let member = member();
        Some(format!(
            "`{member}` has `{character}` (U+{:X}), but the platform accepts only characters of at \
             most three bytes in UTF-8, so no emoji",
            u32::from(character)
        ))
    }
}

fn sensitive_within(member: &str) -> String {
    format!(
        "`{member}` has a sensitive member within its text, where the client cannot encrypt it: \
         encrypt it yourself, or move it out of the text"
    )
}

/// The pairs of a query. A list of one item is written as that item; the format of longer
/// lists is not documented.
pub(crate) fn query_pairs(
    members: impl IntoIterator<Item = (String, Value)>,
) -> Result<Vec<(String, String)>, String> {
    let single = members.into_iter().map(|(name, value)| match value {
        Value::Array(mut list) if list.len() == 1 => Ok((name, list.remove(0))),
        Value::Array(list) => Err(format!(
            "has a list of {} items as its member `{name}`, but the platform does not document \
             lists in a query: give one item, or a string in the form that the platform expects",
            list.len()
        )),
        value => Ok((name, value)),
    });
    pairs(single.collect::<Result<Vec<_>, _>>()?)
}

/// Plain values as pairs of text: a query, or the parameters of v2.
pub(crate) fn pairs(
    members: impl IntoIterator<Item = (String, Value)>,
) -> Result<Vec<(String, String)>, String> {
    let mut pairs = Vec::with_capacity(32);
    for (name, value) in members {
        let text = match value {
            Value::String(text) => text,
            Value::Number(number) => number.to_string(),
            Value::Bool(value) => value.to_string(),
            Value::Null => return Err(format!("has `null` as its member `{name}`: leave it out")),
            Value::Array(_) | Value::Object(_) => {
                return Err(format!(
                    "has a list or an object as its member `{name}`: if the platform documents \
                     JSON here, give it as a string"
                ));
            }
        };
        if sensitive::is_marked(&text) {
            return Err(format!("cannot be sent: {}", sensitive_within(&name)));
        }
        pairs.push((name, text));
    }
    Ok(pairs)
}

/// Checks a v3 query for content that the platform refuses, as [`json`] checks a body.
pub(crate) fn check_query(pairs: &[(String, String)], text: Text) -> Result<(), String> {
    let faults: Vec<_> =
        pairs.iter().filter_map(|(name, value)| text.fault(value, || name.clone())).collect();
    if faults.is_empty() { Ok(()) } else { Err(format!("cannot be sent: {}", faults.join("; "))) }
}

pub(crate) fn of_body(problem: String) -> Error {
    Error::request(format!("the request's body {problem}"))
}

pub(crate) fn of_query(problem: String) -> Error {
    Error::request(format!("the request's query {problem}"))
}

/// The members of a JSON object, or of a list of pairs.
pub(crate) fn members(value: Value) -> Result<Vec<(String, Value)>, String> {
    match value {
        Value::Object(object) => Ok(object.into_iter().collect()),
        Value::Array(list) => {
            let pair = |pair| {
                serde_json::from_value(pair).map_err(|_| "is not a list of pairs".to_owned())
            };
            list.into_iter().map(pair).collect()
        }
        _ => Err("is not an object of plain values".to_owned()),
    }
}

/// Checks that XML can represent the parameters of v2.
pub(crate) fn check_xml(pairs: &[(String, String)]) -> Result<(), String> {
    for (name, value) in pairs {
        let mut bytes = name.bytes();
        let first = bytes.next().is_some_and(|byte| byte.is_ascii_alphabetic() || byte == b'_');
        if !first || !bytes.all(|byte| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte)) {
            return Err(format!(
                "has a member whose name is not allowed in XML: `{}`",
                name.escape_debug()
            ));
        }
        let is_text = |character: char| {
            character >= ' ' && !matches!(character, '\u{fffe}' | '\u{ffff}')
                || matches!(character, '\t' | '\n' | '\r')
        };
        if let Some(character) = value.chars().find(|character| !is_text(*character)) {
            return Err(format!(
                "has U+{:04X} in its member `{name}`, which XML does not allow",
                u32::from(character)
            ));
        }
    }
    Ok(())
}
