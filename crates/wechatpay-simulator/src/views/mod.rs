//! The representations of orders, refunds, shares and other rows that operations and notifications
//! share, in both protocols.

pub(crate) mod cases;
pub(crate) mod combined;
pub(crate) mod contracts;
pub(crate) mod coupons;
pub(crate) mod fapiao;
pub(crate) mod orders;
pub(crate) mod product_coupons;
pub(crate) mod refunds;
pub(crate) mod shares;
pub(crate) mod transfers;
