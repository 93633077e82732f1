//! What stands in the books: orders, refunds, transfers, and how far each is.

use wechatpay_sdk::{Fen, Time};

/// An order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    /// The shop's number, `out_trade_no`.
    pub number: String,
    /// What it costs.
    pub total: Fen,
    /// What the payer sees.
    pub description: String,
    /// What the customer wrote, if anything. It comes back in the notification as `attach`.
    pub note: Option<String>,
    /// How far it is.
    pub state: OrderState,
}

/// How far an order is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum OrderState {
    /// It waits for its payer.
    #[default]
    Open,
    /// It is paid: deliver.
    Paid {
        /// The platform's number of the payment.
        transaction_id: Option<String>,
        /// When.
        at: Option<Time>,
    },
    /// Nobody can pay it any more.
    Closed,
}

/// A refund of an order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refund {
    /// The shop's number of the refund, `out_refund_no`.
    pub number: String,
    /// The number of the order.
    pub order: String,
    /// How much goes back.
    pub amount: Fen,
    /// How far it is.
    pub state: RefundState,
}

/// How far a refund is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RefundState {
    /// The platform has not said yet.
    #[default]
    UnderWay,
    /// The payer has the money.
    Done,
    /// Somebody has to look at it: it was closed, or the payer's account takes no money.
    NeedsAttention,
}

/// A payment to a user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transfer {
    /// The shop's number of the transfer, `out_bill_no`.
    pub number: String,
    /// How much.
    pub amount: Fen,
    /// How far it is.
    pub state: TransferState,
}

/// How far a transfer is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TransferState {
    /// The user has not taken the money yet.
    #[default]
    UnderWay,
    /// The user has the money.
    Done,
    /// The money is back.
    Returned,
}
