//! Members that the catalogue does not have.

use std::fmt;

use serde_json::{Map, Value};

/// The members of an object that the catalogue lacks, such as a member that the platform has added
/// recently.
///
/// Reading an object keeps them, and sending a request sends them. `Debug` prints their names only,
/// because their values may be personal data.
///
/// ```
/// use wechatpay_sdk::v3::refund::domestic::refunds::post;
///
/// let request = post::Request::new().out_trade_no("1217752501201407033233368018");
/// let request = request.with("a_member_of_tomorrow", 1);
/// assert_eq!(request.extra.get("a_member_of_tomorrow").unwrap(), 1);
///
/// let mut extra = wechatpay_sdk::Extra::default();
/// assert!(extra.is_empty());
/// extra.insert("a_member_of_tomorrow", "new");
/// for (name, value) in extra.iter() {
///     println!("{name}: {value}");
/// }
/// assert_eq!(extra.remove("a_member_of_tomorrow"), Some("new".into()));
/// ```
#[derive(Clone, Default, PartialEq)]
pub struct Extra(Option<Box<Map<String, Value>>>);

impl Extra {
    /// The value of a member.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.as_ref()?.get(name)
    }

    /// Sets a member.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Value>) {
        self.0.get_or_insert_default().insert(name.into(), value.into());
    }

    /// Removes a member and returns its value.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        self.0.as_mut()?.remove(name)
    }

    /// All members: names and values.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().flat_map(|members| members.iter()).map(|(name, value)| (name.as_str(), value))
    }

    /// Whether there are no such members.
    pub fn is_empty(&self) -> bool {
        self.0.as_ref().is_none_or(|members| members.is_empty())
    }

    /// Without any.
    pub(super) fn clear(&mut self) {
        self.0 = None;
    }

    /// Keeps the remaining members of an object.
    pub(super) fn keep(&mut self, members: Map<String, Value>) {
        self.0 = if members.is_empty() { None } else { Some(Box::new(members)) };
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter().map(|(name, _)| name)).finish()
    }
}
