//! The content of notifications that have no type here.

use std::fmt;

use serde::de::DeserializeOwned;
use serde_json::Value;

/// The raw members of a notification that has no type in this library. `Debug` does not print them,
/// because they may be personal data.
///
/// ```
/// use serde::Deserialize;
/// use wechatpay_sdk::RawContent;
/// use wechatpay_sdk::notifications::Notification;
///
/// #[derive(Deserialize)]
/// struct Parked {
///     plate_number: String,
/// }
///
/// fn read(content: &RawContent) -> serde_json::Result<Parked> {
///     println!("{} members", content.as_value().as_object().map_or(0, |members| members.len()));
///     content.json()
/// }
///
/// fn handle(notification: &Notification) {
///     if let Notification::Unknown { event, content, .. } = notification
///         && event == "VEHICLE.PARKED"
///         && let Ok(parked) = read(content)
///     {
///         println!("a car has parked: {} characters", parked.plate_number.len());
///     }
/// }
/// ```
#[derive(Clone, PartialEq)]
pub struct RawContent(Value);

impl RawContent {
    pub(crate) fn new(value: Value) -> Self {
        Self(super::unmarked(value))
    }

    /// The members as JSON. The members of v2 are strings.
    pub fn as_value(&self) -> &Value {
        &self.0
    }

    /// Deserialises the members.
    ///
    /// # Errors
    /// If the members do not fit `T`.
    pub fn json<T: DeserializeOwned>(&self) -> serde_json::Result<T> {
        T::deserialize(&self.0)
    }
}

impl fmt::Debug for RawContent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RawContent([sensitive])")
    }
}
