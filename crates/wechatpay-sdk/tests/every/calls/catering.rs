//! `catering`. Written by `cargo xtask codegen`.

use crate::case::{Case, nothing};

pub(super) const CASES: &[Case] = &[Case {
    method: "POST",
    template: "v3/catering/orders/sync-status",
    call: |c, s| nothing(c.v3().catering().orders().sync_status().post(s.request())),
}];
