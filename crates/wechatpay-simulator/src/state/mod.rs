//! The state of the platform: orders, refunds, money, timers, notifications. This module contains
//! no HTTP, no JSON of operations and no signatures. Money is in whole fen, time is business time.

mod advances;
mod callbacks;
mod cases;
mod cashier;
mod change;
mod codes;
mod combined;
mod complaints;
mod contracts;
mod coupons;
mod downloads;
mod endings;
mod images;
mod latest;
mod ledger;
mod lists;
mod magic;
mod notices;
mod numbers;
mod order_subsidies;
mod orders;
mod past;
mod payments;
mod queue;
mod refunds;
mod refusal;
mod rows;
mod share_returns;
mod sharing;
mod stored;
mod sub_merchants;
mod subsidies;
mod tables;
#[cfg(test)]
mod tests;
mod transfers;

use std::collections::BTreeMap;

use crate::clock::Mode;
use crate::keys::Seed;
use crate::storage::Named;

pub(crate) use advances::AdvanceName;
pub(crate) use callbacks::Callback;
pub(crate) use cases::{
    AUTHORIZED, CouponRequest, ProductCouponAct, TO_CONFIRM, check_score, fapiao_reversal,
    parking_payer,
};
pub(crate) use cashier::Payable;
pub(crate) use change::Change;
pub(crate) use latest::{Listed, Page};
pub(crate) use ledger::{Kind, Ledger, Pocket, WORLD, account};
pub(crate) use notices::Delivery;
pub(crate) use numbers::Numbers;
pub(crate) use past::Past;
pub(crate) use queue::{Act, Event};
#[cfg(test)]
pub(crate) use refusal::ALL as REFUSALS;
pub(crate) use refusal::Refusal;
pub(crate) use rows::{
    Attempt, Case, Combined, CombinedTerms, Complaint, Consent, Contract, ContractKind,
    ContractName, Coupon, CouponAct, Door, Ended, Family, Handled, Handling, Matter, Message,
    Notice, Order, OrderKey, OrderSubsidyReturnTerms, OrderSubsidyTerms, OrderTerms, Portion,
    Product, Reaction, Receipt, ReceiptTerms, Receiver, Refund, RefundTerms, Return, ReturnRequest,
    ReturnTerms, Seal, Sending, Sent, Share, ShareReturn, ShareTerms, Stock, Sub, TradeType,
    Transfer, TransferTerms, key, members,
};
pub(crate) use sharing::MOST_PERCENT;
#[cfg(test)]
pub(crate) use tests::{MCHID, terms};

/// The opening balance of the basic and of the operation account of a merchant and of each of its
/// sub-merchants, in fen: a million yuan, enough for tests that do not examine money.
const OPENING: i64 = 100_000_000;

/// The complete state of the platform.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) tables: tables::Tables,
    numbers: Numbers,
    pub(crate) ledger: Ledger,
    queue: queue::Queue,
    /// The mode of the clock, if it is known to be in the settings.
    pub(crate) mode: Option<Mode>,
    /// The changes since the last call of `take_changes`; merchants are notified of them.
    changes: Vec<Change>,
    /// Counts the replacements of the whole state. Work that began before a replacement no longer
    /// applies.
    life: u64,
}

impl State {
    pub(crate) fn new(numbers: Numbers) -> Self {
        Self {
            tables: tables::Tables::default(),
            numbers,
            ledger: Ledger::default(),
            queue: queue::Queue::default(),
            mode: None,
            changes: Vec::new(),
            life: 0,
        }
    }

    /// All tables, each with the name under which it is stored.
    pub(crate) fn all_tables(&mut self) -> impl Iterator<Item = Named<'_>> {
        let own = self.tables.tables().into_iter().chain(self.numbers.tables());
        own.chain(self.ledger.tables()).chain(self.queue.tables())
    }

    /// Sets the balance of a merchant's account, as a test requires.
    pub(crate) fn set_balance(
        &mut self,
        account: &str,
        balance: i64,
        now: i64,
    ) -> Result<(), Refusal> {
        let gap = balance.saturating_sub(self.ledger.balance(account));
        let (from, to) = if gap < 0 { (account, WORLD) } else { (WORLD, account) };
        let one = ledger::moved(from, to, gap.saturating_abs());
        self.ledger.post(now, Kind::Deposit, account, vec![one])
    }

    /// Deposits the opening balance on the accounts of these merchants.
    pub(crate) fn open_accounts<'m>(
        &mut self,
        mchids: impl IntoIterator<Item = &'m str>,
        now: i64,
    ) {
        for mchid in mchids {
            for pocket in [Pocket::Available, Pocket::Operation] {
                // The world's account has no limit, so this cannot fail.
                let _ = self.set_balance(&account(mchid, pocket), OPENING, now);
            }
        }
    }

    /// Stores an uploaded record. The same record again changes nothing; a different one is
    /// refused.
    pub(crate) fn keep_audit(
        &mut self,
        mchid: &str,
        order: &str,
        record: BTreeMap<String, String>,
    ) -> Result<(), Refusal> {
        let key = key(mchid, order);
        match self.tables.audits.get(&key) {
            Some(kept) if *kept == record => Ok(()),
            Some(_) => Err(Refusal::AuditDiffers),
            None => {
                self.tables.audits.insert(key, record);
                Ok(())
            }
        }
    }

    pub(crate) fn audit(&self, mchid: &str, order: &str) -> Option<&BTreeMap<String, String>> {
        self.tables.audits.get(&key(mchid, order))
    }

    /// Returns a number that was not given before.
    pub(crate) fn count(&mut self) -> u64 {
        self.numbers.count()
    }

    pub(crate) fn seed(&self) -> Seed {
        self.numbers.seed()
    }

    fn schedule(&mut self, at: i64, event: Event) {
        let number = self.numbers.count();
        self.queue.push(number, at, event);
    }

    /// The time of the next timer.
    pub(crate) fn next_due(&self) -> Option<i64> {
        self.queue.next()
    }

    /// The number of waiting timers.
    pub(crate) fn waiting(&self) -> usize {
        self.queue.count()
    }

    /// Runs the timers that are due, each at its own time. Deliveries are not run here, because
    /// they wait for a response. One call runs a limited number of timers, so that merchants are
    /// notified in between and memory stays small. Returns whether all due timers have run.
    pub(crate) fn run_due(&mut self, now: i64) -> bool {
        const AT_ONCE: usize = 256;
        for _ in 0..AT_ONCE {
            let Some(task) = self.queue.pop_task(now) else { return true };
            self.happen(&task.event, task.at);
        }
        false
    }

    fn happen(&mut self, event: &Event, now: i64) {
        match event {
            Event::Expire { order } => self.expire(order),
            Event::Settle { order } => self.settle_order(order, now),
            Event::Payer { order, act } => {
                // A change by the merchant in the meantime may have made this impossible.
                let _ = match self.tables.combined.contains(order) {
                    true => self.act_on_combined(order, *act, now),
                    false => self.act(order, *act, now).map(|_| ()),
                };
            }
            Event::Refund { refund } => self.end_refund(refund, now),
            Event::Advance { refund } => self.end_advance(refund, now),
            Event::Share { share } => self.finish_share(share, now),
            Event::TransferExpire { transfer } => self.expire_transfer(transfer, now),
            Event::TransferDone { transfer } => self.end_transfer(transfer, now),
            Event::Case { case } => self.case_is_due(case, now),
            Event::Deliver { .. } => {}
        }
    }

    /// The names of the lists that were written to since the last call.
    pub(crate) fn take_touched(&mut self) -> impl Iterator<Item = &'static str> {
        [
            ("orders", self.tables.orders.take_touched()),
            ("refunds", self.tables.refunds.take_touched()),
            ("transfers", self.tables.transfers.take_touched()),
            ("ledger", self.ledger.take_touched()),
            ("notifications", self.tables.notices.take_touched()),
            ("merchants", self.tables.merchants.take_touched()),
        ]
        .into_iter()
        .filter_map(|(name, touched)| touched.then_some(name))
    }

    /// Takes the changes since the last call.
    pub(crate) fn take_changes(&mut self) -> Vec<Change> {
        std::mem::take(&mut self.changes)
    }
}
