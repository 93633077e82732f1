//! Reads only those outermost members of a success that its verification needs.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;

use super::Numbers;
use super::belongs::is_another;
use crate::error::FailedCheck;
use crate::message::{Message, Outermost, Seen};

/// Whether a message is clearly neither an error nor a notification, and has the request's numbers. `seen` are the
/// members of the success. If it is not clear, the [`Outline`] decides.
pub(super) fn plainly_belongs(message: &mut dyn Message, seen: Seen, numbers: &Numbers) -> bool {
    let mut found = Found::default();
    let agree = seen.all(message, |name, held| {
        match name {
            "code" => found.code = true,
            "message" => found.message = true,
            "event_type" => found.event_type = true,
            "resource" => found.resource = true,
            _ => {}
        }
        match (numbers.get(name), held) {
            (None, _) | (Some(_), Outermost::Null) => true,
            (Some(asked), Outermost::Text(text)) => !is_another(asked, text),
            (Some(_), Outermost::Other) => false,
        }
    });
    agree && !(found.code && found.message) && !(found.event_type && found.resource)
}

/// The outermost members of a success that is clearly not an error.
pub(super) struct Outline<'n> {
    numbers: &'n Numbers,
    is_notification: bool,
    /// The business numbers, in the order of the request's.
    texts: Vec<Option<String>>,
}

impl<'n> Outline<'n> {
    /// `None` if the body may be an error, or is malformed JSON: then all its members must be read.
    pub(super) fn read(body: &[u8], numbers: &'n Numbers) -> Option<Self> {
        let mut deserializer = serde_json::Deserializer::from_str(std::str::from_utf8(body).ok()?);
        let found = deserializer.deserialize_map(Members { numbers }).ok()?;
        deserializer.end().ok()?;
        let Found { code, message, event_type, resource, texts } = found;
        if code && message {
            return None;
        }
        Some(Self { numbers, is_notification: event_type && resource, texts })
    }

    pub(super) fn belongs(&self) -> Result<(), FailedCheck> {
        if self.is_notification {
            return Err(FailedCheck::Notification);
        }
        self.numbers.check(|name| {
            let at = self.numbers.names().position(|number| number == name)?;
            Some(Cow::Borrowed(self.texts.get(at)?.as_deref()?))
        })
    }
}

#[derive(Default)]
struct Found {
    code: bool,
    message: bool,
    event_type: bool,
    resource: bool,
    texts: Vec<Option<String>>,
}

struct Members<'n> {
    numbers: &'n Numbers,
}

impl<'de> Visitor<'de> for Members<'_> {
    type Value = Found;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Found, A::Error> {
        let mut found = Found::default();
        found.texts.resize(self.numbers.names().count(), None);
        while let Some(name) = map.next_key_seed(Name { numbers: self.numbers })? {
            match name {
                Known::Code => found.code = true,
                Known::Message => found.message = true,
                Known::EventType => found.event_type = true,
                Known::Resource => found.resource = true,
                Known::Other => {}
                Known::Number(at) => {
                    // The last value counts, as in all parsers here.
                    let value = map.next_value::<Value>()?;
                    if let Some(text) = found.texts.get_mut(at) {
                        *text = match value {
                            Value::String(text) => Some(text),
                            Value::Number(number) => Some(number.to_string()),
                            _ => None,
                        };
                    }
                    continue;
                }
            }
            map.next_value::<IgnoredAny>()?;
        }
        Ok(found)
    }
}

enum Known {
    Code,
    Message,
    EventType,
    Resource,
    /// The index of the number among the numbers of the request.
    Number(usize),
    Other,
}

struct Name<'n> {
    numbers: &'n Numbers,
}

impl<'de> DeserializeSeed<'de> for Name<'_> {
    type Value = Known;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Known, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Name<'_> {
    type Value = Known;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Known, E> {
        Ok(match name {
            "code" => Known::Code,
            "message" => Known::Message,
            "event_type" => Known::EventType,
            "resource" => Known::Resource,
            name => {
                let at = self.numbers.names().position(|number| number == name);
                at.map_or(Known::Other, Known::Number)
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::{Decoder, Extra, decode_json};

    struct Order {
        out_trade_no: Option<String>,
        transaction_id: Option<String>,
        code: Option<String>,
        event_type: Option<String>,
        amount: Option<i64>,
        extra: Extra,
    }

    message! { Order {
        0 => out_trade_no: Optional "out_trade_no",
        1 => transaction_id: Optional "transaction_id",
        2 => code: Optional "code",
        3 => event_type: Optional "event_type",
        4 => amount: Optional "amount",
    } }

    #[test]
    fn a_message_that_plainly_belongs_is_one_of_which_the_outline_says_so() {
        for (body, expected) in [
            (r#"{}"#, true),
            (r#"{"out_trade_no":" A","transaction_id":"1","amount":1}"#, true),
            (r#"{"out_trade_no":"","transaction_id":null}"#, true),
            (r#"{"code":"x","amount":1}"#, true),
            (r#"{"message":null,"resource":1}"#, true),
            (r#"{"out_trade_no":"B"}"#, false),
            (r#"{"amount":1,"transaction_id":"2"}"#, false),
            (r#"{"code":null,"message":null}"#, false),
            (r#"{"code":"a","message":"b","amount":1}"#, false),
            (r#"{"event_type":null,"resource":{}}"#, false),
            (r#"{"event_type":"a","resource":null}"#, false),
            (r#"{"out_trade_no":"A","out_tr\u0061de_no":"B"}"#, false),
        ] {
            let (numbers, mut message) = (numbers(), Order::default());
            let seen = decode_json(&mut message, body.as_bytes(), Decoder::Leaving);
            let is_plain = seen.is_some_and(|seen| plainly_belongs(&mut message, seen, &numbers));
            assert_eq!(is_plain, expected, "{body}");
            let outline = Outline::read(body.as_bytes(), &numbers);
            let belongs = outline.is_some_and(|outline| outline.belongs().is_ok());
            assert_eq!(belongs, expected, "{body}");
        }
    }

    /// A number that the answer's message has under another type, or not at all, is left to the outline.
    #[test]
    fn a_number_that_is_no_text_is_not_plain() {
        let numbers = Numbers::default().with(["refund_id"], |_| Some("1".to_owned()));
        let (body, mut message) = (r#"{"refund_id":"1"}"#, Order::default());
        let seen = decode_json(&mut message, body.as_bytes(), Decoder::Leaving).unwrap();
        assert!(!plainly_belongs(&mut message, seen, &numbers));
        assert!(Outline::read(body.as_bytes(), &numbers).unwrap().belongs().is_ok());
    }

    fn numbers() -> Numbers {
        let members = [("out_trade_no", "A"), ("transaction_id", "1")];
        Numbers::default().with(members.map(|(name, _)| name), |name| {
            let found = members.iter().find(|(member, _)| *member == name)?;
            Some(found.1.to_owned())
        })
    }

    #[test]
    fn only_outermost_numbers_count_and_of_two_the_last() {
        for (body, expected) in [
            (r#"{}"#, true),
            (r#"{"out_trade_no":"A","transaction_id":1,"rest":[{"code":1e999}]}"#, true),
            (r#"{"out_trade_no":"B"}"#, false),
            (r#"{"transaction_id":2}"#, false),
            (r#"{"out_trade_no":"B","out_trade_no":"A"}"#, true),
            (r#"{"out_trade_no":"A","out_tr\u0061de_no":"B"}"#, false),
            (r#"{"inner":{"out_trade_no":"B"}}"#, true),
            (r#"{"out_trade_no":null}"#, true),
            (r#"{"event_type":1,"resource":2}"#, false),
            (r#"{"resource":2}"#, true),
        ] {
            let numbers = numbers();
            let outline = Outline::read(body.as_bytes(), &numbers).unwrap();
            assert_eq!(outline.belongs().is_ok(), expected, "{body}");
        }
    }

    #[test]
    fn what_may_be_an_error_or_is_careless_has_to_be_read_as_a_whole() {
        let numbers = numbers();
        for body in [
            r#"{"code":"A","message":"b"}"#,
            r#"{"code":"A","rest":1,"message":"b"}"#,
            r#"{"out_trade_no":"\ud83d"}"#,
            r#"{"out_trade_no":1e999}"#,
            r#"{"a":1}x"#,
            "[]",
            "",
        ] {
            assert!(Outline::read(body.as_bytes(), &numbers).is_none(), "{body}");
        }
        assert!(Outline::read(br#"{"code":"A"}"#, &numbers).is_some());
    }
}
