//! Encodes entries as bytes: a key whose bytes sort as [`Entry::order`] does, and the rest.

use super::entry::{Entry, Kind};
use crate::message::{Fen, MicroFen, Time};

/// Ends a text of the key. It sorts before every other byte, and no text has it.
const END: u8 = 0;

/// Appends the key. `None` if a text has a byte 0, or if the kind is not known.
pub(super) fn write_key(entry: &Entry, to: &mut Vec<u8>) -> Option<()> {
    let kind = Kind::ALL.iter().position(|kind| *kind == entry.kind)?;
    write_text(&entry.sub_mchid, to)?;
    to.push(u8::try_from(kind).ok()?);
    write_text(&entry.number, to)?;
    write_text(&entry.business, to)?;
    write_text(&entry.id, to)
}

fn write_text(text: &str, to: &mut Vec<u8>) -> Option<()> {
    if text.as_bytes().contains(&END) {
        return None;
    }
    to.extend_from_slice(text.as_bytes());
    to.push(END);
    Some(())
}

/// Appends the rest, which does not belong to the key.
pub(super) fn write_rest(entry: &Entry, to: &mut Vec<u8>) -> Option<()> {
    let numbers = [entry.amount.map(|fen| fen.get()), entry.fee.map(|fee| fee.get())];
    for number in numbers {
        to.push(u8::from(number.is_some()));
        to.extend_from_slice(&number.unwrap_or_default().to_le_bytes());
    }
    for text in [entry.state.as_deref(), entry.time.as_ref().map(Time::as_str)] {
        to.push(u8::from(text.is_some()));
        write_text(text.unwrap_or_default(), to)?;
    }
    Some(())
}

/// Reads an entry. `None` if the bytes are not an encoded entry.
pub(super) fn read(mut key: &[u8], mut rest: &[u8]) -> Option<Entry> {
    let sub_mchid = read_text(&mut key)?;
    let (kind, mut key) = key.split_first()?;
    let kind = *Kind::ALL.get(usize::from(*kind))?;
    let entry = Entry {
        sub_mchid,
        kind,
        number: read_text(&mut key)?,
        business: read_text(&mut key)?,
        id: read_text(&mut key)?,
        amount: read_number(&mut rest)?.map(Fen::new),
        fee: read_number(&mut rest)?.map(MicroFen::new),
        state: read_optional(&mut rest)?,
        time: read_optional(&mut rest)?.map(Time::from),
    };
    (key.is_empty() && rest.is_empty()).then_some(entry)
}

fn read_text(from: &mut &[u8]) -> Option<String> {
    let at = memchr::memchr(END, from)?;
    let (text, rest) = from.split_at_checked(at)?;
    *from = rest.get(1..)?;
    String::from_utf8(text.to_vec()).ok()
}

fn read_flag(from: &mut &[u8]) -> Option<bool> {
    let (flag, rest) = from.split_first()?;
    *from = rest;
    match flag {
        0 => Some(false),
        1 => Some(true),
        _ => None,
    }
}

fn read_number(from: &mut &[u8]) -> Option<Option<i64>> {
    let is_there = read_flag(from)?;
    let (number, rest) = from.split_first_chunk::<8>()?;
    *from = rest;
    Some(is_there.then_some(i64::from_le_bytes(*number)))
}

fn read_optional(from: &mut &[u8]) -> Option<Option<String>> {
    let is_there = read_flag(from)?;
    let text = read_text(from)?;
    Some(is_there.then_some(text))
}
