//! `industry-coupon`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[Case {
    method: "POST",
    template: "v3/industry-coupon/tokens",
    call: |c, s| message(c.v3().industry_coupon().tokens().post(s.request())),
}];
