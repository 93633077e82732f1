//! Members of v2 that have numbers in their names: `coupon_refund_fee_0`, `coupon_refund_fee_1`. The
//! platform's documents call them `coupon_refund_fee_$n`.

use serde_json::{Map, Value};

use super::content::Content;
use super::slot::{Access, Counted, Member, Number, Slot};

/// The values of a v2 member with a number in its name, such as `coupon_fee_$n`. A number is `0`, or
/// `0_1` if the name has two.
///
/// ```
/// use serde_json::json;
/// use wechatpay_sdk::v2::pay::orderquery::post::Response;
/// use wechatpay_sdk::{Fen, Numbered};
///
/// // As if the platform had answered so:
/// let order: Response = serde_json::from_value(json!({ "coupon_fee_0": 100, "coupon_fee_1": 50 }))?;
///
/// let coupons: &Numbered<Fen> = &order.coupon_fee_n;
/// assert_eq!(coupons.len(), 2);
/// assert!(!coupons.is_empty());
/// assert_eq!(coupons.get(1), Some(&Fen::new(50)));
/// for (number, fee) in coupons.iter() {
///     println!("coupon {number}: {fee}");
/// }
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Numbered<T>(
    /// In the order of their numbers.
    Vec<(Number, T)>,
);

impl<T> Numbered<T> {
    /// The value with this number.
    pub fn get(&self, number: usize) -> Option<&T> {
        let name = number.to_string();
        self.iter().find_map(|(found, value)| (found == name).then_some(value))
    }

    /// All numbers and values.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &T)> {
        self.0.iter().map(|(number, value)| (number.as_str(), value))
    }

    /// The number of values.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are no values.
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
    /// Fitting values stay, so there is nothing to clear.
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

/// The part of a name before its numbers, and how many numbers the name has.
fn prefix(name: &'static str) -> (&'static str, usize) {
    let prefix = name.split('$').next().unwrap_or(name);
    (prefix, name.matches('$').count())
}

/// Whether a documented name stands for numbered names.
pub(super) fn is_counted(name: &str) -> bool {
    name.bytes().any(|byte| byte == b'$')
}

/// Moves the members that match `name` out of `object`, into a JSON object by number.
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

/// The inverse of [`collect`].
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
