//! The shop's own books, in memory: a real shop has them in its database. Whatever the platform
//! says is compared with them.

use std::collections::BTreeMap;

use tokio::sync::watch;
use wechatpay_sdk::Fen;

use crate::entries::{Order, OrderState, Refund, RefundState, Transfer, TransferState};
use crate::error::{Error, Result};

/// The tables.
#[derive(Debug, Default)]
struct Tables {
    orders: BTreeMap<String, Order>,
    refunds: BTreeMap<String, Refund>,
    transfers: BTreeMap<String, Transfer>,
}

/// The books. Whoever waits for a payment is told when it is there.
#[derive(Debug, Default)]
pub struct Books {
    tables: watch::Sender<Tables>,
}

impl Books {
    /// Enters an order before it is sent: whatever happens then, the shop knows its number.
    pub fn enter(&self, order: Order) {
        self.tables.send_modify(|tables| _ = tables.orders.insert(order.number.clone(), order));
    }

    /// Enters a refund before it is sent.
    pub fn enter_refund(&self, refund: Refund) {
        self.tables.send_modify(|tables| _ = tables.refunds.insert(refund.number.clone(), refund));
    }

    /// Enters a transfer before it is sent.
    pub fn enter_transfer(&self, transfer: Transfer) {
        let number = transfer.number.clone();
        self.tables.send_modify(|tables| _ = tables.transfers.insert(number, transfer));
    }

    /// An order by its number.
    ///
    /// # Errors
    /// If there is none.
    pub fn order(&self, number: &str) -> Result<Order> {
        found(self.tables.borrow().orders.get(number), number)
    }

    /// A refund by its number.
    ///
    /// # Errors
    /// If there is none.
    pub fn refund(&self, number: &str) -> Result<Refund> {
        found(self.tables.borrow().refunds.get(number), number)
    }

    /// A transfer by its number.
    ///
    /// # Errors
    /// If there is none.
    pub fn transfer(&self, number: &str) -> Result<Transfer> {
        found(self.tables.borrow().transfers.get(number), number)
    }

    /// All orders.
    pub fn orders(&self) -> Vec<Order> {
        self.tables.borrow().orders.values().cloned().collect()
    }

    /// All refunds.
    pub fn refunds(&self) -> Vec<Refund> {
        self.tables.borrow().refunds.values().cloned().collect()
    }

    /// What is left of all that was paid.
    pub fn balance(&self) -> Fen {
        let tables = self.tables.borrow();
        let is_paid = |order: &&Order| matches!(order.state, OrderState::Paid { .. });
        let paid: Fen = tables.orders.values().filter(is_paid).map(|order| order.total).sum();
        let is_done = |refund: &&Refund| refund.state == RefundState::Done;
        paid - tables.refunds.values().filter(is_done).map(|refund| refund.amount).sum::<Fen>()
    }

    /// Notes how far an order is.
    pub fn set_order(&self, number: &str, state: OrderState) {
        self.tables.send_modify(|tables| {
            if let Some(order) = tables.orders.get_mut(number) {
                order.state = state;
            }
        });
    }

    /// Notes how far a refund is.
    pub fn set_refund(&self, number: &str, state: RefundState) {
        self.tables.send_modify(|tables| {
            if let Some(refund) = tables.refunds.get_mut(number) {
                refund.state = state;
            }
        });
    }

    /// Notes how far a transfer is.
    pub fn set_transfer(&self, number: &str, state: TransferState) {
        self.tables.send_modify(|tables| {
            if let Some(transfer) = tables.transfers.get_mut(number) {
                transfer.state = state;
            }
        });
    }

    /// Waits until an order is no longer open: what the page does that shows the QR code.
    ///
    /// # Errors
    /// If there is no such order.
    pub async fn settled(&self, number: &str) -> Result<OrderState> {
        let state = |tables: &Tables| tables.orders.get(number).map(|order| order.state.clone());
        let mut changes = self.tables.subscribe();
        // `self` holds the sender, so that it is not gone.
        let waited = changes.wait_for(|tables| state(tables) != Some(OrderState::Open)).await;
        waited.ok().and_then(|tables| state(&tables)).ok_or_else(|| Error::Unknown(number.into()))
    }
}

fn found<T: Clone>(entry: Option<&T>, number: &str) -> Result<T> {
    entry.cloned().ok_or_else(|| Error::Unknown(number.to_owned()))
}
