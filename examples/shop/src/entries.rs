//! The entries of the books: orders, refunds, transfers, and their states.

use wechatpay_sdk::{Fen, Time};

/// An order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    /// The shop's number, `out_trade_no`.
    pub number: String,
    /// The price.
    pub total: Fen,
    /// The description that the payer sees.
    pub description: String,
    /// A note from the customer. The notification returns it as `attach`.
    pub note: Option<String>,
    /// The state of the order.
    pub state: OrderState,
}

/// The state of an order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum OrderState {
    /// Not paid yet.
    #[default]
    Open,
    /// Paid: deliver the goods.
    Paid {
        /// The platform's number of the payment.
        transaction_id: Option<String>,
        /// The time of payment.
        at: Option<Time>,
    },
    /// Closed: it cannot be paid any more.
    Closed,
}

impl OrderState {
    /// Returns the later of two states: a paid order stays paid, even if an older answer arrives
    /// later.
    pub(crate) fn or_later(self, new: Self) -> Self {
        match (&self, &new) {
            (Self::Paid { .. }, _) | (_, Self::Open) => self,
            (Self::Open | Self::Closed, Self::Paid { .. } | Self::Closed) => new,
        }
    }
}

/// A refund of an order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refund {
    /// The shop's number of the refund, `out_refund_no`.
    pub number: String,
    /// The number of the order.
    pub order: String,
    /// The amount to refund.
    pub amount: Fen,
    /// When the platform accepted it. `None` until its answer or a query says so.
    pub at: Option<Time>,
    /// The state of the refund.
    pub state: RefundState,
}

/// The state of a refund.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RefundState {
    /// Still in progress.
    #[default]
    UnderWay,
    /// The payer has received the money.
    Done,
    /// A person must handle the refund: it was closed, or the payer's account cannot receive money.
    NeedsAttention,
}

impl RefundState {
    /// Returns the later of two states: after a person has handled an abnormal refund, it can still
    /// succeed.
    pub(crate) fn or_later(self, new: Self) -> Self {
        match (self, new) {
            (Self::Done, _) | (_, Self::UnderWay) => self,
            (Self::UnderWay | Self::NeedsAttention, Self::Done | Self::NeedsAttention) => new,
        }
    }
}

/// A payment to a user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transfer {
    /// The shop's number of the transfer, `out_bill_no`.
    pub number: String,
    /// The amount.
    pub amount: Fen,
    /// The state of the transfer.
    pub state: TransferState,
}

/// The state of a transfer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TransferState {
    /// The user has not accepted the money yet.
    #[default]
    UnderWay,
    /// The user has received the money.
    Done,
    /// The money was returned to the shop.
    Returned,
}

impl TransferState {
    /// Returns the later of two states: `Done` and `Returned` are final.
    pub(crate) fn or_later(self, new: Self) -> Self {
        if self == Self::UnderWay { new } else { self }
    }
}
