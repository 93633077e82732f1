//! The rows of the tables, and the terms from which rows are made. This module does not use the
//! state.

pub(super) mod case;
pub(super) mod combined;
pub(super) mod complaint;
pub(super) mod contract;
pub(super) mod coupon;
pub(super) mod download;
pub(super) mod image;
pub(super) mod key;
pub(super) mod notice;
pub(super) mod order;
pub(super) mod order_subsidy;
pub(super) mod refund;
pub(super) mod share;
pub(super) mod subsidy;
pub(super) mod transfer;

pub(crate) use case::{Case, Matter, members};
pub(crate) use combined::{Combined, CombinedTerms};
pub(crate) use complaint::{Complaint, Handled, Reaction};
pub(crate) use contract::{Contract, ContractKind, ContractName, Ended};
pub(crate) use coupon::{Coupon, CouponAct, Family, Sending, Stock};
pub(crate) use download::{Download, Seal};
pub(crate) use image::Image;
pub(crate) use key::key;
pub(crate) use notice::{Attempt, Message, Notice, Sent};
pub(crate) use order::{Door, Order, OrderTerms, Sub, TradeType};
pub(crate) use order_subsidy::{
    OrderSubsidy, OrderSubsidyReturn, OrderSubsidyReturnTerms, OrderSubsidyTerms,
};
pub(crate) use refund::{Handling, OrderKey, Product, Refund, RefundTerms};
pub(crate) use share::{Portion, Receiver, ReturnRequest, Share, ShareReturn, ShareTerms};
pub(crate) use subsidy::{Receipt, ReceiptTerms, Return, ReturnTerms};
pub(crate) use transfer::{Consent, Transfer, TransferTerms};
