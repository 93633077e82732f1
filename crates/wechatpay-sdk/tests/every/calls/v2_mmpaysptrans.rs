//! `v2-mmpaysptrans`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "v2/mmpaysptrans/pay_bank",
        call: |c, s| message(c.v2().mmpaysptrans().pay_bank().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/mmpaysptrans/query_bank",
        call: |c, s| message(c.v2().mmpaysptrans().query_bank().post(s.request())),
    },
];
