//! The endpoint for notifications. `Received` has been verified and decrypted before a handler sees
//! it; `once` handles each notification one time, even if the platform sends it again.

use axum::Router;
use axum::extract::State;
use axum::routing::post;
use wechatpay_sdk::notifications::Notification;
use wechatpay_sdk::notify::{self, Received, RefundOutcome, Reply, TransferOutcome};

use crate::entries::{OrderState, RefundState, TransferState};
use crate::error::{Error, Result};
use crate::shop::Shop;

/// The shop's HTTP endpoints: `/notify`.
pub fn router(shop: Shop) -> Router {
    Router::new().route("/notify", post(notified)).with_state(shop)
}

async fn notified(State(shop): State<Shop>, received: Received) -> Reply {
    let guard = shop.guard.clone();
    received.once(&guard, |received| async move { shop.handle(&received) }).await
}

impl Shop {
    /// Compares a notification with the books, and updates them. If it returns an error, the
    /// response reports a failure, and the platform sends the notification again.
    fn handle(&self, received: &Received) -> Result<()> {
        match received.notification() {
            Notification::TransactionSuccess(paid) => {
                let number = known(paid.out_trade_no.as_deref())?;
                let order = self.books.order(number)?;
                // Checks number, total, currency and merchant.
                notify::Order::new(number, order.total).check(received)?;
                let (transaction_id, at) = (paid.transaction_id.clone(), paid.success_time.clone());
                self.books.set_order(number, OrderState::Paid { transaction_id, at });
            }
            Notification::RefundSuccess(content) => {
                self.refund_ended(known(content.out_refund_no.as_deref())?, received)?;
            }
            Notification::RefundClosed(content) => {
                self.refund_ended(known(content.out_refund_no.as_deref())?, received)?;
            }
            Notification::RefundAbnormal(content) => {
                self.refund_ended(known(content.out_refund_no.as_deref())?, received)?;
            }
            Notification::MchtransferBillFinished(content) => {
                self.transfer_ended(known(content.out_bill_no.as_deref())?, received)?;
            }
            // Other notifications are logged and accepted.
            other => tracing::info!(event = other.event(), "a notification that needs nothing"),
        }
        Ok(())
    }

    fn refund_ended(&self, number: &str, received: &Received) -> Result<()> {
        let refund = self.books.refund(number)?;
        let outcome = notify::Refund::new(number, refund.amount)
            .out_trade_no(refund.order)
            .outcome(received)?;
        let state = match outcome {
            RefundOutcome::Success => RefundState::Done,
            _ => RefundState::NeedsAttention,
        };
        self.books.set_refund(number, state);
        Ok(())
    }

    fn transfer_ended(&self, number: &str, received: &Received) -> Result<()> {
        let transfer = self.books.transfer(number)?;
        let state = match notify::Transfer::new(number, transfer.amount).outcome(received)? {
            TransferOutcome::Success => TransferState::Done,
            _ => TransferState::Returned,
        };
        self.books.set_transfer(number, state);
        Ok(())
    }
}

fn known(number: Option<&str>) -> Result<&str> {
    number.ok_or(Error::Lacks("number"))
}
