//! A payment, compared with the merchant's own order.

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
/// ```no_run
/// use wechatpay_sdk::notify::{Order, Received};
///
/// # fn example(received: &Received) -> Result<(), Box<dyn std::error::Error>> {
/// Order::new("1217752501201407033233368018", 100).check(received)?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "an order says nothing until `check`"]
pub struct Order {
    out_trade_no: String,
    total: Fen,
    currency: String,
    merchant: Merchant,
    appid: Option<String>,
    sub_mchid: Option<String>,
}

impl Order {
    /// The merchant's order number, and its total in fen, or in the smallest unit of
    /// another [`currency`](Self::currency).
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

    /// The currency, by its three letters; `CNY` without this call.
    pub fn currency(self, currency: impl Into<String>) -> Self {
        Self { currency: currency.into(), ..self }
    }

    /// The merchant that placed the order, `mchid`, or `sp_mchid` for a partner's order.
    /// Without this call it is the merchant of the client that received the notification.
    pub fn mchid(self, mchid: impl Into<String>) -> Self {
        Self { merchant: Merchant::Number(mchid.into()), ..self }
    }

    /// Accepts the payment of any merchant that shares the client's keys. Two merchants
    /// can have the same order number: compare the number of the merchant yourself.
    pub fn any_mchid(self) -> Self {
        Self { merchant: Merchant::Any, ..self }
    }

    /// The appid that the order was placed with, `appid` or `sp_appid`. Without this call
    /// it is one of the [client's](crate::ClientBuilder::appid), or any if the client was
    /// given none: a merchant can have many appids, and its order numbers are unique
    /// without them.
    pub fn appid(self, appid: impl Into<String>) -> Self {
        Self { appid: Some(appid.into()), ..self }
    }

    /// The sub-merchant of a partner's order. Without this call it is not compared.
    pub fn sub_mchid(self, sub_mchid: impl Into<String>) -> Self {
        Self { sub_mchid: Some(sub_mchid.into()), ..self }
    }

    /// Checks that a notification says that this order was paid in full.
    ///
    /// Only the signed notification of a successful payment passes, v3 or v2, of a
    /// merchant or a partner: `TRANSACTION.SUCCESS` with the original type `transaction`,
    /// or the payment notification of v2. Use
    /// [`CombinedOrder::check`](super::CombinedOrder::check) for a combined order.
    ///
    /// # Errors
    /// The first member that differs or is missing. Other events fail by their
    /// `event_type` or `original_type`.
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
