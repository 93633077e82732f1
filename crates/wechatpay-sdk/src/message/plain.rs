//! Writes a message directly to JSON, without a tree. Nearly every request is written in this way.
//!
//! It handles messages that have all required members, and only texts, integers, flags, and lists and messages of them.
//! It stops at everything else: an encrypted member, a file, a decimal, a member that the catalogue lacks, a character
//! that the platform refuses. The message is unchanged then, and [`super::encode`] writes it, or reports its faults. So
//! both ways write the same members.

use std::ops::ControlFlow;

use super::slot::{Access, Item, Message, Slot};

/// The JSON of a message. `None` if it cannot be written in this way.
pub(crate) fn encode_json(message: &mut dyn Message) -> Option<Vec<u8>> {
    let mut json = Vec::with_capacity(1024);
    write_message(message, &mut json)?;
    Some(json)
}

fn write_message(message: &mut dyn Message, json: &mut Vec<u8>) -> Option<()> {
    json.push(b'{');
    let (mut at, mut is_first) = (0, true);
    loop {
        let (name, is_required, member) = match message.member(at).documented() {
            ControlFlow::Continue(documented) => documented,
            ControlFlow::Break(extra) if extra.is_empty() => break,
            ControlFlow::Break(_) => return None,
        };
        at += 1;
        match member.access(Access::Look) {
            Slot::Absent if is_required => return None,
            Slot::Absent => {}
            slot => {
                json.extend_from_slice(if is_first { b"\"" } else { b",\"" });
                is_first = false;
                // No name of the catalogue needs escaping.
                debug_assert_eq!(kinds(name), PLAIN);
                json.extend_from_slice(name.as_bytes());
                json.extend_from_slice(b"\":");
                write_slot(slot, json)?;
            }
        }
    }
    json.push(b'}');
    Some(())
}

fn write_slot(slot: Slot<'_>, json: &mut Vec<u8>) -> Option<()> {
    match slot {
        Slot::Text(text) => write_text(text, json),
        Slot::Choice(text, _) => write_text(text.as_str(), json),
        Slot::Whole(number) => serde_json::to_writer(json, number).ok(),
        Slot::Flag(flag) => serde_json::to_writer(json, flag).ok(),
        Slot::Message(message) => write_message(message, json),
        Slot::List(list) => {
            json.push(b'[');
            for index in 0.. {
                let item = list.item(Item::At(index));
                if matches!(item, Slot::Absent) {
                    break;
                }
                if index > 0 {
                    json.push(b',');
                }
                write_slot(item, json)?;
            }
            json.push(b']');
            Some(())
        }
        Slot::Absent
        | Slot::Decimal(_)
        | Slot::Undocumented(_)
        | Slot::Sensitive(_)
        | Slot::Upload(_)
        | Slot::JsonText(_)
        | Slot::Numbered(_) => None,
    }
}

const PLAIN: u8 = 0;
/// A byte that JSON escapes.
const ESCAPED: u8 = 1;
/// A byte that may begin one of our marks, or a character of four bytes.
const UNUSUAL: u8 = 2;

/// The kinds of bytes in a text.
fn kinds(text: &str) -> u8 {
    let kind = |byte: u8| match byte {
        0..0x20 | b'"' | b'\\' => ESCAPED,
        b'$' | 0xf0.. => UNUSUAL,
        _ => PLAIN,
    };
    text.bytes().fold(PLAIN, |kinds, byte| kinds | kind(byte))
}

fn write_text(text: &str, json: &mut Vec<u8>) -> Option<()> {
    match kinds(text) {
        PLAIN => {
            json.push(b'"');
            json.extend_from_slice(text.as_bytes());
            json.push(b'"');
            Some(())
        }
        ESCAPED => serde_json::to_writer(json, text).ok(),
        _ => None,
    }
}
