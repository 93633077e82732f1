//! The shop's own books, in memory. A real shop has them in its database. Everything from the
//! platform is compared with them.
//!
//! Responses and notifications can arrive in any order, so a state never goes back to an earlier
//! one.

use std::collections::BTreeMap;

use tokio::sync::watch;
use wechatpay_sdk::{Fen, Time};

use crate::entries::{Order, OrderState, Refund, RefundState, Transfer, TransferState};
use crate::error::{Error, Result};

/// The tables.
#[derive(Debug, Default)]
struct Tables {
    orders: BTreeMap<String, Order>,
    refunds: BTreeMap<String, Refund>,
    transfers: BTreeMap<String, Transfer>,
}

/// The books. They notify tasks that wait for a payment.
#[derive(Debug, Default)]
pub struct Books {
    tables: watch::Sender<Tables>,
}

impl Books {
    /// Enters an order before it is sent, so that the shop knows its number in any case. An order
    /// that is sent again keeps its state.
    pub fn enter(&self, mut order: Order) {
        self.tables.send_modify(|tables| {
            if let Some(known) = tables.orders.get(&order.number) {
                order.state = known.state.clone().or_later(order.state.clone());
            }
            tables.orders.insert(order.number.clone(), order);
        });
    }

    /// Enters a refund before it is sent. A refund that is sent again keeps its state.
    pub fn enter_refund(&self, mut refund: Refund) {
        self.tables.send_modify(|tables| {
            if let Some(known) = tables.refunds.get(&refund.number) {
                refund.state = known.state.or_later(refund.state);
                refund.at = known.at.clone().or(refund.at);
            }
            tables.refunds.insert(refund.number.clone(), refund);
        });
    }

    /// Enters a transfer before it is sent. A transfer that is sent again keeps its state.
    pub fn enter_transfer(&self, mut transfer: Transfer) {
        self.tables.send_modify(|tables| {
            if let Some(known) = tables.transfers.get(&transfer.number) {
                transfer.state = known.state.or_later(transfer.state);
            }
            tables.transfers.insert(transfer.number.clone(), transfer);
        });
    }

    /// Returns an order by its number.
    ///
    /// # Errors
    /// If there is no such order.
    pub fn order(&self, number: &str) -> Result<Order> {
        found(self.tables.borrow().orders.get(number), number)
    }

    /// Returns a refund by its number.
    ///
    /// # Errors
    /// If there is no such refund.
    pub fn refund(&self, number: &str) -> Result<Refund> {
        found(self.tables.borrow().refunds.get(number), number)
    }

    /// Returns a transfer by its number.
    ///
    /// # Errors
    /// If there is no such transfer.
    pub fn transfer(&self, number: &str) -> Result<Transfer> {
        found(self.tables.borrow().transfers.get(number), number)
    }

    /// Returns all orders.
    pub fn orders(&self) -> Vec<Order> {
        self.tables.borrow().orders.values().cloned().collect()
    }

    /// Returns all refunds.
    pub fn refunds(&self) -> Vec<Refund> {
        self.tables.borrow().refunds.values().cloned().collect()
    }

    /// Returns the sum of all payments minus all finished refunds.
    pub fn balance(&self) -> Fen {
        let tables = self.tables.borrow();
        let is_paid = |order: &&Order| matches!(order.state, OrderState::Paid { .. });
        let paid: Fen = tables.orders.values().filter(is_paid).map(|order| order.total).sum();
        let is_done = |refund: &&Refund| refund.state == RefundState::Done;
        paid - tables.refunds.values().filter(is_done).map(|refund| refund.amount).sum::<Fen>()
    }

    /// Updates the state of an order. `Paid` is never overwritten.
    pub fn set_order(&self, number: &str, state: OrderState) {
        self.tables.send_modify(|tables| {
            if let Some(order) = tables.orders.get_mut(number) {
                order.state = order.state.clone().or_later(state);
            }
        });
    }

    /// Updates the state of a refund. `Done` is never overwritten.
    pub fn set_refund(&self, number: &str, state: RefundState) {
        self.tables.send_modify(|tables| {
            if let Some(refund) = tables.refunds.get_mut(number) {
                refund.state = refund.state.or_later(state);
            }
        });
    }

    /// Enters when the platform accepted a refund. The bill of that day has the refund.
    pub fn set_refund_time(&self, number: &str, at: Option<Time>) {
        self.tables.send_modify(|tables| {
            if let Some(refund) = tables.refunds.get_mut(number) {
                refund.at = at.or(refund.at.take());
            }
        });
    }

    /// Updates the state of a transfer. `Done` and `Returned` are never overwritten.
    pub fn set_transfer(&self, number: &str, state: TransferState) {
        self.tables.send_modify(|tables| {
            if let Some(transfer) = tables.transfers.get_mut(number) {
                transfer.state = transfer.state.or_later(state);
            }
        });
    }

    /// Waits until an order is no longer open, for the page that shows the QR code.
    ///
    /// # Errors
    /// If there is no such order.
    pub async fn settled(&self, number: &str) -> Result<OrderState> {
        let state = |tables: &Tables| tables.orders.get(number).map(|order| order.state.clone());
        let mut changes = self.tables.subscribe();
        // `self` holds the sender, so the channel is still open.
        let waited = changes.wait_for(|tables| state(tables) != Some(OrderState::Open)).await;
        waited.ok().and_then(|tables| state(&tables)).ok_or_else(|| Error::Unknown(number.into()))
    }
}

fn found<T: Clone>(entry: Option<&T>, number: &str) -> Result<T> {
    entry.cloned().ok_or_else(|| Error::Unknown(number.to_owned()))
}
