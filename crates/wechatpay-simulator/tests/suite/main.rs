//! The simulator from outside, by a client that knows HTTP and signs by hand.

#![expect(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "clippy.toml allows them in tests, but does not know these helpers for tests"
)]

mod accepted;
mod answers;
mod applications;
mod attacks;
mod attempts;
mod brand;
mod cases;
mod cashier;
mod catalogue;
mod certificates;
mod client;
mod complaints;
mod contract_orders;
mod contracts;
mod control;
mod ecommerce;
mod events;
mod expect;
mod explain;
mod explain_header;
mod explain_others;
mod fapiao;
mod faults;
mod funds;
mod gate;
mod global;
mod global_contracts;
mod guard;
mod handle;
mod individuals;
mod insurance_contracts;
mod limits;
mod lists;
mod made;
mod merchant;
mod network;
mod notifications;
mod order_of_members;
mod orders;
mod parameters;
mod parking;
mod partner;
mod partner_sharing;
mod payer;
mod payouts;
mod payscore;
mod persistence;
mod product_coupons;
mod rate_limits;
mod recall;
mod red_packets;
mod refund_accounts;
mod requests;
mod reset;
mod rooms;
mod sealed_bills;
mod send;
mod side_by_side;
mod sign_types;
mod stateless;
mod transfer_authorizations;
mod users;
mod v2_bills;
mod v2_client;
mod v2_flow;
mod v2_sharing;
mod v3_flow;
mod wire;
mod worlds;
