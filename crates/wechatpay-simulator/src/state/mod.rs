//! What the platform remembers: orders, refunds, money, what is due, what was told. It knows no
//! HTTP, no JSON of an operation, no signature; money is whole fen, time is business time.

mod advances;
mod callbacks;
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
pub(crate) use cashier::Payable;
pub(crate) use change::Change;
pub(crate) use ledger::{Kind, Ledger, Pocket, WORLD, account};
pub(crate) use notices::Delivery;
pub(crate) use numbers::Numbers;
pub(crate) use past::Past;
pub(crate) use queue::{Act, Event};
#[cfg(test)]
pub(crate) use refusal::ALL as REFUSALS;
pub(crate) use refusal::Refusal;
pub(crate) use rows::{
    Attempt, Combined, CombinedTerms, Complaint, Contract, ContractName, Coupon, CouponAct, Door,
    Ended, Family, Handled, Handling, Message, Notice, Order, OrderKey, OrderSubsidyReturnTerms,
    OrderSubsidyTerms, OrderTerms, Portion, Product, Reaction, Receipt, ReceiptTerms, Receiver,
    Refund, RefundTerms, Return, ReturnRequest, ReturnTerms, Seal, Sending, Share, ShareReturn,
    ShareTerms, Stock, Sub, TradeType, Transfer, TransferTerms, key,
};
pub(crate) use sharing::MOST_PERCENT;
#[cfg(test)]
pub(crate) use tests::{MCHID, terms};

/// What a merchant, and each of its sub-merchants, begins with on each account, in fen: a million
/// yuan, so that a test that is not about money has enough.
const OPENING: i64 = 100_000_000;

/// Everything that is remembered.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) tables: tables::Tables,
    numbers: Numbers,
    pub(crate) ledger: Ledger,
    queue: queue::Queue,
    /// How the clock runs, where it is known that the settings say so.
    pub(crate) mode: Option<Mode>,
    /// What has happened since somebody asked; merchants are told of it.
    changes: Vec<Change>,
    latest: latest::All,
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
            latest: latest::All::default(),
        }
    }

    /// Every table, with the name it is stored under.
    pub(crate) fn all_tables(&mut self) -> impl Iterator<Item = Named<'_>> {
        let own = self.tables.tables().into_iter().chain(self.numbers.tables());
        own.chain(self.ledger.tables()).chain(self.queue.tables())
    }

    /// Sets what a merchant has on an account, as a test wants it.
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

    /// Puts the opening balance on the accounts of these merchants.
    pub(crate) fn open_accounts<'m>(
        &mut self,
        mchids: impl IntoIterator<Item = &'m str>,
        now: i64,
    ) {
        for mchid in mchids {
            for pocket in [Pocket::Available, Pocket::Operation] {
                // The world lends without end, so that this cannot be refused.
                let _ = self.set_balance(&account(mchid, pocket), OPENING, now);
            }
        }
    }

    /// Keeps an uploaded record; the same one again changes nothing, another one is refused.
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

    /// A number that was never given before.
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

    /// When something is due next.
    pub(crate) fn next_due(&self) -> Option<i64> {
        self.queue.next()
    }

    /// How much waits for its time.
    pub(crate) fn waiting(&self) -> usize {
        self.queue.count()
    }

    /// Does what is due, each at its own time; deliveries are left to whoever can wait for their
    /// answers. So much at a time that merchants can be told, and memory does not fill; whether that
    /// was all of it.
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
                // What the merchant did in between may have made it impossible.
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
            Event::Deliver { .. } => {}
        }
    }

    /// What was written to since this was asked last, for those who look at it.
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

    /// What has happened since this was asked last.
    pub(crate) fn take_changes(&mut self) -> Vec<Change> {
        std::mem::take(&mut self.changes)
    }
}
