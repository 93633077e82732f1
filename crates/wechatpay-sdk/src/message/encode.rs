//! Writing a message: for a call, for the user's `serde`, for `Debug`.

use std::fmt;

use serde::{Serialize, Serializer};
use serde_json::{Map, Value};

use super::personal::is_personal;
use super::slot::{Item, Reach, Slot};
use super::{Message, Named, numbered};
use crate::keys::PlatformKey;
use crate::sensitive::{self, Sensitive};
use crate::upload::Upload;

/// Where a message goes decides what becomes of its sensitive members and its
/// file.
enum Purpose<'a> {
    /// To the platform: encrypted with this key, the file put aside, required
    /// members checked.
    Send(Option<&'a PlatformKey>),
    /// To the user's `serde`.
    Store,
    /// Into a log.
    Debug,
}

/// Writes messages; remembers the first member that cannot be sent.
pub(crate) struct Encoder<'a> {
    purpose: Purpose<'a>,
    path: Vec<&'static str>,
    upload: Option<PutAside>,
    problem: Option<String>,
}

/// The file of a message, and its member. In the JSON, `null` is left there.
pub(crate) struct PutAside {
    pub(crate) member: String,
    pub(crate) upload: Upload,
}

impl<'a> Encoder<'a> {
    /// For a call; sensitive members need `key`.
    pub(crate) fn to_send(key: Option<&'a PlatformKey>) -> Self {
        Self::new(Purpose::Send(key))
    }

    fn new(purpose: Purpose<'a>) -> Self {
        Self { purpose, path: Vec::new(), upload: None, problem: None }
    }

    /// The file, if there is one. The error says what cannot be sent, and why.
    pub(crate) fn finish(self) -> Result<Option<PutAside>, String> {
        self.problem.map_or(Ok(self.upload), Err)
    }

    fn upload(&mut self, upload: &Upload) -> Value {
        match self.purpose {
            Purpose::Store => upload.to_value(),
            Purpose::Debug => upload.to_summary(),
            Purpose::Send(_) => {
                if let Some(first) = &self.upload {
                    let problem = format!("is a second file beside `{}`", first.member);
                    self.problem(&problem);
                } else {
                    let member = self.path.join(".");
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
                self.problem(
                    "is sensitive, and the client holds no platform key to encrypt it with",
                );
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

    /// What nobody has documented, personal data perhaps, is not shown in a log.
    fn undocumented(&self, value: &Value) -> Value {
        match self.purpose {
            Purpose::Debug => Value::String("[undocumented]".to_owned()),
            Purpose::Send(_) | Purpose::Store => value.clone(),
        }
    }

    /// A member whose text holds JSON; a log shows what it holds.
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
        if self.problem.is_none() {
            self.problem = Some(format!("member `{}` {problem}", self.path.join(".")));
        }
    }
}

/// The members of a message that are there, as a JSON object.
pub(crate) fn encode(message: &mut dyn Message, encoder: &mut Encoder<'_>) -> Value {
    let mut object = Map::new();
    let mut at = 0;
    while let Some(Named(name, member)) = message.member(at) {
        at += 1;
        encoder.path.push(name);
        let slot = member.reach(Reach::Look);
        if matches!((&slot, &encoder.purpose), (Slot::Missing, Purpose::Send(_))) {
            encoder.problem("is required and missing");
        }
        match encode_slot(slot, encoder) {
            Some(_) if encoder.hides(name) => {
                object.insert(name.to_owned(), "[sensitive]".into());
            }
            Some(value) if name.contains('$') => numbered::flatten(name, value, &mut object),
            Some(value) => _ = object.insert(name.to_owned(), value),
            None => {}
        }
        encoder.path.pop();
    }
    Value::Object(object)
}

/// `None` if nothing is there.
fn encode_slot(slot: Slot<'_>, encoder: &mut Encoder<'_>) -> Option<Value> {
    Some(match slot {
        Slot::Absent | Slot::Missing => return None,
        Slot::Text(text) => Value::String(text.clone()),
        Slot::Whole(number) => (*number).into(),
        Slot::Decimal(number) => (*number).into(),
        Slot::Flag(flag) => (*flag).into(),
        Slot::Choice(text, _) => text.as_str().into(),
        Slot::Undocumented(value) => encoder.undocumented(value),
        Slot::Sensitive(sensitive) => encoder.sensitive(sensitive),
        Slot::Upload(upload) => encoder.upload(upload),
        Slot::Message(message) => encode(message, encoder),
        Slot::List(list) => {
            let item = |index| encode_slot(list.item(Item::At(index)), encoder);
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

/// A message for the user's `serde`.
pub(crate) fn serialize<S: Serializer>(
    message: &(impl Message + Clone),
    serializer: S,
) -> Result<S::Ok, S::Error> {
    encode(&mut message.clone(), &mut Encoder::new(Purpose::Store)).serialize(serializer)
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
