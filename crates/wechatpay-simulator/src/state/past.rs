//! What has happened to a merchant's orders, refunds and the rest, the newest first: what it could be
//! told of again.

use std::cmp::Reverse;

use super::complaints::ComplaintStage;
use super::coupons::CouponStage;
use super::latest::KEPT;
use super::{Change, State, key};

/// Something that has happened.
#[derive(Clone, Debug)]
pub(crate) struct Past {
    at: i64,
    /// Of what it happened to: the merchant's, then the platform's.
    pub(crate) numbers: Vec<String>,
    pub(crate) change: Change,
}

impl State {
    /// The newest of each kind.
    pub(crate) fn past(&mut self, mchid: &str) -> Vec<Past> {
        let mut all = Vec::new();
        self.past_payments(mchid, &mut all);
        self.past_shares(mchid, &mut all);
        self.past_contracts(mchid, &mut all);
        self.past_coupons(mchid, &mut all);
        self.past_complaints(mchid, &mut all);
        all.sort_by_key(|past| Reverse(past.at));
        all
    }

    fn past_payments(&mut self, mchid: &str, all: &mut Vec<Past>) {
        let paid = self.latest_orders(Some(mchid), KEPT, |order| {
            let payment = order.payment.as_ref()?;
            let numbers = vec![order.terms.out_trade_no.clone(), payment.transaction_id.clone()];
            // Of a combined order, the whole of it is told.
            Some((payment.at, order.terms.key(), order.combined.clone(), numbers))
        });
        for (at, key, combined, mut numbers) in paid.into_iter().flatten() {
            let change = match combined {
                None => Change::Paid(key),
                Some(key) => {
                    let its = self.combined(&key).map(|its| its.terms.combine_out_trade_no.clone());
                    numbers.splice(..0, its);
                    Change::CombinedPaid(key)
                }
            };
            all.push(Past { at, numbers, change });
        }
        let ended = self.latest_refunds(Some(mchid), KEPT, |refund| {
            let numbers = vec![refund.terms.out_refund_no.clone(), refund.refund_id.clone()];
            let key = key(mchid, &refund.terms.out_refund_no);
            let at = refund.succeeded.unwrap_or(refund.created);
            let change = Change::Refund(key);
            (refund.status() != "PROCESSING").then_some(Past { at, numbers, change })
        });
        all.extend(ended.into_iter().flatten());
        let done = self.latest_transfers(Some(mchid), KEPT, |transfer| {
            let numbers =
                vec![transfer.terms.out_bill_no.clone(), transfer.transfer_bill_no.clone()];
            let change = Change::Transfer(key(mchid, &transfer.terms.out_bill_no));
            let is_done = matches!(transfer.state(), "SUCCESS" | "FAIL" | "CANCELLED");
            is_done.then_some(Past { at: transfer.updated, numbers, change })
        });
        all.extend(done.into_iter().flatten());
    }

    fn past_shares(&self, mchid: &str, all: &mut Vec<Past>) {
        for (key, share) in self.shares.iter().filter(|(_, share)| share.mchid == mchid) {
            let Some(at) = share.finished else { continue };
            for (place, portion) in share.receivers.iter().enumerate() {
                if portion.fail_reason.is_none() {
                    let numbers = vec![share.out_order_no.clone(), share.order_id.clone()];
                    let change = Change::Shared(key.clone().into_owned(), place);
                    all.push(Past { at, numbers, change });
                }
            }
        }
        for (key, made) in self.share_returns.iter().filter(|(_, made)| made.mchid == mchid) {
            let numbers = vec![made.out_return_no.clone(), made.return_id.clone()];
            let change = Change::ShareReturned(key.into_owned());
            all.push(Past { at: made.created, numbers, change });
        }
    }

    fn past_contracts(&self, mchid: &str, all: &mut Vec<Past>) {
        for (key, contract) in self.contracts.iter().filter(|(_, its)| its.mchid == mchid) {
            let at = contract.ended.as_ref().map_or(contract.signed, |ended| ended.at);
            let numbers = vec![contract.out_contract_code.clone(), contract.contract_id.clone()];
            all.push(Past { at, numbers, change: Change::Contract(key.into_owned()) });
        }
    }

    fn past_coupons(&self, mchid: &str, all: &mut Vec<Past>) {
        for (key, coupon) in self.coupons.iter().filter(|(_, coupon)| coupon.mchid == mchid) {
            let numbers = vec![coupon.coupon_code.clone(), coupon.send_request_no.clone()];
            let key = key.into_owned();
            if let Some(at) = coupon.used.filter(|_| coupon.stage == CouponStage::Used) {
                let change = Change::CouponUsed(key.clone());
                all.push(Past { at, numbers: numbers.clone(), change });
            }
            all.push(Past { at: coupon.sent, numbers, change: Change::CouponSent(key) });
        }
    }

    fn past_complaints(&self, mchid: &str, all: &mut Vec<Past>) {
        for complaint in self.complaints.values().filter(|its| its.mchid == mchid) {
            let id = complaint.complaint_id.clone();
            let numbers = vec![complaint.out_trade_no.clone(), id.clone()];
            if complaint.stage != ComplaintStage::Pending {
                let at = complaint.steps.last().map_or(complaint.at, |step| step.at);
                let action = match complaint.stage {
                    ComplaintStage::Processed => "MERCHANT_CONFIRM_COMPLETE",
                    _ => "MERCHANT_RESPONSE",
                };
                let change = Change::Complaint(id.clone(), action);
                all.push(Past { at, numbers: numbers.clone(), change });
            }
            let change = Change::Complaint(id, "CREATE_COMPLAINT");
            all.push(Past { at: complaint.at, numbers, change });
        }
    }
}
