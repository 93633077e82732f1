//! What is remembered, one table for each kind of row. Keys begin with the number of the merchant:
//! `mchid/number`.

use std::collections::BTreeMap;

use serde_json::Value;

use super::rows::{
    Combined, Complaint, Contract, Coupon, Download, Image, Notice, Order, OrderSubsidy,
    OrderSubsidyReturn, Receipt, Refund, Return, Share, ShareReturn, Stock, Transfer,
};
use crate::merchants::Record;
use crate::storage::tables;

tables! {
    /// The tables that the state reads and writes itself.
    pub(crate) struct Tables {
        pub(super) orders: Order,
        pub(super) combined: Combined,
        /// `transaction_id` to the key of its order.
        pub(super) transactions: String,
        /// Codes that have served, to the key of the order they paid.
        pub(super) auth_codes: String,
        pub(super) refunds: Refund,
        /// `refund_id` to the key of its refund.
        pub(super) refund_ids: String,
        pub(super) receipts: Receipt,
        /// What subsidies were paid for, `stock_id/coupon_code/transaction_id`, to their keys.
        pub(super) receipt_uses: String,
        pub(super) returns: Return,
        /// Uploaded audit records by `mchnt_order_id`.
        pub(super) audits: BTreeMap<String, String>,
        /// Who may receive of a merchant's orders: `mchid/type/account`.
        pub(super) receivers: bool,
        pub(super) shares: Share,
        /// The platform's number of a share to its key.
        pub(super) share_ids: String,
        pub(super) share_returns: ShareReturn,
        /// Subsidies of a partner's orders: `mchid/transaction_id`.
        pub(super) order_subsidies: OrderSubsidy,
        /// Those that the partner has numbered.
        pub(super) order_subsidy_numbers: bool,
        pub(super) order_subsidy_returns: OrderSubsidyReturn,
        pub(super) transfers: Transfer,
        /// `transfer_bill_no` to the key of its transfer.
        pub(super) transfer_ids: String,
        pub(super) contracts: Contract,
        /// What users are asked to sign, by the number they are asked with.
        pub(super) prepared_contracts: Contract,
        /// `contract_id` to the key of its contract.
        pub(super) contract_ids: String,
        /// By `stock_id`.
        pub(super) stocks: Stock,
        /// By `stock_id/coupon_code`.
        pub(super) coupons: Coupon,
        /// By the request that sent it, the code it has, and the user who has it: the keys of coupons.
        pub(super) coupon_requests: String,
        pub(super) coupon_codes: Vec<String>,
        pub(super) coupon_users: Vec<String>,
        /// By `complaint_id`.
        pub(super) complaints: Complaint,
        /// By `media_id`.
        pub(super) images: Image,
        /// Addresses for notifications: `mchid/kind`.
        pub(super) callbacks: String,
        /// By token.
        pub(super) downloads: Download,
        pub(super) notices: Notice,
        /// Merchants beside the first one, by number.
        pub(crate) merchants: Record,
        /// What tests have set: the clock, how notifications are sent.
        pub(crate) settings: Value,
    }
}
