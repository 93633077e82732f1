//! Writes a message: for a call, for the user's `serde`, for `Debug`.

use std::ops::ControlFlow;
use std::{fmt, mem};

use serde::{Serialize, Serializer};
use serde_json::{Map, Value};

use super::extra::Extra;
use super::numbered;
use super::personal::is_personal;
use super::slot::{Access, Item, Message, Slot};
use crate::keys::PlatformKey;
use crate::sensitive::{self, Sensitive};
use crate::upload::Upload;

/// The destination of a message. It decides how sensitive members and the file are written.
enum Purpose<'a> {
    /// The platform: sensitive members are encrypted with this key, and the file is put aside.
    Send(Option<&'a PlatformKey>),
    /// The user's `serde`.
    Store,
    /// A log.
    Debug,
}

/// Writes messages, and notes every member that cannot be sent.
pub(crate) struct Encoder<'a> {
    purpose: Purpose<'a>,
    path: Vec<Step>,
    upload: Option<PutAside>,
    problems: Vec<String>,
    missing: Vec<String>,
    has_undocumented: bool,
    has_unusual: bool,
}

/// The results of writing a message for a call.
pub(crate) struct Written {
    pub(crate) file: Option<PutAside>,
    /// Every member that cannot be sent, and why.
    pub(crate) problems: Vec<String>,
    /// Every missing required member. A caller can switch this check off.
    pub(crate) missing: Vec<String>,
    /// Whether a member was written unchanged, possibly with marked values within.
    pub(crate) has_undocumented: bool,
    /// Whether a text may have characters that the platform refuses, or a member is `null`.
    pub(crate) has_unusual: bool,
}

/// A step on the path to a member.
#[derive(Clone, Copy)]
enum Step {
    Member(&'static str),
    Item(usize),
}

/// The file of a message, and its member. The JSON has `null` there.
pub(crate) struct PutAside {
    pub(crate) member: String,
    pub(crate) upload: Upload,
}

impl<'a> Encoder<'a> {
    /// An encoder for a call. Sensitive members need `key`.
    pub(crate) fn to_send(key: Option<&'a PlatformKey>) -> Self {
        Self::new(Purpose::Send(key))
    }

    fn new(purpose: Purpose<'a>) -> Self {
        Self {
            purpose,
            path: Vec::new(),
            upload: None,
            problems: Vec::new(),
            missing: Vec::new(),
            has_undocumented: false,
            has_unusual: false,
        }
    }

    pub(crate) fn finish(self) -> Written {
        let Self { upload: file, problems, missing, has_undocumented, has_unusual, .. } = self;
        Written { file, problems, missing, has_undocumented, has_unusual }
    }

    /// The path of the member: `goods_detail[0].unit_price`.
    fn place(&self) -> String {
        let mut place = String::new();
        for step in &self.path {
            match step {
                Step::Member(name) if place.is_empty() => place.push_str(name),
                Step::Member(name) => place.push_str(&format!(".{name}")),
                Step::Item(index) => place.push_str(&format!("[{index}]")),
            }
        }
        place
    }

    fn is_sending(&self) -> bool {
        matches!(self.purpose, Purpose::Send(_))
    }

    /// Notes whether a text must be searched for our marks, or for characters of four bytes.
    fn note(&mut self, text: &str) {
        let is_unusual = |byte: u8| byte == b'$' || byte >= 0xf0;
        self.has_unusual = self.has_unusual || text.bytes().any(is_unusual);
    }

    fn upload(&mut self, upload: &Upload) -> Value {
        self.has_unusual = true;
        match self.purpose {
            Purpose::Store => upload.to_value(),
            Purpose::Debug => upload.to_summary(),
            Purpose::Send(_) => {
                if let Some(first) = &self.upload {
                    let problem = format!("is a second file in addition to `{}`", first.member);
                    self.problem(&problem);
                } else {
                    let member = self.place();
                    self.upload = Some(PutAside { member, upload: upload.clone() });
                }
                Value::Null
            }
        }
    }

    fn sensitive(&mut self, sensitive: &Sensitive) -> Value {
        match self.purpose {
            Purpose::Store => sensitive.to_value(),
            Purpose::Debug => Value::String("[sensitive]".to_owned()),
            Purpose::Send(None) => {
                self.problem("is sensitive, but the client has no platform key to encrypt it with");
                Value::Null
            }
            Purpose::Send(Some(key)) => sensitive::encrypt(sensitive.expose(), key).map_or_else(
                |problem| {
                    self.problem(&problem);
                    Value::Null
                },
                Value::String,
            ),
        }
    }

    /// Undocumented members may be personal data, and are not printed in a log.
    fn undocumented(&mut self, value: &Value) -> Value {
        (self.has_undocumented, self.has_unusual) = (true, true);
        match self.purpose {
            Purpose::Debug => Value::String("[undocumented]".to_owned()),
            Purpose::Send(_) | Purpose::Store => value.clone(),
        }
    }

    /// A member whose text is JSON. A log shows the JSON.
    fn json_text(&self, inner: Value) -> Value {
        match self.purpose {
            Purpose::Debug => inner,
            Purpose::Send(_) | Purpose::Store => Value::String(inner.to_string()),
        }
    }

    fn hides(&self, name: &str) -> bool {
        matches!(self.purpose, Purpose::Debug) && is_personal(name)
    }

    fn problem(&mut self, problem: &str) {
        self.problems.push(format!("`{}` {problem}", self.place()));
    }

    /// Adds the members that the catalogue lacks, and notes which of the `missing` required members are still
    /// missing.
    fn others(&mut self, extra: &Extra, missing: &[&'static str], object: &mut Map<String, Value>) {
        for name in missing.iter().filter(|name| extra.get(name).is_none()) {
            self.path.push(Step::Member(name));
            self.missing.push(format!("`{}` is required and missing", self.place()));
            self.path.pop();
        }
        for (name, value) in extra.iter() {
            if self.is_sending() && object.contains_key(name) {
                let place = self.place();
                let dot = if place.is_empty() { "" } else { "." };
                self.problems.push(format!("`{place}{dot}{name}` is set twice"));
            }
            object.insert(name.to_owned(), self.undocumented(value));
        }
    }
}

/// The present members of a message, as a JSON object.
pub(crate) fn encode(message: &mut dyn Message, encoder: &mut Encoder<'_>) -> Value {
    let (mut object, mut missing) = (Map::new(), Vec::new());
    let mut at = 0;
    loop {
        let (name, is_required, member) = match message.member(at).documented() {
            ControlFlow::Continue(documented) => documented,
            ControlFlow::Break(extra) => {
                encoder.others(extra, &missing, &mut object);
                return Value::Object(object);
            }
        };
        at += 1;
        encoder.path.push(Step::Member(name));
        match encode_slot(member.access(Access::Look), encoder) {
            Some(_) if encoder.hides(name) => {
                object.insert(name.to_owned(), "[sensitive]".into());
            }
            Some(value) if numbered::is_counted(name) => {
                numbered::flatten(name, value, &mut object)
            }
            Some(value) => _ = object.insert(name.to_owned(), value),
            None if is_required && encoder.is_sending() => missing.push(name),
            None => {}
        }
        encoder.path.pop();
    }
}

/// `None` if there is no value.
fn encode_slot(slot: Slot<'_>, encoder: &mut Encoder<'_>) -> Option<Value> {
    Some(match slot {
        Slot::Absent => return None,
        // The message is not needed any more.
        Slot::Text(text) if encoder.is_sending() => {
            encoder.note(text);
            Value::String(mem::take(text))
        }
        Slot::Text(text) => Value::String(text.clone()),
        Slot::Whole(number) => (*number).into(),
        Slot::Decimal(number) => {
            // A value that is not a JSON number becomes `null`.
            encoder.has_unusual |= !number.is_finite();
            (*number).into()
        }
        Slot::Flag(flag) => (*flag).into(),
        Slot::Choice(text, _) => {
            encoder.note(text.as_str());
            text.as_str().into()
        }
        Slot::Undocumented(value) => encoder.undocumented(value),
        Slot::Sensitive(sensitive) => encoder.sensitive(sensitive),
        Slot::Upload(upload) => encoder.upload(upload),
        Slot::Message(message) => encode(message, encoder),
        Slot::List(list) => {
            let item = |index| {
                encoder.path.push(Step::Item(index));
                let value = encode_slot(list.item(Item::At(index)), encoder);
                encoder.path.pop();
                value
            };
            Value::Array((0..).map_while(item).collect())
        }
        Slot::JsonText(text) => {
            let inner = encode_slot(text.inner(), encoder)?;
            encoder.json_text(inner)
        }
        Slot::Numbered(members) => {
            let member = |index| {
                let (number, slot) = members.at(index)?;
                let number = number.as_str().to_owned();
                Some((number, encode_slot(slot, encoder)?))
            };
            let mut object = Map::new();
            object.extend((0..).map_while(member));
            Value::Object(object)
        }
    })
}

/// Serialises a message for the user's `serde`.
pub(crate) fn serialize<S: Serializer>(
    message: &(impl Message + Clone),
    serializer: S,
) -> Result<S::Ok, S::Error> {
    stored(&mut message.clone()).serialize(serializer)
}

/// A message as it is stored.
pub(crate) fn stored(message: &mut dyn Message) -> Value {
    encode(message, &mut Encoder::new(Purpose::Store))
}

/// `Debug` of a message: its name and its members as JSON.
pub(crate) fn debug(
    name: &str,
    message: &(impl Message + Clone),
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    debug_members(name, &mut message.clone(), f)
}

fn debug_members(name: &str, message: &mut dyn Message, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let value = encode(message, &mut Encoder::new(Purpose::Debug));
    if f.alternate() { write!(f, "{name} {value:#}") } else { write!(f, "{name} {value}") }
}
