//! Compares the payment of a combined order (合单支付) with the merchant's own orders.

use serde_json::Value;

use super::mismatch::{Merchant, Mismatch, check_appid, check_success, compare};
use super::order::{Order, check_payment};
use super::received::Received;
use super::v2_event;

/// A combined order in the merchant's own books, for [`check`](Self::check).
///
/// ```no_run
/// use wechatpay_sdk::notify::{CombinedOrder, Order, Received};
///
/// # fn example(received: &Received) -> Result<(), Box<dyn std::error::Error>> {
/// let shops = [
///     Order::new("20150806125346", 100).mchid("1230000109"),
///     Order::new("20150806125347", 250).mchid("1230000110"),
/// ];
/// CombinedOrder::new("P20150806125346", shops.clone()).check(received)?;
///
/// // If you created the combined order as another merchant than the client's:
/// let order = CombinedOrder::new("P20150806125346", shops.clone()).mchid("1900000109");
/// order.appid("wx8888888888888888").check(received)?;
///
/// // To accept every merchant that shares the client's keys:
/// CombinedOrder::new("P20150806125346", shops).any_mchid().check(received)?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "an order does nothing until `check`"]
pub struct CombinedOrder {
    combine_out_trade_no: String,
    orders: Vec<Order>,
    merchant: Merchant,
    appid: Option<String>,
}

impl CombinedOrder {
    /// A combined order with the merchant's number, and all its orders. The merchant of an order is
    /// compared if [`Order::mchid`] was called.
    pub fn new(combine_out_trade_no: impl Into<String>, orders: impl Into<Vec<Order>>) -> Self {
        let (combine_out_trade_no, orders) = (combine_out_trade_no.into(), orders.into());
        Self { combine_out_trade_no, orders, merchant: Merchant::Client, appid: None }
    }

    /// Sets the merchant that created the combined order, `combine_mchid`. The default is the merchant of
    /// the client that received the notification.
    pub fn mchid(self, mchid: impl Into<String>) -> Self {
        Self { merchant: Merchant::Number(mchid.into()), ..self }
    }

    /// Accepts the payment of any merchant that shares the client's keys. Two merchants can have the same
    /// order number, so compare the merchant number yourself.
    pub fn any_mchid(self) -> Self {
        Self { merchant: Merchant::Any, ..self }
    }

    /// Sets the appid of the combined order, `combine_appid`. By default, each of the
    /// [client's appids](crate::ClientBuilder::appid) passes, or every appid if the client has none.
    pub fn appid(self, appid: impl Into<String>) -> Self {
        Self { appid: Some(appid.into()), ..self }
    }

    /// Checks that a notification proves the full payment of this combined order: of each of its orders,
    /// and of no other order. Only signed notifications of payments pass, as for [`Order::check`].
    ///
    /// # Errors
    /// The first member that differs or is missing, with the order that it belongs to. For the
    /// notification of a single order, that is `combine_out_trade_no`.
    pub fn check(&self, received: &Received) -> Result<(), Mismatch> {
        check_payment(received, v2_event::COMBINED_PAYMENT)?;
        let content: Value = received.json().unwrap_or_default();
        if received.is_v2() {
            check_success("return_code", &content)?;
            check_success("result_code", &content)?;
        }
        let number = &self.combine_out_trade_no;
        compare("combine_out_trade_no", number, &content, &["/combine_out_trade_no"])?;
        let mchids = ["/combine_mchid", "/combine_mch_id"];
        self.merchant.check("combine_mchid", received, &content, &mchids)?;
        check_appid("combine_appid", &self.appid, received, &content, &["/combine_appid"])?;
        let mut parts = parts(&content);
        if parts.len() != self.orders.len() {
            return Err(Mismatch {
                member: "sub_orders",
                sub_order: None,
                expected: self.orders.len().to_string(),
                found: Some(parts.len().to_string()),
            });
        }
        // As many as there should be, and each of them, taken out: none twice.
        self.orders.iter().try_for_each(|order| {
            check_part(order, &mut parts, received.is_v2()).map_err(|mismatch| {
                let sub_order = Some(order.out_trade_no().to_owned());
                Mismatch { sub_order, ..mismatch }
            })
        })
    }
}

/// The orders within a combined one; of v2 they are JSON within a member.
fn parts(content: &Value) -> Vec<Value> {
    let list = match content.get("sub_order_list").and_then(Value::as_str) {
        Some(text) => serde_json::from_str::<Value>(text).ok(),
        None => content.get("sub_order_list").cloned(),
    };
    let list = list.as_ref().and_then(|list| list.get("order_list"));
    let parts = content.get("sub_orders").or(list).and_then(Value::as_array);
    parts.cloned().unwrap_or_default()
}

/// Compares an order with the part of its number. What v2 tells of is paid.
fn check_part(order: &Order, parts: &mut Vec<Value>, is_v2: bool) -> Result<(), Mismatch> {
    let number = order.out_trade_no();
    let is_its = |part: &Value| part.get("out_trade_no").and_then(Value::as_str) == Some(number);
    let part = match parts.iter().position(is_its) {
        Some(place) => parts.swap_remove(place),
        None => Value::Null,
    };
    compare("out_trade_no", number, &part, &["/out_trade_no"])?;
    if !is_v2 {
        check_success("trade_state", &part)?;
    }
    order.check_part(&part)
}
