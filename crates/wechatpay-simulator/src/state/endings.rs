//! The end of refunds: a refund succeeds, fails at the payer's bank and is then handled, or is
//! closed.

use super::ledger::{Kind, TRANSIT, WORLD, moved};
use super::queue::Event;
use super::refunds::UNDER_WAY;
use super::rows::refund::Ending;
use super::rows::refund::Stage;
use super::{Change, Handling, Product, Refund, Refusal, State, key};
use crate::clock::DAY;

impl State {
    /// Queries a refund. A query ends the processing of the refund.
    pub(crate) fn query_refund(
        &mut self,
        mchid: &str,
        out_refund_no: &str,
        product: Product,
        sub_mchid: Option<&str>,
        now: i64,
    ) -> Result<&Refund, Refusal> {
        let key = key(mchid, out_refund_no);
        let refund = self.tables.refunds.get(&key).ok_or(Refusal::RefundUnknown)?;
        if refund.terms.product != product || refund.terms.sub_mchid.as_deref() != sub_mchid {
            return Err(Refusal::RefundUnknown);
        }
        self.end_refund(&key, now);
        self.tables.refunds.get(&key).ok_or(Refusal::RefundUnknown)
    }

    /// Completes a refund successfully.
    pub(crate) fn succeed(
        &mut self,
        mchid: &str,
        number: &str,
        now: i64,
    ) -> Result<&Refund, Refusal> {
        self.end_as(mchid, number, Ending::Success, now)
    }

    /// Makes a refund in processing fail at the payer's bank.
    pub(crate) fn make_abnormal(
        &mut self,
        mchid: &str,
        number: &str,
        now: i64,
    ) -> Result<&Refund, Refusal> {
        self.end_as(mchid, number, Ending::Abnormal, now)
    }

    /// Closes a refund in processing. Its money goes back to the accounts from which it was taken.
    pub(crate) fn close_refund(
        &mut self,
        mchid: &str,
        number: &str,
        now: i64,
    ) -> Result<&Refund, Refusal> {
        self.end_as(mchid, number, Ending::Closed, now)
    }

    fn end_as(
        &mut self,
        mchid: &str,
        number: &str,
        ending: Ending,
        now: i64,
    ) -> Result<&Refund, Refusal> {
        let key = self.refund_key(mchid, number);
        let refund = self.tables.refunds.get_mut(&key).ok_or(Refusal::RefundUnknown)?;
        match (refund.stage, ending) {
            (Stage::Processing, _) => refund.ending = ending,
            (Stage::Success, Ending::Success)
            | (Stage::Abnormal, Ending::Abnormal)
            | (Stage::Closed, Ending::Closed) => {}
            _ => return Err(Refusal::RefundNotProcessing),
        }
        self.end_refund(&key, now);
        self.tables.refunds.get(&key).ok_or(Refusal::RefundUnknown)
    }

    /// Ends a refund in processing, with the outcome that was decided for it.
    pub(super) fn end_refund(&mut self, key: &str, now: i64) {
        let Some(refund) = self.tables.refunds.get_mut(key) else { return };
        if refund.stage != Stage::Processing {
            return;
        }
        let (amount, id) = (refund.terms.refund, refund.refund_id.clone());
        match refund.ending {
            Ending::Abnormal => refund.stage = Stage::Abnormal,
            Ending::Success => {
                let moves = vec![moved(TRANSIT, WORLD, amount)];
                if self.ledger.post(now, Kind::Refund, &id, moves).is_err() {
                    return;
                }
                refund.stage = Stage::Success;
                refund.succeeded = Some(now);
            }
            Ending::Closed => {
                let back = refund.taken.iter().map(|one| moved(&*one.to, &*one.from, one.amount));
                if self.ledger.post(now, Kind::Reversal, &id, back.collect()).is_err() {
                    return;
                }
                refund.stage = Stage::Closed;
                let (frozen, unsettled) = (refund.from_frozen, refund.from_unsettled);
                let order = super::key(&refund.terms.mchid, &refund.out_trade_no);
                let mut settle_again = false;
                if let Some(order) = self.tables.orders.get_mut(&order) {
                    order.refunded = order.refunded.saturating_sub(amount);
                    order.frozen = order.frozen.saturating_add(frozen);
                    order.unsettled = order.unsettled.saturating_add(unsettled);
                    settle_again = unsettled > 0;
                }
                if settle_again {
                    // The settlement time of the order may already be past.
                    self.schedule(now.saturating_add(DAY), Event::Settle { order });
                }
            }
        }
        self.changes.push(Change::Refund(key.to_owned()));
    }

    /// Handles an abnormal refund. Repeating the same handling changes nothing.
    pub(crate) fn handle_abnormal(
        &mut self,
        mchid: &str,
        refund_id: &str,
        out_refund_no: &str,
        handling: Handling,
        sub_mchid: Option<&str>,
        now: i64,
    ) -> Result<&Refund, Refusal> {
        let key = self.tables.refund_ids.get(refund_id).cloned().ok_or(Refusal::RefundUnknown)?;
        let refund = self.tables.refunds.get_mut(&key).ok_or(Refusal::RefundUnknown)?;
        if refund.terms.mchid != mchid || refund.terms.sub_mchid.as_deref() != sub_mchid {
            return Err(Refusal::RefundUnknown);
        }
        if refund.terms.out_refund_no != out_refund_no {
            return Err(Refusal::RefundNumberDiffers);
        }
        if refund.stage == Stage::Abnormal {
            refund.stage = Stage::Processing;
            refund.ending = Ending::Success;
            refund.handling = Some(handling);
            let event = Event::Refund { refund: key.clone() };
            self.schedule(now.saturating_add(UNDER_WAY), event);
        } else if refund.handling.as_ref() != Some(&handling) {
            return Err(Refusal::RefundNotAbnormal);
        }
        self.tables.refunds.get(&key).ok_or(Refusal::RefundUnknown)
    }
}
