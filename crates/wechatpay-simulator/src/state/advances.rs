//! The return of money that a partner advanced for a sub-merchant's refund.

use super::ledger::{Kind, Pocket, account, moved};
use super::queue::Event;
use super::refunds::UNDER_WAY;
use super::rows::refund::Advance;
use super::{Refund, Refusal, State};

/// The number by which a partner names a refund that it advanced the money for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct AdvanceName<'a> {
    pub(crate) mchid: &'a str,
    pub(crate) refund_id: &'a str,
    pub(crate) sub_mchid: &'a str,
}

impl State {
    /// Returns the money advanced for a refund. Repeating the request finds the same return.
    pub(crate) fn return_advance(
        &mut self,
        name: AdvanceName<'_>,
        now: i64,
    ) -> Result<&Refund, Refusal> {
        let key = self.find_advanced(name)?;
        let refund = self.tables.refunds.get(&key).ok_or(Refusal::RefundUnknown)?;
        if refund.advance.is_none() {
            let id = self.numbers.receipt(now);
            let from = account(name.sub_mchid, Pocket::Available);
            let to = account(name.mchid, Pocket::Available);
            let moves = vec![moved(from, to, refund.terms.refund)];
            self.ledger.post(now, Kind::AdvanceReturn, &id, moves)?;
            if let Some(refund) = self.tables.refunds.get_mut(&key) {
                refund.advance = Some(Advance { id, done: None });
            }
            let event = Event::Advance { refund: key.clone() };
            self.schedule(now.saturating_add(UNDER_WAY), event);
        }
        self.tables.refunds.get(&key).ok_or(Refusal::RefundUnknown)
    }

    /// Queries the return. A query completes it if it is still being processed.
    pub(crate) fn query_advance(
        &mut self,
        name: AdvanceName<'_>,
        now: i64,
    ) -> Result<&Refund, Refusal> {
        let key = self.find_advanced(name)?;
        self.end_advance(&key, now);
        let refund = self.tables.refunds.get(&key).ok_or(Refusal::RefundUnknown)?;
        refund.advance.as_ref().ok_or(Refusal::AdvanceNotReturned)?;
        Ok(refund)
    }

    pub(super) fn end_advance(&mut self, key: &str, now: i64) {
        if let Some(advance) =
            self.tables.refunds.get_mut(key).and_then(|refund| refund.advance.as_mut())
        {
            advance.done.get_or_insert(now);
        }
    }

    fn find_advanced(&self, name: AdvanceName<'_>) -> Result<String, Refusal> {
        let key = self.tables.refund_ids.get(name.refund_id).ok_or(Refusal::RefundUnknown)?;
        let refund = self.tables.refunds.get(key).ok_or(Refusal::RefundUnknown)?;
        let terms = &refund.terms;
        if terms.mchid != name.mchid || terms.sub_mchid.as_deref() != Some(name.sub_mchid) {
            return Err(Refusal::RefundUnknown);
        }
        if !refund.terms.advance {
            return Err(Refusal::NoAdvance);
        }
        Ok(key.clone())
    }
}
