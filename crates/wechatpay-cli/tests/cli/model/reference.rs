//! What the platform should be after each step: a plain model of the documented rules, that shares
//! nothing with the simulator. Money in fen, time in seconds.

mod deductions;

pub(super) use self::deductions::DEDUCTED;

use std::collections::BTreeMap;

use super::step::{Call, End};

/// The order is paid, and its money is settled at nine in the morning of the next day, Beijing time.
const SETTLES: i64 = 9 * 3600;
const DAY: i64 = 86_400;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum OrderState {
    Open,
    Paid,
    Closed,
}

#[derive(Clone, Debug)]
pub(super) struct Order {
    pub(super) total: i64,
    sharing: bool,
    pub(super) state: OrderState,
    closes: i64,
    /// Until when the `code_url` can be paid.
    link: i64,
    paid: i64,
    pub(super) transaction: Option<String>,
    pub(super) refunded: i64,
    pub(super) has_refunds: bool,
    unsettled: i64,
    frozen: i64,
    shared: i64,
    settles: Vec<i64>,
    /// Under which contract it is deducted.
    pub(super) contract: Option<u8>,
}

#[derive(Clone, Debug)]
pub(super) struct Refund {
    order: u8,
    pub(super) amount: i64,
    pub(super) status: &'static str,
    ends: i64,
    from_frozen: i64,
    from_unsettled: i64,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Share {
    pub(super) order: u8,
    pub(super) amount: i64,
    unfreeze: bool,
    returned: i64,
}

#[derive(Clone, Debug)]
pub(super) struct Transfer {
    pub(super) amount: i64,
    pub(super) state: &'static str,
    /// When it advances by itself.
    due: i64,
}

/// Everything the merchant's books would say.
#[derive(Clone, Debug, Default)]
pub(super) struct Reference {
    pub(super) now: i64,
    pub(super) available: i64,
    pub(super) operation: i64,
    /// The balance of the receiver of shares.
    pub(super) receiver: i64,
    pub(super) orders: BTreeMap<u8, Order>,
    pub(super) refunds: BTreeMap<u8, Refund>,
    pub(super) shares: BTreeMap<u8, Share>,
    /// The share, and the amount.
    pub(super) returns: BTreeMap<u8, (u8, i64)>,
    pub(super) transfers: BTreeMap<u8, Transfer>,
    /// Whether the contract lasts.
    pub(super) contracts: BTreeMap<u8, bool>,
    /// What the platform called each thing when it answered for the first time.
    pub(super) names: BTreeMap<String, String>,
}

/// What a call that succeeds is answered with: the thing whose name must stay the same.
pub(super) type Done = Result<String, &'static str>;

impl Order {
    fn placed(total: i64, sharing: bool, now: i64) -> Self {
        Self {
            total,
            sharing,
            state: OrderState::Open,
            closes: now + 7 * DAY,
            link: now + 7200,
            paid: 0,
            transaction: None,
            refunded: 0,
            has_refunds: false,
            unsettled: 0,
            frozen: 0,
            shared: 0,
            settles: Vec::new(),
            contract: None,
        }
    }

    /// The money comes in.
    fn receive(&mut self, now: i64) {
        (self.state, self.paid) = (OrderState::Paid, now);
        if self.sharing {
            self.frozen = self.total;
        } else {
            self.unsettled = self.total;
            // Midnight in Beijing is eight hours before midnight in UTC.
            let midnight = (now + 8 * 3600) / DAY * DAY - 8 * 3600;
            self.settles.push(midnight + DAY + SETTLES);
        }
    }
}

impl Reference {
    pub(super) fn apply(&mut self, call: &Call) -> Done {
        match call {
            Call::Place { order, total, sharing } => self.place(*order, *total, *sharing),
            Call::Close { order } => self.close(*order),
            Call::Refund { refund, order, amount, only_balance } => {
                self.refund(*refund, *order, *amount, *only_balance)
            }
            Call::QueryRefund { refund } => {
                let known = self.refunds.get_mut(refund).ok_or("RESOURCE_NOT_EXISTS")?;
                if known.status == "PROCESSING" {
                    known.status = "SUCCESS";
                }
                Ok(format!("refund {refund}"))
            }
            Call::Share { share, order, amount, unfreeze } => {
                let (order, amount, unfreeze) = (*order, *amount, *unfreeze);
                self.share(*share, Share { order, amount, unfreeze, returned: 0 })
            }
            Call::Return { back, share, amount } => self.give_back(*back, *share, *amount),
            Call::Transfer { transfer, amount } => self.transfer(*transfer, *amount),
            Call::Cancel { transfer } => self.go_on(*transfer, "CANCELING", "NOT_FOUND"),
            Call::Deduct { order, contract } => self.deduct(*order, *contract),
            Call::End { contract } => self.end_contract(*contract),
        }
    }

    fn place(&mut self, number: u8, total: i64, sharing: bool) -> Done {
        let (now, name) = (self.now, format!("order {number}"));
        let Some(order) = self.orders.get_mut(&number) else {
            self.orders.insert(number, Order::placed(total, sharing, now));
            return Ok(name);
        };
        if (order.total, order.sharing) != (total, sharing) {
            return Err("OUT_TRADE_NO_USED");
        }
        match order.state {
            OrderState::Paid => return Err("INVALID_REQUEST"),
            OrderState::Closed => return Err("ORDER_CLOSED"),
            OrderState::Open if now >= order.link => {
                order.link = now + 7200;
                self.names.remove(&name);
            }
            OrderState::Open => {}
        }
        Ok(name)
    }

    fn close(&mut self, number: u8) -> Done {
        let order = self.orders.get_mut(&number).ok_or("ORDER_NOT_EXIST")?;
        if order.state == OrderState::Paid {
            return Err("INVALID_REQUEST");
        }
        order.state = OrderState::Closed;
        Ok("nothing".to_owned())
    }

    pub(super) fn pay(&mut self, number: u8) -> Done {
        let order = self.orders.get_mut(&number).ok_or("ORDER_NOT_EXIST")?;
        match order.state {
            OrderState::Paid => return Err("ORDERPAID"),
            OrderState::Closed => return Err("ORDER_CLOSED"),
            OrderState::Open if self.now >= order.link => return Err("ORDER_EXPIRED"),
            OrderState::Open => {}
        }
        order.receive(self.now);
        Ok(format!("transaction {number}"))
    }

    fn refund(&mut self, number: u8, order_number: u8, amount: i64, only_balance: bool) -> Done {
        let name = format!("refund {number}");
        let order = self.orders.get_mut(&order_number).ok_or("RESOURCE_NOT_EXISTS")?;
        if let Some(known) = self.refunds.get(&number) {
            let same = (known.order, known.amount) == (order_number, amount);
            return if same { Ok(name) } else { Err("INVALID_REQUEST") };
        }
        if order.state != OrderState::Paid {
            return Err("RESOURCE_NOT_EXISTS");
        }
        if amount > order.total - order.refunded {
            return Err("INVALID_REQUEST");
        }
        // The order's own money goes first, unless the merchant names its balance.
        let own = if only_balance { 0 } else { amount };
        let from_frozen = own.min(order.frozen);
        let from_unsettled = (own - from_frozen).min(order.unsettled);
        let rest = amount - from_frozen - from_unsettled;
        if rest > self.available {
            return Err("NOT_ENOUGH");
        }
        self.available -= rest;
        order.frozen -= from_frozen;
        order.unsettled -= from_unsettled;
        order.refunded += amount;
        order.has_refunds = true;
        let (order, status, ends) = (order_number, "PROCESSING", self.now + 5);
        let refund = Refund { order, amount, status, ends, from_frozen, from_unsettled };
        self.refunds.insert(number, refund);
        Ok(name)
    }

    pub(super) fn end_refund(&mut self, number: u8, how: End) -> Done {
        let refund = self.refunds.get_mut(&number).ok_or("RESOURCE_NOT_EXISTS")?;
        let end = match how {
            End::Succeed => "SUCCESS",
            End::Abnormal => "ABNORMAL",
            End::Close => "CLOSED",
        };
        if refund.status == "PROCESSING" {
            refund.status = end;
            if let (End::Close, Some(order)) = (how, self.orders.get_mut(&refund.order)) {
                self.available += refund.amount - refund.from_frozen - refund.from_unsettled;
                order.frozen += refund.from_frozen;
                order.unsettled += refund.from_unsettled;
                order.refunded -= refund.amount;
                if refund.from_unsettled > 0 {
                    order.settles.push(self.now + DAY);
                }
            }
        } else if refund.status != end {
            return Err("INVALID_REQUEST");
        }
        Ok(format!("refund {number}"))
    }

    fn share(&mut self, number: u8, share: Share) -> Done {
        let name = format!("share {number}");
        let order = self.orders.get_mut(&share.order);
        if let Some(known) = self.shares.get(&number) {
            let same = Share { returned: known.returned, ..share.clone() } == *known;
            return if same { Ok(name) } else { Err("INVALID_REQUEST") };
        }
        let order = order.filter(|order| order.state == OrderState::Paid);
        let order = order.ok_or("RESOURCE_NOT_EXISTS")?;
        if !order.sharing || self.now - order.paid < 60 {
            return Err("INVALID_REQUEST");
        }
        // At most 30 of 100 may be shared.
        if share.amount > order.frozen || order.shared + share.amount > order.total * 30 / 100 {
            return Err("NOT_ENOUGH");
        }
        order.frozen -= share.amount;
        order.shared += share.amount;
        self.receiver += share.amount;
        if share.unfreeze {
            self.available += std::mem::take(&mut order.frozen);
        }
        self.shares.insert(number, share);
        Ok(name)
    }

    fn give_back(&mut self, number: u8, share_number: u8, amount: i64) -> Done {
        let name = format!("return {number}");
        let share = self.shares.get_mut(&share_number).ok_or("RESOURCE_NOT_EXISTS")?;
        if let Some(known) = self.returns.get(&number) {
            let same = *known == (share_number, amount);
            return if same { Ok(name) } else { Err("INVALID_REQUEST") };
        }
        if amount > share.amount - share.returned {
            return Err("NOT_ENOUGH");
        }
        share.returned += amount;
        if let Some(order) = self.orders.get_mut(&share.order) {
            order.shared -= amount;
        }
        self.receiver -= amount;
        self.available += amount;
        self.returns.insert(number, (share_number, amount));
        Ok(name)
    }

    fn transfer(&mut self, number: u8, amount: i64) -> Done {
        let name = format!("transfer {number}");
        if let Some(known) = self.transfers.get(&number) {
            return if known.amount == amount { Ok(name) } else { Err("ALREADY_EXISTS") };
        }
        if amount > self.operation {
            return Err("NOT_ENOUGH");
        }
        self.operation -= amount;
        let transfer = Transfer { amount, state: "WAIT_USER_CONFIRM", due: self.now + DAY };
        self.transfers.insert(number, transfer);
        Ok(name)
    }

    /// The user takes a transfer.
    pub(super) fn confirm(&mut self, number: u8) -> Done {
        self.go_on(number, "TRANSFERING", "NOT_FOUND")
    }

    fn go_on(&mut self, number: u8, state: &'static str, unknown: &'static str) -> Done {
        let transfer = self.transfers.get_mut(&number).ok_or(unknown)?;
        if transfer.state == "WAIT_USER_CONFIRM" {
            (transfer.state, transfer.due) = (state, self.now + 5);
        } else if transfer.state != state {
            return Err("INVALID_REQUEST");
        }
        Ok(format!("transfer {number}"))
    }

    /// Advances the time. Everything due in between happens.
    pub(super) fn wait(&mut self, seconds: i64) {
        self.carry_out_deductions(seconds);
        self.now += seconds;
        let now = self.now;
        for order in self.orders.values_mut() {
            if order.state == OrderState::Open && order.closes <= now {
                order.state = OrderState::Closed;
            }
            let waiting = order.settles.len();
            order.settles.retain(|at| *at > now);
            if order.settles.len() < waiting {
                self.available += std::mem::take(&mut order.unsettled);
            }
        }
        for refund in self.refunds.values_mut() {
            if refund.status == "PROCESSING" && refund.ends <= now {
                refund.status = "SUCCESS";
            }
        }
        for transfer in self.transfers.values_mut().filter(|transfer| transfer.due <= now) {
            let ended = match transfer.state {
                "WAIT_USER_CONFIRM" => "FAIL",
                "TRANSFERING" => "SUCCESS",
                "CANCELING" => "CANCELLED",
                _ => continue,
            };
            transfer.state = ended;
            if ended != "SUCCESS" {
                self.operation += transfer.amount;
            }
        }
    }

    /// The balances: unsettled, available, frozen, operation, the receiver's, in transit.
    pub(super) fn balances(&self) -> [i64; 6] {
        let sum = |part: fn(&Order) -> i64| self.orders.values().map(part).sum();
        let refunds = self.refunds.values();
        let refunds = refunds.filter(|one| matches!(one.status, "PROCESSING" | "ABNORMAL"));
        let transfers = self
            .transfers
            .values()
            .filter(|one| matches!(one.state, "WAIT_USER_CONFIRM" | "TRANSFERING" | "CANCELING"));
        let transit = refunds.map(|one| one.amount).sum::<i64>()
            + transfers.map(|one| one.amount).sum::<i64>();
        [
            sum(|order| order.unsettled),
            self.available,
            sum(|order| order.frozen),
            self.operation,
            self.receiver,
            transit,
        ]
    }
}
