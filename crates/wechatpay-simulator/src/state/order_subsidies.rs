//! Subsidies of an e-commerce platform (补差): the partner adds money to an order of its sub-merchant
//! once, before the profit is shared, and takes it back when the order is refunded.

use super::ledger::{Kind, Pocket, account, moved};
use super::rows::order::Stage;
use super::rows::order_subsidy::{
    OrderSubsidy, OrderSubsidyReturn, OrderSubsidyReturnTerms, OrderSubsidyTerms,
};
use super::sharing::RIPE;
use super::{Refusal, State, key};

impl State {
    /// Adds the partner's money to the frozen money of an order. Repeating the request finds the
    /// same subsidy.
    pub(crate) fn subsidise_order(
        &mut self,
        terms: OrderSubsidyTerms,
        now: i64,
    ) -> Result<&OrderSubsidy, Refusal> {
        let number = key(&terms.mchid, &terms.transaction_id);
        if let Some(made) = self.tables.order_subsidies.get(&number) {
            if made.terms != terms {
                return Err(Refusal::SubsidyDiffers);
            }
        } else {
            let own = terms.out_subsidy_no.as_ref().map(|own| key(&terms.mchid, own));
            if own.as_ref().is_some_and(|own| self.tables.order_subsidy_numbers.contains(own)) {
                return Err(Refusal::SubsidyDiffers);
            }
            self.make_subsidy(terms, &number, now)?;
            if let Some(own) = own {
                self.tables.order_subsidy_numbers.insert(own, true);
            }
        }
        self.tables.order_subsidies.get(&number).ok_or(Refusal::SubsidyUnknown)
    }

    fn make_subsidy(
        &mut self,
        terms: OrderSubsidyTerms,
        number: &str,
        now: i64,
    ) -> Result<(), Refusal> {
        let order_key =
            self.subsidised_key(&terms.mchid, &terms.sub_mchid, &terms.transaction_id)?;
        let order = self.tables.orders.get_mut(&order_key).ok_or(Refusal::OrderMissing)?;
        if !order.terms.profit_sharing {
            return Err(Refusal::NotShared);
        }
        if order.stage == Stage::Revoked {
            return Err(Refusal::OrderRevoked);
        }
        // While a subsidy is awaited, no profit is shared.
        if !order.awaits_subsidy() {
            return Err(Refusal::OrderNotSubsidised);
        }
        let paid = order.payment.as_ref().ok_or(Refusal::OrderUnpaid)?.at;
        if now.saturating_sub(paid) < RIPE {
            return Err(Refusal::ShareTooEarly);
        }
        // If the order was refunded, the subsidy may be less than the announced amount.
        let said = order.terms.subsidy();
        let fits =
            if order.refunds.is_empty() { terms.amount == said } else { terms.amount <= said };
        if !fits || terms.amount < 1 {
            return Err(Refusal::OrderNotSubsidised);
        }
        let id = self.numbers.receipt(now);
        let added = moved(
            account(&terms.mchid, Pocket::Available),
            account(&terms.sub_mchid, Pocket::Frozen),
            terms.amount,
        );
        self.ledger.post(now, Kind::Subsidy, &id, vec![added])?;
        order.frozen = order.frozen.saturating_add(terms.amount);
        order.subsidised = terms.amount;
        order.subsidy_decided = true;
        let made = OrderSubsidy { id, at: now, returned: 0, terms };
        self.tables.order_subsidies.insert(number.to_owned(), made);
        Ok(())
    }

    /// Cancels the announced subsidy of an order. Repeating the request changes nothing.
    pub(crate) fn cancel_subsidy(
        &mut self,
        mchid: &str,
        sub_mchid: &str,
        transaction_id: &str,
    ) -> Result<(), Refusal> {
        if self.tables.order_subsidies.contains(&key(mchid, transaction_id)) {
            return Err(Refusal::OrderSubsidised);
        }
        let order_key = self.subsidised_key(mchid, sub_mchid, transaction_id)?;
        let order = self.tables.orders.get_mut(&order_key).ok_or(Refusal::OrderMissing)?;
        if order.terms.subsidy() == 0 {
            return Err(Refusal::OrderNotSubsidised);
        }
        order.subsidy_decided = true;
        Ok(())
    }

    /// Takes back a subsidy. All returns together never exceed the subsidy. The same number finds
    /// the same return.
    pub(crate) fn return_order_subsidy(
        &mut self,
        terms: OrderSubsidyReturnTerms,
        now: i64,
    ) -> Result<&OrderSubsidyReturn, Refusal> {
        let number = key(&terms.mchid, &terms.out_order_no);
        if let Some(made) = self.tables.order_subsidy_returns.get(&number) {
            if made.terms != terms {
                return Err(Refusal::SubsidyDiffers);
            }
        } else {
            self.make_subsidy_return(terms, &number, now)?;
        }
        self.tables.order_subsidy_returns.get(&number).ok_or(Refusal::SubsidyUnknown)
    }

    fn make_subsidy_return(
        &mut self,
        terms: OrderSubsidyReturnTerms,
        number: &str,
        now: i64,
    ) -> Result<(), Refusal> {
        let order_key =
            self.subsidised_key(&terms.mchid, &terms.sub_mchid, &terms.transaction_id)?;
        let refund = self
            .tables
            .refund_ids
            .get(&terms.refund_id)
            .and_then(|key| self.tables.refunds.get(key));
        if refund.is_none_or(|refund| refund.transaction_id != terms.transaction_id) {
            return Err(Refusal::RefundUnknown);
        }
        let subsidy = key(&terms.mchid, &terms.transaction_id);
        let subsidy =
            self.tables.order_subsidies.get_mut(&subsidy).ok_or(Refusal::SubsidyUnknown)?;
        if terms.subsidy_id.as_ref().is_some_and(|id| *id != subsidy.id) {
            return Err(Refusal::SubsidyUnknown);
        }
        let left = subsidy.terms.amount.saturating_sub(subsidy.returned);
        if terms.amount < 1 || terms.amount > left {
            return Err(Refusal::SubsidyTooMuch);
        }
        let order = self.tables.orders.get_mut(&order_key).ok_or(Refusal::OrderMissing)?;
        let frozen = order.frozen.min(terms.amount);
        let (frozen, available) =
            terms.from.unwrap_or((frozen, terms.amount.saturating_sub(frozen)));
        if frozen < 0 || available < 0 || frozen.checked_add(available) != Some(terms.amount) {
            return Err(Refusal::SubsidyTooMuch);
        }
        if frozen > order.frozen {
            return Err(Refusal::NotEnough);
        }
        let to = account(&terms.mchid, Pocket::Available);
        let from = |pocket| account(&terms.sub_mchid, pocket);
        let moves = vec![
            moved(from(Pocket::Frozen), &*to, frozen),
            moved(from(Pocket::Available), &*to, available),
        ];
        let id = self.numbers.receipt(now);
        self.ledger.post(now, Kind::SubsidyReturn, &id, moves)?;
        order.frozen = order.frozen.saturating_sub(frozen);
        order.subsidised = order.subsidised.saturating_sub(terms.amount);
        subsidy.returned = subsidy.returned.saturating_add(terms.amount);
        let made = OrderSubsidyReturn { id, subsidy_id: subsidy.id.clone(), at: now, terms };
        self.tables.order_subsidy_returns.insert(number.to_owned(), made);
        Ok(())
    }

    /// The key of the sub-merchant's order that was paid in a transaction.
    fn subsidised_key(
        &self,
        mchid: &str,
        sub_mchid: &str,
        transaction_id: &str,
    ) -> Result<String, Refusal> {
        let order = self.transaction(mchid, transaction_id);
        let order = order.filter(|order| order.sub_mchid() == Some(sub_mchid));
        order.map(|order| order.terms.key()).ok_or(Refusal::OrderMissing)
    }
}
