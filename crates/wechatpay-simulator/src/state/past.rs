//! The past events of a merchant's orders, refunds and other rows, the newest first. A test can
//! send notifications of them again.

use std::cmp::Reverse;

use super::rows::complaint::ComplaintStage;
use super::rows::coupon::CouponStage;
use super::{Change, Order, Page, Refund, State, Transfer, key};

/// The maximum number of the newest orders, of refunds and of transfers that are examined.
const KEPT: usize = 1024;

/// A past event.
#[derive(Clone, Debug)]
pub(crate) struct Past {
    at: i64,
    /// The numbers of the changed row: first the merchant's, then the platform's.
    pub(crate) numbers: Vec<String>,
    pub(crate) change: Change,
}

impl State {
    /// The past events, the newest first. Without a number, only the newest orders, refunds and
    /// transfers are examined. With a number of the merchant or of the platform, the order, the
    /// refund or the transfer with that number is examined instead, however old.
    pub(crate) fn past(&mut self, mchid: &str, number: Option<&str>) -> Vec<Past> {
        let mut all = Vec::new();
        match number {
            Some(number) => self.past_of_number(mchid, number, &mut all),
            None => self.past_payments(mchid, &mut all),
        }
        self.past_shares(mchid, &mut all);
        self.past_cases(mchid, &mut all);
        self.past_contracts(mchid, &mut all);
        self.past_coupons(mchid, &mut all);
        self.past_complaints(mchid, &mut all);
        all.sort_by_key(|past| Reverse(past.at));
        all
    }

    fn past_payments(&mut self, mchid: &str, all: &mut Vec<Past>) {
        let page = Page { mchid: Some(mchid), limit: KEPT, ..Page::default() };
        let orders = self.list_orders(&page, Order::clone).rows;
        all.extend(orders.iter().filter_map(|order| self.paid(order)));
        all.extend(self.list_refunds(&page, ended).rows.into_iter().flatten());
        all.extend(self.list_transfers(&page, done).rows.into_iter().flatten());
    }

    fn past_of_number(&self, mchid: &str, number: &str, all: &mut Vec<Past>) {
        let own = key(mchid, number);
        let order = self.order_of_key(&own).or_else(|| self.transaction(mchid, number));
        let parts = self.combined(&own).into_iter().flat_map(|combined| self.parts(combined));
        all.extend(order.into_iter().chain(parts).filter_map(|order| self.paid(order)));
        let refund = self.refund_as_it_is(mchid, number);
        all.extend(refund.filter(|refund| refund.terms.mchid == mchid).and_then(ended));
        all.extend(self.transfer_of(mchid, number).ok().and_then(done));
    }

    fn paid(&self, order: &Order) -> Option<Past> {
        let payment = order.payment.as_ref()?;
        let mut numbers = vec![order.terms.out_trade_no.clone(), payment.transaction_id.clone()];
        let change = match &order.combined {
            None => Change::Paid(order.terms.key()),
            // For a part of a combined order, the notification is about the whole combined order.
            Some(key) => {
                let its = self.combined(key).map(|its| its.terms.combine_out_trade_no.clone());
                numbers.splice(..0, its);
                Change::CombinedPaid(key.clone())
            }
        };
        Some(Past { at: payment.at, numbers, change })
    }

    fn past_shares(&self, mchid: &str, all: &mut Vec<Past>) {
        for (key, share) in self.tables.shares.iter().filter(|(_, share)| share.mchid == mchid) {
            let Some(at) = share.finished else { continue };
            for (place, portion) in share.receivers.iter().enumerate() {
                if portion.fail_reason.is_none() {
                    let numbers = vec![share.out_order_no.clone(), share.order_id.clone()];
                    let change = Change::Shared(key.clone().into_owned(), place);
                    all.push(Past { at, numbers, change });
                }
            }
        }
        for (key, made) in self.tables.share_returns.iter().filter(|(_, made)| made.mchid == mchid)
        {
            let numbers = vec![made.out_return_no.clone(), made.return_id.clone()];
            let change = Change::ShareReturned(key.into_owned());
            all.push(Past { at: made.created, numbers, change });
        }
    }

    fn past_cases(&self, mchid: &str, all: &mut Vec<Past>) {
        let prefix = key(mchid, "");
        for (_, case) in self.tables.cases.beginning_with(&prefix) {
            let numbers = vec![case.number.clone(), case.id.clone()];
            let (at, change) = (case.updated, Change::Case(Box::new(case.into_owned())));
            all.push(Past { at, numbers, change });
        }
    }

    fn past_contracts(&self, mchid: &str, all: &mut Vec<Past>) {
        for (key, contract) in self.tables.contracts.iter().filter(|(_, its)| its.mchid == mchid) {
            let at = contract.ended.as_ref().map_or(contract.signed, |ended| ended.at);
            let numbers = vec![contract.out_contract_code.clone(), contract.contract_id.clone()];
            all.push(Past { at, numbers, change: Change::Contract(key.into_owned()) });
        }
    }

    fn past_coupons(&self, mchid: &str, all: &mut Vec<Past>) {
        for (key, coupon) in self.tables.coupons.iter().filter(|(_, coupon)| coupon.mchid == mchid)
        {
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
        for complaint in self.tables.complaints.values().filter(|its| its.mchid == mchid) {
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

fn ended(refund: &Refund) -> Option<Past> {
    let numbers = vec![refund.terms.out_refund_no.clone(), refund.refund_id.clone()];
    let at = refund.succeeded.unwrap_or(refund.created);
    let change = Change::Refund(key(&refund.terms.mchid, &refund.terms.out_refund_no));
    (refund.status() != "PROCESSING").then_some(Past { at, numbers, change })
}

fn done(transfer: &Transfer) -> Option<Past> {
    let numbers = vec![transfer.terms.out_bill_no.clone(), transfer.transfer_bill_no.clone()];
    let change = Change::Transfer(key(&transfer.terms.mchid, &transfer.terms.out_bill_no));
    let is_done = matches!(transfer.state(), "SUCCESS" | "FAIL" | "CANCELLED");
    is_done.then_some(Past { at: transfer.updated, numbers, change })
}

#[cfg(test)]
mod tests {
    use super::super::tests::{MCHID, NOW, pay, state, terms};
    use super::super::{Consent, OrderKey, Pocket, Product, RefundTerms, TransferTerms, account};
    use super::*;

    /// Creates one row of each kind, then so many others that it is not among the newest rows.
    fn old() -> (State, [String; 3]) {
        let mut state = state();
        let refund = |state: &mut State, at: usize| {
            let (number, order) = (format!("refund-{at:05}"), format!("order-{at:05}"));
            state.place(terms(&order, 100), NOW).unwrap();
            pay(state, &order, NOW).unwrap();
            let terms = RefundTerms {
                mchid: MCHID.into(),
                product: Product::Domestic,
                out_refund_no: number.clone(),
                order: OrderKey { transaction_id: None, out_trade_no: Some(order) },
                sub_mchid: None,
                refund: 1,
                total: 100,
                currency: "CNY".into(),
                account: None,
                notify_url: None,
                v2: false,
                advance: false,
            };
            state.refund(terms, NOW).unwrap();
            state.succeed(MCHID, &number, NOW).unwrap();
        };
        let transfer = |state: &mut State, at: usize| {
            let number = format!("transfer{at:05}");
            let terms = TransferTerms {
                user_name: None,
                mchid: MCHID.into(),
                sub_mchid: None,
                appid: "wx1".into(),
                out_bill_no: number.clone(),
                openid: "o1".into(),
                scene: "1000".into(),
                amount: 1,
                remark: "r".into(),
                notify_url: None,
                consent: Consent::Confirm,
            };
            let its = state.transfer(terms, NOW).unwrap().transfer_bill_no.clone();
            state.cancel_transfer(MCHID, &number, NOW).unwrap();
            its
        };
        for at in 0..=KEPT {
            refund(&mut state, at);
        }
        state.set_balance(&account(MCHID, Pocket::Operation), 1_000_000, NOW).unwrap();
        let bills: Vec<String> = (0..=KEPT).map(|at| transfer(&mut state, at)).collect();
        while !state.run_due(NOW + 60) {}
        let paid = state.order(MCHID, "order-00000").unwrap().payment.clone().unwrap();
        let refund = state.refund_as_it_is(MCHID, "refund-00000").unwrap().refund_id.clone();
        (state, [paid.transaction_id, refund, bills[0].clone()])
    }

    #[test]
    fn what_is_old_is_found_by_the_number_of_either_side() {
        let (mut state, theirs) = old();
        let own = ["order-00000", "refund-00000", "transfer00000"];
        let newest = state.past(MCHID, None);
        assert_eq!(newest.len(), 3 * KEPT);
        for (own, theirs) in own.into_iter().zip(theirs) {
            assert!(newest.iter().all(|past| past.numbers != [own, theirs.as_str()]));
            for number in [own, &theirs] {
                let found = state.past(MCHID, Some(number));
                assert_eq!(found.len(), 1, "{number}");
                assert_eq!(found[0].numbers, [own, theirs.as_str()]);
                assert!(state.past("1900000002", Some(number)).is_empty());
            }
        }
    }
}
