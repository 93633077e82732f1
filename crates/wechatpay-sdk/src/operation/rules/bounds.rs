//! Bounds of single members. What is encrypted has been encrypted before: its bound is of the ciphertext.

use serde_json::Value;

use super::pattern::Pattern;
use super::{list, member};

/// A bound of one member.
#[derive(Debug)]
pub(crate) struct Bound {
    /// `goods_detail.unit_price`; lists have no place in it. `{id}` is a variable of the path.
    member: &'static str,
    rule: Rule,
    pub(super) is_certain: bool,
}

#[derive(Debug)]
enum Rule {
    /// The length of a text, in characters.
    Length(u32, u32),
    /// The length of a text, in bytes of UTF-8.
    Bytes(u32, u32),
    Number(i64, i64),
    Items(u32, u32),
    Pattern(&'static Pattern),
}

pub(crate) const fn length(member: &'static str, least: u32, most: u32) -> Bound {
    Bound::new(member, Rule::Length(least, most))
}

pub(crate) const fn bytes(member: &'static str, least: u32, most: u32) -> Bound {
    Bound::new(member, Rule::Bytes(least, most))
}

pub(crate) const fn number(member: &'static str, least: i64, most: i64) -> Bound {
    Bound::new(member, Rule::Number(least, most))
}

pub(crate) const fn items(member: &'static str, least: u32, most: u32) -> Bound {
    Bound::new(member, Rule::Items(least, most))
}

pub(crate) const fn matches(member: &'static str, pattern: &'static Pattern) -> Bound {
    Bound::new(member, Rule::Pattern(pattern))
}

impl Bound {
    const fn new(member: &'static str, rule: Rule) -> Self {
        Self { member, rule, is_certain: false }
    }

    pub(crate) const fn certain(mut self) -> Self {
        self.is_certain = true;
        self
    }

    pub(super) fn check(&self, members: &Value, is_v2: bool, faults: &mut Vec<String>) {
        self.within(members, self.member, String::new(), is_v2, faults);
    }

    /// `rest` is the way from `value`, which stands at `place`, to the member.
    fn within(
        &self,
        value: &Value,
        rest: &str,
        place: String,
        is_v2: bool,
        faults: &mut Vec<String>,
    ) {
        // At its end, a text is the member, whatever it holds.
        let items = match value {
            Value::Array(_) if rest.is_empty() && matches!(self.rule, Rule::Items(..)) => None,
            Value::String(_) if rest.is_empty() => None,
            value => list(value).filter(|_| !place.is_empty()),
        };
        if let Some(items) = items {
            for (index, item) in items.iter().enumerate() {
                self.within(item, rest, format!("{place}[{index}]"), is_v2, faults);
            }
            return;
        }
        if rest.is_empty() {
            if let Some(fault) = self.rule.fault(value) {
                // The value itself may be personal.
                faults.push(format!("`{place}` {fault}"));
            }
            return;
        }
        let (name, rest) = rest.split_once('.').unwrap_or((rest, ""));
        if let Some(value) = member(value, name, is_v2) {
            let dot = if place.is_empty() { "" } else { "." };
            self.within(&value, rest, format!("{place}{dot}{name}"), is_v2, faults);
        }
    }
}

impl Rule {
    fn fault(&self, value: &Value) -> Option<String> {
        match (self, value) {
            (Self::Length(least, most), Value::String(text)) => {
                counted(text.chars().count(), *least, *most, "character", "")
            }
            (Self::Bytes(least, most), Value::String(text)) => {
                counted(text.len(), *least, *most, "byte", " in UTF-8")
            }
            (Self::Items(least, most), value) => {
                counted(list(value)?.len(), *least, *most, "item", "")
            }
            (Self::Pattern(pattern), Value::String(text)) => {
                let text = (!pattern.matches(text)).then_some(pattern.text)?;
                Some(format!("does not match `{text}`"))
            }
            (Self::Number(least, most), value) => {
                let number = whole(value)?;
                if number < *least {
                    return Some(format!("is {number}, at least {least} is required"));
                }
                (number > *most).then(|| format!("is {number}, at most {most} is allowed"))
            }
            _ => None,
        }
    }
}

fn counted(count: usize, least: u32, most: u32, what: &str, how: &str) -> Option<String> {
    let count = u32::try_from(count).unwrap_or(u32::MAX);
    let plural = if count == 1 { "" } else { "s" };
    let are = |bound: u32| if bound == 1 { "is" } else { "are" };
    if count < least {
        let are = are(least);
        return Some(format!("has {count} {what}{plural}{how}, at least {least} {are} required"));
    }
    let are = are(most);
    (count > most).then(|| format!("has {count} {what}{plural}{how}, at most {most} {are} allowed"))
}

/// A whole number, or the one in a text: v2 sends texts.
pub(super) fn whole(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) => number.as_i64(),
        Value::String(text) => text.parse().ok(),
        _ => None,
    }
}
