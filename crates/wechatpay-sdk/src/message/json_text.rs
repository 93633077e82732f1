//! Members that hold JSON within a string.

use std::ops::Deref;

use super::Content;
use super::slot::{Inner, Slot};

/// A structure that the platform sends as JSON within a string, such as `detail` of a v2 order. The
/// library converts it in both directions.
///
/// ```
/// use wechatpay_sdk::JsonText;
/// use wechatpay_sdk::v2::pay::unifiedorder::post::{Detail, Request};
///
/// let order = Request::new().detail(Detail::new().receipt_id("wx123"));
/// let detail: &JsonText<Detail> = order.detail.as_ref().unwrap();
/// assert_eq!(detail.receipt_id.as_deref(), Some("wx123"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct JsonText<T>(pub T);

impl<T> From<T> for JsonText<T> {
    fn from(inner: T) -> Self {
        Self(inner)
    }
}

impl<T> Deref for JsonText<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: Content> Content for JsonText<T> {
    fn empty() -> Self {
        Self(T::empty())
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::JsonText(self)
    }
}

impl<T: Content> Inner for JsonText<T> {
    fn inner(&mut self) -> Slot<'_> {
        self.0.slot()
    }
}
