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
mod magic;
#[cfg(test)]
mod model;
mod notices;
mod numbers;
mod order;
mod order_subsidies;
mod orders;
mod past;
mod payments;
mod queue;
mod refunds;
mod refusal;
mod share_returns;
mod sharing;
mod stored;
mod subsidies;
mod transfers;

use std::collections::BTreeMap;

use serde_json::Value;

use crate::clock::Mode;
use crate::keys::Seed;
use crate::merchants::Record;
use crate::storage::{Table, Tables};

pub(crate) use advances::AdvanceName;
pub(crate) use callbacks::Callback;
pub(crate) use cashier::Payable;
pub(crate) use change::Change;
pub(crate) use combined::{Combined, CombinedTerms};
pub(crate) use complaints::{Complaint, Handled, Reaction};
pub(crate) use contracts::{Contract, ContractName, Ended};
pub(crate) use coupons::{Coupon, CouponAct, Family, Sending, Stock};
pub(crate) use downloads::Seal;
pub(crate) use ledger::{Kind, Ledger, Pocket, WORLD, account};
pub(crate) use notices::{Attempt, Delivery, Message, Notice};
pub(crate) use numbers::Numbers;
pub(crate) use order::{Door, Order, OrderTerms, Sub, TradeType};
pub(crate) use order_subsidies::{
    OrderSubsidy, OrderSubsidyReturn, OrderSubsidyReturnTerms, OrderSubsidyTerms,
};
#[cfg(test)]
pub(crate) use orders::tests::{MCHID, terms};
pub(crate) use past::Past;
pub(crate) use queue::{Act, Event};
pub(crate) use refunds::{Handling, OrderKey, Product, Refund, RefundTerms};
pub(crate) use refusal::Refusal;
pub(crate) use share_returns::{ReturnRequest, ShareReturn};
pub(crate) use sharing::{MOST_PERCENT, Portion, Receiver, Share, ShareTerms};
pub(crate) use subsidies::{Receipt, ReceiptTerms, Return, ReturnTerms};
pub(crate) use transfers::{Transfer, TransferTerms};

/// What a merchant, and each of its sub-merchants, begins with on each account, in fen: a million
/// yuan, so that a test that is not about money has enough.
const OPENING: i64 = 100_000_000;

/// Everything that is remembered. Keys begin with the number of the merchant: `mchid/number`.
#[derive(Debug)]
pub(crate) struct State {
    numbers: Numbers,
    pub(crate) ledger: Ledger,
    queue: queue::Queue,
    orders: Table<Order>,
    combined: Table<Combined>,
    /// `transaction_id` to the key of its order.
    transactions: Table<String>,
    /// Codes that have served, to the key of the order they paid.
    auth_codes: Table<String>,
    refunds: Table<Refund>,
    /// `refund_id` to the key of its refund.
    refund_ids: Table<String>,
    receipts: Table<Receipt>,
    /// What subsidies were paid for, `stock_id/coupon_code/transaction_id`, to their keys.
    receipt_uses: Table<String>,
    returns: Table<Return>,
    /// Uploaded audit records by `mchnt_order_id`.
    audits: Table<BTreeMap<String, String>>,
    /// Who may receive of a merchant's orders: `mchid/type/account`.
    receivers: Table<bool>,
    shares: Table<Share>,
    /// The platform's number of a share to its key.
    share_ids: Table<String>,
    share_returns: Table<ShareReturn>,
    /// Subsidies of a partner's orders: `mchid/transaction_id`.
    order_subsidies: Table<OrderSubsidy>,
    /// Those that the partner has numbered.
    order_subsidy_numbers: Table<bool>,
    order_subsidy_returns: Table<OrderSubsidyReturn>,
    transfers: Table<Transfer>,
    /// `transfer_bill_no` to the key of its transfer.
    transfer_ids: Table<String>,
    contracts: Table<Contract>,
    /// What users are asked to sign, by the number they are asked with.
    prepared_contracts: Table<Contract>,
    /// `contract_id` to the key of its contract.
    contract_ids: Table<String>,
    /// By `stock_id`.
    stocks: Table<Stock>,
    /// By `stock_id/coupon_code`.
    coupons: Table<Coupon>,
    /// By the request that sent it, the code it has, and the user who has it: the keys of coupons.
    coupon_requests: Table<String>,
    coupon_codes: Table<Vec<String>>,
    coupon_users: Table<Vec<String>>,
    /// By `complaint_id`.
    complaints: Table<Complaint>,
    /// By `media_id`.
    images: Table<images::Image>,
    /// Addresses for notifications: `mchid/kind`.
    callbacks: Table<String>,
    /// By token.
    downloads: Table<downloads::Download>,
    notices: Table<Notice>,
    /// Merchants beside the first one, by number.
    pub(crate) merchants: Table<Record>,
    /// What tests have set: the clock, how notifications are sent.
    pub(crate) settings: Table<Value>,
    /// How the clock runs, where it is known that the settings say so.
    pub(crate) mode: Option<Mode>,
    /// What has happened since somebody asked; merchants are told of it.
    changes: Vec<Change>,
    latest: latest::All,
}

/// The key of what a merchant has given a number.
pub(crate) fn key(mchid: &str, number: &str) -> String {
    [mchid, "/", number].concat()
}

impl State {
    pub(crate) fn new(numbers: Numbers) -> Self {
        Self {
            numbers,
            ledger: Ledger::default(),
            queue: queue::Queue::default(),
            orders: Table::default(),
            combined: Table::default(),
            transactions: Table::default(),
            auth_codes: Table::default(),
            refunds: Table::default(),
            refund_ids: Table::default(),
            receipts: Table::default(),
            receipt_uses: Table::default(),
            returns: Table::default(),
            audits: Table::default(),
            receivers: Table::default(),
            shares: Table::default(),
            share_ids: Table::default(),
            share_returns: Table::default(),
            order_subsidies: Table::default(),
            order_subsidy_numbers: Table::default(),
            order_subsidy_returns: Table::default(),
            transfers: Table::default(),
            transfer_ids: Table::default(),
            contracts: Table::default(),
            prepared_contracts: Table::default(),
            contract_ids: Table::default(),
            stocks: Table::default(),
            coupons: Table::default(),
            coupon_requests: Table::default(),
            coupon_codes: Table::default(),
            coupon_users: Table::default(),
            complaints: Table::default(),
            images: Table::default(),
            callbacks: Table::default(),
            downloads: Table::default(),
            notices: Table::default(),
            merchants: Table::default(),
            settings: Table::default(),
            mode: None,
            changes: Vec::new(),
            latest: latest::All::default(),
        }
    }

    /// Every table, with the name it is stored under.
    pub(crate) fn tables(&mut self) -> Tables<'_, 41> {
        let [numbers] = self.numbers.tables();
        let [balances, entries, posted] = self.ledger.tables();
        let [tasks, deliveries, sending] = self.queue.tables();
        [
            ("orders", &mut self.orders),
            ("combined", &mut self.combined),
            ("transactions", &mut self.transactions),
            ("auth_codes", &mut self.auth_codes),
            ("refunds", &mut self.refunds),
            ("refund_ids", &mut self.refund_ids),
            ("receipts", &mut self.receipts),
            ("receipt_uses", &mut self.receipt_uses),
            ("returns", &mut self.returns),
            ("audits", &mut self.audits),
            ("receivers", &mut self.receivers),
            ("shares", &mut self.shares),
            ("share_ids", &mut self.share_ids),
            ("share_returns", &mut self.share_returns),
            ("order_subsidies", &mut self.order_subsidies),
            ("order_subsidy_numbers", &mut self.order_subsidy_numbers),
            ("order_subsidy_returns", &mut self.order_subsidy_returns),
            ("transfers", &mut self.transfers),
            ("transfer_ids", &mut self.transfer_ids),
            ("contracts", &mut self.contracts),
            ("prepared_contracts", &mut self.prepared_contracts),
            ("contract_ids", &mut self.contract_ids),
            ("stocks", &mut self.stocks),
            ("coupons", &mut self.coupons),
            ("coupon_requests", &mut self.coupon_requests),
            ("coupon_codes", &mut self.coupon_codes),
            ("coupon_users", &mut self.coupon_users),
            ("complaints", &mut self.complaints),
            ("images", &mut self.images),
            ("callbacks", &mut self.callbacks),
            ("downloads", &mut self.downloads),
            ("notices", &mut self.notices),
            ("merchants", &mut self.merchants),
            ("settings", &mut self.settings),
            numbers,
            balances,
            entries,
            posted,
            tasks,
            deliveries,
            sending,
        ]
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
        match self.audits.get(&key) {
            Some(kept) if *kept == record => Ok(()),
            Some(_) => Err(Refusal::AuditDiffers),
            None => {
                self.audits.insert(key, record);
                Ok(())
            }
        }
    }

    pub(crate) fn audit(&self, mchid: &str, order: &str) -> Option<&BTreeMap<String, String>> {
        self.audits.get(&key(mchid, order))
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
                let _ = match self.combined.contains(order) {
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
            ("orders", self.orders.take_touched()),
            ("refunds", self.refunds.take_touched()),
            ("transfers", self.transfers.take_touched()),
            ("ledger", self.ledger.take_touched()),
            ("notifications", self.notices.take_touched()),
            ("merchants", self.merchants.take_touched()),
        ]
        .into_iter()
        .filter_map(|(name, touched)| touched.then_some(name))
    }

    /// What has happened since this was asked last.
    pub(crate) fn take_changes(&mut self) -> Vec<Change> {
        std::mem::take(&mut self.changes)
    }
}
