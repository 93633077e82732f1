//! The arguments of the setters of requests.

/// The argument of a request's setter: a value that converts into the member's type `T`, or an
/// `Option` of such a value. `None` leaves the member out.
///
/// The compiler finds `M`, which distinguishes the two cases. For your own types, implement [`Into`]
/// instead of this trait.
///
/// ```
/// use wechatpay_sdk::v3::refund::domestic::refunds::post::{Amount, Request};
///
/// let note: Option<&str> = None;
/// let request = Request::new().out_refund_no("1").reason(note).amount(Amount::new().refund(1));
/// assert_eq!(request.reason, None);
/// assert_eq!(request.out_refund_no.as_deref(), Some("1"));
///
/// // A setter calls this:
/// use wechatpay_sdk::IntoMember;
/// let member: Option<String> = "the payer's wish".into_member();
/// assert_eq!(member.as_deref(), Some("the payer's wish"));
/// ```
#[diagnostic::on_unimplemented(
    message = "a member of the type `{T}` cannot be set to a value of the type `{Self}`",
    label = "does not convert into `{T}`, and is not an `Option` of a type that does",
    note = "a setter takes a value that implements `Into<{T}>`, or an `Option` of such a value"
)]
pub trait IntoMember<T, M> {
    /// Converts the argument into the member.
    fn into_member(self) -> Option<T>;
}

/// The argument of a list's setter: an iterable of values that convert into the items' type `T`, or an
/// `Option` of one. `None` leaves the member out.
///
/// ```
/// use wechatpay_sdk::v3::refund::domestic::refunds::post::{GoodsDetail, Request};
///
/// let goods = ["1001", "1002"].map(|id| GoodsDetail::new().merchant_goods_id(id));
/// let request = Request::new().goods_detail(goods);
/// assert_eq!(request.goods_detail.map(|goods| goods.len()), Some(2));
///
/// // A setter calls this:
/// use wechatpay_sdk::IntoList;
/// let list: Option<Vec<String>> = ["1001", "1002"].into_list();
/// assert_eq!(list.map(|list| list.len()), Some(2));
/// ```
#[diagnostic::on_unimplemented(
    message = "a list of `{T}` cannot be set to a value of the type `{Self}`",
    label = "does not iterate over values that convert into `{T}`",
    note = "a list takes a `Vec`, an array or an iterator of values that implement `Into<{T}>`, or \
            an `Option` of one of these"
)]
pub trait IntoList<T, M> {
    /// Converts the argument into the list.
    fn into_list(self) -> Option<Vec<T>>;
}

/// A value is given.
#[derive(Debug)]
pub enum Given {}

/// An `Option` is given.
#[derive(Debug)]
pub enum Maybe {}

impl<T, V: Into<T>> IntoMember<T, Given> for V {
    fn into_member(self) -> Option<T> {
        Some(self.into())
    }
}

impl<T, V: Into<T>> IntoMember<T, Maybe> for Option<V> {
    fn into_member(self) -> Option<T> {
        self.map(Into::into)
    }
}

impl<T, I: IntoIterator<Item: Into<T>>> IntoList<T, Given> for I {
    fn into_list(self) -> Option<Vec<T>> {
        Some(self.into_iter().map(Into::into).collect())
    }
}

impl<T, I: IntoIterator<Item: Into<T>>> IntoList<T, Maybe> for Option<I> {
    fn into_list(self) -> Option<Vec<T>> {
        self.map(|items| items.into_iter().map(Into::into).collect())
    }
}
