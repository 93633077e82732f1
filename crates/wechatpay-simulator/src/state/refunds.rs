//! Refunds: requested and found. Their end is in `endings.rs`.

use std::borrow::Cow;

use super::latest;
use super::ledger::{Kind, Pocket, TRANSIT, account, moved};
use super::queue::Event;
use super::rows::refund::Ending;
use super::rows::refund::{OrderKey, Product, Refund, RefundTerms, Stage};
use super::{Refusal, State, key};
use crate::clock::DAY;

/// The maximum number of refunds of one order (docs/protocol.md, section 4).
const MOST: usize = 50;

/// How long after its payment an order can be refunded, in seconds.
const REFUNDABLE: i64 = 365 * DAY;

/// How long a refund is in processing, in seconds.
pub(super) const UNDER_WAY: i64 = 5;

impl State {
    /// Refunds an order, or finds the refund that was requested before with the same terms.
    pub(crate) fn refund(&mut self, terms: RefundTerms, now: i64) -> Result<&Refund, Refusal> {
        let mchid = terms.mchid.clone();
        let out_trade_no = self.order_number(&mchid, &terms.order, terms.sub_mchid.as_deref())?;
        let number = key(&mchid, &terms.out_refund_no);
        if let Some(refund) = self.tables.refunds.get(&number) {
            if !refund.is_asked_again(&terms, &out_trade_no) {
                return Err(Refusal::RefundDiffers);
            }
        } else {
            self.make_refund(terms, out_trade_no, &number, now)?;
        }
        self.tables.refunds.get(&number).ok_or(Refusal::RefundUnknown)
    }

    fn make_refund(
        &mut self,
        terms: RefundTerms,
        out_trade_no: String,
        number: &str,
        now: i64,
    ) -> Result<(), Refusal> {
        let order_key = key(&terms.mchid, &out_trade_no);
        let order = self.tables.orders.get_mut(&order_key).ok_or(Refusal::OrderUnknown)?;
        let payment = order.payment.as_ref().ok_or(Refusal::OrderUnpaid)?;
        if order.state() == "REVOKED" {
            return Err(Refusal::OrderRevoked);
        }
        if terms.total != order.terms.total || terms.currency != order.terms.currency {
            return Err(Refusal::RefundTotalDiffers);
        }
        if now.saturating_sub(payment.at) > REFUNDABLE {
            return Err(Refusal::RefundTooLate);
        }
        let left = order.terms.total.saturating_sub(order.refunded);
        if terms.refund <= 0 || terms.refund > left {
            return Err(Refusal::RefundTooMuch);
        }
        if order.refunds.len() >= MOST {
            return Err(Refusal::RefundTooMany);
        }
        // The money of the order itself is used first, unless the merchant names its balance.
        let only_balance = terms.account.as_deref() == Some("AVAILABLE");
        let (frozen, unsettled) = if only_balance || terms.advance {
            (0, 0)
        } else {
            let frozen = order.frozen.min(terms.refund);
            (frozen, order.unsettled.min(terms.refund.saturating_sub(frozen)))
        };
        let rest = terms.refund.saturating_sub(frozen).saturating_sub(unsettled);
        let payee = order.payee().to_owned();
        let taken = vec![
            moved(account(&payee, Pocket::Frozen), TRANSIT, frozen),
            moved(account(&payee, Pocket::Unsettled), TRANSIT, unsettled),
            // The partner pays the money that it advances.
            moved(
                account(if terms.advance { &terms.mchid } else { &payee }, Pocket::Available),
                TRANSIT,
                rest,
            ),
        ];
        let refund_id = self.numbers.refund(now);
        self.ledger.post(now, Kind::Refund, &refund_id, taken.clone())?;
        order.frozen = order.frozen.saturating_sub(frozen);
        order.unsettled = order.unsettled.saturating_sub(unsettled);
        order.refunded = order.refunded.saturating_add(terms.refund);
        order.refunds.push(number.to_owned());
        let refund = Refund {
            refund_id: refund_id.clone(),
            transaction_id: payment.transaction_id.clone(),
            out_trade_no,
            created: now,
            succeeded: None,
            handling: None,
            advance: None,
            taken,
            from_unsettled: unsettled,
            from_frozen: frozen,
            ending: Ending::of_refund(terms.refund),
            stage: Stage::Processing,
            terms,
        };
        self.tables.refund_ids.insert(refund_id, number.to_owned());
        self.tables.refunds.insert(number.to_owned(), refund);
        latest::add(&mut self.tables.refund_list, number);
        let event = Event::Refund { refund: number.to_owned() };
        self.schedule(now.saturating_add(UNDER_WAY), event);
        Ok(())
    }

    /// Finds a refund by the merchant's or the platform's number, without changing it.
    pub(crate) fn refund_as_it_is(&self, mchid: &str, number: &str) -> Option<&Refund> {
        self.tables.refunds.get(&self.refund_key(mchid, number))
    }

    pub(crate) fn refund_of_key(&self, key: &str) -> Option<&Refund> {
        self.tables.refunds.get(key)
    }

    /// As [`refund_of_key`](Self::refund_of_key), but the refund is not kept in memory afterwards.
    pub(crate) fn peek_refund(&self, key: &str) -> Option<Cow<'_, Refund>> {
        self.tables.refunds.peek(key)
    }

    /// The merchant's number of a refund, by the platform's number.
    pub(crate) fn refund_number(&self, mchid: &str, refund_id: &str) -> Result<String, Refusal> {
        let refund =
            self.tables.refund_ids.get(refund_id).and_then(|key| self.tables.refunds.get(key));
        let refund = refund.filter(|refund| refund.terms.mchid == mchid);
        refund.map(|refund| refund.terms.out_refund_no.clone()).ok_or(Refusal::RefundUnknown)
    }

    /// The merchant's numbers of all refunds of an order, except those of other products.
    pub(crate) fn refund_numbers(
        &self,
        mchid: &str,
        order: &OrderKey,
        product: Product,
        sub_mchid: Option<&str>,
    ) -> Result<Vec<String>, Refusal> {
        let number = self.order_number(mchid, order, sub_mchid)?;
        let order = self.order(mchid, &number).ok_or(Refusal::OrderUnknown)?;
        let numbers: Vec<String> = order
            .refunds
            .iter()
            .filter_map(|key| self.tables.refunds.get(key))
            .filter(|refund| refund.terms.product == product)
            .map(|refund| refund.terms.out_refund_no.clone())
            .collect();
        if numbers.is_empty() {
            return Err(Refusal::RefundUnknown);
        }
        Ok(numbers)
    }

    /// The key of a refund, by either of its numbers.
    pub(super) fn refund_key(&self, mchid: &str, number: &str) -> String {
        self.tables.refund_ids.get(number).cloned().unwrap_or_else(|| key(mchid, number))
    }

    /// The merchant's number of an order. If both numbers are given, they must belong to the same
    /// order of this merchant.
    fn order_number(
        &self,
        mchid: &str,
        order: &OrderKey,
        sub_mchid: Option<&str>,
    ) -> Result<String, Refusal> {
        let found = match (&order.transaction_id, &order.out_trade_no) {
            (Some(transaction), other) => self
                .transaction(mchid, transaction)
                .filter(|order| other.as_ref().is_none_or(|no| *no == order.terms.out_trade_no)),
            (None, Some(number)) => self.order(mchid, number),
            (None, None) => None,
        };
        found
            .filter(|order| order.sub_mchid() == sub_mchid)
            .map(|order| order.terms.out_trade_no.clone())
            .ok_or(Refusal::OrderMissing)
    }
}
