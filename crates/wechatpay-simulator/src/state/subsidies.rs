//! Subsidies of a merchant coupon: paid by one merchant to another for a transaction, and returned
//! in whole or in parts.

use std::borrow::Cow;

use super::ledger::{Kind, Pocket, account, moved};
use super::rows::subsidy::{Receipt, ReceiptTerms, Return, ReturnTerms};
use super::{Refusal, State, key};

/// The key of a subsidy's use: a subsidy is paid once for a coupon and a transaction.
fn used_for(stock_id: &str, coupon_code: &str, transaction_id: &str) -> String {
    key(stock_id, &key(coupon_code, transaction_id))
}

impl State {
    /// The subsidies that a merchant has requested.
    pub(crate) fn receipts<'s>(&'s self, mchid: &'s str) -> impl Iterator<Item = Cow<'s, Receipt>> {
        self.tables.receipts.values().filter(move |receipt| receipt.terms.mchid == mchid)
    }

    /// The returns of subsidies that a merchant has requested.
    pub(crate) fn returns<'s>(&'s self, mchid: &'s str) -> impl Iterator<Item = Cow<'s, Return>> {
        self.tables.returns.values().filter(move |made| made.terms.mchid == mchid)
    }

    /// Pays a subsidy for a paid order: once for a coupon and a transaction.
    pub(crate) fn subsidise(&mut self, terms: ReceiptTerms, now: i64) -> Result<&Receipt, Refusal> {
        let number = key(&terms.mchid, &terms.out_subsidy_no);
        if let Some(receipt) = self.tables.receipts.get(&number) {
            if receipt.terms != terms {
                return Err(Refusal::SubsidyDiffers);
            }
        } else {
            let order =
                self.order_of_transaction(&terms.transaction_id).ok_or(Refusal::OrderMissing)?;
            if terms.amount <= 0 || terms.amount > order.terms.total {
                return Err(Refusal::SubsidyTooMuch);
            }
            let used_for = used_for(&terms.stock_id, &terms.coupon_code, &terms.transaction_id);
            if self.tables.receipt_uses.contains(&used_for) {
                return Err(Refusal::SubsidyAlready);
            }
            let id = self.numbers.receipt(now);
            let moves = vec![moved(
                account(&terms.payer, Pocket::Available),
                account(&terms.payee, Pocket::Available),
                terms.amount,
            )];
            self.ledger.post(now, Kind::Subsidy, &id, moves)?;
            let receipt = Receipt { id, at: now, returned: 0, terms };
            self.tables.receipt_uses.insert(used_for, number.clone());
            self.tables.receipts.insert(number.clone(), receipt);
        }
        self.tables.receipts.get(&number).ok_or(Refusal::SubsidyUnknown)
    }

    /// Returns a subsidy. All returns together never exceed the subsidy.
    pub(crate) fn return_subsidy(
        &mut self,
        terms: ReturnTerms,
        now: i64,
    ) -> Result<&Return, Refusal> {
        let number = key(&terms.mchid, &terms.out_subsidy_return_no);
        if let Some(made) = self.tables.returns.get(&number) {
            if made.terms != terms {
                return Err(Refusal::SubsidyDiffers);
            }
        } else {
            let refund = self
                .tables
                .refund_ids
                .get(&terms.refund_id)
                .and_then(|number| self.tables.refunds.get(number))
                .ok_or(Refusal::RefundUnknown)?;
            if refund.transaction_id != terms.transaction_id {
                return Err(Refusal::RefundUnknown);
            }
            let used_for = used_for(&terms.stock_id, &terms.coupon_code, &terms.transaction_id);
            let receipt_key =
                self.tables.receipt_uses.get(&used_for).ok_or(Refusal::SubsidyUnknown)?;
            let between = |receipt: &&Receipt| {
                receipt.terms.payer == terms.payer && receipt.terms.payee == terms.payee
            };
            let receipt = self.tables.receipts.get(receipt_key).filter(between);
            let receipt = receipt.ok_or(Refusal::SubsidyUnknown)?;
            let left = receipt.terms.amount.saturating_sub(receipt.returned);
            if terms.amount <= 0 || terms.amount > left {
                return Err(Refusal::SubsidyTooMuch);
            }
            let (receipt_key, receipt_id) = (receipt_key.to_owned(), receipt.id.clone());
            let id = self.numbers.receipt(now);
            // The money goes back from the merchant that received it.
            let moves = vec![moved(
                account(&terms.payee, Pocket::Available),
                account(&terms.payer, Pocket::Available),
                terms.amount,
            )];
            self.ledger.post(now, Kind::SubsidyReturn, &id, moves)?;
            if let Some(receipt) = self.tables.receipts.get_mut(&receipt_key) {
                receipt.returned = receipt.returned.saturating_add(terms.amount);
            }
            let made = Return { id, receipt_id, at: now, terms };
            self.tables.returns.insert(number.clone(), made);
        }
        self.tables.returns.get(&number).ok_or(Refusal::SubsidyUnknown)
    }
}
