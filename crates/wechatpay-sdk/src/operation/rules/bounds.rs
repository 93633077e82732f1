//! Bounds of single members. Sensitive members are encrypted already: their bounds apply to the ciphertext.

use std::fmt;

use super::looked::Looked;
use super::pattern::Pattern;

/// A bound of one member.
#[derive(Debug)]
pub(crate) struct Bound {
    /// `goods_detail.unit_price`, without indices of lists. `{id}` is a variable of the path.
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

    pub(super) fn check(&self, members: &mut Looked<'_>, is_v2: bool, faults: &mut Vec<String>) {
        self.within(members, self.member, Place::Request, is_v2, faults);
    }

    /// `rest` is the path from `value`, which is at `place`, to the member.
    fn within(
        &self,
        value: &mut Looked<'_>,
        rest: &str,
        place: Place<'_>,
        is_v2: bool,
        faults: &mut Vec<String>,
    ) {
        // At the end of the path, a text is the member, even if it holds JSON.
        let is_counted = matches!(self.rule, Rule::Items(..)) && value.is_list();
        let is_member = rest.is_empty() && (is_counted || value.text().is_some());
        if !is_member
            && !matches!(place, Place::Request)
            && let Some(mut items) = value.list()
        {
            for index in 0.. {
                let Some(mut item) = items.get(index) else { break };
                self.within(&mut item, rest, Place::Item(&place, index), is_v2, faults);
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
        let (name, rest) = first(rest);
        if let Some(mut value) = value.member(name, is_v2) {
            self.within(&mut value, rest, Place::Member(&place, name), is_v2, faults);
        }
    }
}

/// The first name of a path, and the rest of the path.
fn first(path: &str) -> (&str, &str) {
    // Names are short: a search for a character would take longer than this.
    let dot = path.bytes().position(|byte| byte == b'.').unwrap_or(path.len());
    let (name, rest) = path.split_at_checked(dot).unwrap_or((path, ""));
    (name, rest.get(1..).unwrap_or_default())
}

/// The place of a value. It is only written out for a fault.
#[derive(Clone, Copy)]
enum Place<'p> {
    Request,
    Member(&'p Self, &'p str),
    Item(&'p Self, usize),
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Request => Ok(()),
            Self::Member(Self::Request, name) => f.write_str(name),
            Self::Member(of, name) => write!(f, "{of}.{name}"),
            Self::Item(of, index) => write!(f, "{of}[{index}]"),
        }
    }
}

impl Rule {
    fn fault(&self, value: &mut Looked<'_>) -> Option<String> {
        match self {
            Self::Length(least, most) => {
                let text = value.text()?;
                // A text of ASCII has as many characters as bytes.
                let count = if text.is_ascii() { text.len() } else { text.chars().count() };
                counted(count, *least, *most, "character", "")
            }
            Self::Bytes(least, most) => {
                counted(value.text()?.len(), *least, *most, "byte", " in UTF-8")
            }
            Self::Items(least, most) => counted(value.list()?.len(), *least, *most, "item", ""),
            Self::Pattern(pattern) => {
                let text = (!pattern.matches(value.text()?)).then_some(pattern.text)?;
                Some(format!("does not match `{text}`"))
            }
            Self::Number(least, most) => {
                let number = value.whole()?;
                if number < *least {
                    return Some(format!("is {number}, at least {least} is required"));
                }
                (number > *most).then(|| format!("is {number}, at most {most} is allowed"))
            }
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
