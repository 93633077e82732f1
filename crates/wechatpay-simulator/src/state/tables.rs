//! The tables of the state, one for each kind of row. Keys begin with the merchant number:
//! `mchid/number`.

use std::collections::BTreeMap;

use serde_json::Value;

use super::rows::{
    Case, Combined, Complaint, Contract, Coupon, Download, Image, Notice, Order, OrderSubsidy,
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
        /// Used payment codes, to the key of the order that each paid.
        pub(super) auth_codes: String,
        pub(super) refunds: Refund,
        /// `refund_id` to the key of its refund.
        pub(super) refund_ids: String,
        pub(super) receipts: Receipt,
        /// The uses of subsidies, `stock_id/coupon_code/transaction_id`, to the keys of the
        /// subsidies.
        pub(super) receipt_uses: String,
        pub(super) returns: Return,
        /// Uploaded audit records by `mchnt_order_id`.
        pub(super) audits: BTreeMap<String, String>,
        /// The permitted receivers of a merchant's orders: `mchid/type/account`.
        pub(super) receivers: bool,
        pub(super) shares: Share,
        /// The platform's number of a share to its key.
        pub(super) share_ids: String,
        pub(super) share_returns: ShareReturn,
        /// Subsidies of a partner's orders: `mchid/transaction_id`.
        pub(super) order_subsidies: OrderSubsidy,
        /// The merchant's numbers of those subsidies that have one.
        pub(super) order_subsidy_numbers: bool,
        pub(super) order_subsidy_returns: OrderSubsidyReturn,
        pub(super) transfers: Transfer,
        /// `transfer_bill_no` to the key of its transfer.
        pub(super) transfer_ids: String,
        pub(super) cases: Case,
        /// The platform's number of a case to its key.
        pub(super) case_ids: String,
        /// The number of product coupons sent: of a stock, `mchid/stock_id`, and to each user,
        /// `mchid/stock_id/openid`.
        pub(super) sent_product_coupons: i64,
        /// Sub-merchants whose applications are finished: `mchid/sub_mchid`.
        pub(super) sub_merchants: bool,
        pub(super) contracts: Contract,
        /// The contracts that users are asked to sign, by the number of the request to sign.
        pub(super) prepared_contracts: Contract,
        /// `contract_id` to the key of its contract.
        pub(super) contract_ids: String,
        /// By `stock_id`.
        pub(super) stocks: Stock,
        /// By `stock_id/coupon_code`.
        pub(super) coupons: Coupon,
        /// The keys of coupons: by the request that sent the coupon, by its code, and by its user.
        pub(super) coupon_requests: String,
        pub(super) coupon_codes: Vec<String>,
        pub(super) coupon_users: Vec<String>,
        /// By `complaint_id`.
        pub(super) complaints: Complaint,
        /// By `media_id`.
        pub(super) images: Image,
        /// The notification URLs that merchants have set: `mchid/kind`.
        pub(super) callbacks: String,
        /// By token.
        pub(super) downloads: Download,
        pub(super) notices: Notice,
        /// Keys of orders, refunds and transfers, the newest first (`latest.rs`).
        pub(super) order_list: String,
        pub(super) refund_list: String,
        pub(super) transfer_list: String,
        /// All merchants except the first, by number.
        pub(crate) merchants: Record,
        /// The settings made by tests: the clock, the delivery of notifications.
        pub(crate) settings: Value,
    }
}
