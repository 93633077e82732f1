//! Members that v2 counts in their names: `coupon_refund_fee_0`,
//! `coupon_refund_fee_1`; in documents `coupon_refund_fee_$n`.

use serde_json::{Map, Value};

use super::content::Content;
use super::slot::{Access, Counted, Member, Number, Slot};

/// The values of a counted member, by the numbers in their names: `0`, or
/// `0_1` where two are counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Numbered<T>(
    /// In the order of their numbers.
    Vec<(Number, T)>,
);

impl<T> Numbered<T> {
    /// The value of a number.
    pub fn get(&self, number: usize) -> Option<&T> {
        let name = number.to_string();
        self.iter().find_map(|(found, value)| (found == name).then_some(value))
    }

    /// All values with the numbers of their names.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &T)> {
        self.0.iter().map(|(number, value)| (number.as_str(), value))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T> Default for Numbered<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Content> Member for Numbered<T> {
    /// What fits stays, so there is nothing to clear.
    fn access(&mut self, _: Access) -> Slot<'_> {
        Slot::Numbered(self)
    }
}

impl<T: Content> Counted for Numbered<T> {
    fn at(&mut self, index: usize) -> Option<(&Number, Slot<'_>)> {
        self.0.get_mut(index).map(|(number, value)| (&*number, value.slot()))
    }

    fn add(&mut self, number: Number) -> Slot<'_> {
        self.0.push((number, T::empty()));
        self.0.last_mut().map_or(Slot::Absent, |(_, value)| value.slot())
    }

    fn drop_last(&mut self) {
        self.0.pop();
    }
}

/// What stands before the numbers of a name, and how many numbers there are.
fn prefix(name: &'static str) -> (&'static str, usize) {
    let prefix = name.split('$').next().unwrap_or(name);
    (prefix, name.matches('$').count())
}

/// Takes the members of `name`'s form out of `object`: a JSON object by number.
pub(super) fn collect(name: &'static str, object: &mut Map<String, Value>) -> Option<Value> {
    let (prefix, count) = prefix(name);
    let names: Vec<_> = object
        .keys()
        .filter(|key| key.strip_prefix(prefix).is_some_and(|rest| is_number(rest, count)))
        .cloned()
        .collect();
    let mut found = Map::new();
    found.extend(names.into_iter().filter_map(|key| {
        let number = key.strip_prefix(prefix)?.to_owned();
        Some((number, object.remove(&key)?))
    }));
    (!found.is_empty()).then_some(Value::Object(found))
}

/// The way back.
pub(super) fn flatten(name: &'static str, values: Value, object: &mut Map<String, Value>) {
    let (prefix, _) = prefix(name);
    if let Value::Object(values) = values {
        object
            .extend(values.into_iter().map(|(number, value)| (format!("{prefix}{number}"), value)));
    }
}

fn is_number(text: &str, count: usize) -> bool {
    text.split('_').count() == count
        && text.split('_').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()))
}
