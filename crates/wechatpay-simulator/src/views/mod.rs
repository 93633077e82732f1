//! How orders, refunds, shares and the rest are shown, where operations and notifications show the same;
//! in both protocols.

pub(crate) mod combined;
pub(crate) mod contracts;
pub(crate) mod coupons;
pub(crate) mod orders;
pub(crate) mod refunds;
pub(crate) mod shares;
pub(crate) mod transfers;
