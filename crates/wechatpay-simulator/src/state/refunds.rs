//! Refunds: asked for, and found. What becomes of them is told elsewhere.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::ledger::{Kind, Move, Pocket, TRANSIT, account, moved};
use super::magic::Ending;
use super::queue::Event;
use super::{Refusal, State, key};
use crate::clock::DAY;

/// At most so many refunds of one order (docs/protocol.md, section 4).
const MOST: usize = 50;

/// An order can be refunded for so long after its payment.
const REFUNDABLE: i64 = 365 * DAY;

/// How long a refund is under way, in seconds.
pub(super) const UNDER_WAY: i64 = 5;

/// Through which product a refund was asked for; each shows its own refunds only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Product {
    /// `/v3/refund/domestic/…` and v2, which are two doors to the same refunds.
    Domestic,
    Ecommerce,
    /// `/v3/global/refunds`.
    Global,
}

/// How a request names the order: the platform's number goes before the merchant's.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct OrderKey {
    pub(crate) transaction_id: Option<String>,
    pub(crate) out_trade_no: Option<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct RefundTerms {
    /// Who asks: a merchant, or a partner for its sub-merchant.
    pub(crate) mchid: String,
    pub(crate) product: Product,
    pub(crate) out_refund_no: String,
    pub(crate) order: OrderKey,
    pub(crate) sub_mchid: Option<String>,
    pub(crate) refund: i64,
    pub(crate) total: i64,
    pub(crate) currency: String,
    pub(crate) account: Option<String>,
    pub(crate) notify_url: Option<String>,
    /// Asked for with v2, and told of in its way.
    pub(crate) v2: bool,
    /// The partner advances the money for the sub-merchant.
    pub(crate) advance: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Stage {
    Processing,
    Success,
    Abnormal,
    Closed,
}

/// How the merchant handled an abnormal refund.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Handling {
    pub(crate) way: String,
    pub(crate) bank_type: Option<String>,
    pub(crate) bank_account: Option<String>,
    pub(crate) real_name: Option<String>,
}

impl std::fmt::Debug for Handling {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Handling").field("way", &self.way).finish_non_exhaustive()
    }
}

/// The return of advanced money.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Advance {
    pub(crate) id: String,
    pub(crate) done: Option<i64>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Refund {
    pub(crate) terms: RefundTerms,
    pub(crate) refund_id: String,
    pub(crate) transaction_id: String,
    pub(crate) out_trade_no: String,
    pub(crate) created: i64,
    pub(crate) succeeded: Option<i64>,
    pub(crate) handling: Option<Handling>,
    pub(crate) advance: Option<Advance>,
    /// Where its money came from, to be given back if it is closed.
    pub(super) taken: Vec<Move>,
    /// Of it, what was on the order's unsettled money and what was frozen of it, in fen.
    pub(super) from_unsettled: i64,
    pub(super) from_frozen: i64,
    pub(super) ending: Ending,
    pub(super) stage: Stage,
}

impl Refund {
    /// `status` as both protocols write it.
    pub(crate) fn status(&self) -> &'static str {
        match self.stage {
            Stage::Processing => "PROCESSING",
            Stage::Success => "SUCCESS",
            Stage::Abnormal => "ABNORMAL",
            Stage::Closed => "CLOSED",
        }
    }

    /// Whether a retry asks for the same: the order, the money and who pays it back. The rest may
    /// differ, for the platform says nothing of it, and v2 words the rest in another way.
    fn is_asked_again(&self, terms: &RefundTerms, out_trade_no: &str) -> bool {
        self.out_trade_no == out_trade_no
            && self.terms.product == terms.product
            && self.terms.sub_mchid == terms.sub_mchid
            && self.terms.refund == terms.refund
            && self.terms.total == terms.total
            && self.terms.currency == terms.currency
            && self.terms.advance == terms.advance
    }
}

impl State {
    /// Refunds an order, or finds the refund that was asked for before with the same terms.
    pub(crate) fn refund(&mut self, terms: RefundTerms, now: i64) -> Result<&Refund, Refusal> {
        let mchid = terms.mchid.clone();
        let out_trade_no = self.order_number(&mchid, &terms.order, terms.sub_mchid.as_deref())?;
        let number = key(&mchid, &terms.out_refund_no);
        if let Some(refund) = self.refunds.get(&number) {
            if !refund.is_asked_again(&terms, &out_trade_no) {
                return Err(Refusal::RefundDiffers);
            }
        } else {
            self.make_refund(terms, out_trade_no, &number, now)?;
        }
        self.refunds.get(&number).ok_or(Refusal::RefundUnknown)
    }

    fn make_refund(
        &mut self,
        terms: RefundTerms,
        out_trade_no: String,
        number: &str,
        now: i64,
    ) -> Result<(), Refusal> {
        let order_key = key(&terms.mchid, &out_trade_no);
        let order = self.orders.get_mut(&order_key).ok_or(Refusal::OrderUnknown)?;
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
        // The order's own money goes first, unless the merchant names its balance.
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
            // Advanced money is the partner's.
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
        self.refund_ids.insert(refund_id, number.to_owned());
        self.refunds.insert(number.to_owned(), refund);
        self.latest.refunds.add(number);
        let event = Event::Refund { refund: number.to_owned() };
        self.schedule(now.saturating_add(UNDER_WAY), event);
        Ok(())
    }

    /// The refund without touching it, by either of its numbers.
    pub(crate) fn refund_as_it_is(&self, mchid: &str, number: &str) -> Option<&Refund> {
        self.refunds.get(&self.refund_key(mchid, number))
    }

    pub(crate) fn refund_of_key(&self, key: &str) -> Option<&Refund> {
        self.refunds.get(key)
    }

    /// The same for one of many.
    pub(crate) fn peek_refund(&self, key: &str) -> Option<Cow<'_, Refund>> {
        self.refunds.peek(key)
    }

    /// The merchant's number of a refund, by the platform's.
    pub(crate) fn refund_number(&self, mchid: &str, refund_id: &str) -> Result<String, Refusal> {
        let refund = self.refund_ids.get(refund_id).and_then(|key| self.refunds.get(key));
        let refund = refund.filter(|refund| refund.terms.mchid == mchid);
        refund.map(|refund| refund.terms.out_refund_no.clone()).ok_or(Refusal::RefundUnknown)
    }

    /// The merchant's numbers of all refunds of an order, but for those of other products.
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
            .filter_map(|key| self.refunds.get(key))
            .filter(|refund| refund.terms.product == product)
            .map(|refund| refund.terms.out_refund_no.clone())
            .collect();
        if numbers.is_empty() {
            return Err(Refusal::RefundUnknown);
        }
        Ok(numbers)
    }

    /// The key of a refund by either of its numbers.
    pub(super) fn refund_key(&self, mchid: &str, number: &str) -> String {
        self.refund_ids.get(number).cloned().unwrap_or_else(|| key(mchid, number))
    }

    /// Both numbers, where both are given, must name one order of this merchant.
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
