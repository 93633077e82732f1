//! `v2-fund`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "v2/fund/queryautowithdrawbydate",
        call: |c, s| message(c.v2().fund().queryautowithdrawbydate().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/fund/reautowithdrawbydate",
        call: |c, s| message(c.v2().fund().reautowithdrawbydate().post(s.request())),
    },
];
