//! `v2-payitil`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[Case {
    method: "POST",
    template: "v2/payitil/report",
    call: |c, s| message(c.v2().payitil().report().post(s.request())),
}];
