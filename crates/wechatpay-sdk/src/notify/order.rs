//! Compares a payment with the merchant's own order.

use serde_json::Value;

use super::mismatch::{
    Merchant, Mismatch, check_appid, check_event, check_signed, check_success, check_text, compare,
    compare_currency, compare_given,
};
use super::received::Received;
use super::v2_event;
use super::v3::{PAYMENT, PAYMENT_TYPE};
use crate::message::Fen;
use crate::operation::Protocol;

/// An order in the merchant's own books, for [`check`](Self::check).
///
/// ```
#[doc = include_str!("example.md")]
/// # let received = client.notification(&headers, &body).wait()?;
/// # let appid = simulator.credentials().appid();
/// use wechatpay_sdk::notify::Order;
///
/// // An order of 12 yuan.
/// Order::new("order-0001", 1200).check(&received)?;
///
/// // To compare more than number, amount and merchant:
/// Order::new("order-0001", 1200).currency("CNY").appid(appid).check(&received)?;
///
/// // A payment of another merchant does not pass, unless you allow it.
/// assert!(Order::new("order-0001", 1200).mchid("1900000109").check(&received).is_err());
/// Order::new("order-0001", 1200).any_mchid().check(&received)?;
///
/// // The order of a sub-merchant (服务商模式): this payment is not one.
/// assert!(Order::new("order-0001", 1200).sub_mchid("1900000110").check(&received).is_err());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "an order does nothing until `check`"]
pub struct Order {
    out_trade_no: String,
    total: Fen,
    currency: String,
    merchant: Merchant,
    appid: Option<String>,
    sub_mchid: Option<String>,
}

impl Order {
    /// An order with the merchant's order number, and its total in fen. For another
    /// [`currency`](Self::currency), the total is in its smallest unit.
    pub fn new(out_trade_no: impl Into<String>, total: impl Into<Fen>) -> Self {
        Self {
            out_trade_no: out_trade_no.into(),
            total: total.into(),
            currency: "CNY".to_owned(),
            merchant: Merchant::Client,
            appid: None,
            sub_mchid: None,
        }
    }

    /// Sets the currency by its three letters. The default is `CNY`.
    pub fn currency(self, currency: impl Into<String>) -> Self {
        Self { currency: currency.into(), ..self }
    }

    /// Sets the merchant that created the order: `mchid`, or `sp_mchid` for a partner's order. The default
    /// is the merchant of the client that received the notification.
    pub fn mchid(self, mchid: impl Into<String>) -> Self {
        Self { merchant: Merchant::Number(mchid.into()), ..self }
    }

    /// Accepts the payment of any merchant that shares the client's keys. Two merchants can have the same
    /// order number, so compare the merchant number yourself.
    pub fn any_mchid(self) -> Self {
        Self { merchant: Merchant::Any, ..self }
    }

    /// Sets the appid of the order: `appid` or `sp_appid`. By default, each of the
    /// [client's appids](crate::ClientBuilder::appid) passes, or every appid if the client has none: a
    /// merchant can have many appids, and its order numbers are unique across them.
    pub fn appid(self, appid: impl Into<String>) -> Self {
        Self { appid: Some(appid.into()), ..self }
    }

    /// Sets the sub-merchant of a partner's order. By default it is not compared.
    pub fn sub_mchid(self, sub_mchid: impl Into<String>) -> Self {
        Self { sub_mchid: Some(sub_mchid.into()), ..self }
    }

    /// Checks that a notification proves the full payment of this order.
    ///
    /// Only the signed notification of a successful payment passes: `TRANSACTION.SUCCESS` with the
    /// original type `transaction`, or the payment notification of v2, of a merchant or a partner. For a
    /// combined order, use [`CombinedOrder::check`](super::CombinedOrder::check).
    ///
    /// # Errors
    /// The first member that differs or is missing: `event_type` or `original_type` for another event.
    pub fn check(&self, received: &Received) -> Result<(), Mismatch> {
        check_payment(received, v2_event::PAYMENT)?;
        let content: Value = received.json().unwrap_or_default();
        if received.is_v2() {
            check_success("return_code", &content)?;
            check_success("result_code", &content)?;
            // Payments of contracts have it, and can have failed.
            if content.get("trade_state").is_some() {
                check_success("trade_state", &content)?;
            }
        } else {
            check_success("trade_state", &content)?;
        }
        self.check_members(&content)?;
        check_appid("appid", &self.appid, received, &content, &APPIDS)?;
        self.merchant.check("mchid", received, &content, &MCHIDS)
    }

    /// Compares an order within a combined one. Its merchant can be another one than that
    /// of the combined order, so that only a given one is compared.
    pub(super) fn check_part(&self, content: &Value) -> Result<(), Mismatch> {
        self.check_members(content)?;
        compare_given("appid", &self.appid, content, &APPIDS)?;
        match &self.merchant {
            Merchant::Number(number) => compare("mchid", number, content, &MCHIDS),
            Merchant::Client | Merchant::Any => Ok(()),
        }
    }

    fn check_members(&self, content: &Value) -> Result<(), Mismatch> {
        compare("out_trade_no", &self.out_trade_no, content, &["/out_trade_no"])?;
        let total = self.total.get().to_string();
        let totals = ["/amount/total", "/amount/total_amount", "/total_fee"];
        compare("total", &total, content, &totals)?;
        compare_currency(&self.currency, content, &["/amount/currency", "/fee_type"])?;
        compare_given("sub_mchid", &self.sub_mchid, content, &["/sub_mchid", "/sub_mch_id"])
    }

    pub(super) fn out_trade_no(&self) -> &str {
        &self.out_trade_no
    }
}

const APPIDS: [&str; 2] = ["/appid", "/sp_appid"];
const MCHIDS: [&str; 3] = ["/mchid", "/sp_mchid", "/mch_id"];

/// Checks that a notification is a signed one of a payment.
pub(super) fn check_payment(received: &Received, v2_event: &str) -> Result<(), Mismatch> {
    check_signed(received)?;
    if received.is_v2() {
        return check_event(received, Protocol::V2, v2_event);
    }
    check_event(received, Protocol::V3, PAYMENT)?;
    // Shares of profits come as the same event.
    check_text("original_type", PAYMENT_TYPE, received.original_type())
}
